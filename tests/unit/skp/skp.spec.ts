import { describe, expect, test } from "vitest";
import {
  isEditable,
  mayChangePace,
  mayDecide,
  mayEdit,
  mayWriteFeedback,
  sharedDays,
  type SkpFacts,
  type SkpStatus,
} from "@/lib/skp/rules/skp";

const viewer = (employeeId: string) => ({ employeeId, grants: [] });
const skp = (status: SkpStatus): SkpFacts => ({
  employeeId: "ratna",
  appraiserId: "hendra",
  status,
  version: 3,
});
const code = (outcome: { ok: boolean; refusal?: { code: string } }) =>
  outcome.ok ? "DONE" : outcome.refusal?.code;

describe("changing an SKP", () => {
  test.each<[string, string, SkpStatus, number, string]>([
    ["its person changes a draft", "ratna", "DRAFT", 3, "DONE"],
    ["its person changes what was returned", "ratna", "RETURNED", 3, "DONE"],
    ["a submitted SKP is no longer changed", "ratna", "SUBMITTED", 3, "WRONG_STATUS"],
    ["an approved SKP is no longer changed", "ratna", "APPROVED", 3, "WRONG_STATUS"],
    ["an older version is refused", "ratna", "DRAFT", 2, "STALE"],
    ["a newer version than there is, is refused", "ratna", "DRAFT", 4, "STALE"],
    ["the appraiser does not write another's SKP", "hendra", "DRAFT", 3, "NOT_ALLOWED"],
  ])("%s", (_title, ...[who, status, version, expected]) => {
    expect(code(mayEdit(viewer(who), skp(status), version))).toBe(expected);
  });

  test("exactly drafts and returned SKP stand open", () => {
    expect((["DRAFT", "SUBMITTED", "RETURNED", "APPROVED"] as const).filter(isEditable)).toEqual([
      "DRAFT",
      "RETURNED",
    ]);
  });
});

describe("deciding on an SKP", () => {
  test.each<[string, string, SkpStatus, number, string]>([
    ["the named appraiser decides what was submitted", "hendra", "SUBMITTED", 3, "DONE"],
    ["nobody decides her own", "ratna", "SUBMITTED", 3, "OWN_RATING"],
    ["who is not the named appraiser does not decide", "sri", "SUBMITTED", 3, "NOT_THE_APPRAISER"],
    ["a draft is not decided", "hendra", "DRAFT", 3, "WRONG_STATUS"],
    ["an approved SKP is not decided again", "hendra", "APPROVED", 3, "WRONG_STATUS"],
    ["an older version is refused", "hendra", "SUBMITTED", 2, "STALE"],
  ])("%s", (_title, ...[who, status, version, expected]) => {
    expect(code(mayDecide(viewer(who), skp(status), version))).toBe(expected);
  });
});

describe("how the targets of a plan are spread is changed", () => {
  test.each<[string, string, SkpStatus, number, string]>([
    ["by the appraiser of an approved plan", "hendra", "APPROVED", 3, "DONE"],
    ["never by its own person", "ratna", "APPROVED", 3, "NOT_ALLOWED"],
    ["by nobody else", "sri", "APPROVED", 3, "NOT_THE_APPRAISER"],
    ["not while it is still submitted", "hendra", "SUBMITTED", 3, "WRONG_STATUS"],
    ["not from an older version", "hendra", "APPROVED", 2, "STALE"],
  ])("%s", (_title, ...[who, status, version, expected]) => {
    expect(code(mayChangePace(viewer(who), skp(status), version))).toBe(expected);
  });
});

test("feedback passes only between the person and the appraiser", () => {
  expect(
    ["ratna", "hendra", "sri"].map((who) => code(mayWriteFeedback(viewer(who), skp("APPROVED")))),
  ).toEqual(["DONE", "DONE", "NOT_ALLOWED"]);
});

describe("the days of an SKP", () => {
  const year = { startsOn: "2026-01-01", endsOn: "2026-12-31" };
  test.each<[string, string, string | null, { startsOn: string; endsOn: string } | null]>([
    ["a placement from long ago covers the whole period", "2020-01-01", null, year],
    [
      "a placement that begins within begins the SKP",
      "2026-04-15",
      null,
      { startsOn: "2026-04-15", endsOn: "2026-12-31" },
    ],
    [
      "a placement that ends within ends the SKP",
      "2020-01-01",
      "2026-06-30",
      { startsOn: "2026-01-01", endsOn: "2026-06-30" },
    ],
    ["a placement that ends later does not reach past the period", "2020-01-01", "2027-06-30", year],
    [
      "a placement of the last day alone is a day",
      "2026-12-31",
      null,
      { startsOn: "2026-12-31", endsOn: "2026-12-31" },
    ],
    ["a placement after the period shares nothing", "2027-01-01", null, null],
    ["a placement before the period shares nothing", "2020-01-01", "2025-12-31", null],
  ])("%s", (_title, ...[startsOn, endsOn, expected]) => {
    expect(sharedDays({ startsOn, endsOn }, year)).toEqual(expected);
  });
});
