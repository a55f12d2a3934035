import "server-only";
import type { TermName } from "@/lib/kernel/term";
import { termNameSelect, toTermName } from "@/lib/server/db/terms";
import { pageOf } from "@/lib/kernel/page";
import { db } from "@/lib/server/db/client";
import { toDay } from "@/lib/server/db/columns";
import { pathsUpward } from "@/lib/kernel/unit";
import { schemeFrom } from "@/lib/schemes/db";
import { nearestAssigned, readsSchemes } from "@/lib/schemes/rules";
import type { Viewer } from "@/lib/kernel/viewer";

/** Which scheme an office has, and which one comes next. */
export interface OfficeScheme {
  id: string;
  name: string;
  isInstansi: boolean;
  current: OfficeChoice | null;
  next: OfficeChoice | null;
}

export interface OfficeChoice {
  schemeId: string;
  name: string;
  version: string;
  startsOn: string;
  /** It was chosen for the instansi, not for this office. */
  inherited: boolean;
}

const PER_PAGE = 50;
const MOST_CHOICES = 500;

/** The offices a scheme is chosen for: the instansi and every OPD. */
const offices = () => ({ OR: [{ kind: "INSTANSI" as const }, { opdId: { equals: db.unit.fields.id } }] });

/** Never an empty OR: Prisma drops it inside an AND. */
const inReach = (viewer: Viewer) => ({
  OR: [
    { id: { in: [] } },
    ...viewer.grants
      .filter(({ role }) => role === "BKD_ADMIN" || role === "AUDITOR")
      .map(({ unitPath }) => ({ path: { startsWith: unitPath } })),
  ],
});

/** Every office with its scheme on a day; null for whoever may not read schemes. */
export async function listOfficeSchemes(
  viewer: Viewer,
  asked: { page: number; day: string },
): Promise<{ offices: OfficeScheme[]; total: number; page: number; pageCount: number } | null> {
  if (!readsSchemes(viewer)) return null;
  const where = { AND: [inReach(viewer), offices()] };
  const total = await db.unit.count({ where });
  const { page, pageCount, skip, take } = pageOf(total, asked.page, PER_PAGE);
  const units = await db.unit.findMany({
    where,
    orderBy: [{ path: "asc" }],
    skip,
    take,
    select: { id: true, name: true, path: true, kind: true },
  });
  const choices = await choicesFor(units.map(({ path }) => path));
  return {
    offices: units.map(({ path, kind, ...unit }) => ({
      ...unit,
      isInstansi: kind === "INSTANSI",
      ...choiceOf(choices, path, asked.day),
    })),
    total,
    page,
    pageCount,
  };
}

async function choicesFor(paths: readonly string[]) {
  const rows = await db.schemeAssignment.findMany({
    where: { unit: { path: { in: [...new Set(paths.flatMap(pathsUpward))] } } },
    orderBy: { startsOn: "desc" },
    take: MOST_CHOICES,
    select: {
      startsOn: true,
      unit: { select: { path: true } },
      scheme: { select: { id: true, name: true, body: true } },
    },
  });
  return rows.map(({ startsOn, unit, scheme }) => ({
    startsOn: toDay(startsOn),
    path: unit.path,
    schemeId: scheme.id,
    name: scheme.name,
    version: schemeFrom(scheme.body).version,
  }));
}

type Choice = Awaited<ReturnType<typeof choicesFor>>[number];

function choiceOf(
  choices: readonly Choice[],
  path: string,
  day: string,
): Pick<OfficeScheme, "current" | "next"> {
  const shown = ({ path: at, ...choice }: Choice): OfficeChoice => ({ ...choice, inherited: at !== path });
  const nearest = nearestAssigned(choices, path, day);
  const next = choices.findLast((choice) => choice.path === path && choice.startsOn > day);
  return {
    current: nearest === null ? null : shown(nearest),
    next: next === undefined ? null : shown(next),
  };
}

/** Offices and the instansi by name, for choosing where a scheme holds or what a simulation covers. */
export async function listOfficeChoices(viewer: Viewer): Promise<{ id: string; name: string }[]> {
  return db.unit.findMany({
    where: { AND: [inReach(viewer), offices()] },
    orderBy: { path: "asc" },
    take: MOST_CHOICES,
    select: { id: true, name: true },
  });
}

/** Terms that have final scores, newest first: what a simulation can be run on. */
export async function listScoredTerms(
  viewer: Viewer,
): Promise<(TermName & { id: string; scores: number })[]> {
  if (!readsSchemes(viewer)) return [];
  const terms = await db.term.findMany({
    where: { appraisals: { some: { status: "FINAL" } } },
    orderBy: [{ startsOn: "desc" }, { cadence: "desc" }],
    take: 48,
    select: {
      ...termNameSelect,
      id: true,
      _count: { select: { appraisals: { where: { status: "FINAL" } } } },
    },
  });
  return terms.map(({ id, _count, ...term }) => ({ id, ...toTermName(term), scores: _count.appraisals }));
}
