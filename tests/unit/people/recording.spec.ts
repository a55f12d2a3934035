import { describe, expect, it } from "vitest";
import {
  deductionsOf,
  openAttendanceMonth,
  sameDeductions,
  withForeign,
  type AttendanceMonthFacts,
  cutRows,
  readRows,
  type PastedPerson,
} from "@/lib/attendance/rules";
import { standardText, standingText, writeAssessment } from "@/lib/competencies/rules";
import {
  keepsStandards,
  readsRecordsAnywhere,
  readsRecordsOf,
  recordPerson,
  recordsAnywhere,
  recordsFor,
} from "@/lib/people/rules/recording";
import type { Role, Viewer } from "@/lib/kernel/viewer";

const holder = (role: Role, unitPath: string): Viewer => ({
  employeeId: "maya",
  grants: [{ role, unitPath }],
});
const refusal = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });

describe("who records people's data", () => {
  it("are the HR agency and the admin of the unit or of one above it", () => {
    expect(recordsFor(holder("BKD_ADMIN", "/tk/"), "/tk/dukcapil/")).toBe(true);
    expect(recordsFor(holder("UNIT_ADMIN", "/tk/dukcapil/"), "/tk/dukcapil/pendaftaran/")).toBe(true);
    expect(recordsFor(holder("UNIT_ADMIN", "/tk/dukcapil/"), "/tk/dinkes/")).toBe(false);
    expect(recordsFor(holder("UNIT_ADMIN", "/tk/dukcapil/"), "/tk/")).toBe(false);
  });

  it.each(["LEADER", "AUDITOR", "SURVEY_OFFICER"] as const)("is not whoever only reads: %s", (role) => {
    expect(recordsAnywhere(holder(role, "/tk/"))).toBe(false);
  });

  it("are read by the auditor of the unit as well, and by nobody else who only oversees", () => {
    expect(readsRecordsOf(holder("AUDITOR", "/tk/"), "/tk/dukcapil/")).toBe(true);
    expect(readsRecordsOf(holder("AUDITOR", "/tk/dinkes/"), "/tk/dukcapil/")).toBe(false);
    expect(readsRecordsOf(holder("UNIT_ADMIN", "/tk/dukcapil/"), "/tk/dukcapil/")).toBe(true);
    expect(readsRecordsAnywhere(holder("AUDITOR", "/tk/"))).toBe(true);
    expect(readsRecordsAnywhere(holder("LEADER", "/tk/"))).toBe(false);
  });

  it("the standard of a position is set by the HR agency alone", () => {
    expect(keepsStandards(holder("BKD_ADMIN", "/tk/"), "/tk/dukcapil/")).toBe(true);
    expect(keepsStandards(holder("UNIT_ADMIN", "/tk/"), "/tk/dukcapil/")).toBe(false);
  });

  it("nobody records her own, and what a final score counted stays", () => {
    const person = { employeeId: "ratna", name: "Ratna", isFinal: false };
    const admin = holder("BKD_ADMIN", "/tk/");
    expect(recordPerson(admin, person).ok).toBe(true);
    expect(recordPerson(admin, { ...person, employeeId: "maya" })).toEqual(refusal("OWN_RECORD"));
    expect(recordPerson(admin, { ...person, isFinal: true })).toEqual(
      refusal("ALREADY_FINAL", { name: "Ratna" }),
    );
  });
});

describe("a month of attendance", () => {
  const facts: AttendanceMonthFacts = {
    month: "2026-09",
    today: "2026-09-01",
    termStatus: "OPEN",
    isCounted: true,
  };

  it("is open from its first day until its term is closed", () => {
    expect(openAttendanceMonth(facts).ok).toBe(true);
    expect(openAttendanceMonth({ ...facts, termStatus: "UPCOMING" }).ok).toBe(true);
    expect(openAttendanceMonth({ ...facts, today: "2026-08-31" })).toEqual(refusal("MONTH_NOT_BEGUN"));
    expect(openAttendanceMonth({ ...facts, termStatus: "CLOSED" })).toEqual(refusal("TERM_CLOSED"));
  });

  it("needs a term, a scheme and a scheme that counts it", () => {
    expect(openAttendanceMonth({ ...facts, termStatus: null })).toEqual(refusal("NO_TERM"));
    expect(openAttendanceMonth({ ...facts, isCounted: null })).toEqual(refusal("NO_SCHEME"));
    expect(openAttendanceMonth({ ...facts, isCounted: false })).toEqual(refusal("ATTENDANCE_NOT_COUNTED"));
  });

  it("left empty is not recorded; a zero, or saying that empty means none, is a month without deductions", () => {
    const codes = ["TL1", "PSW1"];
    expect(deductionsOf(codes, [null, null], false)).toBeNull();
    expect(deductionsOf(codes, [], false)).toBeNull();
    expect(deductionsOf(codes, [null, null], true)).toEqual({});
    expect(deductionsOf(codes, [0, null], false)).toEqual({});
    expect(deductionsOf(codes, [0, 2], false)).toEqual({ PSW1: 2 });
  });

  it("keeps days under codes that the scheme does not know", () => {
    expect(withForeign(["TL1"], { TL1: 3, IZIN: 1 }, { TL1: 1 })).toEqual({ IZIN: 1, TL1: 1 });
    expect(withForeign(["TL1"], { TL1: 3 }, {})).toEqual({});
  });

  it("says the same in any order, and zero days say nothing", () => {
    expect(sameDeductions({ TL1: 1, PSW1: 2 }, { PSW1: 2, TL1: 1, ALPA: 0 })).toBe(true);
    expect(sameDeductions({ TL1: 1 }, { TL1: 2 })).toBe(false);
    expect(sameDeductions({}, { TL1: 1 })).toBe(false);
    expect(sameDeductions({ TL1: 1 }, {})).toBe(false);
  });
});

