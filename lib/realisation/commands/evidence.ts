import "server-only";
import { monthOf } from "@/lib/kernel/calendar";
import { contentTypeOf, displayName, type EvidenceType } from "@/lib/kernel/file-type";
import { done, type Outcome, refuse } from "@/lib/kernel/outcome";
import type { Viewer } from "@/lib/kernel/viewer";
import { findOpenMonth, type OpenMonth } from "@/lib/realisation/commands/record-actuals";
import { attach, type Attached, MOST_BYTES } from "@/lib/realisation/rules/evidence";
import type { AddEvidenceLinkInput } from "@/lib/realisation/schemas";
import { audit } from "@/lib/server/db/audit";
import type { Tx } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";
import { fileStore, type FileStore, type Received } from "@/lib/server/storage/files";
import { typeOfFile } from "@/lib/server/storage/type-of-file";
import type { Prisma } from "@/prisma/generated/client";

/** Where new evidence goes, and the first other place in the SKP that has the same content. */
export interface EvidencePlace {
  open: OpenMonth;
  alsoIn: Attached | null;
}

interface Wanted {
  ikiId: string;
  month: string;
  /** What counts as the same content: a hash or an address. */
  same: Prisma.EvidenceWhereInput;
}

/** Decides whether a piece may be attached; the indicator is locked, so that two at once see each other. */
export async function placeEvidence(
  tx: Tx,
  viewer: Viewer,
  { ikiId, month, same }: Wanted,
): Promise<Outcome<EvidencePlace>> {
  const open = await findOpenMonth(tx, viewer, { ikiId, month });
  if (!open.ok) return open;
  await tx.$executeRaw`SELECT 1 FROM "Iki" WHERE "id" = ${ikiId}::uuid FOR NO KEY UPDATE`;
  const count = await tx.evidence.count({ where: { ikiId, month: fromDay(`${month}-01`), removedAt: null } });
  const rows = await tx.evidence.findMany({
    where: { ...same, removedAt: null, iki: { rhk: { skpId: open.value.skpId } } },
    select: { name: true, ikiId: true, month: true },
    orderBy: { uploadedAt: "asc" },
    take: 100,
  });
  const attached = attach(
    { ikiId, month, count },
    rows.map((row) => ({ ...row, month: monthOf(toDay(row.month)) })),
  );
  return attached.ok ? done({ open: open.value, alsoIn: attached.value }) : attached;
}

/** A file for an indicator and a month: its bytes, or what the store has already received. */
export type AddEvidenceInput = { ikiId: string; month: string; name: string } & (
  | { bytes: Uint8Array }
  | { stored: Received }
);

/** The attached evidence; `alsoIn` names the first other place in the SKP with the same content. */
export interface AddedEvidence {
  id: string;
  name: string;
  alsoIn: Attached | null;
}

/** Attaches a file; whatever is refused leaves no file behind. */
export async function addEvidence(viewer: Viewer, input: AddEvidenceInput): Promise<Outcome<AddedEvidence>> {
  const store = fileStore();
  const received = "stored" in input ? done(input.stored) : await store.receive([input.bytes], MOST_BYTES);
  if (!received.ok) return received;
  const file = received.value;
  try {
    const type = await typeOfFile(store, file);
    if (type === null) return refuse({ code: "FILE_TYPE_UNKNOWN" });
    return await attachFile(viewer, { ...input, name: displayName(input.name, type) }, { store, file, type });
  } finally {
    // Kept files have moved to their hash; this removes what was refused.
    await store.discard(file);
  }
}

interface Typed {
  store: FileStore;
  file: Received;
  type: EvidenceType;
}

function attachFile(
  viewer: Viewer,
  { ikiId, month, name }: AddEvidenceInput,
  { store, file, type }: Typed,
): Promise<Outcome<AddedEvidence>> {
  const { sha256, size } = file;
  return transaction(async (tx) => {
    const place = await placeEvidence(tx, viewer, { ikiId, month, same: { sha256 } });
    if (!place.ok) return place;
    await store.keep(file);
    const { id } = await tx.evidence.create({
      data: {
        ikiId,
        month: fromDay(`${month}-01`),
        kind: "FILE",
        name,
        sha256,
        size,
        contentType: contentTypeOf(type),
        uploadedById: viewer.employeeId,
      },
      select: { id: true },
    });
    await audit(tx, {
      chain: place.value.open.chain,
      actorId: viewer.employeeId,
      action: "add-evidence",
      subject: "evidence",
      subjectId: id,
      detail: { ikiId, month, sha256, size },
    });
    return done({ id, name, alsoIn: place.value.alsoIn });
  });
}

/** Attaches the address of a page; without a name of its own it is shown by its host and path. */
export function addEvidenceLink(
  viewer: Viewer,
  { ikiId, month, url, name }: AddEvidenceLinkInput,
): Promise<Outcome<AddedEvidence>> {
  const shown =
    name === ""
      ? url
          .replace(/^https:\/\//, "")
          .replace(/[/?#]+$/, "")
          .slice(0, 120)
      : name;
  return transaction(async (tx) => {
    const place = await placeEvidence(tx, viewer, { ikiId, month, same: { url } });
    if (!place.ok) return place;
    const { id } = await tx.evidence.create({
      data: {
        ikiId,
        month: fromDay(`${month}-01`),
        kind: "LINK",
        name: shown,
        url,
        uploadedById: viewer.employeeId,
      },
      select: { id: true },
    });
    await audit(tx, {
      chain: place.value.open.chain,
      actorId: viewer.employeeId,
      action: "add-evidence-link",
      subject: "evidence",
      subjectId: id,
      detail: { ikiId, month },
    });
    return done({ id, name: shown, alsoIn: place.value.alsoIn });
  });
}

/** Whether the viewer may attach evidence here at all; asked before a single byte of a file is read. */
export function admitEvidence(
  viewer: Viewer,
  place: { ikiId: string; month: string },
): Promise<Outcome<null>> {
  return transaction(async (tx) => {
    const open = await findOpenMonth(tx, viewer, place);
    return open.ok ? done(null) : open;
  });
}
