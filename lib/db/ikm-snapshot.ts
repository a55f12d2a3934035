import "server-only";
import type { Tx } from "@/lib/db/client";
import { fromDay } from "@/lib/db/dates";
import type { Day } from "@/lib/domain/calendar";
import type { Unsur } from "@/lib/scoring/codes";
import { EXCLUDED, RESPONDENTS } from "@/lib/domain/suppression";

/**
 * What a snapshot keeps beside its figure, enough to add several services up; whole numbers too large
 * for JSON as text.
 */
export interface SnapshotBody {
  answered: Record<Unsur, number>;
  sums: Record<Unsur, number>;
  scaled: string;
  squares: string;
}

/** What was counted of one unsur, of the questionnaires ("N") or of those kept out ("Q"), in one service. */
export interface ServiceTally {
  serviceId: string;
  unsur: string;
  answered: number;
  sum: number;
  scaled: bigint;
  squares: bigint;
}

/** A quarter of surveys: open ones are counted from the tallies, closed ones are what their snapshots say. */
export interface TalliedTerm {
  id: string;
  startsOn: Day;
  endsOn: Day;
  closed: boolean;
}

/** What was counted in a quarter, per service: from snapshots or from tallies, never from both. */
export const termTallies = (
  client: Tx,
  serviceIds: readonly string[],
  term: TalliedTerm,
): Promise<ServiceTally[]> =>
  term.closed ? snapshotTallies(client, serviceIds, term.id) : spanTallies(client, serviceIds, term);

/** What was counted within whole months, per service, added up in the database. */
export async function spanTallies(
  client: Tx,
  serviceIds: readonly string[],
  { startsOn, endsOn }: { startsOn: Day; endsOn: Day },
): Promise<ServiceTally[]> {
  const groups = await client.surveyTally.groupBy({
    by: ["serviceId", "unsur"],
    where: { serviceId: { in: [...serviceIds] }, month: { gte: fromDay(startsOn), lte: fromDay(endsOn) } },
    _sum: { answered: true, sum: true, scaled: true, squares: true },
  });
  return groups.map(({ serviceId, unsur, _sum }) => ({
    serviceId,
    unsur,
    answered: _sum.answered ?? 0,
    sum: _sum.sum ?? 0,
    scaled: _sum.scaled ?? 0n,
    squares: _sum.squares ?? 0n,
  }));
}

async function snapshotTallies(
  client: Tx,
  serviceIds: readonly string[],
  termId: string,
): Promise<ServiceTally[]> {
  const rows = await client.ikmSnapshot.findMany({
    where: { termId, serviceId: { in: [...serviceIds] } },
    select: { serviceId: true, respondents: true, excluded: true, body: true },
  });
  return rows.flatMap(({ serviceId, respondents, excluded, body }) => {
    const { answered, sums, scaled, squares } = body as unknown as SnapshotBody;
    const none = { serviceId, scaled: 0n, squares: 0n };
    return [
      ...(Object.keys(answered) as Unsur[]).map((unsur) => ({
        ...none,
        unsur,
        answered: answered[unsur],
        sum: sums[unsur],
      })),
      {
        serviceId,
        unsur: RESPONDENTS,
        answered: respondents,
        sum: respondents,
        scaled: BigInt(scaled),
        squares: BigInt(squares),
      },
      { ...none, unsur: EXCLUDED, answered: excluded, sum: excluded },
    ];
  });
}
