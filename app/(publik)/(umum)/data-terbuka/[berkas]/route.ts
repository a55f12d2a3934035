import { readOpenFile } from "@/app/(publik)/(umum)/data-terbuka/files";

const CROSS_ORIGIN = { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": "ETag" };

/** One file of open data. Whoever has it already names its hash and is answered without it; other sites may read it. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ berkas: string }> },
): Promise<Response> {
  const file = await readOpenFile((await params).berkas);
  if (file === null) return new Response(null, { status: 404 });
  const etag = `"${file.sha256}"`;
  const headers = { ...CROSS_ORIGIN, ETag: etag, "Cache-Control": "public, max-age=600" };
  const known = (request.headers.get("if-none-match") ?? "")
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""));
  if (known.includes(etag) || known.includes("*")) return new Response(null, { status: 304, headers });
  return new Response(file.body, { headers: { ...headers, "Content-Type": file.type } });
}

/** Lets a script of another site ask with the hash it has. */
export function OPTIONS(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...CROSS_ORIGIN,
      "Access-Control-Allow-Methods": "GET, HEAD",
      "Access-Control-Allow-Headers": "If-None-Match",
      "Access-Control-Max-Age": "86400",
    },
  });
}
