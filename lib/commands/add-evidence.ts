import "server-only";
import { audit } from "@/lib/db/audit";
import { fromDay } from "@/lib/db/dates";
import { transaction } from "@/lib/db/transaction";
import { placeEvidence } from "@/lib/commands/place-evidence";
import { MOST_BYTES, type Attached } from "@/lib/domain/evidence";
import { done, refuse, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import { fileStore, type FileStore, type Received } from "@/lib/storage/files";
import { typeOfFile } from "@/lib/storage/type-of-file";
import { contentTypeOf, displayName, type EvidenceType } from "@/lib/domain/file-type";

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
