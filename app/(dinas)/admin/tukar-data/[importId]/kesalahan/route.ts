import { faultTable } from "@/lib/exchange/labels/report";
import { getImport } from "@/lib/exchange/queries/imports";
import { id } from "@/lib/kernel/fields";
import { toCsv } from "@/lib/labels/csv";
import { requireViewer } from "@/lib/server/auth/viewer";
import { attachment, noAttachment } from "@/lib/server/http/attachment";

/** Every fault of a file as a table to work through. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ importId: string }> },
): Promise<Response> {
  const viewer = await requireViewer();
  const asked = id.safeParse((await params).importId);
  const found = asked.success ? await getImport(viewer, asked.data) : null;
  if (found === null) return noAttachment();
  return attachment(toCsv(faultTable(found.report.faults)), { name: "kesalahan-impor.csv" });
}
