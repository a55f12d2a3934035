import { describe, expect, it } from "vitest";
import type { PeriodicInput } from "@/lib/scoring/periodic-input";
import type { Scheme } from "@/lib/scoring/scheme";
import { periodicScore } from "@/lib/scoring/periodic-score";
import { schemes } from "@/lib/scoring/schemes/shipped";
import { allSteps, iki, input, rhk, workOnly } from "@/tests/unit/scoring/cases";

const value = (
  given: PeriodicInput["rhk"],
  scheme: Scheme = workOnly(),
  rest: Partial<PeriodicInput> = {},
): string | null => periodicScore(scheme, input({ rhk: given, ...rest })).total;

const status = (given: PeriodicInput["rhk"], scheme: Scheme = workOnly()): string | undefined =>
  periodicScore(scheme, input({ rhk: given })).components[0]?.status;

describe("the result of work", () => {
  it("is the mean of the indicators of an RHK by their weight", () => {
    // (80 × 3 + 100 × 1) ÷ 4 = 85
    expect(value([rhk("r", [iki("a", "80", { weight: "3" }), iki("b", "100")])])).toBe("85.00");
  });

  it("is the mean of the main RHK by their weight, however many indicators each has", () => {
    // (80 × 60 + 100 × 40) ÷ 100 = 88
    expect(
      value([
        rhk("r", [iki("a", "80"), iki("b", "80")], { weight: "60" }),
        rhk("s", [iki("c", "100")], { weight: "40" }),
      ]),
    ).toBe("88.00");
  });

  it("counts an indicator at most up to the cap", () => {
    expect([
      value([rhk("r", [iki("a", "119.99")])]),
      value([rhk("r", [iki("a", "120")])]),
      value([rhk("r", [iki("a", "120.01")])]),
    ]).toEqual(["119.99", "120.00", "120.00"]);
  });

  it("leaves an indicator without a report out, never as zero, and says that the result is partial", () => {
    const given = [rhk("r", [iki("a", "90"), iki("b", null)])];
    expect([value(given), status(given)]).toEqual(["90.00", "PARTIAL"]);
    expect(status([rhk("r", [iki("a", "90")])])).toBe("COUNTED");
  });

  it("leaves a whole RHK without reports out", () => {
    const given = [rhk("r", [iki("a", "90")]), rhk("s", [iki("b", null)])];
    expect([value(given), status(given)]).toEqual(["90.00", "PARTIAL"]);
  });

  it("does not exist while nothing was reported", () => {
    expect(value([rhk("r", [iki("a", null)])])).toBeNull();
    expect(status([])).toBe("BLOCKED");
  });
});

describe("additional work", () => {
  const main = rhk("r", [iki("a", "80")]);
  const extra = (percent: string | null, scopeWeight: string, id = "t") =>
    rhk(id, [iki(`${id}-1`, percent)], { kind: "TAMBAHAN", scopeWeight });

  it("adds its achievement times its scope", () => {
    // 80 + 90 ÷ 100 × 5 = 84.5
    expect(value([main, extra("90", "5")])).toBe("84.50");
  });

  it.each([
    ["9.99", "89.99"],
    ["10", "90.00"],
    ["10.01", "90.00"],
  ])("of %s points in all brings 80 to %s: ten is the most", (scope, total) => {
    expect(value([main, extra("100", scope)])).toBe(total);
    expect(value([main, extra("100", "5"), extra("100", String(Number(scope) - 5), "u")])).toBe(total);
  });

  it("never lifts the result over the cap", () => {
    expect(value([rhk("r", [iki("a", "115")]), extra("100", "10")])).toBe("120.00");
  });

  it("does not count as a main result", () => {
    expect(value([extra("100", "10")])).toBeNull();
  });

  it("adds nothing without a report or without a scope", () => {
    expect(value([main, extra(null, "10")])).toBe("80.00");
    expect(status([main, extra(null, "10")])).toBe("PARTIAL");
    expect(value([main, rhk("t", [iki("t-1", "100")], { kind: "TAMBAHAN" })])).toBe("80.00");
  });

  it("is explained beside the main results, with its scope and its cap", () => {
    const steps = allSteps(
      periodicScore(workOnly(), input({ rhk: [main, extra("100", "12")] }), { explain: true }).steps,
    );
    const additional = steps.find(({ rule }) => rule === "ADDITIONAL_WORK");
    expect(additional).toMatchObject({ value: "10.00", inputs: { cap: "10" } });
    expect(additional?.children[0]).toMatchObject({
      rule: "RHK",
      value: "100.00",
      inputs: { scopeWeight: "12" },
    });
    const without = allSteps(periodicScore(workOnly(), input({ rhk: [main] }), { explain: true }).steps);
    expect(without.map(({ rule }) => rule)).toEqual([
      "TOTAL",
      "HASIL_KERJA",
      "RHK",
      "IKI",
      "ACHIEVEMENT_MORE",
    ]);
  });
});

