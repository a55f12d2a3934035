import { describe, expect, it } from "vitest";
import {
  acceptsWork,
  isWithEmployee,
  sendableFrom,
  submitTerm,
  type SubmissionFacts,
} from "@/lib/kernel/term";

const ready: SubmissionFacts = {
  isOwn: true,
  termStatus: "OPEN",
  status: "OPEN",
  version: 1,
  withoutActual: 0,
  withoutEvidence: 0,
  requireEvidence: false,
  sendableFrom: "2026-09-01",
  today: "2026-10-02",
};
const send = (
  facts: Partial<SubmissionFacts>,
  request: { version?: number; confirmsMissingEvidence?: boolean } = {},
) => submitTerm({ ...ready, ...facts }, { version: 1, confirmsMissingEvidence: false, ...request });

describe("which terms accept work", () => {
  it.each([
    ["UPCOMING", { ok: false, refusal: { code: "TERM_NOT_OPEN" } }],
    ["OPEN", { ok: true, value: null }],
    ["CLOSED", { ok: false, refusal: { code: "TERM_CLOSED" } }],
  ] as const)("%s", (status, outcome) => {
    expect(acceptsWork(status)).toEqual(outcome);
  });

  it.each([
    ["OPEN", true],
    ["RETURNED", true],
    ["SUBMITTED", false],
    ["FINAL", false],
  ] as const)("a term that is %s lies with the employee: %s", (status, expected) => {
    expect(isWithEmployee(status)).toBe(expected);
  });
});

describe("sending a term", () => {
  it.each(["OPEN", "RETURNED"] as const)(
    "is done from %s by the person herself when everything is there",
    (status) => {
      expect(send({ status })).toEqual({ ok: true, value: "SUBMITTED" });
    },
  );

  it("is nobody else's to do", () => {
    expect(send({ isOwn: false })).toEqual({ ok: false, refusal: { code: "NOT_ALLOWED" } });
  });

  it.each([
    ["UPCOMING", "TERM_NOT_OPEN"],
    ["CLOSED", "TERM_CLOSED"],
  ] as const)("is refused in a term that is %s", (termStatus, code) => {
    expect(send({ termStatus })).toEqual({ ok: false, refusal: { code } });
  });

  it.each(["SUBMITTED", "FINAL"] as const)("is refused when it is %s, whatever the version", (status) => {
    expect(send({ status }, { version: 9 })).toEqual({
      ok: false,
      refusal: { code: "WRONG_STATUS", status },
    });
  });

  it("begins on the first day of the last month, not the day before", () => {
    expect(send({ today: "2026-08-31" })).toEqual({
      ok: false,
      refusal: { code: "SENDING_NOT_BEGUN", from: "2026-09-01" },
    });
    expect(send({ today: "2026-09-01" })).toEqual({ ok: true, value: "SUBMITTED" });
  });

  it("begins earlier where the plan ends within the term", () => {
    const quarter = { endsOn: "2026-09-30" };
    expect(sendableFrom(quarter, { endsOn: "2026-12-31" })).toBe("2026-09-01");
    expect(sendableFrom(quarter, { endsOn: "2026-08-15" })).toBe("2026-08-01");
  });

  it("is refused from an older page", () => {
    expect(send({ version: 2 })).toEqual({ ok: false, refusal: { code: "STALE" } });
  });

  it("is refused with one indicator empty, before any word about evidence", () => {
    expect(send({ withoutActual: 1, withoutEvidence: 1 }, { confirmsMissingEvidence: true })).toEqual({
      ok: false,
      refusal: { code: "ACTUAL_MISSING", count: 1 },
    });
  });

  it("asks for confirmation of missing evidence where the scheme does not require it", () => {
    expect(send({ withoutEvidence: 2 })).toEqual({
      ok: false,
      refusal: { code: "EVIDENCE_UNCONFIRMED", count: 2 },
    });
    expect(send({ withoutEvidence: 2 }, { confirmsMissingEvidence: true })).toEqual({
      ok: true,
      value: "SUBMITTED",
    });
  });

  it("takes no confirmation where the scheme requires evidence", () => {
    expect(send({ withoutEvidence: 2, requireEvidence: true }, { confirmsMissingEvidence: true })).toEqual({
      ok: false,
      refusal: { code: "EVIDENCE_MISSING", count: 2 },
    });
  });
});
