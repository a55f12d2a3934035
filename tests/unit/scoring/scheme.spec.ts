import { describe, expect, it } from "vitest";
import { planProblems } from "@/lib/scoring/plan-problems";
import { readScheme, validateScheme } from "@/lib/scoring/scheme-shape";
import { schemes } from "@/lib/scoring/schemes/shipped";
import { iki, rhk } from "@/tests/unit/scoring/cases";

type Draft = Record<string, unknown>;
const national = schemes["permenpanrb-6-2022"];
const draft = (differs: Draft): Draft => ({ ...schemes.umum, ...differs });
const codes = (differs: Draft): readonly [string, string][] =>
  validateScheme(draft(differs)).map(({ path, code }) => [path, code]);
const component = (key: string, weight: string): Draft => ({ key, weight, missing: "RENORMALISE" });

describe("a draft scheme", () => {
  it("is read back exactly as it was stored", () => {
    expect(readScheme(JSON.parse(JSON.stringify(national)))).toEqual({ ok: true, value: national });
  });

  it("tells all its problems at once, each with its field", () => {
    expect(codes({ version: "", cadence: "MINGGUAN", effectiveFrom: "2026-02-30", surprise: 1 })).toEqual([
      ["version", "EMPTY"],
      ["effectiveFrom", "NOT_A_DAY"],
      ["cadence", "NOT_ONE_OF"],
      ["surprise", "UNKNOWN_FIELD"],
    ]);
  });

  it.each(["nothing", null, 7, []])("is not %j", (value) => {
    expect(validateScheme(value).map(({ path, code }) => [path, code])).toEqual([["", "NOT_AN_OBJECT"]]);
  });

  it.each([
    ["99.99", "99.99"],
    ["100.01", "100.01"],
  ])("has component weights of exactly 100, not %s", (_total, actual) => {
    const [problem] = validateScheme(
      draft({
        components: [component("HASIL_KERJA", "60"), component("PERILAKU", (Number(actual) - 60).toFixed(2))],
      }),
    );
    expect(problem).toEqual({ path: "components", code: "WEIGHTS_NOT_100", facts: { actual } });
  });

  it("may weigh in thirds only if the decimals add up", () => {
    const thirds = (last: string): Draft => ({
      components: [
        component("HASIL_KERJA", "33.33"),
        component("PERILAKU", "33.33"),
        component("KEHADIRAN", last),
      ],
    });
    expect(codes(thirds("33.34"))).toEqual([]);
    expect(codes(thirds("33.33"))).toEqual([["components", "WEIGHTS_NOT_100"]]);
  });

  it("weighs each component once and knows its name", () => {
    expect(codes({ components: [component("PERILAKU", "50"), component("PERILAKU", "50")] })).toEqual([
      ["components[1].key", "DUPLICATE"],
    ]);
    expect(codes({ components: [component("LOYALITAS", "100")] })).toEqual([
      ["components[0].key", "NOT_ONE_OF"],
    ]);
    expect(codes({ components: [] })).toEqual([["components", "WEIGHTS_NOT_100"]]);
  });

  it("shifts only weights of components that it has", () => {
    expect(codes({ weightsWithPeers: [{ key: "KEHADIRAN", weight: "100" }] })).toEqual([
      ["weightsWithPeers[0].key", "NOT_ONE_OF"],
    ]);
    expect(codes({ weightsWithPeers: [{ key: "PERILAKU", weight: "99" }] })).toEqual([
      ["weightsWithPeers", "WEIGHTS_NOT_100"],
    ]);
  });

  it("has no cap and no points beyond 120, so that no total exceeds it", () => {
    expect(codes({ work: { ...schemes.umum.work, cap: "120.01" } })).toEqual([["work.cap", "OUTSIDE"]]);
    expect(codes({ work: { ...schemes.umum.work, cap: "120" } })).toEqual([]);
    expect(codes({ competency: { weights: null, cap: "121", requireTraining: false } })).toEqual([
      ["competency.cap", "OUTSIDE"],
    ]);
  });

  it("does not give a worse rating more points than a better one", () => {
    const points = (meets: string): Draft => ({
      behaviour: {
        ...schemes.umum.behaviour,
        points: { DI_ATAS_EKSPEKTASI: "110", SESUAI_EKSPEKTASI: meets, DI_BAWAH_EKSPEKTASI: "70" },
      },
    });
    expect([codes(points("110")), codes(points("110.01"))]).toEqual([
      [],
      [["behaviour.points.SESUAI_EKSPEKTASI", "ABOVE_LIMIT"]],
    ]);
  });

  it("has rater groups and competency groups that add up to 100", () => {
    expect(
      codes({
        behaviour: {
          ...schemes.umum.behaviour,
          weights: { ATASAN: "60", REKAN: "20", BAWAHAN: "20", DIRI: "1" },
        },
      }),
    ).toEqual([["behaviour.weights", "WEIGHTS_NOT_100"]]);
    expect(
      codes({
        competency: {
          ...schemes.kepahiang.competency,
          weights: { TEKNIS: "50", MANAJERIAL: "25", SOSIAL_KULTURAL: "24" },
        },
      }),
    ).toEqual([["competency.weights", "WEIGHTS_NOT_100"]]);
  });

  it("has dimensions that add up to 100, or none", () => {
    const dimensions = (weight: string): Draft => ({
      work: {
        ...schemes.umum.work,
        dimensions: [
          { key: "A", name: "A", weight: "60" },
          { key: "B", name: "B", weight },
        ],
      },
    });
    expect([codes(dimensions("40")), codes(dimensions("39"))]).toEqual([
      [],
      [["work.dimensions", "WEIGHTS_NOT_100"]],
    ]);
  });

  it("keeps a minimum of at least one rater and one answer, in whole numbers", () => {
    const behaviour = (minRaters: unknown): Draft => ({
      behaviour: { ...schemes.umum.behaviour, minRaters },
    });
    expect([
      codes(behaviour(1)),
      codes(behaviour("3")),
      codes(behaviour(0)),
      codes(behaviour("2.5")),
    ]).toEqual([
      [],
      [],
      [["behaviour.minRaters", "OUTSIDE"]],
      [["behaviour.minRaters", "NOT_A_WHOLE_NUMBER"]],
    ]);
  });

  it("does not deduct a negative number of points, and uses plain codes", () => {
    expect(codes({ attendance: { points: { TL1: "-1" } } })).toEqual([["attendance.points.TL1", "BELOW"]]);
    expect(
      codes({
        attendance: { points: JSON.parse('{"__proto__":"1","a b":"1","constructor":"1"}') as unknown },
      }),
    ).toEqual([
      ["attendance.points.__proto__", "BAD_KEY"],
      ['attendance.points."a b"', "BAD_KEY"],
      ["attendance.points.constructor", "BAD_KEY"],
    ]);
    expect(codes({ attendance: { points: [] } })).toEqual([["attendance.points", "NOT_AN_OBJECT"]]);
    expect(codes({ attendance: {} })).toEqual([["attendance.points", "REQUIRED"]]);
  });

  it("suggests above expectation from a figure that is not below the one for meeting it", () => {
    expect(codes({ suggest: { above: "90", meets: "90" } })).toEqual([]);
    expect(codes({ suggest: { above: "90", meets: "90.01" } })).toEqual([["suggest.meets", "ABOVE_LIMIT"]]);
    expect(codes({ suggest: { above: "0", meets: "-1" } })).toEqual([
      ["suggest.above", "NOT_ABOVE"],
      ["suggest.meets", "NOT_ABOVE"],
    ]);
  });
});

