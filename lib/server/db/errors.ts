import type { Refusal } from "@/lib/kernel/refusal";

/** Constraints whose breach is an answer to the person, not a fault of ours. */
const ANSWERS: readonly [string, Refusal][] = [
  ["one_skp_per_day", { code: "SKP_EXISTS" }],
  ["one_waiting_proposal", { code: "PROPOSAL_WAITS" }],
  ["assigned_once_a_day", { code: "ALREADY_ASSIGNED" }],
  ["Employee_nip_key", { code: "NIP_TAKEN", employeeId: null, name: null }],
  ["nobody_approves_herself", { code: "OWN_RATING" }],
  ["nobody_rates_herself", { code: "OWN_RATING" }],
  ["a final appraisal is not changed", { code: "WRONG_STATUS", status: "FINAL" }],
];

/** The refusal a database error stands for, or null when it is a fault. */
export function refusalOf(error: unknown): Refusal | null {
  const text = error instanceof Error ? `${error.message} ${JSON.stringify(error)}` : "";
  return ANSWERS.find(([name]) => text.includes(name))?.[1] ?? null;
}

/** Whether a row could not go because another one names it. */
export const isStillNamed = (error: unknown): boolean =>
  error instanceof Error && /Code: `(?:23001|23503)`/.test(error.message);
