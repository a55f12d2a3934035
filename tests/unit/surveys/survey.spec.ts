import { describe, expect, it } from "vitest";
import { acceptSurvey, acceptTicket } from "@/lib/surveys/rules/answers";
import {
  RECEIPT_ALPHABET,
  caseCode,
  normaliseCaseCode,
  normaliseReceipt,
  receiptCode,
} from "@/lib/kernel/spoken-code";
import { isGroupShown } from "@/lib/kernel/suppression";

const open = { id: "a", active: true };

describe("taking a questionnaire", () => {
  it("takes one answer out of nine", () => {
    expect(acceptSurvey(open, 1)).toEqual({ ok: true, value: "a" });
  });

  it("refuses a questionnaire without any answer", () => {
    expect(acceptSurvey(open, 0)).toEqual({ ok: false, refusal: { code: "NOTHING_ANSWERED" } });
  });

  it("refuses answers for a service whose survey is closed", () => {
    expect(acceptSurvey({ id: "a", active: false }, 9)).toEqual({
      ok: false,
      refusal: { code: "SERVICE_CLOSED" },
    });
  });

  it("knows no survey for a service that does not exist", () => {
    expect(acceptSurvey(null, 9)).toEqual({ ok: false, refusal: { code: "NOT_FOUND" } });
  });
});

describe("a ticket", () => {
  it.each([
    ["2026-09-14", "TICKET_EXPIRED"],
    ["2026-09-15", null],
    ["2026-09-16", null],
  ])("good until %s answers on 15 September with %s", (expiresOn, code) => {
    const outcome = acceptTicket({ expiresOn, used: false }, "2026-09-15");
    expect(outcome.ok ? null : outcome.refusal.code).toBe(code);
  });

  it("is good for one answer only", () => {
    expect(acceptTicket({ expiresOn: "2026-09-30", used: true }, "2026-09-15")).toEqual({
      ok: false,
      refusal: { code: "TICKET_USED" },
    });
  });

  it("that nobody gave out for this service is not known", () => {
    expect(acceptTicket(null, "2026-09-15")).toEqual({ ok: false, refusal: { code: "TICKET_UNKNOWN" } });
  });
});

describe("a receipt", () => {
  it("has two groups of four after TK", () => {
    const draws = [5, 24, 1, 8, 7, 0, 18, 11];
    expect(receiptCode(() => draws.shift() ?? 0)).toBe("TK-7W3A-92PE");
  });

  it("holds no letter that is mistaken for a digit or for another letter", () => {
    expect(Array.from("01OILBGSZ").filter((letter) => RECEIPT_ALPHABET.includes(letter))).toEqual([]);
    expect(new Set(RECEIPT_ALPHABET).size).toBe(RECEIPT_ALPHABET.length);
  });

  it.each(["TK-7F3K-92QD", "tk7f3k92qd", " tk 7f3k 92qd ", "TK.7F3K.92QD"])(
    "is found however it was typed: %s",
    (typed) => {
      expect(normaliseReceipt(typed)).toBe("TK-7F3K-92QD");
    },
  );

  it("that is no receipt stays what it is", () => {
    expect(normaliseReceipt("halo")).toBe("HALO");
  });
});

describe("the code of a complaint", () => {
  it("is drawn like a receipt and begins with AD", () => {
    const draws = [5, 24, 1, 8, 7, 0, 18, 11];
    expect(caseCode(() => draws.shift() ?? 0)).toBe("AD-7W3A-92PE");
  });

  it.each(["AD-7F3K-92QD", "ad7f3k92qd", " ad 7f3k 92qd ", "7F3K-92QD", "7f3k92qd"])(
    "is found however it was typed: %s",
    (typed) => {
      expect(normaliseCaseCode(typed)).toBe("AD-7F3K-92QD");
    },
  );

  it("may itself begin with the letters that stand in front", () => {
    expect(normaliseCaseCode("ad7f 3k92")).toBe("AD-AD7F-3K92");
  });

  it("that is none stays what it is", () => {
    expect(normaliseCaseCode("halo")).toBe("HALO");
  });
});

describe("the smallest group that is shown", () => {
  it.each([
    [4, false],
    [5, true],
    [6, true],
  ])("an index of %i questionnaires is shown: %s", (respondents, shown) => {
    expect(isGroupShown(respondents)).toBe(shown);
  });
});
