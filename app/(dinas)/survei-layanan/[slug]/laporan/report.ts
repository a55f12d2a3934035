import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { getSkmReport, type SkmReport } from "@/lib/surveys/queries/report";

/** The service in the path of a route. */
export interface ServicePath {
  params: Promise<{ slug: string }>;
}

/** The whole report that an address asks for, or null when it is not the viewer's. */
export async function readReport(request: Request, slug: string): Promise<SkmReport | null> {
  const term = new URL(request.url).searchParams.get("masa") ?? undefined;
  return getSkmReport(await requireViewer(), { slug, term, today: today(), rows: true });
}
