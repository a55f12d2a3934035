import { cache } from "react";
import { notFound } from "next/navigation";
import { requireViewer } from "@/lib/server/auth/viewer";
import { getServiceHeading } from "@/lib/surveys/queries/services";

/** Who asks and the service of the address; a service out of reach is a page that does not exist. */
export const readService = cache(async (slug: string) => {
  const viewer = await requireViewer();
  const service = await getServiceHeading(viewer, slug);
  if (service === null) notFound();
  return { viewer, service };
});

/** The same for pages that only those who run the service may open. */
export async function readOwnService(slug: string) {
  const found = await readService(slug);
  if (!found.service.runs) notFound();
  return found;
}
