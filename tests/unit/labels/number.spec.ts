import { describe, expect, it } from "vitest";
import {
  describeLength,
  describeReading,
  formatFileSize,
  formatFixed,
  formatNumber,
  formatPercent,
  formatRange,
  formatScore,
  formatShare,
  formatSigned,
  shareOf,
  toInputNumber,
} from "@/lib/labels/number";
describe("numbers are printed the Indonesian way", () => {
  it.each([
    ["0", "0"],
    ["999", "999"],
    ["1000", "1.000"],
    ["1234.5", "1.234,5"],
    ["1234567.89", "1.234.567,89"],
    ["98.00", "98"],
    ["2400.50", "2.400,5"],
    ["0.10", "0,1"],
    ["-5.5", "\u22125,5"],
    ["007", "7"],
  ])("%s is read as %s", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it("a count of people may be a plain whole number", () => {
    expect(formatNumber(8214)).toBe("8.214");
  });

  it("half a unit goes up, and everything under half stays down", () => {
    expect(formatNumber("0.125", 2)).toBe("0,13");
    expect(formatNumber("0.1249999", 2)).toBe("0,12");
    expect(formatNumber("99.995", 2)).toBe("100");
  });

  it("a number with more digits than a float can hold keeps every digit", () => {
    expect(formatNumber("12345678901234567890.05", 1)).toBe("12.345.678.901.234.567.890,1");
  });

  it("a score always shows two decimals, so that columns stand under each other", () => {
    expect(formatScore("104.9583")).toBe("104,96");
    expect(formatScore("109")).toBe("109,00");
    expect(formatFixed("3.9", 2)).toBe("3,90");
  });

  it("a percent has no space before its sign and no needless decimals", () => {
    expect(formatPercent("84.149")).toBe("84,1%");
    expect(formatPercent("100.00")).toBe("100%");
    expect(formatPercent("97.916", 2)).toBe("97,92%");
  });

  it("a difference carries its sign, and no difference carries none", () => {
    expect(formatSigned("1.96", 2)).toBe("+1,96");
    expect(formatSigned("-1.96", 2)).toBe("\u22121,96");
    expect(formatSigned("0.00", 2)).toBe("0");
    expect(formatSigned("-0.001", 2)).toBe("0");
  });

  it("a range is joined by a word, not by a dash", () => {
    expect(formatRange("76.61", "88.30")).toBe("76,61 sampai 88,3");
  });

  it("the share of a part is exact, and of an empty whole there is none", () => {
    expect(formatShare(6912, 8214)).toBe("84,1%"); // 6912 ÷ 8214 = 84,149 %
    expect(formatShare(1, 3)).toBe("33,3%");
    expect(formatShare(1, 1)).toBe("100%");
    expect(formatShare(1, 100000)).toBe("0%");
    expect(formatShare(0, 0)).toBe("-");
  });

  it.each([
    [1, 8, 1, "12.5"],
    [6912, 8214, 1, "84.1"], // 84,149…
    [1, 2000, 1, "0.1"], // 0,05 rounds up
    [49, 100000, 1, "0.0"],
    [1, 200, 0, "1"], // 0,5 rounds up
    [0, 7, 0, "0"],
    [3, 0, 1, null],
  ] as const)("%i of %i with %i decimals is %s percent", (...[part, whole, places, share]) => {
    expect(shareOf(part, whole, places)).toBe(share);
  });

  it("an input shows what a person types: no thousand separators, comma decimals, nothing for nothing", () => {
    expect(toInputNumber("2400.50")).toBe("2400,5");
    expect(toInputNumber("24")).toBe("24");
    expect(toInputNumber("-3.20")).toBe("-3,2");
    expect(toInputNumber(null)).toBe("");
  });

  it("something that is not a decimal is refused instead of printed", () => {
    expect(() => formatNumber("12,5")).toThrow(RangeError);
    expect(() => formatNumber(Number.NaN)).toThrow(RangeError);
  });
});

describe("the size of a file", () => {
  it.each([
    [0, "0 byte"],
    [1023, "1.023 byte"],
    [1024, "1 KB"],
    [217_088, "212 KB"],
    [1_048_575, "1 MB"],
    [1_468_006, "1,4 MB"],
    [10_485_760, "10 MB"],
    [5_368_709_120, "5 GB"],
  ])("%i bytes read as %s", (bytes, text) => {
    expect(formatFileSize(bytes)).toBe(text);
  });
});

describe("a number that could be read in two ways says how it is read while it is typed", () => {
  it.each([
    ["12.50", "Dibaca: 12,5"],
    ["12.500", "Dibaca: 12.500"],
    ["1250.5", "Dibaca: 1.250,5"],
    ["1.250,75", "Dibaca: 1.250,75"],
    ["1.5", "Dibaca: 1,5"],
    ["1 224", "Dibaca: 1.224"],
    // An English reader takes this for a thousand.
    ["1,250", "Dibaca: 1,25"],
  ])("%s", (typed, said) => {
    expect(describeReading(typed)).toBe(said);
  });

  it.each(["", "12500", "12,5", "98", "0,1234", "-5", "1,250.5", "Rp1.000"])(
    "%j has one reading or none, and nothing is said",
    (typed) => {
      expect(describeReading(typed)).toBeNull();
    },
  );
});

describe("the limit of a text is said from four fifths of it on, and nothing is cut", () => {
  it.each([
    [399, null],
    [400, "Sisa 100 dari 500 karakter."],
    [500, "Sisa 0 dari 500 karakter."],
    // 501 - 500 = 1
    [501, "Terlalu panjang 1 karakter; paling banyak 500."],
    [1700, "Terlalu panjang 1.200 karakter; paling banyak 500."],
  ])("at %i of 500 characters", (length, said) => {
    expect(describeLength(length, 500)?.text ?? null).toBe(said);
  });
});
