import { requireViewer } from "@/lib/server/auth/viewer";
import { attachment, noAttachment } from "@/lib/server/http/attachment";
import { today } from "@/lib/server/clock";
import { rankingTable } from "@/lib/dashboards/labels/table";
import { toCsv } from "@/lib/labels/csv";
import { getOfficeDashboard } from "@/lib/dashboards/queries/office";
import { getUnitDashboard } from "@/lib/dashboards/queries/unit";

/** The ranking as a file: of the whole reach, or of the units under one unit. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await requireViewer();
  const { searchParams } = new URL(request.url);
  const term = searchParams.get("masa") ?? undefined;
  const code = searchParams.get("unit");
  const found =
    code === null
      ? await getOfficeDashboard(viewer, term, today())
      : await getUnitDashboard(viewer, { code, term, page: 1, today: today() });
  if (found === null) return noAttachment();
  const units = "children" in found ? found.children : found.units;
  return attachment(toCsv(rankingTable(units)), {
    name: `kinerja-${code ?? "opd"}-${found.term.startsOn}.csv`,
  });
}
