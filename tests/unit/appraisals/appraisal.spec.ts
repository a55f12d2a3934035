import { describe, expect, it } from "vitest";
import { isWatchedReading, judge, sendBack, type AppraisalFacts } from "@/lib/appraisals/rules/judging";
import type { Viewer } from "@/lib/kernel/viewer";

const appraisal: AppraisalFacts = {
  employeeId: "asn",
  appraiserId: "supervisor",
  superiorId: "head",
  unitPath: "/tk/dukcapil/",
  status: "SUBMITTED",
  termStatus: "OPEN",
};
const person = (employeeId: string): Viewer => ({ employeeId, grants: [] });
const admin: Viewer = { employeeId: "admin", grants: [{ role: "UNIT_ADMIN", unitPath: "/tk/dukcapil/" }] };
const refused = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });

describe("judging", () => {
  it("belongs to the named appraiser", () => {
    expect(judge(person("supervisor"), appraisal)).toEqual({ ok: true, value: null });
  });

  it("does not exist for whoever may not see the appraisal", () => {
    expect(judge(person("stranger"), appraisal)).toEqual(refused("NOT_FOUND"));
  });

  it("is never done on oneself", () => {
    expect(judge(person("asn"), appraisal)).toEqual(refused("OWN_RATING"));
    expect(judge(person("asn"), { ...appraisal, appraiserId: "asn" })).toEqual(refused("OWN_RATING"));
  });

  it("is not for the superior nor for an admin, who may only read", () => {
    expect(judge(person("head"), appraisal)).toEqual(refused("NOT_THE_APPRAISER"));
    expect(judge(admin, appraisal)).toEqual(refused("NOT_THE_APPRAISER"));
  });

  it.each(["OPEN", "RETURNED", "FINAL"] as const)(
    "waits until the term was sent: not while it is %s",
    (status) => {
      expect(judge(person("supervisor"), { ...appraisal, status })).toEqual(
        refused("WRONG_STATUS", { status }),
      );
    },
  );

  it.each(["UPCOMING", "CLOSED"] as const)(
    "happens only in an open term, not in one that is %s",
    (termStatus) => {
      expect(judge(person("supervisor"), { ...appraisal, termStatus })).toEqual(refused("TERM_CLOSED"));
    },
  );
});

describe("sending back", () => {
  it("says what must be mended", () => {
    expect(sendBack(person("supervisor"), appraisal, "Lampirkan rekap")).toEqual({ ok: true, value: null });
    expect(sendBack(person("supervisor"), appraisal, " \n ")).toEqual(refused("COMMENT_REQUIRED"));
  });

  it("is refused first for whoever may not judge", () => {
    expect(sendBack(person("head"), appraisal, "")).toEqual(refused("NOT_THE_APPRAISER"));
  });
});

describe("reading a rating", () => {
  it("is watched for everybody but the person and her appraiser", () => {
    expect(isWatchedReading(person("asn"), appraisal)).toBe(false);
    expect(isWatchedReading(person("supervisor"), appraisal)).toBe(false);
    expect(isWatchedReading(person("head"), appraisal)).toBe(true);
    expect(isWatchedReading(admin, appraisal)).toBe(true);
  });
});
