import type { Outcome } from "@/lib/kernel/outcome";

/** The code of the refusal under one field of the form, or that of the whole when it stands under none. */
export function faultAt(outcome: Outcome<unknown>, field: string): string {
  if (outcome.ok) return "DONE";
  if (outcome.refusal.code !== "FIELDS_REFUSED") return outcome.refusal.code;
  return outcome.refusal.faults.find((fault) => fault.field === field)?.refusal.code ?? "NO_FAULT_HERE";
}
