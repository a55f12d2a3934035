import { structureCsv, structureXlsx } from "@/lib/organisation/documents";
import { exportStructure } from "@/lib/organisation/queries/structure";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { attachment, noAttachment } from "@/lib/server/http/attachment";

/** The structure as a file: units and positions as a workbook, or the units as CSV. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await requireViewer();
  const { searchParams } = new URL(request.url);
  const structure = await exportStructure(viewer, {
    closed: searchParams.get("tutup") === "ya",
    today: today(),
  });
  if (structure === null) return noAttachment();
  return searchParams.get("bentuk") === "csv"
    ? attachment(structureCsv(structure), { name: `unit-${today()}.csv` })
    : attachment(await structureXlsx(structure), { name: `unit-${today()}.xlsx` });
}
