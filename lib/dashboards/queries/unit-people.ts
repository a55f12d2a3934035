import "server-only";
import { pageOf } from "@/lib/kernel/page";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { excusing } from "@/lib/server/db/status";
import { visibleEmployees } from "@/lib/server/db/visibility";
import type { Viewer } from "@/lib/kernel/viewer";
import type { AppraisalStatus, Term } from "@/lib/kernel/term";

/** Where a person of a unit stands in a term; the ratings themselves are read one person at a time. */
export interface PersonInTerm {
  employeeId: string;
  name: string;
  position: string;
  unit: string;
  skpStatus: "DRAFT" | "SUBMITTED" | "RETURNED" | "APPROVED" | null;
  appraisalStatus: AppraisalStatus | null;
}

export interface PeoplePage {
  people: PersonInTerm[];
  total: number;
  page: number;
  pageCount: number;
}

const PER_PAGE = 25;

/**
 * People placed under a unit at the end of the term and not excused by a status, by name: those who count as due where
 * their unit is judged in its rhythm, each with the plan she has there on that day.
 */
export async function listPeopleUnder(
  viewer: Viewer,
  path: string,
  asked: { term: Term; page: number },
): Promise<PeoplePage> {
  const end = fromDay(asked.term.endsOn);
  const placed = {
    kind: "DEFINITIF" as const,
    startsOn: { lte: end },
    OR: [{ endsOn: null }, { endsOn: { gte: end } }],
    position: { unit: { path: { startsWith: path } } },
  };
  const excused = excusing({ from: asked.term.startsOn, to: asked.term.endsOn });
  const there = { placements: { some: placed }, statuses: { none: excused } };
  const total = await db.employee.count({ where: { AND: [visibleEmployees(viewer), there] } });
  const { page, pageCount, skip, take } = pageOf(total, asked.page, PER_PAGE);
  const people = await db.employee.findMany({
    where: { AND: [visibleEmployees(viewer), there] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    skip,
    take,
    select: {
      id: true,
      name: true,
      placements: {
        where: placed,
        take: 1,
        select: { position: { select: { name: true, unit: { select: { id: true, name: true } } } } },
      },
      skp: {
        where: { startsOn: { lte: end }, endsOn: { gte: end } },
        take: 1,
        select: {
          status: true,
          unitId: true,
          appraisals: { where: { termId: asked.term.id }, take: 1, select: { status: true } },
        },
      },
    },
  });
  return { people: people.map(inTerm), total, page, pageCount };
}

interface PersonRow {
  id: string;
  name: string;
  placements: { position: { name: string; unit: { id: string; name: string } } }[];
  skp: {
    status: NonNullable<PersonInTerm["skpStatus"]>;
    unitId: string;
    appraisals: { status: NonNullable<PersonInTerm["appraisalStatus"]> }[];
  }[];
}

function inTerm({ id, name, placements, skp }: PersonRow): PersonInTerm {
  const position = placements[0]?.position ?? { name: "", unit: { id: "", name: "" } };
  const plan = skp.find(({ unitId }) => unitId === position.unit.id);
  return {
    employeeId: id,
    name,
    position: position.name,
    unit: position.unit.name,
    skpStatus: plan?.status ?? null,
    appraisalStatus: plan?.appraisals[0]?.status ?? null,
  };
}
