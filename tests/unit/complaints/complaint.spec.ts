import { describe, expect, it } from "vitest";
import {
  COMPLAINT_STATUSES,
  COMPLAINT_STEPS,
  complaintDeadlines,
  complaintDueOn,
  complaintSearch,
  complaintStepsFor,
  escalationDue,
  forwardComplaint,
  isOpenComplaint,
  limitComplaints,
  limitLookups,
  takeComplaintStep,
  type ComplaintStatus,
  type ComplaintStep,
} from "@/lib/complaints/rules";
import type { Role, Viewer } from "@/lib/kernel/viewer";
import { COMPLAINT_DAYS, readComplaintDays } from "@/lib/kernel/complaint-days";

const PATH = "/tk/dukcapil/pendaftaran/";
const holding = (role: Role, unitPath = "/tk/dukcapil/"): Viewer => ({
  employeeId: "p",
  grants: [{ role, unitPath }],
});
const refused = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });

describe("the days a case may take", () => {
  it("are 3, 5 and 10 working days after the day it came in: Monday 31 August 2026", () => {
    expect(complaintDeadlines("2026-08-31", COMPLAINT_DAYS, { week: 5, holidays: new Set() })).toEqual({
      verifyBy: "2026-09-03",
      forwardBy: "2026-09-07",
      answerBy: "2026-09-14",
    });
  });

  it("begin on Monday for a case of Saturday and jump over holidays", () => {
    expect(
      complaintDeadlines("2026-08-15", COMPLAINT_DAYS, { week: 5, holidays: new Set(["2026-08-17"]) }),
    ).toEqual({
      verifyBy: "2026-08-20",
      forwardBy: "2026-08-24",
      answerBy: "2026-08-31",
    });
  });

  it.each([
    ["3,5,10", { verify: 3, forward: 5, answer: 10 }],
    [" 1 , 1 , 1 ", { verify: 1, forward: 1, answer: 1 }],
    ["2,5,99", { verify: 2, forward: 5, answer: 99 }],
    ["0,5,10", null],
    ["5,3,10", null],
    ["3,11,10", null],
    ["3,5,100", null],
    ["3,5", null],
    ["3,5,10,12", null],
    ["3;5;10", null],
    ["", null],
  ])("read from the setting %j as %j", (text, days) => {
    expect(readComplaintDays(text)).toEqual(days);
  });
});

const DAYS = { verifyBy: "2026-09-03", forwardBy: "2026-09-07", answerBy: "2026-09-14" };
const at = (status: ComplaintStatus) => ({ status, ...DAYS });

describe("what is due next", () => {
  it.each([
    ["RECEIVED", "2026-09-03"],
    ["VERIFIED", "2026-09-07"],
    ["FORWARDED", "2026-09-14"],
    ["ANSWERED", null],
    ["REFUSED", null],
  ] as const)("of a case that is %s is %s", (status, day) => {
    expect(complaintDueOn(at(status))).toBe(day);
    expect(isOpenComplaint(status)).toBe(day !== null);
  });

  it.each([
    ["RECEIVED", "2026-09-03", 0],
    ["RECEIVED", "2026-09-04", 1],
    ["RECEIVED", "2026-09-14", 1],
    ["RECEIVED", "2026-09-15", 2],
    ["VERIFIED", "2026-09-04", 0],
    ["VERIFIED", "2026-09-07", 0],
    ["VERIFIED", "2026-09-08", 1],
    ["VERIFIED", "2026-09-15", 2],
    ["FORWARDED", "2026-09-08", 0],
    ["FORWARDED", "2026-09-14", 0],
    ["FORWARDED", "2026-09-15", 2],
    ["ANSWERED", "2026-12-31", 0],
    ["REFUSED", "2026-12-31", 0],
  ] as const)("a case that is %s on %s is escalated to level %i", (status, today, level) => {
    expect(escalationDue(at(status), today)).toBe(level);
  });
});

