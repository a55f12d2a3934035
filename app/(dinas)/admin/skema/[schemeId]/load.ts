import { cache } from "react";
import { requireViewer } from "@/lib/auth/viewer";
import { getScheme } from "@/lib/queries/schemes";
import { id } from "@/lib/schemas/shared";

/**
 * The version in the address, read once per request for title and page; null when it is not there or
 * not the viewer's to read.
 */
export const loadScheme = cache(async (schemeId: string) =>
  id.safeParse(schemeId).success ? getScheme(await requireViewer(), schemeId) : null,
);
