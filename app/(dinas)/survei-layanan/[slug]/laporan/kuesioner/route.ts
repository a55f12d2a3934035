import type { ServicePath } from "@/app/(dinas)/survei-layanan/[slug]/laporan/report";
import { attachment, noAttachment } from "@/lib/server/http/attachment";
import { requireViewer } from "@/lib/server/auth/viewer";
import { questionnairePdf } from "@/lib/surveys/documents/questionnaire-pdf";
import { requireInstansi } from "@/lib/server/instansi";
import { questionnaireFileName } from "@/lib/surveys/labels/paper";
import { getServiceHeading } from "@/lib/surveys/queries/services";

/** The questionnaire of a service to print, for places without a connection. */
export async function GET(_request: Request, { params }: ServicePath): Promise<Response> {
  const service = await getServiceHeading(await requireViewer(), (await params).slug);
  if (service === null) return noAttachment();
  return attachment(
    await questionnairePdf({
      instansi: (await requireInstansi()).name,
      unit: service.unit,
      service: service.name,
    }),
    { name: questionnaireFileName(service.slug) },
  );
}
