import { listRoute } from "@/app/api/v1/list";
import { readResults } from "@/lib/integrations/queries/lists";

/** Final results for the programs of the office; described in docs/api.md. */
export const GET = listRoute("hasil", readResults);
