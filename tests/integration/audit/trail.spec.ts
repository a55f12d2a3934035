import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { recordReading, recordSummary } from "@/lib/appraisals/queries/audited-reading";
import { findInTrail } from "@/lib/audit/commands";
import { recordsOf } from "@/lib/audit/queries/about";
import { exportAuditEvents, listAuditEvents } from "@/lib/audit/queries/trail";
import { trailFilterOf, type TrailFilter } from "@/lib/audit/rules";
import { listCompetencies } from "@/lib/competencies/queries/competencies";
import { getAttendance } from "@/lib/attendance/queries";
import { listPeriods } from "@/lib/periods/queries";
import { audit } from "@/lib/server/db/audit";
import { db } from "@/lib/server/db/client";
import { useDatabase } from "@/tests/support/database";
import { makeApprovedSkp, makeOffice, OFFICE_DAY, type Office } from "@/tests/support/office";

const database = useDatabase();

let office: Office;
let made: Awaited<ReturnType<typeof makeApprovedSkp>>;

beforeAll(async () => {
  office = await makeOffice();
  made = await makeApprovedSkp(office);
  await recordReading(office.viewer("auditor"), made.appraisals[0]);
  await recordSummary(office.viewer("admin"), {
    employeeId: office.people.asn.id,
    appraisals: [{ appraisalId: made.appraisals[0], status: "FINAL" }],
  });
  await dateEvents([
    ["2026-08-31T16:59:59Z", "admin"],
    ["2026-08-31T17:00:00Z", "auditor"],
    ["2026-09-30T16:59:59Z", "admin"],
    ["2026-09-30T17:00:00Z", "auditor"],
  ]);
  await db.$transaction((tx) =>
    audit(tx, {
      chain: "instansi",
      actorId: null,
      action: "close-survey-term",
      subject: "service",
      subjectId: office.units.tk,
    }),
  );
});

/** Events of other days, as only the owner of the tables could write them: the trail itself dates what it is told. */
async function dateEvents(days: readonly (readonly [string, "admin" | "auditor"])[]): Promise<void> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query('ALTER TABLE "AuditEvent" DISABLE TRIGGER USER');
  for (const [at, [day, person]] of days.entries())
    await client.query(
      `INSERT INTO "AuditEvent" ("id", "chain", "number", "at", "actorId", "action", "subject", "subjectId")
       VALUES (gen_random_uuid(), $1, $2, $3, $4, 'dated', 'unit', $5)`,
      [`chain of ${person}`, at + 1, day, office.people[person].id, office.units.tk],
    );
  await client.query('ALTER TABLE "AuditEvent" ENABLE TRIGGER USER');
  await client.end();
}

const EMPTY = trailFilterOf(() => undefined);
const auditor = () => office.viewer("auditor");
const asked = async (filter: Partial<TrailFilter>) =>
  (await listAuditEvents(auditor(), { ...EMPTY, ...filter }, 1))!;
const actions = async (filter: Partial<TrailFilter>) =>
  (await asked(filter)).rows.map(({ action }) => action);

