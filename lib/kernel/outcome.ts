import type { Refusal } from "@/lib/kernel/refusal";

/** What a rule or a command answers: a value, or a refusal that is an answer too. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const refuse = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal });

/** A refusal that is about one field of the form. */
export const refuseField = (field: string, refusal: Refusal): { ok: false; refusal: Refusal } =>
  refuse({ code: "FIELDS_REFUSED", faults: [{ field, refusal }] });
