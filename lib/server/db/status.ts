import "server-only";
import type { DayRange } from "@/lib/kernel/calendar";
import { statusKindsWhere } from "@/lib/kernel/status";
import { fromDay } from "@/lib/server/db/columns";
import { Prisma } from "@/prisma/generated/client";

const BY_LAST_DAY = statusKindsWhere(({ excuses }) => excuses === "LAST_DAY");
const BY_WHOLE_TERM = statusKindsWhere(({ excuses }) => excuses === "WHOLE_TERM");
const FOR_GOOD = statusKindsWhere(({ endsService }) => endsService);

/** `isExcused` of lib/people/rules/status.ts as a filter: a status that excuses from the term of these days. */
export const excusing = ({ from, to }: DayRange) =>
  ({
    startsOn: { lte: fromDay(to) },
    AND: [
      { OR: [{ endsOn: null }, { endsOn: { gte: fromDay(to) } }] },
      {
        OR: [
          { kind: { in: BY_LAST_DAY } },
          { kind: { in: BY_WHOLE_TERM }, startsOn: { lte: fromDay(from) } },
        ],
      },
    ],
  }) satisfies Prisma.EmployeeStatusWhereInput;

/** The same in SQL, of the person placed by `pl` in the term `t`. */
export const EXCUSED: Prisma.Sql = Prisma.sql`EXISTS (
  SELECT 1 FROM "EmployeeStatus" es WHERE es."employeeId" = pl."employeeId"
    AND es."startsOn" <= t."endsOn" AND coalesce(es."endsOn", 'infinity') >= t."endsOn"
    AND (es."kind"::text = ANY(${BY_LAST_DAY}::text[])
      OR es."kind"::text = ANY(${BY_WHOLE_TERM}::text[]) AND es."startsOn" <= t."startsOn"))`;

/** A status that has ended somebody's service for good by the day. */
export const ended = (day: string) =>
  ({ kind: { in: FOR_GOOD }, startsOn: { lte: fromDay(day) } }) satisfies Prisma.EmployeeStatusWhereInput;

/** The same in SQL, of the employee `e`. */
export const hasEnded = (day: string): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT 1 FROM "EmployeeStatus" es WHERE es."employeeId" = e."id"
    AND es."kind"::text = ANY(${FOR_GOOD}::text[]) AND es."startsOn" <= ${day}::date)`;
