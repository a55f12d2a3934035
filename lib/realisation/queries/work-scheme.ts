import "server-only";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import type { Scheme } from "@/lib/scoring/scheme";

/** What the scheme of a unit says about achievements and evidence. */
export interface WorkScheme {
  requireEvidence: boolean;
  /** Percent at which achievement stops counting. */
  cap: string;
  /** Whether achievements are rounded to a whole percent first (PermenPANRB 8/2021). */
  wholePercent: boolean;
}

const NONE: WorkScheme = { requireEvidence: false, cap: "120", wholePercent: false };

/** The scheme assigned nearest up the tree on a day; the rule is that of the submission itself. */
export async function workSchemeOf(unitPath: string, day: string): Promise<WorkScheme> {
  const codes = unitPath.split("/").filter((code) => code !== "");
  const paths = codes.map((_, index) => `/${codes.slice(0, index + 1).join("/")}/`);
  const assignments = await db.schemeAssignment.findMany({
    where: { unit: { path: { in: paths } }, startsOn: { lte: fromDay(day) } },
    orderBy: { startsOn: "desc" },
    select: { unit: { select: { path: true } }, scheme: { select: { body: true } } },
  });
  const nearest = paths
    .toReversed()
    .map((path) => assignments.find(({ unit }) => unit.path === path))
    .find((found) => found !== undefined);
  if (nearest === undefined) return NONE;
  const { work } = nearest.scheme.body as unknown as Scheme;
  return {
    requireEvidence: work.requireEvidence,
    cap: work.cap,
    wholePercent: work.conversion === "PERMENPANRB_8_2021",
  };
}
