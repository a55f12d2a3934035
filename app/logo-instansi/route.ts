import { getLogo } from "@/lib/instansi/queries/logo";

/** The logo of the instansi; its address carries its hash, so a browser asks for each once. */
export async function GET(request: Request): Promise<Response> {
  const logo = await getLogo();
  if (logo === null) return new Response(null, { status: 404 });
  const isNamed = new URL(request.url).searchParams.get("v") === logo.hash;
  return new Response(logo.bytes, {
    headers: {
      "Content-Type": logo.type,
      "Cache-Control": isNamed ? "public, max-age=31536000, immutable" : "no-cache",
      "Content-Security-Policy": "default-src 'none'",
    },
  });
}
