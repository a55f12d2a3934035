import { readReport, type ServicePath } from "@/app/(dinas)/survei-layanan/[slug]/laporan/report";
import { attachment, noAttachment } from "@/lib/server/http/attachment";
import { skmReportXlsx } from "@/lib/surveys/documents/report-xlsx";
import { reportFileName } from "@/lib/surveys/labels/report";

/** The survey report of a service and quarter as a workbook. */
export async function GET(request: Request, { params }: ServicePath): Promise<Response> {
  const report = await readReport(request, (await params).slug);
  return report === null
    ? noAttachment()
    : attachment(await skmReportXlsx(report), { name: reportFileName(report.slug, report.term, "xlsx") });
}
