import { COMPONENT_KEYS, NUMERIC_CLASSES, type NumericClass } from "@/lib/kernel/codes";
import { RULE_CODES, type Step } from "@/lib/scoring/explanation";
import { inputDecoder } from "@/lib/scoring/input-shape";
import type { PeriodicInput } from "@/lib/scoring/periodic-input";
import { COMPONENT_STATUSES, type ComponentScore } from "@/lib/scoring/periodic-score";
import type { Scheme } from "@/lib/scoring/scheme";
import { schemeDecoder } from "@/lib/scoring/scheme-shape";
import {
  anyText,
  decode,
  listOf,
  objectOf,
  oneOf,
  orNull,
  recordOf,
  type Decoder,
} from "@/lib/scoring/shape";

/** A score as it is kept in columns: what went in, what came out and why. */
export interface StoredColumns {
  readonly scheme: Scheme;
  readonly input: PeriodicInput;
  readonly category: NumericClass | null;
  readonly components: readonly ComponentScore[];
  readonly steps: readonly Step[];
}

const component = objectOf<ComponentScore>({
  key: oneOf(COMPONENT_KEYS),
  value: orNull(anyText),
  weight: anyText,
  status: oneOf(COMPONENT_STATUSES),
});

const step: Decoder<Step> = (value, place) => stepFields(value, place);

const stepFields = objectOf<Step>(
  {
    rule: oneOf(RULE_CODES),
    article: anyText,
    label: anyText,
    inputs: recordOf(orNull(anyText)),
    value: orNull(anyText),
    exact: orNull(anyText),
    sources: listOf(anyText),
    children: listOf(step),
  },
  ["article"],
);

const columns = objectOf<StoredColumns>({
  scheme: schemeDecoder,
  input: inputDecoder,
  category: orNull(oneOf(NUMERIC_CLASSES)),
  components: listOf(component),
  steps: listOf(step),
});

/** The columns of a score in their shapes. They were written by us, so anything else is a fault. */
export function storedScoreFrom(stored: Readonly<Record<keyof StoredColumns, unknown>>): StoredColumns {
  const reading = decode(columns, stored);
  if (reading.ok) return reading.value;
  const [{ path, code }] = reading.problems;
  throw new RangeError(`A stored score cannot be read: ${path} ${code}`);
}
