import { describe, expect, it } from "vitest";
import { STATUS_KINDS, statusKindsWhere, type StatusKind } from "@/lib/kernel/status";
import { effectsOf, isExcused, statusOn, type StatusDays } from "@/lib/people/rules/status";

const THIRD_QUARTER = { from: "2026-07-01", to: "2026-09-30" };

const status = (kind: StatusKind, startsOn: string, endsOn: string | null = null): StatusDays => ({
  kind,
  startsOn,
  endsOn,
});

describe("what somebody is on a day", () => {
  const leave = [status("CUTI_BESAR", "2026-03-01", "2026-05-31"), status("PENSIUN", "2026-12-01")];

  it("is the status whose days hold it, first and last included", () => {
    expect(statusOn(leave, "2026-03-01")).toBe("CUTI_BESAR");
    expect(statusOn(leave, "2026-05-31")).toBe("CUTI_BESAR");
    expect(statusOn(leave, "2026-12-01")).toBe("PENSIUN");
    expect(statusOn(leave, "2031-01-01")).toBe("PENSIUN");
  });

  it("is active service before, between and without statuses", () => {
    expect(["2026-02-28", "2026-06-01", "2026-11-30"].map((day) => statusOn(leave, day))).toEqual([
      null,
      null,
      null,
    ]);
    expect(statusOn([], "2026-06-01")).toBeNull();
  });
});

describe("what a status means", () => {
  it("keeps the position of who is a CPNS or on cuti besar, and of nobody else", () => {
    expect(STATUS_KINDS.filter((kind) => effectsOf(kind).holdsPosition)).toEqual(["CPNS", "CUTI_BESAR"]);
    expect(effectsOf(null).holdsPosition).toBe(true);
  });

  it("asks an SKP and a rating of active people and CPNS alone", () => {
    expect(STATUS_KINDS.filter((kind) => effectsOf(kind).needsSkp)).toEqual(["CPNS"]);
    expect(STATUS_KINDS.filter((kind) => effectsOf(kind).isRated)).toEqual(["CPNS"]);
    expect(effectsOf(null)).toMatchObject({ needsSkp: true, isRated: true });
  });

  it("ends the service of who retires, dies or is dismissed, not of who comes back", () => {
    expect(statusKindsWhere(({ endsService }) => endsService)).toEqual(["PENSIUN", "MENINGGAL", "BERHENTI"]);
  });
});

describe("who is excused from a term", () => {
  it("is nobody in active service, and no CPNS", () => {
    expect(isExcused([], THIRD_QUARTER)).toBe(false);
    expect(isExcused([status("CPNS", "2026-01-01", "2026-12-31")], THIRD_QUARTER)).toBe(false);
  });

  it.each(STATUS_KINDS.filter((kind) => effectsOf(kind).excuses === "LAST_DAY"))(
    "is whoever is %s on its last day, not one day later or until the day before",
    (kind) => {
      expect(isExcused([status(kind, "2026-09-30")], THIRD_QUARTER)).toBe(true);
      expect(isExcused([status(kind, "2026-10-01")], THIRD_QUARTER)).toBe(false);
      expect(isExcused([status(kind, "2026-01-01", "2026-09-29")], THIRD_QUARTER)).toBe(false);
      expect(isExcused([status(kind, "2026-01-01", "2026-09-30")], THIRD_QUARTER)).toBe(true);
    },
  );

  it("is whoever is on cuti besar from its first to its last day, not for a day less", () => {
    const leave = (from: string, to: string) => isExcused([status("CUTI_BESAR", from, to)], THIRD_QUARTER);
    expect(leave("2026-07-01", "2026-09-30")).toBe(true);
    expect(leave("2026-06-15", "2026-10-15")).toBe(true);
    expect(leave("2026-07-02", "2026-09-30")).toBe(false);
    expect(leave("2026-07-01", "2026-09-29")).toBe(false);
  });
});
