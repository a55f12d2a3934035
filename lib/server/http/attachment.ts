const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  pdf: "application/pdf",
  svg: "image/svg+xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

interface Attachment {
  /** What the file is called on the device of whoever keeps it. */
  readonly name: string;
  /** By the ending of the name where it is not given. */
  readonly type?: string;
  readonly size?: number;
}

/**
 * A file to keep: never shown as a page, never guessed at, and in no cache between us and the person
 * who may have it.
 */
export function attachment(body: BodyInit | Uint8Array, { name, type, size }: Attachment): Response {
  return new Response(body instanceof Uint8Array ? Uint8Array.from(body) : body, {
    headers: {
      "content-type": type ?? TYPES[name.split(".").at(-1) ?? ""] ?? "application/octet-stream",
      "content-disposition": `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encodedName(name)}`,
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
      ...(size === undefined ? {} : { "content-length": String(size) }),
    },
  });
}

/** The name for programs that read no other: letters, figures, dots and dashes. */
const plainName = (name: string): string => name.replace(/[^A-Za-z0-9._-]+/g, "-");

/** Characters that RFC 5987 does not take unescaped, beyond what encodeURIComponent escapes. */
const encodedName = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** There is no such file, or none for this person. */
export const noAttachment = (): Response =>
  new Response(null, { status: 404, headers: { "cache-control": "private, no-store" } });
