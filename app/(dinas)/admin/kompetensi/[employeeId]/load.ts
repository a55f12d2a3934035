import { cache } from "react";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { getPersonCompetencies } from "@/lib/competencies/queries/competencies";
import { id } from "@/lib/kernel/fields";

/** The person in the address, read once per request for title and page; null when she is not the viewer's to read. */
export const loadPerson = cache(async (employeeId: string) =>
  id.safeParse(employeeId).success ? getPersonCompetencies(await requireViewer(), employeeId, today()) : null,
);
