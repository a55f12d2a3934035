import { listRoute } from "@/app/api/v1/list";
import { readUnits } from "@/lib/integrations/queries/lists";

/** Units for the programs of the office; described in docs/api.md. */
export const GET = listRoute("unit", readUnits);
