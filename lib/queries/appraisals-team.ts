import "server-only";
import { db } from "@/lib/db/client";
import { officerTalliesOf } from "@/lib/db/officer-tally";
import { workOf } from "@/lib/db/score-rows";
import { visibleAppraisals, visibleSkp } from "@/lib/db/visibility";
import { spreadOf, type Spread } from "@/lib/domain/distribution-view";
import type { Viewer } from "@/lib/domain/viewer";
import {
  PREDIKATS,
  type ExpectationRating,
  type OrganisationPredikat,
  type Predikat,
} from "@/lib/scoring/codes";
import { citizenInputOf } from "@/lib/scoring/citizen-tally";
import { periodicScore } from "@/lib/scoring/periodic-score";
import { predikat } from "@/lib/scoring/predikat";
import { type CitizenInput, type RhkInput } from "@/lib/scoring/periodic-input";
import { type Scheme } from "@/lib/scoring/scheme";
import { type TermDays } from "@/lib/domain/term";
import { talliesOf } from "@/lib/db/office-tally";

/** How the rest of the team stands, and the result of the organisation its spread is held against. */
export interface Team {
  organisation: OrganisationPredikat | null;
  others: Spread<Predikat>;
}

export interface TeamOf {
  appraisalId: string;
  term: TermDays;
  /** The OPD, or the unit where there is none above it. */
  opdId: string;
  scheme: Scheme | null;
}

/**
 * What the scheme suggests for work, to which the citizens' index may belong; ratings and other
 * components play no part in it.
 */
export function suggestionFor(scheme: Scheme, rhk: readonly RhkInput[], citizen: CitizenInput) {
  return periodicScore(scheme, { rhk, behaviour: [], competency: [], citizen, attendance: null }).suggestion;
}

const officeOf = ({ unit }: { unit: { id: string; opdId: string | null } }): string => unit.opdId ?? unit.id;

/** Everybody else whom the viewer judges in the term: as judged, or as achievement suggests. */
export async function summariseTeam(
  viewer: Viewer,
  { appraisalId, term, opdId, scheme }: TeamOf,
): Promise<Team> {
  const [organisation, members] = await Promise.all([
    db.organisationPredikat.findUnique({
      where: { unitId_termId: { unitId: opdId, termId: term.id } },
      select: { value: true },
    }),
    db.appraisal.findMany({
      where: {
        AND: [
          visibleAppraisals(viewer),
          { appraiserId: viewer.employeeId, termId: term.id, id: { not: appraisalId } },
        ],
      },
      select: { predikat: true, employeeId: true, skpId: true, unit: { select: { id: true, opdId: true } } },
    }),
  ]);
  const open = members.filter((member) => member.predikat === null);
  const [work, tallies, own] = await Promise.all([
    workOf(db, { AND: [visibleSkp(viewer), { id: { in: open.map(({ skpId }) => skpId) } }] }, term),
    talliesOf(db, [...new Set(open.map(officeOf))], term),
    officerTalliesOf(
      db,
      open.map(({ employeeId }) => employeeId),
      term,
    ),
  ]);
  const suggested = (member: (typeof members)[number]): ExpectationRating | null => {
    const rhk = work.get(member.skpId);
    return rhk === undefined || scheme === null
      ? null
      : (suggestionFor(scheme, rhk, citizenInputOf(tallies.get(officeOf(member)), own.get(member.employeeId)))
          ?.rating ?? null);
  };
  const others = spreadOf(
    members.map((member) => ({ predikat: member.predikat, suggested: suggested(member) })),
    { all: PREDIKATS, of: predikat },
  );
  return { organisation: organisation?.value ?? null, others };
}
