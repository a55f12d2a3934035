import { trailCsv } from "@/lib/audit/documents";
import { exportAuditEvents } from "@/lib/audit/queries/trail";
import { trailFilterOf } from "@/lib/audit/rules";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { env } from "@/lib/server/env";
import { attachment, noAttachment } from "@/lib/server/http/attachment";

/** What the filter in the address leaves of the trail, as a file. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await requireViewer();
  const { searchParams } = new URL(request.url);
  const found = await exportAuditEvents(
    viewer,
    trailFilterOf((name) => searchParams.get(name) ?? undefined),
  );
  if (found === null) return noAttachment();
  const { rows, chains } = found;
  return attachment(trailCsv(rows, { chains, zone: env().TERAJU_ZONE }), {
    name: `jejak-audit-${today()}.csv`,
  });
}
