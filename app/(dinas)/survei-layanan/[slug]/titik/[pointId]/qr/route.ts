import {
  download,
  missing,
  readPaper,
  type PaperContext,
} from "@/app/(dinas)/survei-layanan/[slug]/titik/[pointId]/paper";
import { drawQr, qrSvg } from "@/lib/server/documents/qr";
import { pointFileName } from "@/lib/services/labels";

/** The QR of a point as a drawing for an office's own designs. */
export async function GET(_request: Request, context: PaperContext): Promise<Response> {
  const paper = await readPaper(context);
  if (paper === null) return missing();
  return download({
    body: qrSvg(drawQr(paper.facts.url)),
    type: "image/svg+xml",
    name: pointFileName("qr", { slug: paper.point.service.slug, name: paper.point.name }, "svg"),
  });
}
