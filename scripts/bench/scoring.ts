import { periodicScore } from "@/lib/scoring/periodic-score";
import { schemes } from "@/lib/scoring/schemes/shipped";
import { skm } from "@/lib/scoring/skm";
import type { PeriodicInput } from "@/lib/scoring/periodic-input";
import { typicalInput } from "./typical-input";

/**
 * A typical appraisal: 12 indicators, 7 values rated by 6 people, 9 competencies, and 60 survey rows of
 * its service.
 */
interface Appraisal {
  readonly input: PeriodicInput;
  readonly responses: readonly (readonly number[])[];
}

function pick<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError("an empty list");
  return found;
}

const appraisal = (seed: number): Appraisal => ({
  input: typicalInput(seed),
  responses: Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 9 }, (_ignored, unsur) => 1 + ((seed + row * unsur) % 4)),
  ),
});

interface Measure {
  readonly name: string;
  readonly run: (text: string, parsed: Appraisal) => void;
}

const scheme = schemes["permenpanrb-6-2022"];

const MEASURES: readonly Measure[] = [
  { name: "JSON.parse of the same input", run: (text) => void JSON.parse(text) },
  {
    name: "score without reasons",
    run: (_text, { input, responses }) => {
      periodicScore(scheme, input);
      skm(responses);
    },
  },
  {
    name: "score with reasons",
    run: (_text, { input, responses }) => {
      periodicScore(scheme, input, { explain: true });
      skm(responses);
    },
  },
];

const WARM_UP = 300;

/** Microseconds an appraisal, best of five rounds: what the machine can do when nothing disturbs it. */
function microseconds(measure: Measure, count: number): number {
  const appraisals = Array.from({ length: count }, (_, seed) => appraisal(seed));
  const texts = appraisals.map((item) => JSON.stringify(item));
  const once = (limit: number): void => {
    for (let index = 0; index < limit; index += 1) measure.run(pick(texts, index), pick(appraisals, index));
  };
  once(WARM_UP);
  const rounds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    once(count);
    return ((performance.now() - start) * 1000) / count;
  });
  return Math.min(...rounds);
}

const [baseline, ...others] = MEASURES.map((measure) => ({
  name: measure.name,
  cost: microseconds(measure, 2000),
}));
if (baseline !== undefined) {
  for (const { name, cost } of [baseline, ...others]) {
    console.log(
      `${name.padEnd(30)} ${cost.toFixed(1).padStart(8)} us  ${Math.round(1e6 / cost)
        .toString()
        .padStart(8)} /s  ${(cost / baseline.cost).toFixed(2)} x JSON.parse`,
    );
  }
}
for (const measure of MEASURES.slice(1)) {
  const costs = [500, 1000, 2000, 4000].map(
    (count) => `${count}: ${microseconds(measure, count).toFixed(1)} us`,
  );
  console.log(`linearity, ${measure.name}: ${costs.join(", ")}`);
}
