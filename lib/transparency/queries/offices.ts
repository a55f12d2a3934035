import "server-only";
import { pageOf } from "@/lib/kernel/page";
import { quarterCode, type Day } from "@/lib/kernel/calendar";
import {
  countFollowUps,
  listPublicFollowUps,
  type FollowUpCounts,
  type PublicFollowUp,
} from "@/lib/transparency/queries/follow-ups";
import { getPublicQuarter, type PublicOffice, type PublicQuarter } from "@/lib/transparency/queries/ikm";
import {
  getPublicAppraisals,
  type PublicAppraisals,
  type PublicSpread,
} from "@/lib/transparency/queries/predikat";
import {
  listPublicQuarters,
  type PublicQuarters,
  type PublicSurveyTerm,
  type PublicTerm,
} from "@/lib/transparency/queries/terms";

export const OFFICE_ORDERS = ["ikm", "ikm-terendah", "responden", "nama"] as const;
export type OfficeOrder = (typeof OFFICE_ORDERS)[number];

/** One office in the comparison; without surveyed services it has no figures, without closed appraisals no spread. */
export interface ComparedOffice {
  readonly code: string;
  readonly name: string;
  readonly figure: PublicOffice | null;
  readonly spread: PublicSpread | null;
}

export interface Transparency {
  readonly quarters: PublicQuarters;
  readonly quarter: PublicQuarter;
  /** The newest closed appraisals up to the end of the quarter. */
  readonly appraisals: PublicAppraisals | null;
  readonly plans: FollowUpCounts;
  readonly rows: readonly ComparedOffice[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
}

interface Asked {
  readonly quarter: string | undefined;
  readonly search: string;
  readonly order: OfficeOrder;
  readonly page: number;
  readonly today: Day;
}

const PER_PAGE = 50;

/** The quarter with this code, otherwise the newest; null before the first closing. */
export const chooseQuarter = (
  terms: readonly PublicSurveyTerm[],
  code: string | undefined,
): PublicSurveyTerm | null => terms.find((term) => quarterCode(term) === code) ?? terms[0] ?? null;

/** The newest closed appraisals that do not lie after the quarter. */
export async function appraisalsUpTo(
  quarters: readonly PublicTerm[],
  { endsOn }: PublicTerm,
): Promise<PublicAppraisals | null> {
  const term = quarters.find((quarter) => quarter.endsOn <= endsOn);
  return term === undefined ? null : getPublicAppraisals(term);
}

/** The public comparison of offices; null as long as no quarter was closed. */
export async function getTransparency({
  quarter: code,
  search,
  order,
  page: wanted,
  today,
}: Asked): Promise<Transparency | null> {
  const quarters = await listPublicQuarters();
  const term = chooseQuarter(quarters.surveys, code);
  if (term === null) return null;
  const [quarter, appraisals] = await Promise.all([
    getPublicQuarter(term),
    appraisalsUpTo(quarters.appraisals, term),
  ]);
  const plans = countFollowUps(await listPublicFollowUps(quarter), today);
  const found = compare(quarter, appraisals)
    .filter((row) => matches(row, search))
    .sort(ORDERS[order]);
  const { page, pageCount, skip, take } = pageOf(found.length, wanted, PER_PAGE);
  return {
    quarters,
    quarter,
    appraisals,
    plans,
    rows: found.slice(skip, skip + take),
    total: found.length,
    page,
    pageCount,
  };
}

function compare(quarter: PublicQuarter, appraisals: PublicAppraisals | null): ComparedOffice[] {
  const spreads = new Map(appraisals?.offices.map((spread) => [spread.id, spread]));
  const surveyed = quarter.offices.map((figure) => ({
    code: figure.code,
    name: figure.name,
    figure,
    spread: spreads.get(figure.id) ?? null,
  }));
  const known = new Set(quarter.offices.map(({ id }) => id));
  return [
    ...surveyed,
    ...[...spreads.values()]
      .filter(({ id }) => !known.has(id))
      .map((spread) => ({ code: spread.code, name: spread.name, figure: null, spread })),
  ];
}

function matches({ name, code, figure }: ComparedOffice, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return [name, code, ...(figure?.services.map((service) => service.name) ?? [])].some((text) =>
    text.toLowerCase().includes(wanted),
  );
}

type Comparison = (a: ComparedOffice, b: ComparedOffice) => number;

const byName: Comparison = (a, b) => a.name.localeCompare(b.name, "id") || a.code.localeCompare(b.code);

/** Those with a value first, in its order; the rest by name. */
function byValue(
  valueOf: (row: ComparedOffice) => string | number | null | undefined,
  direction: 1 | -1,
): Comparison {
  return (a, b) => {
    const [left, right] = [valueOf(a) ?? null, valueOf(b) ?? null];
    if (left === null || right === null)
      return Number(left === null) - Number(right === null) || byName(a, b);
    return (Number(left) - Number(right)) * direction || byName(a, b);
  };
}

const ORDERS: Record<OfficeOrder, Comparison> = {
  ikm: byValue(({ figure }) => figure?.ikm, -1),
  "ikm-terendah": byValue(({ figure }) => figure?.ikm, 1),
  responden: byValue(({ figure }) => figure?.respondents, -1),
  nama: byName,
};

/** Every closed quarter of surveys, oldest first. */
export const listOpenIkm = ({ surveys }: PublicQuarters): Promise<PublicQuarter[]> =>
  Promise.all(surveys.toReversed().map(getPublicQuarter));

/** Every closed quarter of appraisals, oldest first. */
export const listOpenPredikat = ({ appraisals }: PublicQuarters): Promise<PublicAppraisals[]> =>
  Promise.all(appraisals.toReversed().map(getPublicAppraisals));

/** The plans of every closed quarter, oldest first. */
export const listOpenFollowUps = async (
  quarters: PublicQuarters,
): Promise<{ quarter: PublicQuarter; plans: PublicFollowUp[] }[]> =>
  Promise.all(
    (await listOpenIkm(quarters)).map(async (quarter) => ({
      quarter,
      plans: await listPublicFollowUps(quarter),
    })),
  );
