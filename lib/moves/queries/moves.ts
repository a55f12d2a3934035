import "server-only";
import type { Day } from "@/lib/kernel/calendar";
import { pageOf } from "@/lib/kernel/page";
import type { Viewer } from "@/lib/kernel/viewer";
import { readNames, readPositions } from "@/lib/moves/db/known";
import { changesFrom } from "@/lib/moves/db/made-move";
import { recordedOf, type Consequence } from "@/lib/moves/rules/consequences";
import type { Change } from "@/lib/moves/rules/facts";
import { MOVE_READERS, movesAnybody, pathsOf, readsMoves } from "@/lib/moves/rules/who";
import { db } from "@/lib/server/db/client";
import { holding, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { termSelect, toTerm } from "@/lib/server/db/terms";
import type { Prisma } from "@/prisma/generated/client";
import type { MoveKind } from "@/prisma/generated/enums";

const PER_PAGE = 25;

/** Moves of people who are or were placed under a unit whose moves the viewer reads. */
function visibleMoves(viewer: Viewer): Prisma.MoveWhereInput {
  const paths = pathsOf(viewer, MOVE_READERS);
  const under = paths.map((path) => ({ position: { unit: { path: { startsWith: path } } } }));
  return { lines: { some: { employee: { placements: { some: { OR: [{ id: { in: [] } }, ...under] } } } } } };
}

interface Asked {
  readonly name: string;
  readonly kind: MoveKind | undefined;
  readonly state: "BERLAKU" | "DITARIK" | undefined;
  readonly page: number;
}

/** A move in the list. */
export interface ListedMove {
  readonly id: string;
  readonly kind: MoveKind;
  readonly document: string;
  readonly startsOn: Day;
  readonly takenBack: boolean;
  readonly people: readonly string[];
  readonly count: number;
}

export interface MovePage {
  readonly rows: readonly ListedMove[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  readonly mayEnter: boolean;
}

/** Moves in the viewer's reach, the newest first; null for whoever reads none. */
export async function listMoves(
  viewer: Viewer,
  { name, kind, state, page: asked }: Asked,
): Promise<MovePage | null> {
  if (!readsMoves(viewer)) return null;
  const where: Prisma.MoveWhereInput = {
    AND: [
      visibleMoves(viewer),
      kind === undefined ? {} : { kind },
      state === undefined ? {} : { takenBackAt: state === "DITARIK" ? { not: null } : null },
      name.trim() === ""
        ? {}
        : { OR: [{ document: holding(name) }, { lines: { some: { employee: { name: holding(name) } } } }] },
    ],
  };
  const total = await db.move.count({ where });
  const { page, pageCount, skip, take } = pageOf(total, asked, PER_PAGE);
  const rows = await db.move.findMany({
    where,
    orderBy: [{ startsOn: "desc" }, { createdAt: "desc" }, { id: "asc" }],
    skip,
    take,
    select: {
      id: true,
      kind: true,
      document: true,
      startsOn: true,
      takenBackAt: true,
      lines: { orderBy: { ordinal: "asc" }, take: 3, select: { employee: { select: { name: true } } } },
      _count: { select: { lines: true } },
    },
  });
  return {
    total,
    page,
    pageCount,
    mayEnter: movesAnybody(viewer),
    rows: rows.map(({ startsOn, takenBackAt, lines, _count, ...row }) => ({
      ...row,
      startsOn: toDay(startsOn),
      takenBack: takenBackAt !== null,
      people: lines.map(({ employee }) => employee.name),
      count: _count.lines,
    })),
  };
}

const rowsOf = (changes: readonly Change[]) =>
  changes.flatMap(({ before, after }) => [before, after].flatMap((row) => (row === null ? [] : [row])));

/** What each line did to its person, in facts for the words. */
async function readerOf(
  lines: readonly Change[][],
  day: Day,
): Promise<(line: number, employeeId: string) => Consequence[]> {
  const rows = lines.flatMap(rowsOf);
  const ids = (key: string): string[] => [
    ...new Set(
      rows.flatMap((row) =>
        key in row ? [String(Object.entries(row).find(([name]) => name === key)?.[1])] : [],
      ),
    ),
  ];
  const [positions, terms, names] = await Promise.all([
    readPositions(db, ids("positionId"), day),
    db.term.findMany({ where: { id: { in: ids("termId") } }, select: termSelect }),
    readNames(
      db,
      ids("appraiserId").filter((id) => id !== "null"),
    ),
  ]);
  const known = { positions, terms: terms.map(toTerm), names };
  return (line, employeeId) => {
    const own = (lines[line] ?? []).filter(
      ({ before, after }) => (before ?? after)?.employeeId === employeeId,
    );
    return recordedOf(known, own);
  };
}

/** A move with what it did to each of its people. */
export async function getMove(viewer: Viewer, moveId: string) {
  if (!readsMoves(viewer)) return null;
  const move = await db.move.findFirst({
    where: { AND: [visibleMoves(viewer), { id: moveId }] },
    select: {
      id: true,
      kind: true,
      document: true,
      documentOn: true,
      startsOn: true,
      note: true,
      createdAt: true,
      createdBy: { select: { name: true } },
      takenBackAt: true,
      takenBackBy: { select: { name: true } },
      reason: true,
      version: true,
      lines: {
        orderBy: { ordinal: "asc" },
        select: { employeeId: true, undo: true, employee: { select: { name: true } } },
      },
    },
  });
  if (move === null) return null;
  const { lines, startsOn, documentOn, createdBy, takenBackBy, ...rest } = move;
  const told = await readerOf(
    lines.map(({ undo }) => changesFrom(undo)),
    toDay(startsOn),
  );
  return {
    ...rest,
    startsOn: toDay(startsOn),
    documentOn: toDayOrNull(documentOn),
    createdBy: createdBy.name,
    takenBackBy: takenBackBy?.name ?? null,
    mayTakeBack:
      movesAnybody(viewer) &&
      move.takenBackAt === null &&
      lines.every(({ employeeId }) => employeeId !== viewer.employeeId),
    lines: lines.map(({ employeeId, employee }, index) => ({
      employeeId,
      name: employee.name,
      consequences: told(index, employeeId),
    })),
  };
}

export type MoveView = NonNullable<Awaited<ReturnType<typeof getMove>>>;
