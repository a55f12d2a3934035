import "server-only";
import { db } from "@/lib/server/db/client";
import { toDay, toDayOrNull } from "@/lib/server/db/columns";
import type { Day } from "@/lib/kernel/calendar";
import { followUpState, type FollowUpState } from "@/lib/follow-ups/rules";
import { keepPublicAnswer } from "@/lib/transparency/queries/terms";
import type { PublicQuarter } from "@/lib/transparency/queries/ikm";
import type { Unsur } from "@/lib/kernel/codes";

/** What an office promised about one of the lowest unsur of a service; nobody is named. */
export interface PublicFollowUp {
  readonly officeId: string;
  readonly slug: string;
  readonly service: string;
  readonly unsur: Unsur;
  readonly action: string;
  readonly dueOn: Day;
  readonly doneOn: Day | null;
}

/** How many plans there are, how many of them are done, and how many are late. */
export interface FollowUpCounts {
  readonly total: number;
  readonly done: number;
  readonly late: number;
}

const MOST = 5000;
const SECONDS = 60;

/**
 * The plans of a closed quarter, by due day. A service that is not shown has none here: they would tell
 * its lowest unsur.
 */
export const listPublicFollowUps = (quarter: PublicQuarter): Promise<PublicFollowUp[]> =>
  keepPublicAnswer(`rencana ${quarter.term.id}`, SECONDS, () => readFollowUps(quarter));

async function readFollowUps({ term, offices }: PublicQuarter): Promise<PublicFollowUp[]> {
  const officeOf = new Map(
    offices.flatMap((office) =>
      office.services.filter(({ lowest }) => lowest.length > 0).map(({ slug }) => [slug, office.id] as const),
    ),
  );
  const rows = await db.followUp.findMany({
    where: { termId: term.id },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: MOST,
    select: {
      unsur: true,
      action: true,
      dueOn: true,
      doneOn: true,
      service: { select: { slug: true, name: true } },
    },
  });
  return rows.flatMap(({ service, unsur, dueOn, doneOn, action }) => {
    const officeId = officeOf.get(service.slug);
    return officeId === undefined
      ? []
      : [
          {
            officeId,
            slug: service.slug,
            service: service.name,
            unsur: unsur as Unsur,
            action,
            dueOn: toDay(dueOn),
            doneOn: toDayOrNull(doneOn),
          },
        ];
  });
}

/** Plans counted by where they stand. */
export function countFollowUps(plans: readonly PublicFollowUp[], today: Day): FollowUpCounts {
  const states = plans.map((plan) => stateOf(plan, today));
  return {
    total: plans.length,
    done: states.filter((state) => state === "DONE").length,
    late: states.filter((state) => state === "LATE").length,
  };
}

/** Where a plan stands on a day. */
export const stateOf = (
  { dueOn, doneOn }: Pick<PublicFollowUp, "dueOn" | "doneOn">,
  today: Day,
): FollowUpState => followUpState({ status: doneOn === null ? "PLANNED" : "DONE", dueOn }, today);
