import { describe, expect, it } from "vitest";
import type { EmployeeKind, NipProblem } from "@/lib/kernel/nip";
import { NIP_RULES, normaliseNip, parseNip } from "@/lib/kernel/nip";

const reason = (nip: string, kind: EmployeeKind = "PNS"): NipProblem | null => {
  const parsed = parseNip(nip, kind);
  return parsed.valid ? null : parsed.reason;
};

describe("a NIP", () => {
  it("tells birth, appointment, sex and sequence", () => {
    expect(parseNip("196409171985031001", "PNS")).toEqual({
      valid: true,
      bornOn: "1964-09-17",
      appointed: "1985-03",
      sex: "L",
      sequence: "001",
    });
    expect(parseNip("199002292015032007", "PNS")).toEqual({ valid: false, reason: "BIRTH_DATE" });
    expect(parseNip("199202292015032017", "PNS")).toMatchObject({
      valid: true,
      bornOn: "1992-02-29",
      sex: "P",
      sequence: "017",
    });
  });

  it.each<[string, string, NipProblem]>([
    ["of 17 digits", "19640917198503100", "NOT_18_DIGITS"],
    ["of 19 digits", "1964091719850310011", "NOT_18_DIGITS"],
    ["with a letter", "19640917198503100A", "NOT_18_DIGITS"],
    ["with digits of another script", "١٩٦٤٠٩١٧١٩٨٥٠٣١٠٠١", "NOT_18_DIGITS"],
    ["with spaces", "19640917 198503 1 001", "NOT_18_DIGITS"],
    ["with a month of birth 13", "196413171985031001", "BIRTH_DATE"],
    ["appointed in month 00", "196409171985001001", "APPOINTMENT_MONTH"],
    ["appointed in month 13", "196409171985131001", "APPOINTMENT_MONTH"],
    ["with sex 0", "196409171985030001", "SEX"],
    ["with sex 3", "196409171985033001", "SEX"],
    ["with sequence 000", "196409171985031000", "SEQUENCE"],
    ["appointed at 15", "196409171980081001", "TOO_YOUNG"],
    ["appointed before birth", "196409171964081001", "TOO_YOUNG"],
  ])("is not valid %s", (_claim, nip, expected) => {
    expect(reason(nip)).toBe(expected);
  });

  it("is valid from the month of the sixteenth birthday on", () => {
    expect([
      reason("196409171980081001"),
      reason("196409171980091001"),
      reason("196409171980101001"),
    ]).toEqual(["TOO_YOUNG", null, null]);
  });

  it("follows the rules of an office that decides otherwise", () => {
    expect(parseNip("196409171980091000", "PNS", { minimumAge: 16, allowSequenceZero: true }).valid).toBe(
      true,
    );
    expect(parseNip("196409171980091001", "PNS", { ...NIP_RULES, minimumAge: 18 })).toEqual({
      valid: false,
      reason: "TOO_YOUNG",
    });
  });

  it("is read from its printed form, in groups of 8, 6, 1 and 3", () => {
    expect(normaliseNip(" 19640917 198503 1 001\n")).toBe("196409171985031001");
  });
});

describe("a NI PPPK", () => {
  it("may have digits 13 and 14 that are no month, and then tells only the year", () => {
    expect(parseNip("199001012025212003", "PPPK")).toEqual({
      valid: true,
      bornOn: "1990-01-01",
      appointed: "2025",
      sex: "P",
      sequence: "003",
    });
    expect(reason("199001012025212003", "PNS")).toBe("APPOINTMENT_MONTH");
  });

  it("is held to everything else", () => {
    expect([
      reason("199013012025212003", "PPPK"),
      reason("199001012025214003", "PPPK"),
      reason("199001012025212000", "PPPK"),
      reason("199001012005212003", "PPPK"),
      reason("199001012006212003", "PPPK"),
    ]).toEqual(["BIRTH_DATE", "SEX", "SEQUENCE", "TOO_YOUNG", null]);
  });
});