describe("the trail", () => {
  it("says whose appraisal was read, by name and NIP, and that nobody stands behind what the system did", async () => {
    const { name, nip, id } = office.people.asn;
    const about = { employeeId: id, name, nip };
    const [reading] = (await asked({ action: "record-reading" })).rows;
    expect(reading).toMatchObject({ about, actor: { name: "Teguh Wibowo" } });
    const [summary] = (await asked({ action: "read-summary" })).rows;
    expect(summary).toMatchObject({ about, actor: { name: "Maya Kusumawati" } });
    const [closed] = (await asked({ action: "close-survey-term" })).rows;
    expect(closed).toMatchObject({ about: null, actor: null });
  });

  it("is one list by time, whichever chain an event stands in", async () => {
    const times = (await asked({})).rows.map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
    expect((await asked({ action: "dated" })).rows.map(({ chain }) => chain)).toEqual([
      "chain of auditor",
      "chain of admin",
      "chain of auditor",
      "chain of admin",
    ]);
  });

  it("narrows to who did it and to whose data it was", async () => {
    expect(new Set(await actions({ actorId: office.people.auditor.id }))).toEqual(
      new Set(["record-reading", "dated"]),
    );
    expect(new Set(await actions({ aboutId: office.people.asn.id }))).toEqual(
      new Set(["record-reading", "read-summary"]),
    );
    expect(await actions({ aboutId: office.people.colleague.id })).toEqual([]);
    expect((await asked({ actorId: office.people.auditor.id })).people.actor?.name).toBe("Teguh Wibowo");
  });

  it("narrows to days of the office's own zone, the first and the last included", async () => {
    const days = async (from: string, until: string) =>
      (await asked({ action: "dated", from, until })).rows.map(({ at }) => at.slice(0, 19));
    expect(await days("2026-09-01", "2026-09-30")).toEqual(["2026-09-30T16:59:59", "2026-08-31T17:00:00"]);
    expect(await days("2026-10-01", "")).toEqual(["2026-09-30T17:00:00"]);
    expect(await days("", "2026-08-31")).toEqual(["2026-08-31T16:59:59"]);
  });

  it("knows every record of a person", async () => {
    const ids = await recordsOf(auditor(), office.people.asn.id);
    expect(ids).toEqual(expect.arrayContaining([office.people.asn.id, made.skpId, ...made.appraisals]));
  });

  it("is taken along as it is filtered, which leaves a trace itself; not by others", async () => {
    const found = await exportAuditEvents(auditor(), { ...EMPTY, action: "record-reading" });
    expect(found?.rows).toHaveLength(1);
    expect((await asked({ action: "export-trail" })).rows).toMatchObject([
      { actor: { name: "Teguh Wibowo" }, detail: { events: 1 } },
    ]);
    expect(await exportAuditEvents(office.viewer("head"), EMPTY)).toBeNull();
    expect(await actions({ action: "export-trail" })).toHaveLength(1);
  });
});

describe("looking for a person in the trail", () => {
  const find = (who: string, as: "actor" | "about" = "actor", kept = "") =>
    findInTrail(auditor(), { who, as, kept });

  it("by NIP or name leads to an address with her id, within the filter that is set", async () => {
    const { id, nip } = office.people.asn;
    expect(await find(nip, "about", "tindakan=record-reading&jahat=1")).toEqual({
      ok: true,
      value: { tindakan: "record-reading", tentang: id },
    });
    expect(await find("ratna wulan")).toEqual({ ok: true, value: { pelaku: id } });
  });

  it("says at the field that nobody or more than one is meant", async () => {
    const at = (refusal: object) => ({
      ok: false,
      refusal: { code: "FIELDS_REFUSED", faults: [{ field: "who", refusal }] },
    });
    expect(await find("Tidak Ada")).toEqual(at({ code: "NAME_UNKNOWN" }));
    expect(await find("199107142019032000")).toEqual(at({ code: "NIP_UNKNOWN" }));
    expect(await find("a")).toMatchObject({
      refusal: { faults: [{ refusal: { code: "NAME_OF_SEVERAL" } }] },
    });
  });

  it("is for those who read the trail", async () => {
    expect(await findInTrail(office.viewer("head"), { who: "Ratna", as: "actor", kept: "" })).toEqual({
      ok: false,
      refusal: { code: "NOT_ALLOWED" },
    });
  });
});

describe("the auditor", () => {
  const where = { unit: "dukcapil", page: 1, today: OFFICE_DAY };

  it("reads terms, attendance and competencies of every unit, and puts in none of them", async () => {
    expect((await listPeriods(auditor()))?.map(({ year }) => year)).toEqual([2026]);
    expect(await getAttendance(auditor(), { ...where, month: undefined })).toMatchObject({
      mayRecord: false,
      unit: { code: "dukcapil" },
    });
    expect(await getAttendance(office.viewer("admin"), { ...where, month: undefined })).toMatchObject({
      mayRecord: true,
    });
    expect(await listCompetencies(auditor(), where)).toMatchObject({
      mayKeepStandards: false,
      unit: { code: "dukcapil" },
    });
  });

  it("is the only one besides those who keep them: a head and an employee find nothing", async () => {
    for (const person of ["head", "asn"] as const) {
      expect(await listPeriods(office.viewer(person))).toBeNull();
      expect(await getAttendance(office.viewer(person), { ...where, month: undefined })).toBeNull();
      expect(await listCompetencies(office.viewer(person), where)).toBeNull();
    }
  });
});