describe("pasted rows", () => {
  const NIP = "199107142019032901";
  const OTHER = "199107142019032902";
  const person = (employeeId: string, more: Partial<PastedPerson> = {}): PastedPerson => ({
    employeeId,
    isOwn: false,
    isFinal: false,
    ...more,
  });
  const facts = {
    codes: ["TL1", "PSW1"],
    mostDays: 30,
    people: new Map([
      [NIP, person("ratna")],
      [OTHER, person("bayu")],
      ["3", person("maya", { isOwn: true })],
      ["4", person("sri", { isFinal: true })],
    ]),
  };
  const read = (text: string) => readRows(cutRows(text), facts);

  it("come with semicolons or as cells of a spreadsheet, with a heading or without", () => {
    const { rows, months, problems } = read(
      `NIP;kode;hari\r\n${NIP};TL1;2\n\n'${OTHER}\tpsw1\t1\n19910714 201903 2 901; PSW1 ;3`,
    );
    expect([rows, problems]).toEqual([3, []]);
    expect([...months]).toEqual([
      ["ratna", { TL1: 2, PSW1: 3 }],
      ["bayu", { PSW1: 1 }],
    ]);
  });

  it("with 0 days stand for a month without deductions", () => {
    expect([...read(`${NIP};TL1;0`).months]).toEqual([["ratna", {}]]);
  });

  it.each([
    {
      what: "a heading further down",
      text: `${NIP};TL1;1\nNIP;kode;hari`,
      line: 2,
      problems: ["NIP_UNKNOWN", "CODE_UNKNOWN", "DAYS"],
    },
    { what: "two cells", text: `${NIP};TL1`, line: 1, problems: ["SHAPE"] },
    { what: "four cells", text: `${NIP};TL1;1;x`, line: 1, problems: ["SHAPE"] },
    { what: "someone of another unit", text: "199107142019032999;TL1;1", line: 1, problems: ["NIP_UNKNOWN"] },
    { what: "the admin herself", text: "3;TL1;1", line: 1, problems: ["OWN"] },
    { what: "someone whose appraisal is final", text: "4;TL1;1", line: 1, problems: ["FINAL"] },
    { what: "a code the scheme does not know", text: `${NIP};IZIN;1`, line: 1, problems: ["CODE_UNKNOWN"] },
    { what: "half a day", text: `${NIP};TL1;0,5`, line: 1, problems: ["DAYS"] },
    { what: "no days", text: `${NIP};TL1;`, line: 1, problems: ["DAYS"] },
    { what: "more days than the month has", text: `${NIP};TL1;31`, line: 1, problems: ["DAYS"] },
    {
      what: "the same person and code again",
      text: `${NIP};TL1;1\n${NIP};tl1;2`,
      line: 2,
      problems: ["TWICE"],
    },
  ])("name the line and every reason: $what", ({ text, line, problems }) => {
    expect(read(text).problems).toEqual([{ line, problems }]);
  });

  it("take as many days as the month has", () => {
    expect(read(`${NIP};TL1;30`).problems).toEqual([]);
  });
});

describe("an assessment", () => {
  const facts = { assessedOn: "2026-09-15", today: "2026-09-15", changes: 0, isCounted: true, name: "Ratna" };

  it("is of today or earlier", () => {
    expect(writeAssessment(facts).ok).toBe(true);
    expect(writeAssessment({ ...facts, assessedOn: "2026-09-16" })).toEqual(
      refusal("DAY_NOT_COME", { day: "2026-09-15" }),
    );
  });

  it("of a day is corrected only while no final score counted it", () => {
    expect(writeAssessment({ ...facts, changes: 1, isCounted: false }).ok).toBe(true);
    expect(writeAssessment({ ...facts, changes: 1 })).toEqual(refusal("ALREADY_FINAL", { name: "Ratna" }));
  });

  it("is compared with what the form was opened with, in whatever order it was read", () => {
    const b = { competencyId: "b", latest: { day: "2026-03-04", level: 2 } };
    const a = { competencyId: "a", latest: null };
    expect(standingText([b, a])).toBe("a -|b 2026-03-04 2");
    expect(standingText([a, b])).toBe(standingText([b, a]));
    expect(
      standardText([
        { competencyId: "b", level: 3 },
        { competencyId: "a", level: 1 },
      ]),
    ).toBe("a 1|b 3");
  });
});
