import { beforeAll, describe, expect, it } from "vitest";
import { addDays, type Day } from "@/lib/kernel/calendar";
import { STATUS_KINDS } from "@/lib/kernel/status";
import { placedIn } from "@/lib/people/db";
import { isExcused, statusOn, effectsOf } from "@/lib/people/rules/status";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { recountTerm } from "@/lib/server/db/rollup";
import { ended } from "@/lib/server/db/status";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office } from "@/tests/support/office";

useDatabase();

const THIRD_QUARTER = { from: "2026-07-01", to: "2026-09-30" };
/** Around the ends of the quarter: the day before, the day itself, the day after; null for a status that goes on. */
const FIRST_DAYS: Day[] = [-1, 0, 1].flatMap((by) => [addDays("2026-07-01", by), addDays("2026-09-30", by)]);
const LAST_DAYS: (Day | null)[] = [null, "2026-09-29", "2026-09-30", "2026-10-01", "2026-07-01"];

let office: Office;
beforeAll(async () => {
  office = await makeOffice();
});

const CASES = STATUS_KINDS.flatMap((kind) =>
  FIRST_DAYS.flatMap((startsOn) =>
    LAST_DAYS.filter((endsOn) => endsOn === null || endsOn >= startsOn)
      .filter((endsOn) => endsOn === null || !effectsOf(kind).endsService)
      .map((endsOn) => ({ kind, startsOn, endsOn })),
  ),
);

describe("who is excused", () => {
  it("is the same to the rule, to the count of a term, to the list of an office and to signing in", async () => {
    const employeeId = office.people.otherAsn.id;
    const dinkes = { path: "/tk/dinkes/", kind: "OPD" };
    const told: object[] = [];
    const wanted: object[] = [];
    for (const status of CASES) {
      const { kind, startsOn, endsOn } = status;
      await db.employeeStatus.deleteMany();
      await db.employeeStatus.create({
        data: {
          employeeId,
          kind,
          startsOn: fromDay(startsOn),
          endsOn: endsOn === null ? null : fromDay(endsOn),
        },
      });
      await db.$transaction((tx) => recountTerm(tx, office.terms[2]));
      const rollup = await db.termRollup.findUniqueOrThrow({
        where: { unitId_termId: { unitId: office.units.dinkes, termId: office.terms[2] } },
      });
      const listed = await db.placement.count({ where: placedIn(dinkes, THIRD_QUARTER) });
      const gone = await db.employee.count({ where: { statuses: { some: ended("2026-09-30") } } });
      told.push({ status, counted: rollup.people, listed, gone });
      // Agus and Dewi work there; Dewi is the one with the status.
      const due = isExcused([status], THIRD_QUARTER) ? 1 : 2;
      const isGone = effectsOf(statusOn([status], "2026-09-30")).endsService;
      wanted.push({ status, counted: due, listed: due, gone: isGone ? 1 : 0 });
    }
    expect(CASES.length).toBeGreaterThan(100);
    expect(told).toEqual(wanted);
  });
});
