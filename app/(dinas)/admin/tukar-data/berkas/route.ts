import { officeXlsx, tableCsv } from "@/lib/exchange/documents/office-files";
import { tableNames } from "@/lib/exchange/labels/tables";
import { TEMPLATE_FILE } from "@/lib/exchange/labels/template";
import { exportOffice } from "@/lib/exchange/queries/export";
import { exchanges } from "@/lib/exchange/rules/plan";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { attachment, noAttachment } from "@/lib/server/http/attachment";

/** The template, or the state of today: all tables as a workbook, or one as CSV. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await requireViewer();
  const asked = new URL(request.url).searchParams.get("isi") ?? "semua";
  if (!exchanges(viewer)) return noAttachment();
  if (asked === "templat") return attachment(await officeXlsx(null), { name: TEMPLATE_FILE });
  const one = tableNames.find(({ label }) => label.toLowerCase() === asked);
  if (one === undefined && asked !== "semua") return noAttachment();
  const tables = await exportOffice(viewer);
  if (tables === null) return noAttachment();
  return one === undefined
    ? attachment(await officeXlsx(tables), { name: `data-instansi-${today()}.xlsx` })
    : attachment(tableCsv(one.table, tables[one.table]), { name: `${asked}-${today()}.csv` });
}
