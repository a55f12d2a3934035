import { cache } from "react";
import { requireViewer } from "@/lib/auth/viewer";
import { today } from "@/lib/clock";
import { getPersonCompetencies } from "@/lib/queries/competencies";
import { id } from "@/lib/schemas/shared";

/** The person in the address, read once per request for title and page; null when she is not the viewer's to record. */
export const loadPerson = cache(async (employeeId: string) =>
  id.safeParse(employeeId).success ? getPersonCompetencies(await requireViewer(), employeeId, today()) : null,
);