describe("a plan under a scheme", () => {
  const aspects = rhk("r", [iki("a", null, { aspect: "WAKTU" }), iki("b", null, { aspect: "BIAYA" })]);

  it("measures time and cost where the scheme requires them", () => {
    expect(planProblems(schemes.kepahiang, [aspects])).toEqual([]);
    expect(planProblems(schemes.kepahiang, [rhk("r", [iki("a", null, { aspect: "WAKTU" })])])).toEqual([
      { path: "rhk", code: "ASPECT_ABSENT", facts: { aspect: "BIAYA", scheme: "kepahiang" } },
    ]);
    expect(planProblems(schemes.umum, [rhk("r", [iki("a", null)])])).toEqual([]);
  });

  it("is not asked for aspects while it has no main RHK yet", () => {
    expect(planProblems(schemes.kepahiang, [])).toEqual([]);
    expect(planProblems(schemes.kepahiang, [rhk("t", [iki("a", null)], { kind: "TAMBAHAN" })])).toEqual([]);
  });

  it("puts every main RHK into a dimension of the scheme, and additional work into none", () => {
    const plans = [
      rhk("r", [iki("a", null)]),
      rhk("s", [iki("b", null)], { dimension: "LAIN" }),
      rhk("t", [iki("c", null)], { kind: "TAMBAHAN" }),
      rhk("u", [iki("d", null)], { dimension: "INOVASI" }),
    ];
    expect(planProblems(schemes.pontianak, plans).map(({ path, code }) => [path, code])).toEqual([
      ["rhk[0].dimension", "REQUIRED"],
      ["rhk[1].dimension", "UNKNOWN_DIMENSION"],
    ]);
  });

  it("has numeric targets where the scheme requires them", () => {
    const plans = [
      rhk("r", [iki("a", null), iki("b", null, { target: { kind: "YES_NO" } })], { dimension: "INOVASI" }),
    ];
    expect(planProblems(schemes.pontianak, plans)).toEqual([
      { path: "rhk[0].iki[1].target", code: "NOT_NUMERIC", facts: {} },
    ]);
  });

  it("may ask yes or no where the scheme requires no numbers", () => {
    expect(planProblems(schemes.umum, [rhk("r", [iki("a", null, { target: { kind: "YES_NO" } })])])).toEqual(
      [],
    );
  });
});
