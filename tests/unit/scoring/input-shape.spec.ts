import { describe, expect, it } from "vitest";
import { inputShape, readInput } from "@/lib/scoring/input-shape";
import { notNegative } from "@/lib/scoring/limits";
import { decode, recordOf, shown, text, whole, yesNo } from "@/lib/scoring/shape";
import { competency, iki, input, ratings, ratna, rhk } from "@/tests/unit/scoring/cases";

/** All problems; the first of them is the one that is told where nothing more is read. */
const problems = (value: unknown): readonly [string, string][] => {
  const reading = readInput(value);
  const first = decode(inputShape, value, "TO_THE_FIRST_PROBLEM");
  expect(first.ok || first.problems[0]).toEqual(reading.ok || reading.problems[0]);
  return reading.ok ? [] : reading.problems.map(({ path, code }) => [path, code]);
};
const withIki = (differs: Record<string, unknown>): unknown => ({
  ...input(),
  rhk: [rhk("r", [{ ...iki("a", "1"), ...differs }])],
});

describe("what a score is computed from", () => {
  it("is read back exactly as it was stored", () => {
    const full = {
      ...ratna,
      competency: [competency("k", ["3", null], { trained: true })],
      citizen: { unit: { ikm: "91.48", n: 29 }, officer: null },
      attendance: [{ code: "TL1", days: 2 }],
      newIdea: true,
    };
    expect(readInput(JSON.parse(JSON.stringify(full)))).toEqual({ ok: true, value: full });
  });

  it("takes the bare forms of a target", () => {
    const target = (given: unknown): unknown => {
      const reading = readInput(withIki({ target: given }));
      return reading.ok ? reading.value.rhk[0]?.iki[0]?.target : reading.problems[0].code;
    };
    expect([target("5"), target(5), target({ low: "1", high: 2 })]).toEqual([
      { kind: "NUMBER", value: "5" },
      { kind: "NUMBER", value: "5" },
      { kind: "RANGE", low: "1", high: "2" },
    ]);
    expect([
      target(0.5),
      target("-1"),
      target({ low: "1" }),
      target({ kind: "SOMETHING" }),
      target(null),
      target({ kind: "MILESTONE", planned: "2" }),
    ]).toEqual([
      "NOT_A_NUMBER",
      "BELOW",
      "REQUIRED",
      "NOT_ONE_OF",
      "NOT_A_NUMBER",
      { kind: "MILESTONE", planned: "2" },
    ]);
  });

  it.each<[string, Record<string, unknown>, [string, string]]>([
    ["a zero target where more is better", { target: "0" }, ["rhk[0].iki[0].target", "ZERO_TARGET"]],
    [
      "a range that ends before it begins",
      { target: { low: "2", high: "1" } },
      ["rhk[0].iki[0].target", "LOW_ABOVE_HIGH"],
    ],
    ["yes where a number is measured", { actual: true }, ["rhk[0].iki[0].actual", "WRONG_ACTUAL"]],
    [
      "a number where yes or no is asked",
      { target: { kind: "YES_NO" } },
      ["rhk[0].iki[0].actual", "WRONG_ACTUAL"],
    ],
    ["a weight of zero", { weight: "0" }, ["rhk[0].iki[0].weight", "NOT_ABOVE"]],
    ["a weight below zero", { weight: "-1" }, ["rhk[0].iki[0].weight", "NOT_ABOVE"]],
    ["an empty title", { title: "  " }, ["rhk[0].iki[0].title", "EMPTY"]],
    ["a title that is a number", { title: 5 }, ["rhk[0].iki[0].title", "NOT_A_TEXT"]],
    ["a title without end", { title: "x".repeat(10_001) }, ["rhk[0].iki[0].title", "TOO_LONG"]],
    ["half of a character", { title: "\ud83d" }, ["rhk[0].iki[0].title", "NOT_A_TEXT"]],
    ["maximal as a word", { maximal: "ya" }, ["rhk[0].iki[0].maximal", "NOT_YES_OR_NO"]],
    ["a number of too many digits", { actual: "1".repeat(61) }, ["rhk[0].iki[0].actual", "TOO_MANY_DIGITS"]],
    ["evidence that is no list", { evidence: "foto" }, ["rhk[0].iki[0].evidence", "NOT_A_LIST"]],
    ["a field nobody knows", { bobot: "1" }, ["rhk[0].iki[0].bobot", "UNKNOWN_FIELD"]],
    [
      "a field of the prototype",
      JSON.parse('{"__proto__":"1"}') as Record<string, unknown>,
      ["rhk[0].iki[0].__proto__", "UNKNOWN_FIELD"],
    ],
  ])("refuses %s", (_claim, differs, expected) => {
    const indicator = Object.fromEntries([...Object.entries(iki("a", "1")), ...Object.entries(differs)]);
    expect(problems({ ...input(), rhk: [{ ...rhk("r", []), iki: [indicator] }] })).toEqual([expected]);
  });

  it("takes a title of 10 000 characters and a number of 60 digits, the longest there may be", () => {
    expect(problems(withIki({ title: "x".repeat(10_000), actual: "1".repeat(60) }))).toEqual([]);
  });

  it("takes a yes-or-no target that nobody has reported on yet", () => {
    expect(problems(withIki({ target: { kind: "YES_NO" }, actual: null }))).toEqual([]);
  });

  it("says which end of a range cannot be planned", () => {
    const reading = readInput(withIki({ target: { low: "0", high: "0" } }));
    expect(reading.ok ? null : reading.problems).toEqual([
      { path: "rhk[0].iki[0].target", code: "ZERO_TARGET", facts: { field: "high" } },
    ]);
  });

  it("names a count that is no number once, and reads minus zero as zero", () => {
    expect(
      problems(input({ citizen: { unit: { ikm: "90", n: "banyak" as unknown as number }, officer: null } })),
    ).toEqual([["citizen.unit.n", "NOT_A_NUMBER"]]);
    expect(decode(whole(0), "-0")).toEqual({ ok: true, value: 0 });
  });

  it("is not read at all where one of its members is refused", () => {
    expect(decode(recordOf(notNegative), { TL1: "1", TL2: "-1" })).toEqual({
      ok: false,
      problems: [{ path: "TL2", code: "BELOW", facts: { actual: "-1", low: "0" } }],
    });
  });

  it("refuses an RHK without indicators, additional work without a scope, and a main RHK without weight", () => {
    expect(problems(input({ rhk: [rhk("r", [])] }))).toEqual([["rhk[0].iki", "EMPTY"]]);
    expect(problems(input({ rhk: [rhk("r", [iki("a", null)], { kind: "TAMBAHAN", weight: "0" })] }))).toEqual(
      [["rhk[0].scopeWeight", "REQUIRED"]],
    );
    expect(problems(input({ rhk: [rhk("r", [iki("a", null)], { weight: "0" })] }))).toEqual([
      ["rhk[0].weight", "NOT_ABOVE"],
    ]);
    expect(
      problems(
        input({ rhk: [rhk("r", [iki("a", null)], { kind: "TAMBAHAN", weight: "0", scopeWeight: "5" })] }),
      ),
    ).toEqual([]);
  });

  it("refuses one and the same thing twice", () => {
    expect(
      problems(input({ rhk: [rhk("r", [iki("a", null), iki("a", null)]), rhk("r", [iki("b", null)])] })),
    ).toEqual([
      ["rhk[1].id", "DUPLICATE"],
      ["rhk[0].iki[1].id", "DUPLICATE"],
    ]);
    expect(
      problems(input({ competency: [competency("k", ["1", "1"]), competency("k", ["1", "1"])] })),
    ).toEqual([["competency[1].id", "DUPLICATE"]]);
  });

  it("refuses a second rating of one value by one person, also from another group", () => {
    const [first] = ratings("REKAN", ["SESUAI_EKSPEKTASI"], ["LOYAL"]);
    expect(
      problems(input({ behaviour: first === undefined ? [] : [first, { ...first, group: "BAWAHAN" }] })),
    ).toEqual([["behaviour[1].raterId", "DUPLICATE"]]);
  });

  it("refuses days beyond a year, an index beyond 100 and a level of zero", () => {
    expect(problems(input({ attendance: [{ code: "TL1", days: 367 }] }))).toEqual([
      ["attendance[0].days", "OUTSIDE"],
    ]);
    expect(problems(input({ attendance: [{ code: "TL1", days: -1 }] }))).toEqual([
      ["attendance[0].days", "OUTSIDE"],
    ]);
    expect(problems(input({ citizen: { unit: { ikm: "100.01", n: -1 }, officer: null } }))).toEqual([
      ["citizen.unit.ikm", "OUTSIDE"],
      ["citizen.unit.n", "BELOW"],
    ]);
    expect(problems(input({ competency: [competency("k", ["0", "-1"])] }))).toEqual([
      ["competency[0].required", "NOT_ABOVE"],
      ["competency[0].assessed", "BELOW"],
    ]);
  });

  it("names every list and object that is not there", () => {
    expect(problems({})).toEqual([
      ["rhk", "REQUIRED"],
      ["behaviour", "REQUIRED"],
      ["competency", "REQUIRED"],
      ["citizen", "REQUIRED"],
      ["attendance", "REQUIRED"],
    ]);
    expect(
      problems({ ...input(), rhk: [{ ...rhk("r", [iki("a", "1")]), title: undefined, kind: undefined }] }),
    ).toEqual([
      ["rhk[0].title", "REQUIRED"],
      ["rhk[0].kind", "REQUIRED"],
    ]);
    expect(decode(yesNo, undefined)).toEqual({
      ok: false,
      problems: [{ path: "", code: "REQUIRED", facts: { actual: "nothing" } }],
    });
  });

  it("shows forty characters in full, one more with an ellipsis, and a broken line with one space", () => {
    expect([shown("x".repeat(40)), shown("x".repeat(41)), shown("baris\r\nbaru")]).toEqual([
      "x".repeat(40),
      `${"x".repeat(40)}…`,
      "baris baru",
    ]);
  });

  it("shows a long or broken value in one short line", () => {
    const reading = decode(text, { note: `baris\u2028satu\n${"x".repeat(100)}` });
    expect(reading.ok ? null : reading.problems[0].facts["actual"]).toMatch(/^\{"note":"baris satu\\nx+…$/);
  });
});
