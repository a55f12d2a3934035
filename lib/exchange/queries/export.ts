import "server-only";
import { readOffice } from "@/lib/exchange/db/office";
import { tablesOf, type OfficeTables } from "@/lib/exchange/rules/export";
import { exchanges } from "@/lib/exchange/rules/plan";
import { TABLES } from "@/lib/exchange/rules/tables";
import { done } from "@/lib/kernel/outcome";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import type { Viewer } from "@/lib/kernel/viewer";
import { audit } from "@/lib/server/db/audit";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";

/** The state of today as the rows of a file; taking it along leaves a trace. Null for whoever does not give files. */
export async function exportOffice(viewer: Viewer): Promise<OfficeTables | null> {
  if (!exchanges(viewer)) return null;
  const office = await readOffice(db);
  const tables = tablesOf(office);
  await transaction(async (tx) => {
    await audit(tx, {
      chain: INSTANSI_CHAIN,
      actorId: viewer.employeeId,
      action: "export-office",
      subject: "account",
      subjectId: viewer.employeeId,
      detail: Object.fromEntries(TABLES.map((table) => [table, tables[table].length])),
    });
    return done(null);
  });
  return tables;
}
