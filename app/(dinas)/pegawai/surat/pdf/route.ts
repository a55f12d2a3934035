import { printLetters } from "@/lib/account/commands/print-letters";
import { firstLetters } from "@/lib/account/documents/letters";
import { printLettersSchema } from "@/lib/account/schemas";
import { currentViewer } from "@/lib/server/auth/viewer";
import { renderPdf } from "@/lib/server/documents/pdf-parts";
import { requireInstansi } from "@/lib/server/instansi";
import { attachment } from "@/lib/server/http/attachment";
import { bodyRefused, readForm } from "@/lib/server/http/limited-body";
import { originOf } from "@/lib/server/http/origin";
import { isSameOrigin } from "@/lib/server/http/same-origin";

const LIMIT = { bytes: 8 * 1024, seconds: 30 };

/** Makes first passwords and answers with the letters, this once: they stand in no address, log or table. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const viewer = await currentViewer();
  if (viewer === null || viewer.mustChangePassword) return sendTo("/masuk");
  const form = await readForm(request, LIMIT);
  if (!form.ok) return bodyRefused(form.problem);
  const input = printLettersSchema.safeParse(Object.fromEntries(form.value));
  if (!input.success) return sendBack("ISIAN");
  const printed = await printLetters(viewer, input.data);
  if (!printed.ok) return sendBack(printed.refusal.code);
  const { unit, letters } = printed.value;
  const bytes = await renderPdf(
    firstLetters({
      ...{ unit, letters },
      instansi: (await requireInstansi()).name,
      address: `${originOf(request.headers)}/masuk`,
    }),
  );
  return attachment(bytes, { name: `surat-masuk-${letters.length}.pdf`, size: bytes.length });
}

const sendTo = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, "cache-control": "private, no-store" } });

const sendBack = (problem: string): Response => sendTo(`/pegawai/surat?galat=${problem}`);
