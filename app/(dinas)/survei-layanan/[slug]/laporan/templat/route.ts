import type { ServicePath } from "@/app/(dinas)/survei-layanan/[slug]/laporan/report";
import { attachment, noAttachment } from "@/lib/server/http/attachment";
import { requireViewer } from "@/lib/server/auth/viewer";
import { paperTemplate } from "@/lib/surveys/documents/paper-template";
import { TEMPLATE_FILE } from "@/lib/surveys/labels/paper";
import { getServiceHeading } from "@/lib/surveys/queries/services";

/** The empty workbook for paper questionnaires, for those who run the service. */
export async function GET(_request: Request, { params }: ServicePath): Promise<Response> {
  const service = await getServiceHeading(await requireViewer(), (await params).slug);
  return service?.runs === true ? attachment(await paperTemplate(), { name: TEMPLATE_FILE }) : noAttachment();
}
