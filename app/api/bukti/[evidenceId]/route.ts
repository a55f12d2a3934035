import { requireViewer } from "@/lib/server/auth/viewer";
import { attachment, noAttachment } from "@/lib/server/http/attachment";
import { readEvidence } from "@/lib/realisation/commands/read-evidence";
import { id } from "@/lib/kernel/fields";
import { fileStore } from "@/lib/server/storage/files";

/** Hands a file out to whoever may see the SKP it belongs to, always as a download. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ evidenceId: string }> },
): Promise<Response> {
  const viewer = await requireViewer();
  const evidenceId = id.safeParse((await params).evidenceId);
  if (!evidenceId.success) return noAttachment();
  const outcome = await readEvidence(viewer, { evidenceId: evidenceId.data });
  if (!outcome.ok) return noAttachment();
  const { name, sha256, size, contentType } = outcome.value;
  return attachment(await fileStore().read(sha256), { name, type: contentType, size });
}
