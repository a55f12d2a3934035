import { approveSkp } from "@/lib/skp/commands/decide-skp";
import { saveSkp } from "@/lib/skp/commands/save-skp";
import { startSkp, submitSkp } from "@/lib/skp/commands/submit-skp";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import type { SignedIn } from "@/lib/server/auth/viewer";
import type { Outcome } from "@/lib/kernel/outcome";
import { saveSkpSchema, type SaveSkpInput } from "@/lib/skp/schemas/skp";
import type { Office } from "@/tests/support/office";

/** The value of what must have been done; a refusal fails the test by its code. */
export const valueOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
};

/** "DONE", or the code of the refusal. */
export const codeOf = (outcome: Outcome<unknown>): string => (outcome.ok ? "DONE" : outcome.refusal.code);

export const IKI = {
  aspect: "KUANTITAS",
  title: "KTP-el dan KK yang terbit",
  unitOfMeasure: "dokumen",
  target: "1.200",
} as const;

/** A plan that may be submitted: weights 60 + 40 = 100. */
export const COMPLETE = [
  { title: "Layanan KTP-el dan KK selesai sesuai standar", weight: "60", iki: [IKI] },
  {
    title: "Data kependudukan bersih",
    weight: "40",
    iki: [
      {
        ...IKI,
        aspect: "WAKTU",
        title: "Anomali tuntas sebelum akhir bulan",
        unitOfMeasure: "hari",
        polarity: "LESS",
        target: "3",
      },
    ],
  },
] as const;

/** What a form would have sent, through the same schema as the action. */
export const typed = (
  { skpId, version }: { skpId: string; version: number },
  rhk: unknown = COMPLETE,
  more: object = {},
): SaveSkpInput => saveSkpSchema.parse({ skpId, version, rhk, ...more });

export const rhkOf = (skpId: string) =>
  db.rhk.findMany({
    where: { skpId },
    orderBy: { ordinal: "asc" },
    include: { iki: { orderBy: { ordinal: "asc" }, include: { targets: true } } },
  });

export const skpRow = (id: string) => db.skp.findUniqueOrThrow({ where: { id } });

let sequence = 500;

/** One more person of the ASN's unit, so that tests do not share an SKP. */
export async function newcomer(
  office: Office,
  startsOn = "2026-01-01",
  positionId = office.people.asn.positionId,
): Promise<SignedIn> {
  const name = `Pegawai ${sequence}`;
  const employee = await db.employee.create({
    data: { nip: `199107142019032${sequence++}`, name, kind: "PNS", golongan: "III/a" },
  });
  await db.placement.create({
    data: { employeeId: employee.id, positionId, kind: "DEFINITIF", startsOn: fromDay(startsOn) },
  });
  return { sessionId: employee.id, employeeId: employee.id, name, mustChangePassword: false, grants: [] };
}

export interface Standing {
  skpId: string;
  version: number;
}

export const begun = async (office: Office, viewer: SignedIn): Promise<Standing> =>
  valueOf(await startSkp(viewer, { periodId: office.periodId }));

/** A draft with the complete plan. */
export async function drafted(office: Office, viewer: SignedIn, rhk: unknown = COMPLETE): Promise<Standing> {
  const draft = await begun(office, viewer);
  return { skpId: draft.skpId, version: valueOf(await saveSkp(viewer, typed(draft, rhk))).version };
}

export async function submitted(
  office: Office,
  viewer: SignedIn,
  rhk: unknown = COMPLETE,
): Promise<Standing> {
  const draft = await drafted(office, viewer, rhk);
  valueOf(await submitSkp(viewer, draft));
  return { skpId: draft.skpId, version: draft.version + 1 };
}

export async function approved(office: Office, viewer: SignedIn): Promise<Standing> {
  const sent = await submitted(office, viewer);
  valueOf(await approveSkp(office.viewer("supervisor"), sent));
  return { skpId: sent.skpId, version: sent.version + 1 };
}
