import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { assignOfficer, endAssignment } from "@/lib/services/commands/assignments";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { getAssignments } from "@/lib/services/queries/assignments";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, OFFICE_DAY, type Office, type PersonKey } from "@/tests/support/office";

useDatabase();

let office: Office;
let serviceId = "";
let points: [string, string] = ["", ""];

const refusal = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });
const OUTSIDERS = ["head", "auditor", "asn", "otherSupervisor"] as const;

beforeAll(async () => {
  office = await makeOffice();
  serviceId = (
    await db.service.create({
      data: { unitId: office.units.pendaftaran, slug: "ktp-el", name: "Penerbitan KTP-el" },
    })
  ).id;
  const point = async (code: string) =>
    (
      await db.servicePoint.create({
        data: { serviceId, code, name: `Loket ${code.at(-1) ?? ""}`, kind: "COUNTER" },
      })
    ).id;
  points = [await point("LKT1"), await point("LKT2")];
});

beforeEach(async () => {
  await db.serviceAssignment.deleteMany();
});

const assign = (over: object = {}, viewer: PersonKey = "unitAdmin") =>
  assignOfficer(office.viewer(viewer), {
    slug: "ktp-el",
    employeeId: office.people.asn.id,
    pointId: points[0],
    startsOn: OFFICE_DAY,
    endsOn: null,
    ...over,
  });

/** Days long past: commands refuse them, so they are written as they would stand by now. */
const served = (employee: PersonKey, pointId: string, days: { startsOn: string; endsOn: string | null }) =>
  db.serviceAssignment.create({
    data: {
      employeeId: office.people[employee].id,
      pointId,
      startsOn: fromDay(days.startsOn),
      endsOn: days.endsOn === null ? null : fromDay(days.endsOn),
      createdById: office.people.unitAdmin.id,
    },
  });

describe("somebody is put at a point", () => {
  it("from today on, and that is in the trail", async () => {
    expect(await assign()).toEqual({ ok: true, value: { name: "Ratna Wulandari", point: "Loket 1" } });
    const row = await db.serviceAssignment.findFirstOrThrow();
    expect([toDay(row.startsOn), row.endsOn, row.createdById]).toEqual([
      OFFICE_DAY,
      null,
      office.people.unitAdmin.id,
    ]);
    expect(await db.auditEvent.findFirstOrThrow({ where: { action: "assign-officer" } })).toMatchObject({
      chain: office.units.dukcapil,
      subject: "service-point",
      subjectId: points[0],
      detail: { employeeId: office.people.asn.id, startsOn: OFFICE_DAY, endsOn: null },
    });
  });

  it("not for a day that is over, nor by anybody who does not run the service", async () => {
    expect(await assign({ startsOn: "2026-09-14" })).toEqual(refusal("ASSIGNMENT_IN_PAST"));
    for (const viewer of OUTSIDERS) expect(await assign({}, viewer)).toEqual(refusal("NOT_FOUND"));
    expect(await assign({ pointId: randomUUID() })).toEqual(refusal("NOT_FOUND"));
    expect(await assign({ slug: "tidak-ada" })).toEqual(refusal("NOT_FOUND"));
    expect(await db.serviceAssignment.count()).toBe(0);
  });

  it("only where she has her place under the service's office", async () => {
    expect(await assign({ employeeId: office.people.otherAsn.id })).toEqual(refusal("OFFICER_NOT_PLACED"));
    expect((await assign({ employeeId: office.people.head.id })).ok).toBe(true);
  });

  it("once a day at a point, while others may stand beside her and she may stand at another", async () => {
    await assign({ startsOn: "2026-09-20", endsOn: "2026-09-25" });
    expect(await assign({ startsOn: "2026-09-25", endsOn: null })).toEqual(refusal("ALREADY_ASSIGNED"));
    expect((await assign({ startsOn: "2026-09-26" })).ok).toBe(true);
    expect((await assign({ startsOn: "2026-09-20", pointId: points[1] })).ok).toBe(true);
    expect((await assign({ startsOn: "2026-09-20", employeeId: office.people.colleague.id })).ok).toBe(true);
  });
});

describe("an assignment ends", () => {
  const end = async (endsOn: string, viewer: PersonKey = "unitAdmin", version?: number) => {
    const row = await db.serviceAssignment.findFirstOrThrow();
    return endAssignment(office.viewer(viewer), {
      assignmentId: row.id,
      version: version ?? row.version,
      endsOn,
    });
  };

  it("today or later, and what has passed stays", async () => {
    await served("asn", points[0], { startsOn: "2026-08-01", endsOn: null });
    expect(await end("2026-09-14")).toEqual(refusal("ASSIGNMENT_IN_PAST"));
    expect(await end(OFFICE_DAY)).toEqual({
      ok: true,
      value: { kind: "SHORTEN", endsOn: OFFICE_DAY, name: "Ratna Wulandari" },
    });
    expect(toDayOrNull((await db.serviceAssignment.findFirstOrThrow()).endsOn)).toBe(OFFICE_DAY);
    await db.serviceAssignment.updateMany({ data: { endsOn: fromDay("2026-09-14") } });
    expect(await end("2026-09-30")).toEqual(refusal("ASSIGNMENT_OVER"));
  });

  it("as if it had never been, where it has not begun", async () => {
    await assign({ startsOn: "2026-09-16" });
    expect(await end(OFFICE_DAY)).toMatchObject({ ok: true, value: { kind: "DELETE" } });
    expect(await db.serviceAssignment.count()).toBe(0);
    expect(
      await db.auditEvent.count({
        where: { action: "end-assignment", detail: { path: ["kind"], equals: "DELETE" } },
      }),
    ).toBe(1);
  });

  it("only by those who run the service, and not over somebody else's change", async () => {
    await served("asn", points[0], { startsOn: "2026-08-01", endsOn: null });
    for (const viewer of OUTSIDERS) expect(await end(OFFICE_DAY, viewer)).toEqual(refusal("NOT_FOUND"));
    expect(await end(OFFICE_DAY, "unitAdmin", 7)).toEqual(refusal("STALE"));
  });
});

describe("the page of assignments", () => {
  it("lists what goes on before what is over, and people of the office by name or position", async () => {
    await served("colleague", points[1], { startsOn: "2026-07-01", endsOn: "2026-07-31" });
    await served("asn", points[0], { startsOn: "2026-08-01", endsOn: null });
    const page = (search?: string) =>
      getAssignments(office.viewer("unitAdmin"), "ktp-el", { search, page: 1, today: OFFICE_DAY });
    expect((await page())?.rows.map(({ name, point, state }) => [name, point, state])).toEqual([
      ["Ratna Wulandari", "Loket 1", "NOW"],
      ["Bayu Prasetya", "Loket 2", "OVER"],
    ]);
    expect((await page())?.people.map(({ name }) => name)).toEqual([
      "Bayu Prasetya",
      "Hendra Saputra",
      "Nurul Aini",
      "Ratna Wulandari",
      "Sri Lestari",
    ]);
    expect((await page("ratna"))?.people.map(({ name }) => name)).toEqual(["Ratna Wulandari"]);
    expect(await page("kepala")).toMatchObject({ found: 2 });
    for (const viewer of OUTSIDERS)
      expect(
        await getAssignments(office.viewer(viewer), "ktp-el", {
          search: undefined,
          page: 1,
          today: OFFICE_DAY,
        }),
      ).toBeNull();
  });
});
