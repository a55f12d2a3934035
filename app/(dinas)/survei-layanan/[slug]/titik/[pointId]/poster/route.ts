import {
  download,
  missing,
  readPaper,
  type PaperContext,
} from "@/app/(dinas)/survei-layanan/[slug]/titik/[pointId]/paper";
import { isPrinted } from "@/lib/domain/service-point";
import { renderPdf } from "@/lib/documents/pdf-parts";
import { pointPoster } from "@/lib/documents/point-poster";
import { pointFileName } from "@/lib/labels/service-point";

/** The poster of a point as a PDF. */
export async function GET(_request: Request, context: PaperContext): Promise<Response> {
  const paper = await readPaper(context);
  if (paper === null || !isPrinted(paper.point.kind)) return missing();
  return download({
    body: await renderPdf(pointPoster(paper.facts)),
    type: "application/pdf",
    name: pointFileName("poster", { slug: paper.point.service.slug, name: paper.point.name }, "pdf"),
  });
}
