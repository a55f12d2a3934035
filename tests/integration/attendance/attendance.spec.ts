import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { finaliseAppraisal } from "@/lib/appraisals/commands/finalise-appraisal";
import { importAttendance, recordAttendance } from "@/lib/attendance/commands/record-attendance";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { getAttendance } from "@/lib/attendance/queries";
import {
  importAttendanceSchema,
  recordAttendanceSchema,
  type RecordAttendanceInput,
} from "@/lib/attendance/schemas";
import { schemes } from "@/lib/scoring/schemes/shipped";
import { type PeriodicInput } from "@/lib/scoring/periodic-input";
import { type Scheme } from "@/lib/scoring/scheme";
import { ratings, sendTerm } from "@/tests/support/appraisal";
import { useDatabase } from "@/tests/support/database";
import {
  makeApprovedSkp,
  makeOffice,
  type ApprovedSkp,
  type Office,
  type PersonKey,
} from "@/tests/support/office";

useDatabase();

let office: Office;
let skp: ApprovedSkp;
const counting: Scheme = { ...schemes.bantul, cadence: "TRIWULANAN" };

async function assign(unitId: string, scheme: Scheme, startsOn: string): Promise<void> {
  const row = await db.scheme.create({
    data: {
      code: `${scheme.id}-${startsOn}`,
      version: 1,
      name: scheme.name,
      body: JSON.parse(JSON.stringify(scheme)) as object,
      effectiveFrom: fromDay("2025-01-01"),
    },
  });
  await db.schemeAssignment.create({ data: { unitId, schemeId: row.id, startsOn: fromDay(startsOn) } });
}

beforeAll(async () => {
  office = await makeOffice();
  await assign(office.units.dukcapil, counting, "2026-01-01");
  skp = await makeApprovedSkp(office);
});

beforeEach(async () => {
  await db.attendanceMonth.deleteMany();
});

const CODES = ["TL1", "PSW2"];
const line = (
  person: PersonKey,
  days: (number | null)[],
  opened?: number,
): RecordAttendanceInput["people"][number] => ({ employeeId: office.people[person].id, days, opened });
const sheet = (
  people: RecordAttendanceInput["people"],
  over: Partial<RecordAttendanceInput> = {},
): RecordAttendanceInput => ({ unit: "dukcapil", month: "2026-08", codes: CODES, people, ...over });
const record = (input: RecordAttendanceInput, viewer: PersonKey = "admin") =>
  recordAttendance(office.viewer(viewer), input);
const stored = async (person: PersonKey = "asn", month = "2026-08") =>
  (
    await db.attendanceMonth.findUnique({
      where: { employeeId_month: { employeeId: office.people[person].id, month: fromDay(`${month}-01`) } },
    })
  )?.deductions ?? null;
const refusal = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });

