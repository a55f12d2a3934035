import { describe, expect, it } from "vitest";
import { achievementOf, type Target } from "@/lib/scoring/achievement";
import { inputShape } from "@/lib/scoring/input-shape";
import { improvements } from "@/lib/scoring/improvements";
import { periodicScore } from "@/lib/scoring/periodic-score";
import { toFraction } from "@/lib/scoring/ratio";
import { scoreFile, verify } from "@/lib/scoring/score-file";
import { schemes } from "@/lib/scoring/schemes/shipped";
import { decode } from "@/lib/scoring/shape";
import {
  canGrow,
  duePrecisely,
  dueTarget,
  monthsDue,
  paceInputs,
  paceOf,
  termPace,
  usualPace,
  type PaceFacts,
  type TermPace,
} from "@/lib/scoring/term-target";
import { input, iki, rhk } from "@/tests/unit/scoring/cases";

const year = { from: "2026-01-01", to: "2026-12-31" };
const secondHalf = { from: "2026-07-01", to: "2026-12-31" };
const number = (value: string): Target => ({ kind: "NUMBER", value });
const grown = (months: number, of: number): TermPace => ({ kind: "GROWS", months, of });

describe("how many months of a plan have come by the end of a term", () => {
  it.each([
    // A year, judged quarterly and monthly.
    [year, "2026-03-31", 3, 12],
    [year, "2026-09-30", 9, 12],
    [year, "2026-12-31", 12, 12],
    [year, "2026-01-31", 1, 12],
    [year, "2026-11-30", 11, 12],
    // Half a year counts its own months.
    [secondHalf, "2026-09-30", 3, 6],
    [secondHalf, "2026-07-31", 1, 6],
    [secondHalf, "2026-12-31", 6, 6],
    // Begun midway: July is a month of the plan from its first day on.
    [{ from: "2026-07-15", to: "2026-12-31" }, "2026-07-31", 1, 6],
    [{ from: "2026-07-31", to: "2026-12-31" }, "2026-09-30", 3, 6],
    // Ended midway: October is a month too, and nothing comes after it.
    [{ from: "2026-01-01", to: "2026-10-10" }, "2026-09-30", 9, 10],
    [{ from: "2026-01-01", to: "2026-10-10" }, "2026-12-31", 10, 10],
    // One day.
    [{ from: "2026-12-31", to: "2026-12-31" }, "2026-12-31", 1, 1],
    // A term that ends before the plan begins has none of it.
    [secondHalf, "2026-06-30", 0, 6],
    [{ from: "2026-07-15", to: "2026-12-31" }, "2026-06-30", 0, 6],
  ])("of the plan %j by %s: %i of %i", (plan, termEndsOn, ...[months, of]) => {
    expect(monthsDue({ plan, termEndsOn })).toEqual({ months, of });
  });
});

describe("where the target of a term comes from", () => {
  const place = { plan: secondHalf, termEndsOn: "2026-09-30", isGiven: false };

  it("grows by months, or holds, as the plan says", () => {
    expect(termPace("GROWS", place)).toEqual(grown(3, 6));
    expect(termPace("HOLDS", place)).toEqual({ kind: "HOLDS" });
  });

  it("is the one written for the term, whatever the pace", () => {
    for (const pace of ["GROWS", "HOLDS"] as const)
      expect(termPace(pace, { ...place, isGiven: true })).toEqual({ kind: "GIVEN" });
  });

  it("is nowhere while no month of the plan has come", () => {
    for (const pace of ["GROWS", "HOLDS"] as const)
      expect(termPace(pace, { ...place, termEndsOn: "2026-06-30" })).toBeNull();
  });
});

