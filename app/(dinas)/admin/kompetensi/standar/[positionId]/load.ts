import { cache } from "react";
import { requireViewer } from "@/lib/server/auth/viewer";
import { getPositionStandard } from "@/lib/competencies/queries/standards";
import { id } from "@/lib/kernel/fields";

/**
 * The position in the address, read once per request for title and page; null when its standard is not
 * the viewer's to keep.
 */
export const loadStandard = cache(async (positionId: string) =>
  id.safeParse(positionId).success ? getPositionStandard(await requireViewer(), positionId) : null,
);
