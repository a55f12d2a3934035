import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScoreFile } from "@/lib/scoring/score-file";
import { canonicalJson } from "@/lib/scoring/canonical";
import { firstDifference, scoreFile, scoreHash, verify, withoutRaterNames } from "@/lib/scoring/score-file";
import { periodicScore } from "@/lib/scoring/periodic-score";
import { schemes } from "@/lib/scoring/schemes/shipped";
import { competency, input, ratings, ratna } from "@/tests/unit/scoring/cases";

const three = ["DI_ATAS_EKSPEKTASI", "SESUAI_EKSPEKTASI", "DI_BAWAH_EKSPEKTASI"] as const;
const rated = {
  ...ratna,
  behaviour: [...ratna.behaviour, ...ratings("REKAN", three), ...ratings("BAWAHAN", three.slice(1))],
};
const copy = (file: ScoreFile): ScoreFile => JSON.parse(JSON.stringify(file)) as ScoreFile;

describe("the canonical text of a value", () => {
  it.each<[unknown, string]>([
    [{ b: 1, a: [true, null, "é"], "": -0 }, '{"":0,"a":[true,null,"é"],"b":1}'],
    [
      { numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 1e-27] },
      '{"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
    ],
    ['\u20ac$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    [
      { "\u20ac": 1, "\r": 2, "\ufb33": 3, 1: 4, "\ud83d\ude00": 5, "\u0080": 6, "\u00f6": 7 },
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\ud83d\ude00":5,"\ufb33":3}',
    ],
    [{ here: 1, gone: undefined }, '{"here":1}'],
  ])("follows RFC 8785: %j", (value, canonical) => {
    expect(canonicalJson(value)).toBe(canonical);
  });

  it("does not depend on the order in which members were written", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (members) => {
        const well = Object.fromEntries(Object.entries(members).filter(([key]) => key.isWellFormed()));
        expect(canonicalJson(Object.fromEntries(Object.entries(well).reverse()))).toBe(canonicalJson(well));
      }),
    );
  });

  it("leaves out what is undefined, and does not exist for what JSON has no word for", () => {
    expect(canonicalJson({ a: undefined, b: [1, { c: null }], d: true })).toBe(
      '{"b":[1,{"c":null}],"d":true}',
    );
    expect(() => canonicalJson({ a: 1n })).toThrow("a bigint has no canonical form");
    expect(() => canonicalJson([undefined])).toThrow("a undefined has no canonical form");
  });

  it.each([NaN, Infinity, "\ud800"])("does not exist for %j", (value) => {
    expect(() => canonicalJson(value)).toThrow("no canonical form");
  });
});

