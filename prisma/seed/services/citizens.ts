import { daysOfQuarter, monthsIn, quarterOf, type Day } from "@/lib/kernel/calendar";
import { demoTerm } from "@/prisma/seed/calendar";
import { pretend } from "@/prisma/seed/clock";
import type { Organisation } from "@/prisma/seed/organisation/make";
import { makeAssignments } from "@/prisma/seed/services/assignments";
import { makeComplaints } from "@/prisma/seed/services/complaints";
import { makeFigures } from "@/prisma/seed/services/figures";
import { makeServices } from "@/prisma/seed/services/make";
import { placeAnswers } from "@/prisma/seed/services/places";
import { makePoints } from "@/prisma/seed/services/points";

interface Setting {
  readonly organisation: Organisation;
  readonly today: Day;
  /** First day of the year of the demo. */
  readonly from: Day;
}

/**
 * Services, where they are asked about and by whom they are served, what citizens answered and wrote,
 * and what came of it.
 */
export async function makeCitizens({ organisation, today, from }: Setting): Promise<void> {
  const unitId = (code: string): string => organisation.unit(code).id;
  const quarter = daysOfQuarter(demoTerm(today));
  const services = await makeServices(unitId, {
    all: monthsIn({ from, to: today }),
    quarter: monthsIn(quarter),
    today,
  });
  const points = await makePoints({ services });
  await placeAnswers();
  await makeAssignments({
    points,
    people: organisation.people,
    unitId: unitId("dukcapil"),
    ...quarter,
    today,
  });
  await makeComplaints({ organisation, today });
  const admin = organisation.people.find(({ cast }) => cast?.role?.role === "BKD_ADMIN");
  if (admin === undefined) throw new Error("no admin");
  // Every quarter that is over has been closed, so its figures are public.
  await makeFigures({
    admin: { employeeId: admin.id, grants: organisation.grantsOf(admin) },
    today,
    openFrom: daysOfQuarter(quarterOf(today)).from,
  });
  pretend(today);
}