describe("the form of a month", () => {
  it("records days by code; a zero is a month without deductions and an empty line is no record", async () => {
    expect(
      await record(sheet([line("asn", [2, null]), line("colleague", [0, null]), line("head", [null, null])])),
    ).toEqual({ ok: true, value: { month: "2026-08", recorded: 2, takenBack: 0 } });
    expect([await stored("asn"), await stored("colleague"), await stored("head")]).toEqual([
      { TL1: 2 },
      {},
      null,
    ]);
  });

  it("records the empty lines as without deductions once that was declared", async () => {
    await record(sheet([line("asn", [null, null]), line("colleague", [null, 1])], { others: "on" }));
    expect([await stored("asn"), await stored("colleague")]).toEqual([{}, { PSW2: 1 }]);
  });

  it("changes and takes back what it was opened with, and sending it twice changes nothing", async () => {
    await record(sheet([line("asn", [2, null]), line("colleague", [1, null])]));
    const change = sheet([line("asn", [3, 0], 1), line("colleague", [null, null], 1)]);
    expect(await record(change)).toMatchObject({ value: { recorded: 1, takenBack: 1 } });
    expect([await stored("asn"), await stored("colleague")]).toEqual([{ TL1: 3 }, null]);
    expect(await record(sheet([line("asn", [3, 0], 1)]))).toMatchObject({
      value: { recorded: 0, takenBack: 0 },
    });
  });

  it("refuses to go over what somebody else recorded meanwhile, and then saves nothing of it", async () => {
    await record(sheet([line("asn", [2, null])]));
    expect(await record(sheet([line("colleague", [1, null]), line("asn", [5, null])]))).toEqual(
      refusal("STALE"),
    );
    expect([await stored("asn"), await stored("colleague")]).toEqual([{ TL1: 2 }, null]);
  });

  it("refuses columns that the scheme of the unit does not have", async () => {
    expect(await record(sheet([line("asn", [1])], { codes: ["IZIN"] }))).toEqual(refusal("STALE"));
  });

  it("keeps days under a code the scheme does not know", async () => {
    await db.attendanceMonth.create({
      data: {
        employeeId: office.people.asn.id,
        month: fromDay("2026-08-01"),
        deductions: { IZIN: 1, TL1: 4 },
      },
    });
    await record(sheet([line("asn", [1, null], 1)]));
    expect(await stored()).toEqual({ IZIN: 1, TL1: 1 });
  });

  it("is in the trail with what stood before and after", async () => {
    await record(sheet([line("asn", [2, null])]));
    await record(sheet([line("asn", [1, null], 1)]));
    const last = await db.auditEvent.findFirstOrThrow({
      where: { action: "record-attendance" },
      orderBy: { number: "desc" },
    });
    expect(last).toMatchObject({
      chain: office.units.dukcapil,
      actorId: office.people.admin.id,
      subject: "employee",
      subjectId: office.people.asn.id,
      detail: { month: "2026-08", before: { TL1: 2 }, after: { TL1: 1 } },
    });
  });
});

describe("attendance is refused", () => {
  it.each(["head", "auditor", "asn", "otherSupervisor"] as const)(
    "to whoever is no admin of the unit: %s",
    async (viewer) => {
      expect(await record(sheet([line("colleague", [1, null])]), viewer)).toEqual(refusal("NOT_FOUND"));
    },
  );

  it("to the admin of another unit, and for a person of another unit", async () => {
    expect(await record(sheet([line("otherAsn", [1, null])], { unit: "dinkes" }), "unitAdmin")).toEqual(
      refusal("NOT_FOUND"),
    );
    expect(await record(sheet([line("otherAsn", [1, null])]), "unitAdmin")).toEqual(refusal("NOT_FOUND"));
    expect((await record(sheet([line("asn", [1, null])]), "unitAdmin")).ok).toBe(true);
  });

  it("to the person herself", async () => {
    expect(await record(sheet([line("unitAdmin", [1, null])]), "unitAdmin")).toEqual(refusal("OWN_RECORD"));
    expect((await record(sheet([line("unitAdmin", [1, null])]), "admin")).ok).toBe(true);
  });

  it("for a month of a closed term, a month to come, a month of no term", async () => {
    expect(await record(sheet([line("asn", [1, null])], { month: "2026-06" }))).toEqual(
      refusal("TERM_CLOSED"),
    );
    expect(await record(sheet([line("asn", [1, null])], { month: "2026-10" }))).toEqual(
      refusal("MONTH_NOT_BEGUN"),
    );
    expect(await record(sheet([line("asn", [1, null])], { month: "2025-12" }))).toEqual(refusal("NO_TERM"));
  });

  it("where the scheme does not count it", async () => {
    expect(await record(sheet([line("otherAsn", [1, null])], { unit: "dinkes" }))).toEqual(
      refusal("ATTENDANCE_NOT_COUNTED"),
    );
  });

  it("at the field, when days are not whole or more than the month has", () => {
    const typed = (days: string) =>
      recordAttendanceSchema.safeParse({
        unit: "dukcapil",
        month: "2026-02",
        codes: CODES,
        people: [{ employeeId: office.people.asn.id, opened: "", days: ["", days] }],
      });
    expect(typed("2,5").error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
      ["people.0.days.1", "Tulis jumlah hari sebagai bilangan bulat, misalnya 2."],
    ]);
    expect(typed("29").error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
      ["people.0.days.1", "Bulan ini hanya 28 hari."],
    ]);
    expect(typed(" 28 ").data?.people[0]?.days).toEqual([null, 28]);
    expect(typed("-1").success).toBe(false);
  });
});

