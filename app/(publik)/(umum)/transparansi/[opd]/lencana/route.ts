import { readBadge } from "@/app/lencana/badge";
import { badgePage } from "@/lib/transparency/documents/badge";

/** The badge as a page to be framed by any site; nothing can be done on it but following its link. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ opd: string }> },
): Promise<Response> {
  const code = decodeURIComponent((await params).opd);
  const facts = await readBadge(code);
  if (facts === null) return new Response(null, { status: 404 });
  return new Response(badgePage(facts, code), {
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "public, max-age=600" },
  });
}
