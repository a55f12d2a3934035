import { readPaper, type PaperContext } from "@/app/(dinas)/survei-layanan/[slug]/titik/[pointId]/paper";
import { attachment, noAttachment } from "@/lib/server/http/attachment";
import { drawQr, qrSvg } from "@/lib/server/documents/qr";
import { pointFileName } from "@/lib/services/labels";

/** The QR of a point as a drawing for an office's own designs. */
export async function GET(_request: Request, context: PaperContext): Promise<Response> {
  const paper = await readPaper(context);
  if (paper === null) return noAttachment();
  return attachment(qrSvg(drawQr(paper.facts.url)), {
    name: pointFileName("qr", { slug: paper.point.service.slug, name: paper.point.name }, "svg"),
  });
}
