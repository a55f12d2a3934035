import "server-only";
import { audit } from "@/lib/db/audit";
import { fromDay } from "@/lib/db/dates";
import { transaction } from "@/lib/db/transaction";
import type { AddedEvidence } from "@/lib/commands/add-evidence";
import { placeEvidence } from "@/lib/commands/place-evidence";
import { done, type Outcome } from "@/lib/domain/outcome";
import type { Viewer } from "@/lib/domain/viewer";
import type { AddEvidenceLinkInput } from "@/lib/schemas/evidence";

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
