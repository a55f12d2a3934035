import { requireViewer } from "@/lib/server/auth/viewer";
import { readEvidence } from "@/lib/realisation/commands/read-evidence";
import { id } from "@/lib/kernel/fields";
import { fileStore } from "@/lib/server/storage/files";

/** Characters that RFC 5987 does not take unescaped, beyond what encodeURIComponent escapes. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const nothing = (): Response =>
  new Response(null, { status: 404, headers: { "cache-control": "private, no-store" } });

/** Hands a file out to whoever may see the SKP it belongs to, always as a download. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ evidenceId: string }> },
): Promise<Response> {
  const viewer = await requireViewer();
  const evidenceId = id.safeParse((await params).evidenceId);
  if (!evidenceId.success) return nothing();
  const outcome = await readEvidence(viewer, { evidenceId: evidenceId.data });
  if (!outcome.ok) return nothing();
  const { name, sha256, size, contentType } = outcome.value;
  return new Response(await fileStore().read(sha256), {
    headers: {
      "content-type": contentType,
      "content-length": String(size),
      "content-disposition": `attachment; filename*=UTF-8''${encoded(name)}`,
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
    },
  });
}