describe("an exported score", () => {
  const file = scoreFile(schemes["permenpanrb-6-2022"], rated);

  it("is reproduced from its own scheme and input", () => {
    expect(verify(file)).toMatchObject({ kind: "REPRODUCED", hash: file.hash });
    expect(verify(copy(file))).toMatchObject({ kind: "REPRODUCED", hash: file.hash });
  });

  it("has the score that the office has", () => {
    expect(file.result.total).toBe(periodicScore(schemes["permenpanrb-6-2022"], rated).total);
  });

  it("names no peer and no subordinate, and holds nothing of a group below the minimum", () => {
    const shared = withoutRaterNames(schemes["permenpanrb-6-2022"], rated);
    expect(shared).toEqual(file.input);
    expect(JSON.stringify([file, shared])).not.toMatch(/rekan-|bawahan-|"BAWAHAN-|"group":"BAWAHAN"/);
    expect(
      shared.behaviour
        .filter(({ value, group }) => value === "LOYAL" && group === "REKAN")
        .map(({ raterId, rating }) => [raterId, rating]),
    ).toEqual([
      ["REKAN-1", three[0]],
      ["REKAN-2", three[1]],
      ["REKAN-3", three[2]],
    ]);
  });

  it("does not let a peer be followed from value to value by the order of answers", () => {
    const turned = { ...rated, behaviour: [...rated.behaviour].reverse() };
    const peers = (given: typeof rated) =>
      withoutRaterNames(schemes.umum, given).behaviour.filter(({ group }) => group === "REKAN");
    expect(peers(turned)).toEqual(peers(rated));
  });

  it("has the hash of its input, result and scheme", () => {
    const text = canonicalJson(
      JSON.parse(JSON.stringify({ input: file.input, result: file.result, scheme: file.scheme })),
    );
    expect(file.hash).toBe(createHash("sha256").update(text).digest("hex"));
    expect(scoreHash(file.scheme, file.input, file.result)).toBe(file.hash);
  });

  it("is refused after a change of a reported actual, and the first step that differs is named", () => {
    const changed: unknown = JSON.parse(
      JSON.stringify(file)
        .replace('"actual":"24.5","weight"', '"actual":"20","weight"')
        .replace('"evidence":["bukti-waktu"],"actual":"24.5"', '"evidence":["bukti-waktu"],"actual":"20"'),
    );
    expect(verify(changed)).toEqual({
      kind: "DIFFERENT",
      path: "steps[0].children[0].children[0].children[2].children[0].inputs.actual",
      recorded: "24.5",
      recomputed: "20",
    });
  });

  it("is refused after a change of a single step, of the result or of the hash, each by its place", () => {
    const step = JSON.parse(JSON.stringify(file).replace('"value":"95.70"', '"value":"95.71"')) as unknown;
    expect(verify(step)).toEqual({
      kind: "DIFFERENT",
      path: "steps[0].children[0].children[0].value",
      recorded: "95.71",
      recomputed: "95.70",
    });
    expect(verify({ ...file, result: { ...file.result, category: "SANGAT_BAIK" } })).toEqual({
      kind: "DIFFERENT",
      path: "result.category",
      recorded: "SANGAT_BAIK",
      recomputed: "BAIK",
    });
    expect(verify({ ...file, hash: "0".repeat(64) })).toMatchObject({ kind: "DIFFERENT", path: "hash" });
    expect(verify({ ...file, steps: [] })).toMatchObject({ path: "steps[0]", recorded: "absent" });
    expect(verify({ ...file, steps: {} })).toMatchObject({ path: "steps", recorded: "{}" });
    expect(verify({ ...file, steps: null })).toMatchObject({ path: "steps", recorded: "null" });
    expect(verify({ ...file, result: null })).toMatchObject({
      kind: "DIFFERENT",
      path: "result",
      recorded: "null",
    });
    expect(verify({ ...file, steps: [...file.steps, "more"] })).toMatchObject({
      path: "steps[1]",
      recorded: "more",
      recomputed: "absent",
    });
  });

  it("is unreadable without its parts, and where a deduction has no points", () => {
    expect(verify({ ...file, scheme: undefined })).toMatchObject({
      kind: "UNREADABLE",
      problems: [{ path: "scheme", code: "REQUIRED" }],
    });
    const present = scoreFile(schemes.bantul, input({ attendance: [{ code: "TL1", days: 1 }] }));
    const unknown = { ...present, input: { ...present.input, attendance: [{ code: "SENAM", days: 1 }] } };
    expect(verify(unknown)).toMatchObject({
      kind: "UNREADABLE",
      problems: [{ path: "attendance[0].code", code: "UNKNOWN_DEDUCTION" }],
    });
  });

  it("is reproduced also where its plan no longer meets what the scheme asks of new plans", () => {
    expect(verify(scoreFile(schemes.kepahiang, ratna)).kind).toBe("REPRODUCED");
  });
});

describe("a change of any single value", () => {
  const file = scoreFile(schemes.kepahiang, {
    ...rated,
    competency: [competency("k", ["3", "2"], { trained: true })],
    citizen: { unit: { ikm: "91.48", n: 29 }, officer: null },
    attendance: [{ code: "TL1", days: 2 }],
  });

  /** Paths of all values that are neither object nor list. */
  function leaves(value: unknown, path: readonly string[] = []): (readonly string[])[] {
    if (typeof value !== "object" || value === null) return [path];
    return Object.entries(value).flatMap(([key, member]) => leaves(member, [...path, key]));
  }

  function altered(value: unknown): unknown {
    if (typeof value === "number") return value + 1;
    if (typeof value === "boolean") return !value;
    return typeof value === "string" ? `${value}1` : "1";
  }

  function changedAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
    if (key === undefined) return altered(value);
    const members = Object.entries(value as object).map(
      ([name, member]: [string, unknown]) => [name, name === key ? changedAt(member, rest) : member] as const,
    );
    return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members);
  }

  it("makes every exported score irreproducible, wherever it is", () => {
    const paths = leaves(file);
    expect(paths.length).toBeGreaterThan(400);
    const accepted = paths
      .filter((path) => verify(changedAt(file, path)).kind === "REPRODUCED")
      .map((path) => path.join("."));
    expect(accepted).toEqual([]);
  });
});

describe("the first difference", () => {
  it("is none between equal values, and is found where a list meets an object", () => {
    expect(firstDifference("x", { a: [1, { b: null }] }, { a: [1, { b: null }] })).toBeNull();
    expect(firstDifference("x", { a: [] }, { a: {} })).toEqual({
      path: "x.a",
      recorded: "[]",
      recomputed: "{}",
    });
    expect(firstDifference("x", { a: {} }, { a: null })).toEqual({
      path: "x.a",
      recorded: "{}",
      recomputed: "null",
    });
    expect(firstDifference("x", 1, 2)).toEqual({ path: "x", recorded: "1", recomputed: "2" });
  });
});
