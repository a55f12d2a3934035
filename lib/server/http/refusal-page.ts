import "server-only";

const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
} as const;

const pageOf = (sentence: string): string =>
  '<!doctype html><html lang="id"><head><meta charset="utf-8">' +
  '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Teraju</title></head>' +
  `<body><h1>Tidak dapat diproses</h1><p>${sentence}</p><p><a href="/">Ke halaman depan</a></p></body></html>`;

/** What a request is told that is not looked at further: one sentence of ours and the way to the front page. */
export const refusalPage = (sentence: string): { headers: Record<string, string>; body: string } => ({
  headers: { ...HEADERS },
  body: pageOf(sentence),
});

/** The same as the answer of a route. */
export function refusalResponse(sentence: string, status: number): Response {
  const { headers, body } = refusalPage(sentence);
  return new Response(body, { status, headers });
}
