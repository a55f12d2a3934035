import type { z } from "zod";
import { type Problem, type Problems, decode } from "@/lib/scoring/shape";

/** What an operation has to say: an answer, a refusal of its input, or an answer that means failure. */
export type Reply =
  | { readonly kind: "ANSWER"; readonly body: unknown }
  | { readonly kind: "REFUSED"; readonly problem: Problem }
  | { readonly kind: "DIFFERENT"; readonly body: unknown; readonly line: string };

/** What the command line may add to an operation, `--against <hash>` as { against: "<hash>" }. */
export type Flags = Readonly<Partial<Record<"against" | "scheme", string>>>;

/** One operation of the calculator: a value from outside and flags in, a reply out. */
export type Operation = (input: unknown, flags: Flags) => Reply;

export const answered = (body: unknown): Reply => ({ kind: "ANSWER", body });

/** Refuses with the first of some problems. */
export const refusedBy = ([problem]: Problems): Reply => ({ kind: "REFUSED", problem });

/** An operation that reads its input by its shape and computes from what was read. */
export function operation<T>(shape: z.ZodType<T>, compute: (input: T) => unknown): Operation {
  return (input) => {
    const reading = decode(shape, input, "TO_THE_FIRST_PROBLEM");
    return reading.ok ? answered(compute(reading.value)) : refusedBy(reading.problems);
  };
}