describe("pasted rows", () => {
  const paste = (
    text: string,
    more: { next?: "check" | "save"; seen?: string } = {},
    viewer: PersonKey = "admin",
  ) =>
    importAttendance(
      office.viewer(viewer),
      importAttendanceSchema.parse({ unit: "dukcapil", month: "2026-08", text, ...more }),
    );
  const checked = async (text: string) => {
    const outcome = await paste(text);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.value;
  };
  const rows = () =>
    [
      "NIP;kode;hari",
      `${office.people.asn.nip};TL1;2`,
      `${office.people.asn.nip};PSW2;1`,
      `${office.people.colleague.nip};TL1;0`,
    ].join("\n");

  it("are checked without saving, and saved as they were checked", async () => {
    const report = await checked(rows());
    expect(report).toMatchObject({
      rows: 3,
      people: 2,
      replaced: 0,
      problems: [],
      saved: false,
      changed: false,
    });
    expect(await db.attendanceMonth.count()).toBe(0);
    expect(await paste(rows(), { next: "save", seen: report.seen })).toMatchObject({
      value: { saved: true },
    });
    expect([await stored("asn"), await stored("colleague")]).toEqual([{ TL1: 2, PSW2: 1 }, {}]);
    expect(await db.auditEvent.count({ where: { action: "import-attendance" } })).toBe(2);
  });

  it("replace a person's whole month, and say for how many", async () => {
    await record(sheet([line("asn", [7, 7])]));
    const text = `${office.people.asn.nip};TL1;1`;
    const report = await checked(text);
    expect(report.replaced).toBe(1);
    await paste(text, { next: "save", seen: report.seen });
    expect(await stored()).toEqual({ TL1: 1 });
  });

  it("name everything that needs repair by line, and save nothing while there is any", async () => {
    const text = `${rows()}\n199107142019032999;TL9;x\n${office.people.head.nip};IZIN;1`;
    const report = await checked(text);
    expect(report.problems).toEqual([
      { line: 5, problems: ["NIP_UNKNOWN", "CODE_UNKNOWN", "DAYS"] },
      { line: 6, problems: ["CODE_UNKNOWN"] },
    ]);
    expect(await paste(text, { next: "save", seen: report.seen })).toMatchObject({ value: { saved: false } });
    expect(await db.attendanceMonth.count()).toBe(0);
  });

  it("are not saved when the text or the record changed since they were checked", async () => {
    const { seen } = await checked(rows());
    expect(await paste(`${rows()}\n${office.people.head.nip};TL1;1`, { next: "save", seen })).toMatchObject({
      value: { saved: false, changed: true },
    });
    await record(sheet([line("asn", [7, 7])]));
    expect(await paste(rows(), { next: "save", seen })).toMatchObject({
      value: { saved: false, changed: true },
    });
    expect(await paste(rows(), { next: "save" })).toMatchObject({ value: { saved: false, changed: true } });
    expect(await stored()).toEqual({ TL1: 7, PSW2: 7 });
  });

  it("cannot hold the admin's own NIP, nor be pasted by anybody else", async () => {
    expect(await paste(`${office.people.unitAdmin.nip};TL1;1`, {}, "unitAdmin")).toMatchObject({
      value: { problems: [{ line: 1, problems: ["OWN"] }] },
    });
    expect(await paste(rows(), {}, "auditor")).toEqual(refusal("NOT_FOUND"));
  });
});

