import { attachment, missing, type ServicePath } from "../attachment";
import { requireViewer } from "@/lib/auth/viewer";
import { questionnairePdf } from "@/lib/documents/questionnaire-pdf";
import { env } from "@/lib/env";
import { questionnaireFileName } from "@/lib/labels/paper-questionnaire";
import { getServiceHeading } from "@/lib/queries/survey-services";

/** The questionnaire of a service to print, for places without a connection. */
export async function GET(_request: Request, { params }: ServicePath): Promise<Response> {
  const service = await getServiceHeading(await requireViewer(), (await params).slug);
  if (service === null) return missing();
  return attachment(
    await questionnairePdf({ instansi: env().TERAJU_INSTANSI, unit: service.unit, service: service.name }),
    questionnaireFileName(service.slug),
  );
}
