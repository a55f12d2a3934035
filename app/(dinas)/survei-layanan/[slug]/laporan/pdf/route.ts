import { attachment, missing, type ServicePath } from "../attachment";
import { readReport } from "../report";
import { skmReportPdf } from "@/lib/surveys/documents/report-pdf";
import { reportFileName } from "@/lib/surveys/labels/report";

/** The survey report of a service and quarter on paper. */
export async function GET(request: Request, { params }: ServicePath): Promise<Response> {
  const report = await readReport(request, (await params).slug);
  return report === null
    ? missing()
    : attachment(await skmReportPdf(report), reportFileName(report.slug, report.term, "pdf"));
}