describe("the page of a month", () => {
  const page = (viewer: PersonKey, unit?: string, month?: string) =>
    getAttendance(office.viewer(viewer), { unit, month, page: 1, today: "2026-09-15" });

  it("opens on a unit whose scheme counts attendance, and marks those that do", async () => {
    const shown = await page("admin", undefined);
    expect(shown?.unit.code).toBe("dukcapil");
    expect(shown?.units.filter(({ isCounted }) => isCounted).map(({ code }) => code)).toContain("dukcapil");
    expect(shown?.units[0]?.isCounted).toBe(true);
  });

  it("shows the month before this one, a unit's people by name, and who is closed to the viewer", async () => {
    await record(sheet([line("asn", [2, null])]));
    const shown = await page("unitAdmin");
    expect(shown).toMatchObject({
      month: "2026-08",
      unit: { code: "dukcapil" },
      refusal: null,
      recorded: 1,
      total: 5,
    });
    expect(shown?.codes).toContain("TL1");
    expect(shown?.people.find(({ name }) => name === "Ratna Wulandari")).toMatchObject({
      deductions: { TL1: 2 },
      version: 1,
      closed: null,
    });
    expect(shown?.people.find(({ name }) => name === "Nurul Aini")?.closed).toBe("OWN");
  });

  it("says why a month cannot be put in", async () => {
    expect((await page("admin", "dukcapil", "2026-05"))?.refusal).toEqual({ code: "TERM_CLOSED" });
    expect((await page("admin", "dinkes"))?.refusal).toEqual({ code: "ATTENDANCE_NOT_COUNTED" });
    expect((await page("admin", "dukcapil", "2025-05"))?.refusal).toEqual({ code: "NO_TERM" });
  });

  it("is there for the auditor to read, not for anybody else, nor for a unit out of reach", async () => {
    for (const viewer of ["asn", "head"] as const) expect(await page(viewer)).toBeNull();
    expect(await page("auditor")).toMatchObject({ mayRecord: false });
    expect(await page("admin")).toMatchObject({ mayRecord: true });
    expect(await page("unitAdmin", "dinkes")).toBeNull();
    expect(await page("admin", "tidak-ada")).toBeNull();
  });
});

describe("what was recorded", () => {
  it("is counted in the score, and is not changed once the score is final", async () => {
    await sendTerm(skp, office.people.asn.id);
    await record(sheet([line("asn", [2, 1])]));
    const done = await finaliseAppraisal(office.viewer("supervisor"), ratings(skp.appraisals[0]));
    if (!done.ok) throw new Error(done.refusal.code);
    const { input, components } = await db.score.findFirstOrThrow({
      where: { appraisalId: skp.appraisals[0] },
    });
    expect((input as unknown as PeriodicInput).attendance).toEqual([
      { code: "TL1", days: 2 },
      { code: "PSW2", days: 1 },
    ]);
    // 100 − 2 × 0,5 − 1 × 1 = 98
    expect(components).toContainEqual({ key: "KEHADIRAN", value: "98.00", weight: "10", status: "COUNTED" });
    expect(await record(sheet([line("asn", [0, 0], 1)]))).toEqual(
      refusal("ALREADY_FINAL", { name: "Ratna Wulandari" }),
    );
    expect(
      await importAttendance(office.viewer("admin"), {
        unit: "dukcapil",
        month: "2026-09",
        text: `${office.people.asn.nip};TL1;1`,
        next: "check",
      }),
    ).toMatchObject({ value: { problems: [{ line: 1, problems: ["FINAL"] }] } });
    const shown = await getAttendance(office.viewer("admin"), {
      unit: "dukcapil",
      month: "2026-07",
      page: 1,
      today: "2026-09-15",
    });
    expect(shown?.people.find(({ name }) => name === "Ratna Wulandari")?.closed).toBe("FINAL");
  });
});
