import type { z } from "zod";

export type QueryParams = Record<string, string | string[] | undefined>;

/** A question that came with the address: not asked yet, answered with errors at their fields, or understood. */
export type Question<T> =
  | { kind: "none" }
  | { kind: "invalid"; errors: Record<string, string> }
  | { kind: "asked"; value: T };

/** Reads a question from the address; nothing there is no error. */
export function questionOf<S extends z.ZodType>(schema: S, params: QueryParams): Question<z.infer<S>> {
  if (Object.keys(params).length === 0) return { kind: "none" };
  const parsed = schema.safeParse(params);
  if (parsed.success) return { kind: "asked", value: parsed.data };
  return {
    kind: "invalid",
    errors: Object.fromEntries(
      parsed.error.issues.toReversed().map((issue) => [issue.path.join("."), issue.message]),
    ),
  };
}

/** The text of one parameter, as it was typed. */
export const typedIn = (params: QueryParams, name: string): string => {
  const value = params[name];
  return typeof value === "string" ? value : "";
};