describe("the conversion of PermenPANRB 8/2021", () => {
  const converted = workOnly({ conversion: "PERMENPANRB_8_2021" });

  it("turns every indicator into points before any mean", () => {
    // 98 % → 88 and 102 % → 111.11…: mean 99.555…
    expect(value([rhk("r", [iki("a", "98"), iki("b", "102")])], converted)).toBe("99.56");
  });

  it(
    "gives 120 at 100 percent of a target that is the highest possible, and not less for " +
      "a measurement beyond it",
    () => {
      expect(
        ["99.49", "100", "105"].map((actual) =>
          value([rhk("r", [iki("a", actual, { maximal: true })])], converted),
        ),
      ).toEqual(["89.00", "120.00", "120.00"]);
    },
  );

  it("shows the whole percent and the category in its reasons", () => {
    const steps = allSteps(
      periodicScore(converted, input({ rhk: [rhk("r", [iki("a", "97.89")])] }), { explain: true }).steps,
    );
    expect(steps.find(({ rule }) => rule === "SKP_VALUE")).toMatchObject({
      label: "CUKUP",
      value: "88.00",
      inputs: { percent: "98", maximal: "false" },
      article: "PermenPANRB 8/2021 Lampiran Bab VI",
    });
    const highest = allSteps(
      periodicScore(converted, input({ rhk: [rhk("r", [iki("a", "100", { maximal: true })])] }), {
        explain: true,
      }).steps,
    );
    expect(highest.find(({ rule }) => rule === "SKP_VALUE")).toMatchObject({
      label: "SANGAT_BAIK",
      value: "120.00",
      inputs: { percent: "100", maximal: "true" },
    });
    expect(steps.find(({ rule }) => rule === "ACHIEVEMENT_MORE")).toMatchObject({
      value: "97.89",
      exact: "9789/100",
      inputs: { value: "100", actual: "97.89", polarity: "MORE" },
    });
  });
});

