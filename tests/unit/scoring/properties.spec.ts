import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IkiInput, PeriodicInput, RhkInput } from "@/lib/scoring/periodic-input";
import type { Polarity } from "@/lib/kernel/codes";
import type { Scheme } from "@/lib/scoring/scheme";
import { CORE_VALUES, EXPECTATION_RATINGS, RATER_GROUPS } from "@/lib/kernel/codes";
import { SCHEME_IDS, schemes } from "@/lib/scoring/schemes/shipped";
import { annualScore } from "@/lib/scoring/annual";
import { add, compare, divide, multiply, ratio, roundHalfUp } from "@/lib/scoring/ratio";
import { periodicScore } from "@/lib/scoring/periodic-score";
import { scoreFile, verify } from "@/lib/scoring/score-file";
import { competency, iki, input, rhk, workOnly } from "@/tests/unit/scoring/cases";

const hundredths = (low: number, high: number) =>
  fc
    .integer({ min: low * 100, max: high * 100 })
    .map((value) => roundHalfUp(divide(ratio(value), ratio(100)), 2));
const polarity = fc.constantFrom<Polarity>("MORE", "LESS");

const indicator = (id: string): fc.Arbitrary<IkiInput> =>
  fc
    .record({
      actual: fc.option(hundredths(0, 300)),
      target: hundredths(1, 200),
      weight: hundredths(1, 9),
      polarity,
      maximal: fc.boolean(),
    })
    .map(({ actual, target, ...rest }) =>
      iki(id, actual, { ...rest, target: { kind: "NUMBER", value: target } }),
    );

const plan = (id: string): fc.Arbitrary<RhkInput> =>
  fc
    .tuple(
      indicator(`${id}-1`),
      indicator(`${id}-2`),
      hundredths(1, 50),
      fc.constantFrom("PRODUKTIVITAS", "KUALITAS_PELAYANAN", "INOVASI"),
    )
    .map(([first, second, weight, dimension]) => rhk(id, [first, second], { weight, dimension }));

const extra: fc.Arbitrary<RhkInput> = fc
  .tuple(indicator("t-1"), hundredths(0, 20))
  .map(([only, scopeWeight]) => rhk("t", [only], { kind: "TAMBAHAN", scopeWeight }));

const behaviour = fc
  .array(
    fc.record({
      value: fc.constantFrom(...CORE_VALUES),
      group: fc.constantFrom(...RATER_GROUPS),
      rating: fc.constantFrom(...EXPECTATION_RATINGS),
    }),
    { maxLength: 60 },
  )
  .map((given) => given.map((rating, index) => ({ ...rating, raterId: `p${index}` })));

const competencies = fc
  .array(
    fc.tuple(
      fc.integer({ min: 1, max: 5 }),
      fc.option(fc.integer({ min: 0, max: 5 })),
      fc.constantFrom("TEKNIS", "MANAJERIAL", "SOSIAL_KULTURAL" as const),
    ),
    { maxLength: 9 },
  )
  .map((given) =>
    given.map(([required, assessed, group], index) =>
      competency(`k${index}`, [String(required), assessed === null ? null : String(assessed)], {
        group,
        trained: index % 2 === 0,
      }),
    ),
  );

const inputs: fc.Arbitrary<PeriodicInput> = fc.record({
  rhk: fc.tuple(plan("a"), plan("b"), plan("c"), extra),
  behaviour,
  competency: competencies,
  citizen: fc.record({
    unit: fc.option(fc.record({ ikm: hundredths(25, 100), n: fc.integer({ min: 0, max: 60 }) })),
    officer: fc.constant(null),
  }),
  attendance: fc.option(
    fc.array(fc.record({ code: fc.constantFrom("TL1", "ALPA"), days: fc.integer({ min: 0, max: 30 }) }), {
      maxLength: 4,
    }),
  ),
});

const anyScheme = fc.constantFrom(...SCHEME_IDS).map((id): Scheme => schemes[id]);

