const TYPES = {
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** A made document as a download with a name people can read; names hold letters, figures, dots and dashes only. */
export const attachment = (bytes: Uint8Array, name: string): Response =>
  new Response(Buffer.from(bytes), {
    headers: {
      "Content-Type": TYPES[name.endsWith(".pdf") ? "pdf" : "xlsx"],
      "Content-Disposition": `attachment; filename="${name.replace(/[^A-Za-z0-9.-]+/g, "-")}"`,
      "Cache-Control": "private, no-store",
    },
  });

export const missing = (): Response => new Response(null, { status: 404 });

/** The service in the path of a route. */
export interface ServicePath {
  params: Promise<{ slug: string }>;
}
