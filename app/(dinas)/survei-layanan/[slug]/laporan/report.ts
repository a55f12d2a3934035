import { requireViewer } from "@/lib/auth/viewer";
import { today } from "@/lib/clock";
import { getSkmReport, type SkmReport } from "@/lib/queries/skm-report";

/** The whole report that an address asks for, or null when it is not the viewer's. */
export async function readReport(request: Request, slug: string): Promise<SkmReport | null> {
  const term = new URL(request.url).searchParams.get("masa") ?? undefined;
  return getSkmReport(await requireViewer(), { slug, term, today: today(), rows: true });
}
