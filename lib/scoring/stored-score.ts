import { z } from "zod";
import { COMPONENT_KEYS, NUMERIC_CLASSES, type NumericClass } from "@/lib/kernel/codes";
import { RULE_CODES, type Step } from "@/lib/scoring/explanation";
import { inputShape } from "@/lib/scoring/input-shape";
import type { PeriodicInput } from "@/lib/scoring/periodic-input";
import { COMPONENT_STATUSES, type ComponentScore } from "@/lib/scoring/periodic-score";
import type { Scheme } from "@/lib/scoring/scheme";
import { schemeShape } from "@/lib/scoring/scheme-shape";
import { anyText, decode, recordOf } from "@/lib/scoring/shape";

/** A score as it is kept in columns: what went in, what came out and why. */
export interface StoredColumns {
  readonly scheme: Scheme;
  readonly input: PeriodicInput;
  readonly category: NumericClass | null;
  readonly components: readonly ComponentScore[];
  readonly steps: readonly Step[];
}

const component = z.strictObject({
  key: z.enum(COMPONENT_KEYS),
  value: anyText.nullable(),
  weight: anyText,
  status: z.enum(COMPONENT_STATUSES),
});

const step: z.ZodType<Step> = z.strictObject({
  rule: z.enum(RULE_CODES),
  article: anyText.exactOptional(),
  label: anyText,
  inputs: recordOf(anyText.nullable()),
  value: anyText.nullable(),
  exact: anyText.nullable(),
  sources: z.array(anyText),
  children: z.lazy(() => z.array(step)),
});

const columns: z.ZodType<StoredColumns> = z.strictObject({
  scheme: schemeShape,
  input: inputShape,
  category: z.enum(NUMERIC_CLASSES).nullable(),
  components: z.array(component),
  steps: z.array(step),
});

/** The columns of a score in their shapes. They were written by us, so anything else is a fault. */
export function storedScoreFrom(stored: Readonly<Record<keyof StoredColumns, unknown>>): StoredColumns {
  const reading = decode(columns, stored);
  if (reading.ok) return reading.value;
  const [{ path, code }] = reading.problems;
  throw new RangeError(`A stored score cannot be read: ${path} ${code}`);
}
