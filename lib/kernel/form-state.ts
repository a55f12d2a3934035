/** What a form shows after it was sent. The typed values come back with everything that is not done. */
export type FormState =
  | { kind: "idle" }
  | { kind: "done"; message: string; at: string; values?: Record<string, string> }
  | {
      kind: "invalid";
      fields: Record<string, string>;
      values: Record<string, string>;
      /** Where to look instead, at fields whose fault is that what was typed is there already. */
      places?: Record<string, string>;
    }
  | { kind: "refused"; code: string; message: string; values: Record<string, string> };

export const IDLE: FormState = { kind: "idle" };
