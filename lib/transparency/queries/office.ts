import "server-only";
import { db } from "@/lib/server/db/client";
import type { Day } from "@/lib/kernel/calendar";
import {
  countFollowUps,
  listPublicFollowUps,
  type FollowUpCounts,
  type PublicFollowUp,
} from "@/lib/transparency/queries/follow-ups";
import {
  getPublicQuarter,
  type PublicOffice,
  type PublicQuarter,
  type PublicService,
} from "@/lib/transparency/queries/ikm";
import type { PublicSpread } from "@/lib/transparency/queries/predikat";
import { listPublicQuarters, type PublicSurveyTerm, type PublicTerm } from "@/lib/transparency/queries/terms";
import { appraisalsUpTo, chooseQuarter } from "@/lib/transparency/queries/offices";
import { ratio, roundHalfUp, subtract } from "@/lib/scoring/ratio";

/** An office in one quarter of a line; the figure is null where it had no surveys. */
export interface OfficePoint {
  readonly term: PublicSurveyTerm;
  readonly figure: PublicOffice | null;
}

/** A service with the move of its index since the quarter before, in points; null where one of the two has none. */
export interface MovingService extends PublicService {
  readonly change: string | null;
}

/** Everything the public reads of one office. */
export interface PublicOfficePage {
  readonly code: string;
  readonly name: string;
  readonly terms: readonly PublicSurveyTerm[];
  /** Null before the first closing. */
  readonly term: PublicSurveyTerm | null;
  readonly figure: PublicOffice | null;
  readonly services: readonly MovingService[];
  /** The quarters up to the one shown, oldest first. */
  readonly trend: readonly OfficePoint[];
  readonly spread: { readonly term: PublicTerm; readonly own: PublicSpread } | null;
  readonly plans: readonly PublicFollowUp[];
  readonly counts: FollowUpCounts;
}

const QUARTERS_SHOWN = 12;

/** The name of an office by its code; null for a unit under one and for an unknown code. */
export async function getOffice(code: string): Promise<{ id: string; code: string; name: string } | null> {
  const unit = await db.unit.findUnique({
    where: { code },
    select: { id: true, code: true, name: true, opdId: true },
  });
  if (unit === null || (unit.opdId !== null && unit.opdId !== unit.id)) return null;
  return { id: unit.id, code: unit.code, name: unit.name };
}

/** The public page of an office in a quarter; null for an unknown office. */
export async function getPublicOffice(
  code: string,
  quarter: string | undefined,
  today: Day,
): Promise<PublicOfficePage | null> {
  const [office, { surveys: terms, appraisals: closed }] = await Promise.all([
    getOffice(code),
    listPublicQuarters(),
  ]);
  if (office === null) return null;
  const term = chooseQuarter(terms, quarter);
  const [spread, history] = await Promise.all([
    term === null ? null : spreadOf(office.id, closed, term),
    Promise.all(
      terms
        .filter(({ startsOn }) => term !== null && startsOn <= term.startsOn)
        .slice(0, QUARTERS_SHOWN)
        .map(getPublicQuarter),
    ),
  ]);
  const plans =
    history[0] === undefined
      ? []
      : (await listPublicFollowUps(history[0])).filter(({ officeId }) => officeId === office.id);
  const trend = history.map((past) => ({ term: past.term, figure: figureOf(past, office.id) })).reverse();
  const figure = trend.at(-1)?.figure ?? null;
  return {
    code: office.code,
    name: office.name,
    terms,
    term,
    figure,
    services: movesOf(figure, trend.at(-2)?.figure ?? null),
    trend,
    spread,
    plans,
    counts: countFollowUps(plans, today),
  };
}

async function spreadOf(
  officeId: string,
  closed: readonly PublicTerm[],
  term: PublicTerm,
): Promise<PublicOfficePage["spread"]> {
  const appraisals = await appraisalsUpTo(closed, term);
  const own = appraisals?.offices.find(({ id }) => id === officeId);
  return appraisals === null || own === undefined ? null : { term: appraisals.term, own };
}

const movesOf = (figure: PublicOffice | null, before: PublicOffice | null): MovingService[] =>
  (figure?.services ?? []).map((service) => ({ ...service, change: changeOf(service, before) }));

function changeOf({ slug, ikm }: PublicService, before: PublicOffice | null): string | null {
  const past = before?.services.find((service) => service.slug === slug)?.ikm ?? null;
  return ikm === null || past === null ? null : roundHalfUp(subtract(ratio(ikm), ratio(past)), 2);
}

const figureOf = ({ offices }: PublicQuarter, id: string): PublicOffice | null =>
  offices.find((office) => office.id === id) ?? null;

/** What a badge says: the newest quarter with an index that is shown. */
export interface PublicBadge {
  readonly code: string;
  readonly name: string;
  readonly figure: PublicOffice | null;
  readonly term: PublicSurveyTerm | null;
}

/** The badge of an office; null for an unknown office. */
export async function getBadge(code: string): Promise<PublicBadge | null> {
  const [office, { surveys }] = await Promise.all([getOffice(code), listPublicQuarters()]);
  if (office === null) return null;
  const newest = surveys[0];
  const figure = newest === undefined ? null : figureOf(await getPublicQuarter(newest), office.id);
  return { code: office.code, name: office.name, figure, term: newest ?? null };
}
