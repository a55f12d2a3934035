import { cache } from "react";
import { requireViewer } from "@/lib/server/auth/viewer";
import { getScheme } from "@/lib/schemes/queries/schemes";
import { id } from "@/lib/kernel/fields";

/**
 * The version in the address, read once per request for title and page; null when it is not there or
 * not the viewer's to read.
 */
export const loadScheme = cache(async (schemeId: string) =>
  id.safeParse(schemeId).success ? getScheme(await requireViewer(), schemeId) : null,
);
