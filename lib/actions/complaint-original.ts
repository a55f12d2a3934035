import "server-only";
import { readComplaintOriginal } from "@/lib/commands/read-complaint-original";
import type { Viewer } from "@/lib/domain/viewer";

/**
 * The words as they were sent, with the trace that somebody read them; null when they are not the
 * viewer's to read. Not a door for forms: a page calls it while it is made.
 */
export async function readOriginalText(viewer: Viewer, code: string): Promise<string | null> {
  const read = await readComplaintOriginal(viewer, code);
  return read.ok ? read.value.text : null;
}
