import { listRoute } from "@/app/api/v1/list";
import { readPlacements } from "@/lib/integrations/queries/lists";

/** Placements for the programs of the office; described in docs/api.md. */
export const GET = listRoute("penempatan", readPlacements);