describe("dimensions of work", () => {
  const scheme = schemes.pontianak;
  const productivity = rhk("p", [iki("p1", "90")], { dimension: "PRODUKTIVITAS" });
  const service = rhk("q", [iki("q1", "80")], { dimension: "KUALITAS_PELAYANAN" });
  const innovation = rhk("n", [iki("n1", "100")], { dimension: "INOVASI" });

  it("are weighed 40, 40 and 20", () => {
    // 0.4 × 90 + 0.4 × 80 + 0.2 × 100 = 88
    expect(value([productivity, service, innovation], scheme)).toBe("88.00");
  });

  it("share the weight of a dimension in which nothing was planned", () => {
    // (40 × 90 + 40 × 80) ÷ 80 = 85
    expect(value([productivity, service], scheme)).toBe("85.00");
  });

  it("take no part in an RHK that names none of them", () => {
    expect(value([productivity, rhk("x", [iki("x1", "10")])], scheme)).toBe("90.00");
  });

  it("count an actual only with evidence, where the scheme asks for it", () => {
    const bare = rhk("q", [iki("q1", "80", { evidence: [] })], { dimension: "KUALITAS_PELAYANAN" });
    const result = periodicScore(scheme, input({ rhk: [productivity, bare] }), { explain: true });
    expect(result.total).toBe("90.00");
    expect(
      allSteps(result.steps)
        .filter(({ rule }) => rule.endsWith("_MISSING"))
        .map(({ rule, label }) => [rule, label]),
    ).toEqual([["EVIDENCE_MISSING", "Indikator q1"]]);
  });

  it("are partial as soon as one of their RHK is, also beside a complete one", () => {
    const half = rhk("p", [iki("p1", "90"), iki("p2", null)], { dimension: "PRODUKTIVITAS" });
    const whole = rhk("p3", [iki("p4", "90")], { dimension: "PRODUKTIVITAS" });
    expect(
      periodicScore(schemes.pontianak, input({ rhk: [half, whole, service, innovation] })).components[0]
        ?.status,
    ).toBe("PARTIAL");
    expect(
      periodicScore(schemes.pontianak, input({ rhk: [productivity, whole, service, innovation] }))
        .components[0]?.status,
    ).toBe("COUNTED");
  });

  it(
    "have everything they need once every indicator has an actual, and are partial while " +
      "a single one has none",
    () => {
      const half = rhk("p", [iki("p1", "90"), iki("p2", null)], { dimension: "PRODUKTIVITAS" });
      expect([
        status([productivity, service, innovation], scheme),
        status([half, service, innovation], scheme),
      ]).toEqual(["COUNTED", "PARTIAL"]);
    },
  );

  it("tell an actual that nobody reported from one without evidence", () => {
    const none = rhk("q", [iki("q1", null, { evidence: [] })], { dimension: "KUALITAS_PELAYANAN" });
    const steps = allSteps(
      periodicScore(scheme, input({ rhk: [productivity, none] }), { explain: true }).steps,
    );
    expect(steps.filter(({ rule }) => rule.endsWith("_MISSING")).map(({ rule }) => rule)).toEqual([
      "ACTUAL_MISSING",
    ]);
  });

  it("take the citizen index as an indicator of service quality", () => {
    const fed = rhk(
      "q",
      [iki("q1", null, { feed: "IKM", evidence: [], target: { kind: "NUMBER", value: "88" } })],
      { dimension: "KUALITAS_PELAYANAN" },
    );
    const citizen = (n: number) => ({ citizen: { unit: { ikm: "79.2", n }, officer: null } });
    // 79.2 ÷ 88 = 90 %: 0.5 × 90 + 0.5 × 90; with too few answers the dimension falls away
    expect(value([productivity, fed], scheme, citizen(30))).toBe("90.00");
    expect(
      value([rhk("p", [iki("p1", "100")], { dimension: "PRODUKTIVITAS" }), fed], scheme, citizen(30)),
    ).toBe("95.00");
    expect(
      value([rhk("p", [iki("p1", "100")], { dimension: "PRODUKTIVITAS" }), fed], scheme, citizen(29)),
    ).toBe("100.00");
  });

  it("explain an index that is not there as a missing actual", () => {
    const fed = rhk("q", [iki("q1", "80", { feed: "IKM" })], { dimension: "KUALITAS_PELAYANAN" });
    const steps = allSteps(
      periodicScore(scheme, input({ rhk: [fed, productivity] }), { explain: true }).steps,
    );
    expect(steps.filter(({ rule }) => rule === "ACTUAL_MISSING").map(({ label }) => label)).toEqual([
      "Indikator q1",
    ]);
    // The index counts, 79, and not the 80 that somebody typed.
    const shown = allSteps(
      periodicScore(scheme, input({ rhk: [fed], citizen: { unit: { ikm: "79", n: 30 }, officer: null } }), {
        explain: true,
      }).steps,
    );
    expect(shown.find(({ rule }) => rule === "ACHIEVEMENT_MORE")?.inputs["actual"]).toBe("79");
  });
});
