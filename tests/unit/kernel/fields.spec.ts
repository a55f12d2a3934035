import { describe, expect, it } from "vitest";
import { plainDecimal, readDecimal } from "@/lib/kernel/decimal";
import { month, optionalDecimal, text } from "@/lib/kernel/fields";

describe("a number means what its writer means in Indonesia", () => {
  it.each([
    ["24,5", "24.5"],
    ["24.5", "24.5"],
    ["1.224", "1224"],
    ["1.200,75", "1200.75"],
    ["1200,75", "1200.75"],
    ["12.345.678", "12345678"],
    [" 98 ", "98"],
    ["1 224", "1224"],
    ["0,1", "0.1"],
    ["1.2", "1.2"],
    ["1.2345", "1.2345"],
    ["0.025", "0.025"],
    ["0,025", "0.025"],
  ])("reads %s as %s", (typed, meant) => {
    expect(plainDecimal(typed)).toBe(meant);
  });

  it.each(["-1", "1e3", "12a", "1,2,3", "1.234,5,6", "0,1234567", "123456789012345"])(
    "refuses %j",
    (typed) => {
      expect(optionalDecimal.safeParse(typed).success).toBe(false);
      expect(readDecimal(typed)).toBeNull();
    },
  );

  it("takes six decimals and fourteen digits before them, and no more", () => {
    expect(optionalDecimal.parse("12345678901234,123456")).toBe("12345678901234.123456");
  });

  it("reads an empty field as no number yet, where that is allowed", () => {
    expect([
      optionalDecimal.parse(""),
      optionalDecimal.parse(undefined),
      optionalDecimal.parse("2,5"),
    ]).toEqual([null, null, "2.5"]);
  });
});

describe("a month and a text", () => {
  it.each([
    ["2026-01", true],
    ["2026-12", true],
    ["2026-00", false],
    ["2026-13", false],
    ["2026-1", false],
  ])("%s is a month: %s", (value, is) => {
    expect(month.safeParse(value).success).toBe(is);
  });

  it("keeps line breaks, drops other control characters and the blanks around", () => {
    expect(text(20).parse(" a\r\nb\u0007c ")).toBe("a\nbc");
  });

  it("takes as many characters as the field allows and not one more", () => {
    expect([text(3).safeParse("abc").success, text(3).safeParse("abcd").success]).toEqual([true, false]);
  });
});
