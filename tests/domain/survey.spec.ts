import { describe, expect, it } from "vitest";
import { RECEIPT_ALPHABET, acceptSurvey, isGroupShown, limitSurvey, normaliseReceipt, receiptCode } from "@/lib/domain/survey";

const open = { id: "a", active: true };

describe("taking a questionnaire", () => {
  it("takes one answer out of nine", () => {
    expect(acceptSurvey(open, 1)).toEqual({ ok: true, value: "a" });
  });

  it("refuses a questionnaire without any answer", () => {
    expect(acceptSurvey(open, 0)).toEqual({ ok: false, refusal: { code: "NOTHING_ANSWERED" } });
  });

  it("refuses answers for a service whose survey is closed", () => {
    expect(acceptSurvey({ id: "a", active: false }, 9)).toEqual({ ok: false, refusal: { code: "SERVICE_CLOSED" } });
  });

  it("knows no survey for a service that does not exist", () => {
    expect(acceptSurvey(null, 9)).toEqual({ ok: false, refusal: { code: "NOT_FOUND" } });
  });
});

describe("the limit per address", () => {
  it.each([[1, true], [119, true], [120, true], [121, false]])("answers the questionnaire number %i within ten minutes with %s", (count, ok) => {
    expect(limitSurvey(count).ok).toBe(ok);
  });

  it("says for how long to wait", () => {
    expect(limitSurvey(121)).toEqual({ ok: false, refusal: { code: "TOO_MANY_ATTEMPTS", minutes: 10 } });
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

  it.each(["TK-7F3K-92QD", "tk7f3k92qd", " tk 7f3k 92qd ", "TK.7F3K.92QD"])("is found however it was typed: %s", (typed) => {
    expect(normaliseReceipt(typed)).toBe("TK-7F3K-92QD");
  });

  it("that is no receipt stays what it is", () => {
    expect(normaliseReceipt("halo")).toBe("HALO");
  });
});

describe("the smallest group that is shown", () => {
  it.each([[4, false], [5, true], [6, true]])("an index of %i questionnaires is shown: %s", (respondents, shown) => {
    expect(isGroupShown(respondents)).toBe(shown);
  });
});
