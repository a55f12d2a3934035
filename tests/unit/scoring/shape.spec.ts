import { describe, expect, it } from "vitest";
import { z } from "zod";
import { anyText, checked, decode } from "@/lib/scoring/shape";

describe("a shape that finds what has no code", () => {
  it.each([
    ["another type", z.date(), "1 Januari"],
    ["another fault", z.string().min(2), "x"],
  ])("is a fault of ours, not of the one who wrote the value: %s", (_claim, shape, value) => {
    expect(() => decode<unknown>(shape, value)).toThrow(/^No code says/);
  });
});

describe("any text", () => {
  it("may be empty, which a title may not", () => {
    expect(decode(anyText, "")).toEqual({ ok: true, value: "" });
  });

  it("is refused where it is missing and where it is something else", () => {
    expect(decode(anyText, undefined)).toMatchObject({ problems: [{ code: "REQUIRED" }] });
    expect(decode(anyText, 7)).toMatchObject({ problems: [{ code: "NOT_A_TEXT", facts: { actual: "7" } }] });
  });
});

describe("a long list in which every element is wrong", () => {
  const wrong = (seen: unknown[]) =>
    checked(z.unknown(), (value, refuse) => {
      seen.push(value);
      refuse(["name"], "EMPTY");
    });
  const list = Array.from({ length: 1000 }, (_, at) => at);
  const first = { path: "rows[0].name", code: "EMPTY", facts: {} };

  it("is read to its end where all problems are told", () => {
    const reading = decode(z.strictObject({ rows: z.array(wrong([])) }), { rows: list });
    expect(reading.ok ? [] : [reading.problems.length, reading.problems[0]]).toEqual([1000, first]);
  });

  it("is read no further than its first element where only the first problem is told", () => {
    const seen: unknown[] = [];
    const shape = z.strictObject({ rows: z.array(wrong(seen)), other: wrong(seen) });
    expect(decode(shape, { rows: list, other: "x" }, "TO_THE_FIRST_PROBLEM")).toEqual({
      ok: false,
      problems: [first],
    });
    expect(seen).toEqual([0]);
  });
});
