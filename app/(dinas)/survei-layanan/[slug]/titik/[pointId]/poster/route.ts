import { readPaper, type PaperContext } from "@/app/(dinas)/survei-layanan/[slug]/titik/[pointId]/paper";
import { attachment, noAttachment } from "@/lib/server/http/attachment";
import { isPrinted } from "@/lib/services/rules/points";
import { renderPdf } from "@/lib/server/documents/pdf-parts";
import { pointPoster } from "@/lib/services/documents/point-poster";
import { pointFileName } from "@/lib/services/labels";

/** The poster of a point as a PDF. */
export async function GET(_request: Request, context: PaperContext): Promise<Response> {
  const paper = await readPaper(context);
  if (paper === null || !isPrinted(paper.point.kind)) return noAttachment();
  return attachment(await renderPdf(pointPoster(paper.facts)), {
    name: pointFileName("poster", { slug: paper.point.service.slug, name: paper.point.name }, "pdf"),
  });
}