describe("whatever the input", () => {
  it("a total lies between 0 and 120, and so does every component", () => {
    fc.assert(
      fc.property(anyScheme, inputs, (scheme, given) => {
        const { total, components } = periodicScore(scheme, given);
        for (const value of [total, ...components.map((component) => component.value)]) {
          if (value === null) continue;
          expect(compare(ratio(value), ratio(0))).toBeGreaterThanOrEqual(0);
          expect(compare(ratio(value), ratio(120))).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it("the order of plans, indicators, ratings, competencies and deductions changes nothing", () => {
    fc.assert(
      fc.property(anyScheme, inputs, (scheme, given) => {
        const turned = {
          ...given,
          rhk: [...given.rhk].reverse().map((one) => ({ ...one, iki: [...one.iki].reverse() })),
          behaviour: [...given.behaviour].reverse(),
          competency: [...given.competency].reverse(),
          attendance: given.attendance === null ? null : [...given.attendance].reverse(),
        };
        expect(periodicScore(scheme, turned)).toEqual(periodicScore(scheme, given));
      }),
    );
  });

  it("the names of raters change nothing", () => {
    fc.assert(
      fc.property(anyScheme, inputs, (scheme, given) => {
        const renamed = {
          ...given,
          behaviour: given.behaviour.map((rating, index) => ({ ...rating, raterId: `x${1000 - index}` })),
        };
        expect(periodicScore(scheme, renamed)).toEqual(periodicScore(scheme, given));
      }),
    );
  });

  it("weights of a plan multiplied by a constant change nothing", () => {
    const times = (weight: string, factor: number): string =>
      roundHalfUp(multiply(ratio(weight), ratio(factor)), 2);
    fc.assert(
      fc.property(anyScheme, inputs, fc.integer({ min: 2, max: 1000 }), (scheme, given, factor) => {
        const scaled = {
          ...given,
          rhk: given.rhk.map((one) => ({
            ...one,
            weight: times(one.weight, factor),
            iki: one.iki.map((each) => ({ ...each, weight: times(each.weight, factor) })),
          })),
        };
        expect(periodicScore(scheme, scaled)).toEqual(periodicScore(scheme, given));
      }),
    );
  });

  it("the reasons lead to the very same score", () => {
    fc.assert(
      fc.property(anyScheme, inputs, (scheme, given) => {
        const { steps, ...explained } = periodicScore(scheme, given, { explain: true });
        const { steps: none, ...bare } = periodicScore(scheme, given);
        expect([explained, none.length]).toEqual([bare, 0]);
        expect(steps[0]?.value).toBe(bare.total);
      }),
    );
  });

  it("an exported score is reproduced, also after a journey as text", () => {
    fc.assert(
      fc.property(anyScheme, inputs, (scheme, given) => {
        const file = scoreFile(scheme, given);
        expect(verify(JSON.parse(JSON.stringify(file)))).toMatchObject({
          kind: "REPRODUCED",
          hash: file.hash,
        });
        expect(file.result.total).toBe(periodicScore(scheme, given).total);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a better actual", () => {
  const better = (one: IkiInput, by: string): IkiInput => {
    if (typeof one.actual !== "string") return one;
    const step = one.polarity === "MORE" ? ratio(by) : multiply(ratio(by), ratio(-1));
    return { ...one, actual: roundHalfUp(add(ratio(one.actual), step), 2) };
  };

  it.each(["MORE", "LESS"] as const)(
    "never lowers a total where %s is better, with or without conversion",
    (direction) => {
      const conversions = fc.constantFrom(
        workOnly(),
        workOnly({ conversion: "PERMENPANRB_8_2021" }),
        schemes["permenpanrb-6-2022"],
      );
      fc.assert(
        fc.property(conversions, inputs, hundredths(0, 80), (scheme, given, by) => {
          const all = given.rhk.map((one) => ({
            ...one,
            iki: one.iki.map((each) => ({ ...each, polarity: direction })),
          }));
          const before = periodicScore(scheme, { ...given, rhk: all });
          const after = periodicScore(scheme, {
            ...given,
            rhk: all.map((one, index) =>
              index === 0 ? { ...one, iki: one.iki.map((each) => better(each, by)) } : one,
            ),
          });
          if (before.total === null || after.total === null) {
            expect(after.total).toBe(before.total);
            return;
          }
          expect(compare(ratio(after.total), ratio(before.total))).toBeGreaterThanOrEqual(0);
        }),
      );
    },
  );
});

describe("with everything present", () => {
  it("RENORMALISE gives the plain mean by weight", () => {
    fc.assert(
      fc.property(
        hundredths(0, 120),
        fc.integer({ min: 0, max: 33 }),
        fc.integer({ min: 1, max: 99 }),
        (percent, days, weight) => {
          const scheme: Scheme = {
            ...schemes.umum,
            components: [
              { key: "HASIL_KERJA", weight: String(weight), missing: "RENORMALISE" },
              { key: "KEHADIRAN", weight: String(100 - weight), missing: "RENORMALISE" },
            ],
          };
          const given = input({ rhk: [rhk("r", [iki("a", percent)])], attendance: [{ code: "ALPA", days }] });
          // (weight × percent + (100 − weight) × (100 − 3 × days)) ÷ 100
          const mean = divide(
            add(
              multiply(ratio(weight), ratio(percent)),
              multiply(ratio(100 - weight), ratio(100 - 3 * days)),
            ),
            ratio(100),
          );
          expect(periodicScore(scheme, given).total).toBe(roundHalfUp(mean, 2));
        },
      ),
    );
  });
});

describe("a year", () => {
  it("is the same when a transfer splits a term into two equal parts", () => {
    const term = fc.tuple(hundredths(0, 120), fc.integer({ min: 2, max: 6 }));
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 6 }), (terms) => {
        const whole = terms.map(([total, months], index) => ({
          id: String(index),
          label: "",
          total,
          months: String(months),
        }));
        const split = whole.flatMap((one) => [
          { ...one, months: "1" },
          { ...one, months: String(Number(one.months) - 1) },
        ]);
        expect(annualScore(split)).toEqual(annualScore(whole));
      }),
    );
  });
});
