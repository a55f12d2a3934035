import { cache } from "react";
import { notFound } from "next/navigation";
import { getImport, type ImportRead } from "@/lib/exchange/queries/imports";
import { id } from "@/lib/kernel/fields";
import { requireViewer } from "@/lib/server/auth/viewer";

/** The import of the address for whoever asks; the page and its title read it once. */
export const loadImport = cache(async (importId: string): Promise<ImportRead> => {
  const viewer = await requireViewer();
  const asked = id.safeParse(importId);
  const found = asked.success ? await getImport(viewer, asked.data) : null;
  if (found === null) notFound();
  return found;
});