describe("the steps of a case", () => {
  const WAYS: Record<ComplaintStatus, Partial<Record<ComplaintStep, ComplaintStatus>>> = {
    RECEIVED: {
      VERIFY: "VERIFIED",
      FORWARD: "FORWARDED",
      ANSWER: "ANSWERED",
      REFUSE: "REFUSED",
      NOTE: "RECEIVED",
      HIDE: "RECEIVED",
    },
    VERIFIED: {
      FORWARD: "FORWARDED",
      ANSWER: "ANSWERED",
      REFUSE: "REFUSED",
      NOTE: "VERIFIED",
      HIDE: "VERIFIED",
    },
    FORWARDED: {
      FORWARD: "FORWARDED",
      ANSWER: "ANSWERED",
      REFUSE: "REFUSED",
      NOTE: "FORWARDED",
      HIDE: "FORWARDED",
    },
    ANSWERED: { NOTE: "ANSWERED", HIDE: "ANSWERED" },
    REFUSED: { NOTE: "REFUSED", HIDE: "REFUSED" },
  };
  const every = COMPLAINT_STATUSES.flatMap((status) =>
    COMPLAINT_STEPS.map((step) => ({ status, step, to: WAYS[status][step] })),
  );

  it.each(every)("$status by $step leads to $to", ({ status, step, to }) => {
    const taken = takeComplaintStep(holding("SURVEY_OFFICER"), { status, unitPath: PATH }, step);
    expect(taken).toEqual(to === undefined ? refused("WRONG_STATUS", { status }) : { ok: true, value: to });
  });

  it.each(["BKD_ADMIN", "UNIT_ADMIN", "SURVEY_OFFICER"] as const)(
    "are all open to %s over the unit",
    (role) => {
      expect(complaintStepsFor(holding(role), { status: "RECEIVED", unitPath: PATH })).toEqual(
        COMPLAINT_STEPS,
      );
    },
  );

  it("leave to the head of the office only the answer", () => {
    expect(complaintStepsFor(holding("LEADER"), { status: "FORWARDED", unitPath: PATH })).toEqual(["ANSWER"]);
    expect(takeComplaintStep(holding("LEADER"), { status: "RECEIVED", unitPath: PATH }, "VERIFY")).toEqual(
      refused("NOT_ALLOWED"),
    );
  });

  it("leave nothing to an auditor, who only reads", () => {
    expect(complaintStepsFor(holding("AUDITOR", "/tk/"), { status: "RECEIVED", unitPath: PATH })).toEqual([]);
    expect(
      takeComplaintStep(holding("AUDITOR", "/tk/"), { status: "RECEIVED", unitPath: PATH }, "ANSWER"),
    ).toEqual(refused("NOT_ALLOWED"));
  });

  it.each([holding("SURVEY_OFFICER", "/tk/dinkes/"), { employeeId: "p", grants: [] }])(
    "do not exist for somebody of another office or without a role",
    (viewer) => {
      expect(takeComplaintStep(viewer, { status: "RECEIVED", unitPath: PATH }, "VERIFY")).toEqual(
        refused("NOT_FOUND"),
      );
    },
  );
});

describe("a case goes", () => {
  const from = {
    status: "VERIFIED",
    unitPath: "/tk/dukcapil/",
    unitId: "dukcapil",
    opdId: "dukcapil",
  } as const;
  const unit = (id: string, opdId: string | null, closed = false) => ({ id, opdId, closed });

  it.each([
    ["another OPD", unit("dinkes", "dinkes")],
    ["a unit inside its OPD", unit("bidang", "dukcapil")],
    ["its own OPD, which deals with it", unit("dukcapil", "dukcapil")],
  ])("to %s", (_where, to) => {
    expect(forwardComplaint(from, to)).toEqual({ ok: true, value: to });
  });

  it.each([
    ["a unit inside another OPD", unit("puskesmas", "dinkes")],
    ["the instansi itself", unit("tk", null)],
    ["a unit that no longer exists", unit("dinkes", "dinkes", true)],
    ["nowhere", null],
  ])("not to %s", (_where, to) => {
    expect(forwardComplaint(from, to)).toEqual(refused("NOT_FOUND"));
  });

  it("not from an OPD-less unit to another such unit", () => {
    expect(forwardComplaint({ ...from, opdId: null }, unit("tk", null))).toEqual(refused("NOT_FOUND"));
  });

  it("not a second time to where it already is", () => {
    expect(forwardComplaint({ ...from, status: "FORWARDED" }, unit("dukcapil", "dukcapil"))).toEqual(
      refused("ALREADY_FORWARDED"),
    );
    expect(forwardComplaint({ ...from, status: "FORWARDED" }, unit("dinkes", "dinkes")).ok).toBe(true);
  });
});

describe("what an officer types to find a case", () => {
  it.each([
    ["AD-7F3K-92QD", { code: "AD-7F3K-92QD" }],
    [" ad-7f ", { code: "AD-7F" }],
    ["7F3K-92", { code: "AD-7F3K-92" }],
    ["AD7F3K92QD", { code: "AD-7F3K-92QD" }],
    ["ada loket", { words: "ada loket" }],
    ["adakah", { words: "adakah" }],
    ["sudah-sudah", { words: "sudah-sudah" }],
    ["100%", { words: "100%" }],
    ["  ", null],
  ])("%j is understood as %j", (typed, search) => {
    expect(complaintSearch(typed)).toEqual(search);
  });
});

describe("the limits per address", () => {
  it.each([
    [1, true],
    [39, true],
    [40, true],
    [41, false],
  ])("take the case number %i within the hour: %s", (count, ok) => {
    expect(limitComplaints(count).ok).toBe(ok);
  });

  it.each([
    [1, true],
    [39, true],
    [40, true],
    [41, false],
  ])("let the guess number %i at a code be looked at: %s", (counted, ok) => {
    expect(limitLookups(counted).ok).toBe(ok);
  });

  it("say for how long to wait", () => {
    expect(limitComplaints(41)).toEqual(refused("TOO_MANY_ATTEMPTS", { minutes: 60 }));
    expect(limitLookups(41)).toEqual(refused("TOO_MANY_ATTEMPTS", { minutes: 10 }));
  });
});
