import { listRoute } from "@/app/api/v1/list";
import { readPeople } from "@/lib/integrations/queries/lists";
import { today } from "@/lib/server/clock";

/** People for the programs of the office; described in docs/api.md. */
export const GET = listRoute("pegawai", (viewer, asked) => readPeople(viewer, asked, today()));
