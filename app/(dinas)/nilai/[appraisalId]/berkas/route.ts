import { recordReading } from "@/lib/appraisals/queries/audited-reading";
import { currentViewer } from "@/lib/server/auth/viewer";
import { getStoredScore } from "@/lib/appraisals/queries/explanation-file";
import { id } from "@/lib/kernel/fields";

interface Context {
  params: Promise<{ appraisalId: string }>;
}

const notFound = (): Response => new Response(null, { status: 404 });

/** The stored score as the file that `npm run -s calc -- verify` reads. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { appraisalId } = await params;
  const viewer = await currentViewer();
  if (viewer === null || viewer.mustChangePassword || !id.safeParse(appraisalId).success) return notFound();
  const stored = await getStoredScore(viewer, appraisalId);
  if (stored === null) return notFound();
  await recordReading(viewer, appraisalId);
  return new Response(`${JSON.stringify(stored.file, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="nilai-${stored.file.hash.slice(0, 8)}.json"`,
      "cache-control": "private, no-store",
    },
  });
}
