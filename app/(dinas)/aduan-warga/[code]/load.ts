import { cache } from "react";
import { notFound } from "next/navigation";
import { requireViewer } from "@/lib/server/auth/viewer";
import { getComplaint } from "@/lib/complaints/queries/case";

/** Who asks and the case of the address; a case out of reach is a page that does not exist. */
export const readComplaint = cache(async (code: string) => {
  const viewer = await requireViewer();
  const found = await getComplaint(viewer, code);
  if (found === null) notFound();
  return { viewer, found };
});
