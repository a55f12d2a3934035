import "server-only";
import { termSelect, toTermName } from "@/lib/server/db/terms";
import { unitNameOn } from "@/lib/organisation/db";
import { addDays } from "@/lib/kernel/calendar";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db/client";
import { toDay } from "@/lib/server/db/columns";
import { officeDaysAfter, readInstansi } from "@/lib/server/db/instansi";
import { visibleAppraisals } from "@/lib/server/db/visibility";
import type { Viewer } from "@/lib/kernel/viewer";
import { listBacking, type Backing } from "@/lib/realisation/queries/evidence";
import { getStoredScore, type StoredScore } from "@/lib/appraisals/queries/explanation-file";
import { improvements, type Improvements } from "@/lib/scoring/improvements";
import { OBJECTION_RULE, type ObjectionRule } from "@/lib/scoring/objection";
import { verify } from "@/lib/scoring/score-file";
import { type CoreValue, type ExpectationRating, type Predikat } from "@/lib/kernel/codes";
import type { AppraisalStatus, TermName } from "@/lib/kernel/term";

/** The ratings two people's judgement rests on; there is none before they are final. */
export interface FinalRatings {
  workRating: ExpectationRating;
  behaviourRating: ExpectationRating;
  predikat: Predikat;
  suggestedRating: ExpectationRating | null;
  reason: string;
  finalisedAt: string;
  notes: Partial<Record<CoreValue, string>>;
}

/** The stored score, whether it comes out the same today, and what would raise it. */
export type ExplainedScore = StoredScore & {
  reproduced: boolean;
  improvements: Improvements;
  backing: Record<string, Backing>;
};

/** The answer to "mengapa nilai saya segini?". */
export interface Explanation {
  id: string;
  isOwn: boolean;
  employeeId: string;
  name: string;
  nip: string;
  position: string;
  appraiser: string;
  appraiserNip: string;
  superior: string | null;
  unit: string;
  skpId: string;
  term: TermName;
  status: AppraisalStatus;
  /** By which days its person may object to it. */
  objectionRule: ObjectionRule;
  ratings: FinalRatings | null;
  score: ExplainedScore | null;
  words: { text: string; author: string; writtenAt: string }[];
}

/** The result of one term with its reasons; null for whoever may not see the appraisal. */
export async function getExplanation(viewer: Viewer, id: string): Promise<Explanation | null> {
  const row = await findExplainedAppraisal(viewer, id);
  if (row === null) return null;
  const { term, ...appraisal } = row;
  const days = { id: term.id, startsOn: toDay(term.startsOn), endsOn: toDay(term.endsOn) };
  const stored = await getStoredScore(viewer, id);
  return {
    id: appraisal.id,
    isOwn: appraisal.employeeId === viewer.employeeId,
    employeeId: appraisal.employeeId,
    name: appraisal.employee.name,
    nip: appraisal.employee.nip,
    position: appraisal.skp.position.name,
    appraiser: appraisal.appraiser.name,
    appraiserNip: appraisal.appraiser.nip,
    superior: appraisal.superior?.name ?? null,
    unit: await unitNameOn(db, { unitId: appraisal.unitId, day: days.endsOn }),
    skpId: appraisal.skpId,
    status: appraisal.status,
    term: toTermName(term),
    objectionRule: await readObjectionRule(appraisal.finalisedAt ?? now()),
    ratings: ratingsOf(appraisal),
    score:
      stored === null
        ? null
        : {
            ...stored,
            reproduced: verify(stored.file).kind === "REPRODUCED",
            improvements: improvements(stored.file.scheme, stored.file.input),
            backing: await listBacking(viewer, appraisal.skpId, days),
          },
    words: appraisal.feedback.map(({ text, author, writtenAt }) => ({
      text,
      author: author.name,
      writtenAt: writtenAt.toISOString(),
    })),
  };
}

/** PP 30/2019 Ps 59 says fourteen days; which days, the instansi has set. */
async function readObjectionRule(since: Date): Promise<ObjectionRule> {
  const instansi = await readInstansi();
  if (instansi?.objectionClock !== "WORKING") return OBJECTION_RULE;
  const office = await officeDaysAfter(db, addDays(toDay(since), -1));
  return { days: OBJECTION_RULE.days, unit: "WORKING", office };
}

function findExplainedAppraisal(viewer: Viewer, id: string) {
  return db.appraisal.findFirst({
    where: { AND: [visibleAppraisals(viewer), { id }] },
    select: {
      id: true,
      employeeId: true,
      status: true,
      skpId: true,
      workRating: true,
      behaviourRating: true,
      suggestedRating: true,
      predikat: true,
      reason: true,
      finalisedAt: true,
      employee: { select: { name: true, nip: true } },
      appraiser: { select: { name: true, nip: true } },
      skp: { select: { position: { select: { name: true } } } },
      superior: { select: { name: true } },
      unitId: true,
      term: { select: termSelect },
      behaviourRatings: { where: { group: "ATASAN" }, select: { value: true, note: true } },
      feedback: {
        orderBy: { writtenAt: "desc" },
        take: 5,
        select: { text: true, writtenAt: true, author: { select: { name: true } } },
      },
    },
  });
}

type Row = NonNullable<Awaited<ReturnType<typeof findExplainedAppraisal>>>;

/** Nothing of a draft leaves this function. */
function ratingsOf({
  status,
  workRating,
  behaviourRating,
  predikat,
  finalisedAt,
  ...row
}: Omit<Row, "term">): FinalRatings | null {
  if (
    status !== "FINAL" ||
    workRating === null ||
    behaviourRating === null ||
    predikat === null ||
    finalisedAt === null
  )
    return null;
  const notes = Object.fromEntries(
    row.behaviourRatings.filter(({ note }) => note !== "").map(({ value, note }) => [value, note]),
  );
  return {
    workRating,
    behaviourRating,
    predikat,
    suggestedRating: row.suggestedRating,
    reason: row.reason,
    finalisedAt: finalisedAt.toISOString(),
    notes,
  };
}
