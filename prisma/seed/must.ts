import type { Outcome } from "@/lib/kernel/outcome";

/** The value of what must not be refused: the demo keeps the rules, so a refusal here is a fault of the demo. */
export function must<T>(outcome: Outcome<T>, what: string): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`Data contoh: ${what} ditolak (${JSON.stringify(outcome.refusal)})`);
}
