import { isSameOrigin } from "@/lib/server/http/same-origin";
import { attachment } from "@/lib/server/http/attachment";
import { bodyRefused, readForm } from "@/lib/server/http/limited-body";
import { originOf } from "@/lib/server/http/origin";
import { currentViewer } from "@/lib/server/auth/viewer";
import { giveOutTickets } from "@/lib/services/commands/tickets";
import { renderPdf } from "@/lib/server/documents/pdf-parts";
import { ticketSlips } from "@/lib/services/documents/ticket-slips";
import { ticketPath } from "@/lib/services/rules/keys";
import { sheetFileName } from "@/lib/services/labels";
import { giveOutTicketsSchema } from "@/lib/services/schemas";

const LIMIT = { bytes: 8 * 1024, seconds: 30 };

/**
 * Gives out a sheet of tickets as slips to print; sent again, the same form gives the same sheet. The
 * codes stand in no address and in no log.
 */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403 });
  const { slug } = await params;
  const viewer = await currentViewer();
  if (viewer === null || viewer.mustChangePassword) return sendTo("/masuk");
  const form = await readForm(request, LIMIT);
  if (!form.ok) return bodyRefused(form.problem);
  const input = giveOutTicketsSchema.safeParse({ ...Object.fromEntries(form.value), slug });
  if (!input.success) return sendBack(slug, "ISIAN");
  const given = await giveOutTickets(viewer, input.data);
  if (!given.ok) return sendBack(slug, given.refusal.code);
  const { codes, ...sheet } = given.value;
  const origin = originOf(request.headers);
  const bytes = await renderPdf(
    ticketSlips({
      ...sheet,
      tickets: codes.map((code) => ({ code, url: `${origin}${ticketPath(slug, code)}` })),
    }),
  );
  return attachment(bytes, { name: sheetFileName(slug, codes.length), size: bytes.length });
}

const sendTo = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, "cache-control": "private, no-store" } });

const sendBack = (slug: string, problem: string): Response =>
  sendTo(`/survei-layanan/${encodeURIComponent(slug)}/karcis?galat=${problem}#lembar`);
