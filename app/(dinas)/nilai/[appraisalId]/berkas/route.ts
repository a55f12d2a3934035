import { recordReading } from "@/lib/appraisals/queries/audited-reading";
import { currentViewer } from "@/lib/server/auth/viewer";
import { attachment, noAttachment } from "@/lib/server/http/attachment";
import { getStoredScore } from "@/lib/appraisals/queries/explanation-file";
import { id } from "@/lib/kernel/fields";

interface Context {
  params: Promise<{ appraisalId: string }>;
}

/** The stored score as the file that `npm run -s calc -- verify` reads. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { appraisalId } = await params;
  const viewer = await currentViewer();
  if (viewer === null || viewer.mustChangePassword || !id.safeParse(appraisalId).success)
    return noAttachment();
  const stored = await getStoredScore(viewer, appraisalId);
  if (stored === null) return noAttachment();
  await recordReading(viewer, appraisalId);
  return attachment(`${JSON.stringify(stored.file, null, 2)}\n`, {
    name: `nilai-${stored.file.hash.slice(0, 8)}.json`,
  });
}
