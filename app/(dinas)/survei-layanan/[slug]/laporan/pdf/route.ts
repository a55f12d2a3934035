import { readReport, type ServicePath } from "@/app/(dinas)/survei-layanan/[slug]/laporan/report";
import { attachment, noAttachment } from "@/lib/server/http/attachment";
import { skmReportPdf } from "@/lib/surveys/documents/report-pdf";
import { reportFileName } from "@/lib/surveys/labels/report";

/** The survey report of a service and quarter on paper. */
export async function GET(request: Request, { params }: ServicePath): Promise<Response> {
  const report = await readReport(request, (await params).slug);
  return report === null
    ? noAttachment()
    : attachment(await skmReportPdf(report), { name: reportFileName(report.slug, report.term, "pdf") });
}
