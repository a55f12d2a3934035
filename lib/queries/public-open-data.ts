import "server-only";
import { listPublicFollowUps, type PublicFollowUp } from "@/lib/queries/public-follow-ups";
import { getPublicQuarter, type PublicQuarter } from "@/lib/queries/public-ikm";
import { getPublicAppraisals, type PublicAppraisals } from "@/lib/queries/public-predikat";
import type { PublicQuarters } from "@/lib/queries/public-terms";

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
