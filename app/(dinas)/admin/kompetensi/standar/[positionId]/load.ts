import { cache } from "react";
import { requireViewer } from "@/lib/auth/viewer";
import { getPositionStandard } from "@/lib/queries/competency-standards";
import { id } from "@/lib/schemas/shared";

/**
 * The position in the address, read once per request for title and page; null when its standard is not
 * the viewer's to keep.
 */
export const loadStandard = cache(async (positionId: string) =>
  id.safeParse(positionId).success ? getPositionStandard(await requireViewer(), positionId) : null,
);
