import { createHash } from "node:crypto";
import { readBadge } from "@/app/lencana/badge";
import { BADGE_STYLE, badgeSvg } from "@/lib/transparency/documents/badge";
import { noBadge } from "@/lib/transparency/labels/transparency";

const POLICY =
  "default-src 'none'; style-src " +
  `'sha256-${createHash("sha256").update(BADGE_STYLE).digest("base64")}'; ` +
  "frame-ancestors *";

/** The badge of an office as a picture for any site: /lencana/dukcapil.svg. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ berkas: string }> },
): Promise<Response> {
  const facts = await readBadge(decodeURIComponent((await params).berkas).replace(/\.svg$/, ""));
  if (facts === null) return new Response(null, { status: 404 });
  return new Response(badgeSvg(facts, noBadge), {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Cache-Control": "public, max-age=600",
      "Content-Security-Policy": POLICY,
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
  });
}
