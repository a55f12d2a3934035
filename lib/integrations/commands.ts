import "server-only";
import { done } from "@/lib/kernel/outcome";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import { audit } from "@/lib/server/db/audit";
import { transaction } from "@/lib/server/db/transaction";
import type { ListName } from "@/lib/integrations/schemas/lists";
import { noteKeyUse } from "@/lib/services/commands/keys";

/** Remembers that a program read rows of a list, as the trail remembers who opened a profile. */
export async function noteListRead(
  key: { readonly id: string },
  list: ListName,
  rows: number,
): Promise<void> {
  await transaction(async (tx) => {
    await noteKeyUse(tx, key.id);
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: null,
      action: "read-list-by-key",
      subject: "api-key",
      subjectId: key.id,
      detail: { list, rows },
    });
    return done(null);
  });
}