describe("the pace of a target where nobody chose one", () => {
  const facts = (unitOfMeasure: string, more: Partial<PaceFacts> = {}): PaceFacts => ({
    aspect: "KUANTITAS",
    targetKind: "NUMBER",
    unitOfMeasure,
    feed: null,
    ...more,
  });

  it.each(["dokumen", "Laporan", "orang", "kegiatan", "bulan", "persil", "perkara", ""])(
    "a quantity counted in “%s” grows",
    (unit) => {
      expect(usualPace(facts(unit))).toBe("GROWS");
    },
  );

  it.each([
    "%",
    "Persen",
    "indeks",
    "nilai IKM",
    "skor",
    "hari",
    "jam kerja",
    "dokumen per bulan",
    "orang/hari",
    "Rata-rata",
  ])("a quantity in “%s” says how good, how fast or how much for each, so it holds", (unit) => {
    expect(usualPace(facts(unit))).toBe("HOLDS");
  });

  it("quality and time hold whatever the unit; money spent in all grows, money for each holds", () => {
    expect(usualPace(facts("dokumen", { aspect: "KUALITAS" }))).toBe("HOLDS");
    expect(usualPace(facts("dokumen", { targetKind: "YES_NO" }))).toBe("HOLDS");
    expect(usualPace(facts("dokumen", { feed: "IKM" }))).toBe("HOLDS");
    expect(usualPace(facts("bulan", { aspect: "WAKTU" }))).toBe("HOLDS");
    expect(usualPace(facts("juta rupiah", { aspect: "BIAYA" }))).toBe("GROWS");
    expect(usualPace(facts("rupiah per dokumen", { aspect: "BIAYA" }))).toBe("HOLDS");
  });

  it("steps grow whatever the aspect; yes or no and the citizen index cannot", () => {
    expect(usualPace(facts("tahap", { targetKind: "MILESTONE", aspect: "WAKTU" }))).toBe("GROWS");
    expect(canGrow(facts("", { targetKind: "YES_NO" }))).toBe(false);
    expect(paceOf({ ...facts("dokumen", { targetKind: "YES_NO" }), pace: "GROWS" })).toBe("HOLDS");
    expect(paceOf({ ...facts("nilai", { feed: "IKM" }), pace: "GROWS" })).toBe("HOLDS");
  });

  it("gives way to what was chosen", () => {
    expect(paceOf({ ...facts("dokumen"), pace: "HOLDS" })).toBe("HOLDS");
    expect(paceOf({ ...facts("%"), pace: "GROWS" })).toBe("GROWS");
    expect(paceOf({ ...facts("dokumen"), pace: null })).toBe("GROWS");
  });
});

const percent = (
  polarity: "MORE" | "LESS",
  target: Target,
  [actual, pace]: readonly [actual: string, pace?: TermPace],
) => toFraction(achievementOf({ polarity, target, pace: pace ?? null }, actual)!.percent);

describe("the achievement of a target that grows", () => {
  it("compares 630 of 1.250 after half of the plan with 625, not with 1.250", () => {
    // 630 ÷ (1250 × 3/6) × 100 = 100.8; without growth 630 ÷ 1250 × 100 = 50.4
    expect(percent("MORE", number("1250"), ["630", grown(3, 6)])).toBe("504/5");
    expect(percent("MORE", number("1250"), ["630"])).toBe("252/5");
  });

  it("stays exact where a month's part has no end: 100 by one of twelve months is 100/12", () => {
    // 8 ÷ (100/12) × 100 = 96; against 8,33 it would be 96,04
    expect(percent("MORE", number("100"), ["8", grown(1, 12)])).toBe("96/1");
  });

  it("is met exactly at what is due, and missed by the smallest part under it", () => {
    expect(percent("MORE", number("1250"), ["625", grown(3, 6)])).toBe("100/1");
    // 624,99 ÷ 625 × 100
    expect(percent("MORE", number("1250"), ["624.99", grown(3, 6)])).toBe("62499/625");
  });

  it("allows less by the month where less is better", () => {
    // At most 12 a year, 3 by the end of March: (1 + (1 − 4/3)) × 100 = 66,67
    expect(percent("LESS", number("12"), ["4", grown(3, 12)])).toBe("200/3");
    expect(percent("LESS", number("0"), ["0", grown(3, 12)])).toBe("100/1");
  });

  it("moves both ends of a range and the steps of a milestone", () => {
    const range: Target = { kind: "RANGE", low: "90", high: "110" };
    // 45 to 55: 45 is inside, 40 ÷ 45 × 100 = 88,89
    expect(percent("MORE", range, ["45", grown(6, 12)])).toBe("100/1");
    expect(percent("MORE", range, ["40", grown(6, 12)])).toBe("800/9");
    // 5 steps, 1,25 by the end of March: 1 ÷ 1,25 × 100
    expect(percent("MORE", { kind: "MILESTONE", planned: "5" }, ["1", grown(3, 12)])).toBe("80/1");
  });

  it("takes a target that holds, or was given for the term, as it stands", () => {
    for (const pace of [{ kind: "HOLDS" }, { kind: "GIVEN" }] as const)
      expect(percent("MORE", number("1250"), ["630", pace])).toBe("252/5");
  });
});

