import "server-only";
import { isOpd } from "@/lib/organisation/db";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "@/lib/server/db/client";
import { holding, fromDay, toDay } from "@/lib/server/db/columns";
import { visibleComplaints, visibleUnits } from "@/lib/server/db/visibility";
import { addDays, type Day } from "@/lib/kernel/calendar";
import {
  MOST_COUNTED,
  NEAR_DAYS,
  OPEN_COMPLAINTS,
  complaintDueOn,
  complaintSearch,
  type ComplaintKind,
  type ComplaintList,
  type ComplaintStatus,
} from "@/lib/complaints/rules";
import type { Viewer } from "@/lib/kernel/viewer";

/** Where a page begins or ends: the deadline and the id of a case. */
export interface ComplaintCursor {
  answerBy: Day;
  id: string;
}

export interface ComplaintsAsked {
  list: ComplaintList;
  /** The code of an OPD; empty for all. */
  opd: string;
  kind: ComplaintKind | null;
  isLate: boolean;
  search: string;
  /** The latest deadline first. */
  descending: boolean;
  /** The page after this case, or before it. */
  from: { cursor: ComplaintCursor; backwards: boolean } | null;
  today: Day;
}

/** One case of a list; its text as others than those who run the unit read it. */
export interface ComplaintRow {
  id: string;
  code: string;
  kind: ComplaintKind;
  status: ComplaintStatus;
  text: string;
  unit: string;
  service: string | null;
  receivedOn: Day;
  answerBy: Day;
  /** The last day for the next step; null once the case is closed. */
  dueOn: Day | null;
  escalation: number;
}

export interface ComplaintPage {
  rows: ComplaintRow[];
  /** Counted up to one more than `MOST_COUNTED`. */
  count: number;
  previous: ComplaintCursor | null;
  next: ComplaintCursor | null;
}

const PER_PAGE = 25;

/**
 * One page of the cases in the viewer's reach in the order of their deadlines; pages follow each other
 * by the last case, so the last page costs what the first does.
 */
export async function listComplaints(viewer: Viewer, asked: ComplaintsAsked): Promise<ComplaintPage> {
  const filters = filtersOf(asked);
  const order = asked.descending === isBackwards(asked) ? "asc" : "desc";
  const [found, count] = await Promise.all([
    db.complaint.findMany({
      where: { AND: [visibleComplaints(viewer), ...filters, beyond(asked.from, order)] },
      orderBy: [{ answerBy: order }, { id: order }],
      take: PER_PAGE + 1,
      select: COLUMNS,
    }),
    db.complaint.count({ where: { AND: [visibleComplaints(viewer), ...filters] }, take: MOST_COUNTED + 1 }),
  ]);
  return { ...cutPage(found.map(rowOf), asked), count };
}

const isBackwards = ({ from }: ComplaintsAsked): boolean => from?.backwards ?? false;

/** Of one row more than a page, the page in its order, and the cases at its ends where the list goes on. */
function cutPage(found: readonly ComplaintRow[], asked: ComplaintsAsked): Omit<ComplaintPage, "count"> {
  const isMore = found.length > PER_PAGE;
  const rows = found.slice(0, PER_PAGE);
  if (isBackwards(asked)) rows.reverse();
  const goesOn = isBackwards(asked)
    ? { before: isMore, after: true }
    : { before: asked.from !== null, after: isMore };
  return {
    rows,
    previous: goesOn.before ? cursorOf(rows[0]) : null,
    next: goesOn.after ? cursorOf(rows.at(-1)) : null,
  };
}

const COLUMNS = {
  id: true,
  code: true,
  kind: true,
  status: true,
  text: true,
  shownText: true,
  receivedOn: true,
  verifyBy: true,
  forwardBy: true,
  answerBy: true,
  escalation: true,
  unit: { select: { name: true } },
  service: { select: { name: true } },
} as const satisfies Prisma.ComplaintSelect;

function rowOf({
  text,
  shownText,
  unit,
  service,
  receivedOn,
  ...row
}: Prisma.ComplaintGetPayload<{ select: typeof COLUMNS }>): ComplaintRow {
  const { id, code, kind, status, escalation } = row;
  const days = {
    verifyBy: toDay(row.verifyBy),
    forwardBy: toDay(row.forwardBy),
    answerBy: toDay(row.answerBy),
  };
  return {
    id,
    code,
    kind,
    status,
    escalation,
    text: shownText ?? text,
    unit: unit.name,
    service: service?.name ?? null,
    receivedOn: toDay(receivedOn),
    answerBy: days.answerBy,
    dueOn: complaintDueOn({ ...days, status }),
  };
}

const cursorOf = (row: ComplaintRow | undefined): ComplaintCursor | null =>
  row === undefined ? null : { answerBy: row.answerBy, id: row.id };

function beyond(from: ComplaintsAsked["from"], order: "asc" | "desc"): Prisma.ComplaintWhereInput {
  if (from === null) return {};
  const { id, answerBy } = from.cursor;
  const day = fromDay(answerBy);
  const further = order === "asc" ? "gt" : "lt";
  return { OR: [{ answerBy: { [further]: day } }, { answerBy: day, id: { [further]: id } }] };
}

function filtersOf({
  list,
  opd,
  kind,
  isLate,
  search,
  today,
}: ComplaintsAsked): Prisma.ComplaintWhereInput[] {
  const filters = [listed(list, today), searched(search)];
  if (opd !== "") filters.push({ unit: { opd: { code: opd } } });
  if (kind !== null) filters.push({ kind });
  if (isLate) filters.push(late(today));
  return filters;
}

/** What is being dealt with comes back to the first list shortly before its answer is due. */
function listed(list: ComplaintList, today: Day): Prisma.ComplaintWhereInput {
  const near = fromDay(addDays(today, NEAR_DAYS));
  switch (list) {
    case "TO_DO":
      return {
        OR: [{ status: { in: ["RECEIVED", "VERIFIED"] } }, { status: "FORWARDED", answerBy: { lte: near } }],
      };
    case "RUNNING":
      return { status: "FORWARDED", answerBy: { gt: near } };
    case "CLOSED":
      return { status: { in: ["ANSWERED", "REFUSED"] } };
    case "ALL":
      return {};
  }
}

/** `escalationDue` of lib/domain/complaint.ts spoken in SQL. */
function late(today: Day): Prisma.ComplaintWhereInput {
  const before = { lt: fromDay(today) };
  return {
    OR: [
      { status: "RECEIVED", verifyBy: before },
      { status: "VERIFIED", forwardBy: before },
      { status: { in: [...OPEN_COMPLAINTS] }, answerBy: before },
    ],
  };
}

/** Words must stand in what is shown too: nobody finds out by searching what was hidden. */
function searched(typed: string): Prisma.ComplaintWhereInput {
  const search = complaintSearch(typed);
  if (search === null) return {};
  if ("code" in search) return { code: { startsWith: search.code } };
  const contains = holding(search.words);
  return { text: contains, OR: [{ shownText: null }, { shownText: contains }] };
}

/** The OPD the viewer can choose between, by name. */
export async function listComplaintOffices(viewer: Viewer): Promise<{ code: string; name: string }[]> {
  return db.unit.findMany({
    where: { AND: [visibleUnits(viewer), isOpd()] },
    select: { code: true, name: true },
    orderBy: { name: "asc" },
  });
}
