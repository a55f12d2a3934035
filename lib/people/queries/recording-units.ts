import "server-only";
import { db } from "@/lib/server/db/client";
import { RECORD_READERS } from "@/lib/people/rules/recording";
import type { Viewer } from "@/lib/kernel/viewer";

/** A unit whose people the viewer records, or whose records she reads. */
export interface RecordingUnit {
  code: string;
  name: string;
  path: string;
  kind: string;
}

const MOST = 500;

/** The offices in the viewer's reach and the one asked for; null when it is not among them. */
export async function chooseUnit(
  viewer: Viewer,
  code: string | undefined,
): Promise<{ units: RecordingUnit[]; unit: RecordingUnit | null }> {
  const granted = viewer.grants
    .filter(({ role }) => RECORD_READERS.includes(role))
    .map(({ unitPath }) => unitPath);
  // Never an empty OR: Prisma drops it inside an AND.
  const reach = { OR: [{ id: { in: [] } }, ...granted.map((path) => ({ path: { startsWith: path } }))] };
  const select = { code: true, name: true, path: true, kind: true } as const;
  const units = await db.unit.findMany({
    where: {
      AND: [
        reach,
        { OR: [{ kind: "INSTANSI" }, { opdId: { equals: db.unit.fields.id } }, { path: { in: granted } }] },
      ],
    },
    orderBy: { path: "asc" },
    take: MOST,
    select,
  });
  if (code === undefined)
    return { units, unit: units.find(({ kind }) => kind !== "INSTANSI") ?? units[0] ?? null };
  const unit =
    units.find((candidate) => candidate.code === code) ??
    (await db.unit.findFirst({ where: { AND: [reach, { code }] }, select }));
  return { units, unit };
}
