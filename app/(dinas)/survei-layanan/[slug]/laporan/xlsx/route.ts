import { attachment, missing, type ServicePath } from "../attachment";
import { readReport } from "../report";
import { skmReportXlsx } from "@/lib/surveys/documents/report-xlsx";
import { reportFileName } from "@/lib/surveys/labels/report";

/** The survey report of a service and quarter as a workbook. */
export async function GET(request: Request, { params }: ServicePath): Promise<Response> {
  const report = await readReport(request, (await params).slug);
  return report === null
    ? missing()
    : attachment(await skmReportXlsx(report), reportFileName(report.slug, report.term, "xlsx"));
}
