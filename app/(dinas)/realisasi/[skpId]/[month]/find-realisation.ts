import { cache } from "react";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { getRealisation, type Realisation } from "@/lib/realisation/queries/realisation";
import { id } from "@/lib/kernel/fields";

/** The month an address names, once per request for page and title; null when it is not the viewer's to see. */
export const findRealisation = cache(async (skpId: string, month: string): Promise<Realisation | null> => {
  const viewer = await requireViewer();
  return id.safeParse(skpId).success ? getRealisation(viewer, { skpId, month, today: today() }) : null;
});
