import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { termSelect, toTermName } from "@/lib/server/db/terms";
import { db } from "@/lib/server/db/client";
import { toDay } from "@/lib/server/db/columns";
import { officeTalliesIn, officerTalliesIn } from "@/lib/surveys/db/office-tally";
import { closedSurveySpans } from "@/lib/surveys/db/ikm-snapshot";
import { visibleAppraisals } from "@/lib/server/db/visibility";
import type { Day } from "@/lib/kernel/calendar";
import { isOwnLarge, isOwnShown } from "@/lib/surveys/rules/answers";
import type { Viewer } from "@/lib/kernel/viewer";
import { citizenIndex, type CountedIndex } from "@/lib/scoring/citizen";
import { citizenInputOf, type UnsurTally } from "@/lib/scoring/citizen-tally";
import { citizenThemes, type CitizenThemes } from "@/lib/scoring/citizen-themes";
import { type CitizenIndex } from "@/lib/scoring/periodic-input";
import type { TermName } from "@/lib/kernel/term";
import { schemesAt } from "@/lib/schemes/db";
import { schemeDay } from "@/lib/schemes/rules";
import { officeOf } from "@/lib/kernel/unit";

/** What citizens said in one of the viewer's terms: figures of many answers and themes, never an answer. */
export interface VoiceOfTerm {
  key: string;
  /** Her appraisal of the term, once it is final. */
  finalId: string | null;
  term: TermName;
  /** Her own figures are shown only when the survey is closed. */
  isShown: boolean;
  own: CitizenIndex | null;
  themes: CitizenThemes;
  unit: CitizenIndex | null;
  /** The index that counts where her scheme or plan asks for one; null while too few answered. */
  counted: CountedIndex | null;
  /** Answers from which the scheme counts an index. */
  needed: number | null;
}

const TERMS_SHOWN = 8;
const NO_THEMES: CitizenThemes = { highest: [], lowest: [] };

/**
 * The terms in which the viewer is judged or served at a point, the newest first, with the voice of
 * citizens in each.
 */
export async function listOwnVoice(viewer: Viewer): Promise<VoiceOfTerm[]> {
  const candidates = [...(await judgedTerms(viewer)), ...(await servedTerms(viewer))];
  const schemeOn = await schemesAt(
    db,
    candidates.map(({ path }) => path),
  );
  const terms = candidates
    .filter(
      ({ isJudged, name, path, endsOn }) =>
        isJudged || schemeOn(path, schemeDay.ofTerm({ endsOn }))?.body.cadence === name.cadence,
    )
    .sort((a, b) => b.startsOn.localeCompare(a.startsOn))
    .slice(0, TERMS_SHOWN);
  const closed = await closedSurveySpans(db);
  const shown = terms.filter((term) => isOwnShown(term, closed));
  const [unitTallies, ownTallies] = await Promise.all([
    officeTalliesIn(
      db,
      terms.map(({ key, officeId, startsOn, endsOn }) => ({ key, officeId, startsOn, endsOn })),
    ),
    officerTalliesIn(
      db,
      shown.map(({ key, startsOn, endsOn }) => ({ key, employeeId: viewer.employeeId, startsOn, endsOn })),
    ),
  ]);
  return terms.map((term) => {
    const { key, finalId, name, path, endsOn } = term;
    const own = ownTallies.get(key) ?? [];
    const input = citizenInputOf(unitTallies.get(key), own);
    const rules = schemeOn(path, schemeDay.ofTerm({ endsOn }))?.body.citizen ?? null;
    return {
      key,
      finalId,
      term: name,
      isShown: shown.includes(term),
      ...toldOf(input.officer, own),
      unit: input.unit,
      counted: rules === null ? null : citizenIndex(input, rules),
      needed: rules?.minResponses ?? null,
    };
  });
}

/**
 * What of her own answers is told: the figure and the themes where each question was answered by five,
 * otherwise only how many answered.
 */
function toldOf(index: CitizenIndex | null, own: readonly UnsurTally[]): Pick<VoiceOfTerm, "own" | "themes"> {
  if (index === null) return { own: null, themes: NO_THEMES };
  return isOwnLarge(own.map(({ answered }) => answered))
    ? { own: index, themes: citizenThemes(own) }
    : { own: { n: index.n, ikm: null, low: null, high: null }, themes: NO_THEMES };
}

/** A term and the unit that counts for the viewer in it. */
interface OwnTerm {
  key: string;
  finalId: string | null;
  isJudged: boolean;
  name: TermName;
  path: string;
  officeId: string;
  startsOn: Day;
  endsOn: Day;
}

const unitFields = { id: true, path: true, opdId: true } as const;
type TermRow = Prisma.TermGetPayload<{ select: typeof termSelect }>;
type UnitRow = { id: string; path: string; opdId: string | null };

const ownTerm = (term: TermRow, unit: UnitRow): Omit<OwnTerm, "finalId" | "isJudged"> => ({
  key: term.id,
  path: unit.path,
  officeId: officeOf(unit),
  startsOn: toDay(term.startsOn),
  endsOn: toDay(term.endsOn),
  name: toTermName(term),
});

async function judgedTerms(viewer: Viewer): Promise<OwnTerm[]> {
  const rows = await db.appraisal.findMany({
    where: {
      AND: [
        visibleAppraisals(viewer),
        { employeeId: viewer.employeeId, term: { status: { not: "UPCOMING" } } },
      ],
    },
    orderBy: [{ term: { startsOn: "desc" } }, { id: "desc" }],
    take: TERMS_SHOWN,
    select: { id: true, status: true, unit: { select: unitFields }, term: { select: termSelect } },
  });
  return rows.map(({ id, status, unit, term }) => ({
    ...ownTerm(term, unit),
    key: id,
    finalId: status === "FINAL" ? id : null,
    isJudged: true,
  }));
}

/** Terms in which she served at a point and is not judged, or not yet: those who have just come have no plan. */
async function servedTerms({ employeeId }: Viewer): Promise<OwnTerm[]> {
  const served = await db.serviceAssignment.aggregate({
    where: { employeeId },
    _min: { startsOn: true },
    _max: { endsOn: true },
  });
  if (served._min.startsOn === null) return [];
  const goesOn = (await db.serviceAssignment.count({ where: { employeeId, endsOn: null } })) > 0;
  const terms = await db.term.findMany({
    where: {
      status: { not: "UPCOMING" },
      appraisals: { none: { employeeId } },
      endsOn: { gte: served._min.startsOn },
      ...(goesOn || served._max.endsOn === null ? {} : { startsOn: { lte: served._max.endsOn } }),
    },
    orderBy: [{ startsOn: "desc" }, { id: "desc" }],
    take: TERMS_SHOWN * 2,
    select: termSelect,
  });
  const placements = await db.placement.findMany({
    where: { employeeId, kind: "DEFINITIF" },
    orderBy: { startsOn: "desc" },
    select: { startsOn: true, position: { select: { unit: { select: unitFields } } } },
  });
  return terms.flatMap((term) => {
    const place = placements.find(({ startsOn }) => startsOn <= term.endsOn);
    return place === undefined
      ? []
      : [{ ...ownTerm(term, place.position.unit), finalId: null, isJudged: false }];
  });
}
