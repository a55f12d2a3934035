import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { schemes, type SchemeId } from "@/lib/scoring/schemes/shipped";
import type { Organisation } from "@/prisma/seed/organisation/make";
import { presentPlace } from "@/prisma/seed/organisation/people";
import type { PlannedTerm } from "@/prisma/seed/periods";
import { drawFor } from "@/prisma/seed/random";

/** Attendance of the months that have passed, where the scheme counts it; most months have no deduction. */
export async function makeAttendance(
  organisation: Organisation,
  months: readonly PlannedTerm[],
  schemeOf: (unitCode: string) => SchemeId,
): Promise<void> {
  const counted = organisation.people.filter((person) =>
    schemes[schemeOf(presentPlace(person).unit.code)].components.some(({ key }) => key === "KEHADIRAN"),
  );
  const begun = months.filter(({ phase }) => phase !== "LATER");
  await db.attendanceMonth.createMany({
    data: counted.flatMap((person) =>
      begun.map(({ from }) => {
        const draw = drawFor(`hadir ${person.name} ${from}`);
        const late = draw.chance(0.35) ? { TL1: draw.between(1, 3) } : {};
        return {
          employeeId: person.id,
          month: fromDay(from),
          deductions: draw.chance(0.08) ? { ...late, PSW2: 1 } : late,
        };
      }),
    ),
  });
}
