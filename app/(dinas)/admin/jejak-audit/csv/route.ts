import { trailCsv } from "@/lib/audit/documents";
import { exportAuditEvents } from "@/lib/audit/queries/trail";
import { trailFilterOf } from "@/lib/audit/rules";
import { requireViewer } from "@/lib/server/auth/viewer";
import { ownZone, today } from "@/lib/server/clock";
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
  return attachment(trailCsv(rows, { chains, zone: ownZone() }), {
    name: `jejak-audit-${today()}.csv`,
  });
}
