import type { AppraisalStatus } from "@/lib/kernel/term";

/** A plan is filed once the appraiser has it or has approved it; one that was returned is the person's again. */
export const FILED = ["SUBMITTED", "APPROVED"] as const;

/** A term is sent once the appraiser has it or has judged it; one that was returned is the person's again. */
export const SENT: readonly AppraisalStatus[] = ["SUBMITTED", "FINAL"];

/** Whether the person's part of the term is done. */
export const isSent = (status: AppraisalStatus): boolean => SENT.includes(status);
