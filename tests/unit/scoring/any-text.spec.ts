import { describe, expect, it } from "vitest";
import { anyText, decode } from "@/lib/scoring/shape";

describe("any text", () => {
  it("may be empty, which a title may not", () => {
    expect(decode(anyText, "")).toEqual({ ok: true, value: "" });
  });

  it("is refused where it is missing and where it is something else", () => {
    expect(decode(anyText, undefined)).toMatchObject({ problems: [{ code: "REQUIRED" }] });
    expect(decode(anyText, 7)).toMatchObject({ problems: [{ code: "NOT_A_TEXT", facts: { actual: "7" } }] });
  });
});
