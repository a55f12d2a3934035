import { describe, expect, it } from "vitest";
import { z } from "zod";
import { anyText, decode } from "@/lib/scoring/shape";

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