describe("the printed target of a term", () => {
  it("has two decimals at most, and is the written one where nothing grows", () => {
    expect(dueTarget(number("1250"), grown(3, 6))).toEqual(number("625"));
    expect(dueTarget(number("100"), grown(1, 12))).toEqual(number("8.33"));
    expect(dueTarget({ kind: "RANGE", low: "10", high: "20" }, grown(1, 4))).toEqual({
      kind: "RANGE",
      low: "2.5",
      high: "5",
    });
    expect(dueTarget({ kind: "YES_NO" }, grown(1, 4))).toEqual({ kind: "YES_NO" });
    expect(dueTarget(number("100.125"), { kind: "HOLDS" })).toEqual(number("100.125"));
    expect(dueTarget(number("100"), null)).toEqual(number("100"));
  });

  it("is never easier than the exact one where it is named as what to reach", () => {
    expect(duePrecisely(number("100"), grown(1, 12), "MORE")).toEqual(number("8.34"));
    expect(duePrecisely(number("100"), grown(1, 12), "LESS")).toEqual(number("8.33"));
    expect(duePrecisely(number("1250"), grown(3, 6), "MORE")).toEqual(number("625"));
    expect(duePrecisely({ kind: "MILESTONE", planned: "5" }, grown(3, 12), "MORE")).toEqual({
      kind: "MILESTONE",
      planned: "1.25",
    });
  });
});

describe("a score of targets that grow", () => {
  const half = input({
    rhk: [rhk("r", [iki("i", "600", { target: number("1250"), pace: grown(3, 6) })])],
  });
  const scheme = {
    ...schemes.umum,
    components: [{ key: "HASIL_KERJA" as const, weight: "100", missing: "BLOCK" as const }],
  };

  it("says in its step which part of the target was due", () => {
    const { total, steps } = periodicScore(scheme, half, { explain: true });
    // 600 ÷ 625 × 100 = 96
    expect(total).toBe("96.00");
    expect(JSON.stringify(steps)).toContain('"value":"1250","pace":"GROWS","months":"3","of":"6"');
    expect([paceInputs(null), paceInputs({ kind: "GIVEN" })]).toEqual([{}, { pace: "GIVEN" }]);
  });

  it("names 625, not 1.250, as what would raise it", () => {
    expect(improvements(scheme, half).each).toMatchObject([{ actual: "625", gain: "4.00" }]);
  });

  it("is computed again from its own file", () => {
    expect(verify(JSON.parse(JSON.stringify(scoreFile(scheme, half))))).toMatchObject({ kind: "REPRODUCED" });
  });

  it("leaves a score from before there was a choice as it was, to the last letter of its hash", () => {
    const old = input({ rhk: [rhk("r", [iki("i", "630", { target: number("1250") })])] });
    const file = scoreFile(schemes["permenpanrb-6-2022"], old);
    expect(JSON.stringify(file)).not.toContain("pace");
    expect(file.hash).toBe("b3de13b65f47edcade856b2f849fa5e7fef89e0bbb0d69533c6bffdceb29c93f");
  });

  it.each([
    [{ kind: "SOON" }, "rhk[0].iki[0].pace.kind NOT_ONE_OF"],
    [{}, "rhk[0].iki[0].pace.kind REQUIRED"],
    ["GROWS", "rhk[0].iki[0].pace NOT_AN_OBJECT"],
    [{ kind: "GROWS" }, "rhk[0].iki[0].pace.months REQUIRED"],
    [{ kind: "GROWS", months: 0, of: 6 }, "rhk[0].iki[0].pace.months OUTSIDE"],
    [{ kind: "GROWS", months: 7, of: 6 }, "rhk[0].iki[0].pace.months ABOVE_LIMIT"],
    [{ kind: "GROWS", months: 1, of: 13 }, "rhk[0].iki[0].pace.of OUTSIDE"],
    [{ kind: "HOLDS", months: 1 }, "rhk[0].iki[0].pace.months UNKNOWN_FIELD"],
  ])("is refused with a pace of %j", (pace, problem) => {
    const reading = decode(inputShape, {
      ...half,
      rhk: half.rhk.map((plan) => ({ ...plan, iki: plan.iki.map((line) => ({ ...line, pace })) })),
    });
    expect(reading.ok ? null : `${reading.problems[0].path} ${reading.problems[0].code}`).toBe(problem);
  });
});
