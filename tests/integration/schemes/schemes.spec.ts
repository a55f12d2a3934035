import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { activateScheme } from "@/lib/schemes/commands/activate-scheme";
import { copyScheme, deleteScheme, saveScheme } from "@/lib/schemes/commands/drafts";
import { finaliseAppraisal } from "@/lib/appraisals/commands/finalise-appraisal";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { getScheme, listSchemes } from "@/lib/schemes/queries/schemes";
import { listOfficeChoices, listOfficeSchemes, listScoredTerms } from "@/lib/schemes/queries/offices";
import { schemes } from "@/lib/scoring/schemes/shipped";
import { type Scheme } from "@/lib/scoring/scheme";
import { ratings, sendTerm } from "@/tests/support/appraisal";
import { useDatabase } from "@/tests/support/database";
import { makeApprovedSkp, makeOffice, type Office, type PersonKey } from "@/tests/support/office";

useDatabase();

let office: Office;

beforeAll(async () => {
  office = await makeOffice();
  const skp = await makeApprovedSkp(office);
  await sendTerm(skp, office.people.asn.id);
  expect(await finaliseAppraisal(office.viewer("supervisor"), ratings(skp.appraisals[0]))).toMatchObject({
    ok: true,
  });
});

const OUTSIDERS = [
  ["an employee", "asn"],
  ["an appraiser", "supervisor"],
  ["the head of a dinas", "head"],
  ["the unit's admin", "unitAdmin"],
] as const;
const viewer = (person: PersonKey) => office.viewer(person);
const admin = () => viewer("admin");
const refused = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });
const events = (subjectId: string, action: string) =>
  db.auditEvent.findMany({ where: { subjectId, action } });
const stored = async (id: string) => {
  const row = await db.scheme.findUniqueOrThrow({ where: { id } });
  return { ...row, body: row.body as unknown as Scheme };
};

async function draft(): Promise<string> {
  const copied = await copyScheme(admin(), { schemeId: office.schemeId });
  if (!copied.ok) throw new Error(copied.refusal.code);
  return copied.value.schemeId;
}

const half = (scheme: Scheme): Scheme => ({
  ...scheme,
  components: scheme.components.map((component) => ({ ...component, weight: "50" })),
});

describe("copying a scheme", () => {
  it("makes the next version as a draft with the same rules, and leaves the source as it was", async () => {
    const before = await stored(office.schemeId);
    const id = await draft();
    const made = await stored(id);
    // 15 September 2026 lies after the first day of the source, so the copy may hold from today on.
    expect(made.body).toEqual({
      ...schemes["permenpanrb-6-2022"],
      version: `2026.${made.version}`,
      effectiveFrom: "2026-09-15",
    });
    expect(made).toMatchObject({ code: "permenpanrb-6-2022", version: 2, revision: 1 });
    expect(await stored(office.schemeId)).toEqual(before);
    expect(await events(id, "copy-scheme")).toMatchObject([
      { actorId: office.people.admin.id, chain: "instansi", detail: { from: 1, version: made.version } },
    ]);
  });

  it("gives copies of several versions made at once a number each", async () => {
    const sources = [office.schemeId, await draft(), await draft(), await draft()];
    const copies = await Promise.all(sources.map((schemeId) => copyScheme(admin(), { schemeId })));
    expect(copies.every(({ ok }) => ok)).toBe(true);
    const versions = (await db.scheme.findMany({ where: { code: "permenpanrb-6-2022" } })).map(
      ({ version }) => version,
    );
    expect(new Set(versions).size).toBe(versions.length);
  });

  it.each(OUTSIDERS)("is not found for %s", async (_who, person) => {
    expect(await copyScheme(viewer(person), { schemeId: office.schemeId })).toEqual(refused("NOT_FOUND"));
  });

  it("is refused to an auditor, and for a scheme that is not there", async () => {
    expect(await copyScheme(viewer("auditor"), { schemeId: office.schemeId })).toEqual(
      refused("NOT_ALLOWED"),
    );
    expect(await copyScheme(admin(), { schemeId: office.units.tk })).toEqual(refused("NOT_FOUND"));
  });
});

describe("changing a draft", () => {
  let id: string;
  beforeEach(async () => {
    id = await draft();
  });

  it("keeps the new rules under the version's own name and number", async () => {
    const before = await stored(id);
    const scheme = { ...half(before.body), id: "another", version: "99", name: "Separuh separuh" };
    expect(await saveScheme(admin(), { schemeId: id, revision: 1, scheme })).toEqual({
      ok: true,
      value: { schemeId: id, revision: 2 },
    });
    const after = await stored(id);
    expect(after.body).toEqual({ ...scheme, id: "permenpanrb-6-2022", version: before.body.version });
    expect(after).toMatchObject({ name: "Separuh separuh", revision: 2 });
    expect(await events(id, "save-scheme")).toHaveLength(1);
  });

  it.each(["49.99", "50.01"])("refuses weights of 50 and %s, which are not 100 together", async (weight) => {
    const before = await stored(id);
    const scheme = {
      ...half(before.body),
      components: [
        { key: "HASIL_KERJA", weight: "50", missing: "BLOCK" },
        { key: "PERILAKU", weight, missing: "BLOCK" },
      ] as const,
    };
    expect(await saveScheme(admin(), { schemeId: id, revision: 1, scheme })).toEqual(
      refused("SCHEME_INVALID", { count: 1 }),
    );
    expect(await stored(id)).toEqual(before);
  });

  it("is refused when somebody changed it meanwhile, also of two at once", async () => {
    const { body } = await stored(id);
    const both = await Promise.all([
      saveScheme(admin(), { schemeId: id, revision: 1, scheme: half(body) }),
      saveScheme(admin(), { schemeId: id, revision: 1, scheme: body }),
    ]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(both.find((outcome) => !outcome.ok)).toEqual(refused("STALE"));
  });

  it("is refused once a score used it, by the rule and by the database", async () => {
    const { body } = await stored(office.schemeId);
    expect(await saveScheme(admin(), { schemeId: office.schemeId, revision: 1, scheme: half(body) })).toEqual(
      refused("SCHEME_USED", { scores: 1 }),
    );
    await expect(db.scheme.update({ where: { id: office.schemeId }, data: { body: {} } })).rejects.toThrow(
      /used by a score is not changed/,
    );
    expect((await stored(office.schemeId)).body).toEqual(body);
  });

  it.each(OUTSIDERS)("is not found for %s", async (_who, person) => {
    const { body } = await stored(id);
    expect(await saveScheme(viewer(person), { schemeId: id, revision: 1, scheme: body })).toEqual(
      refused("NOT_FOUND"),
    );
    expect(await deleteScheme(viewer(person), { schemeId: id, revision: 1 })).toEqual(refused("NOT_FOUND"));
  });

  it("is refused to an auditor, who may read it", async () => {
    const { body } = await stored(id);
    expect(await saveScheme(viewer("auditor"), { schemeId: id, revision: 1, scheme: body })).toEqual(
      refused("NOT_ALLOWED"),
    );
    expect(await deleteScheme(viewer("auditor"), { schemeId: id, revision: 1 })).toEqual(
      refused("NOT_ALLOWED"),
    );
    expect(await getScheme(viewer("auditor"), id)).toMatchObject({ state: "DRAFT", mayKeep: false });
  });

  it("ends with throwing it away, which leaves a trace and no row", async () => {
    expect(await deleteScheme(admin(), { schemeId: id, revision: 1 })).toEqual({
      ok: true,
      value: { schemeId: id },
    });
    expect(await db.scheme.count({ where: { id } })).toBe(0);
    expect(await events(id, "delete-scheme")).toHaveLength(1);
    expect(await deleteScheme(admin(), { schemeId: id, revision: 1 })).toEqual(refused("NOT_FOUND"));
  });

  it("never throws away what a score used", async () => {
    expect(await deleteScheme(admin(), { schemeId: office.schemeId, revision: 1 })).toEqual(
      refused("SCHEME_USED", { scores: 1 }),
    );
  });
});

describe("activating a scheme", () => {
  let id: string;
  beforeEach(async () => {
    id = await draft();
    await db.schemeAssignment.deleteMany({ where: { schemeId: { not: office.schemeId } } });
  });
  const activate = (unitId: string, startsOn: string) =>
    activateScheme(admin(), { schemeId: id, unitId, startsOn });

  it("adds a choice from a day on, keeps the earlier one, and closes the draft", async () => {
    expect(await activate(office.units.tk, "2026-10-01")).toEqual({
      ok: true,
      value: { unit: "Kabupaten Tirta Kencana", startsOn: "2026-10-01" },
    });
    const choices = await db.schemeAssignment.findMany({
      where: { unitId: office.units.tk },
      orderBy: { startsOn: "asc" },
    });
    expect(choices.map(({ schemeId }) => schemeId)).toEqual([office.schemeId, id]);
    expect(await events(id, "activate-scheme")).toHaveLength(1);
    expect(await saveScheme(admin(), { schemeId: id, revision: 1, scheme: (await stored(id)).body })).toEqual(
      refused("SCHEME_ASSIGNED"),
    );
    expect(await deleteScheme(admin(), { schemeId: id, revision: 1 })).toEqual(refused("SCHEME_ASSIGNED"));
  });

  it.each(["2026-09-30", "2026-09-15"])(
    "refuses %s for an office with a final score of a term that ends on 30 September",
    async (day) => {
      expect(await activate(office.units.dukcapil, day)).toEqual(
        refused("SCORED_BEYOND_DAY", { day: "2026-09-30" }),
      );
      expect(await activate(office.units.tk, day)).toEqual(
        refused("SCORED_BEYOND_DAY", { day: "2026-09-30" }),
      );
    },
  );

  it("lets an office without scores begin at once", async () => {
    expect(await activate(office.units.dinkes, "2026-09-15")).toMatchObject({ ok: true });
  });

  it("is not held up by scores of an office that has a choice of its own", async () => {
    await db.schemeAssignment.create({
      data: { unitId: office.units.dukcapil, schemeId: office.schemeId, startsOn: fromDay("2026-01-01") },
    });
    expect(await activate(office.units.tk, "2026-09-16")).toMatchObject({ ok: true });
    await db.schemeAssignment.deleteMany({ where: { unitId: office.units.dukcapil } });
  });

  it("refuses the day before the version may hold, and a day that is already chosen", async () => {
    expect(await activate(office.units.dinkes, "2026-09-14")).toEqual(
      refused("SCHEME_NOT_YET_VALID", { day: "2026-09-15" }),
    );
    await activate(office.units.dinkes, "2026-09-20");
    expect(await activate(office.units.dinkes, "2026-09-20")).toEqual(
      refused("ASSIGNMENT_EXISTS", { day: "2026-09-20" }),
    );
  });

  it("never rewrites which scheme held since when", async () => {
    await activate(office.units.dinkes, "2026-09-20");
    await expect(
      db.schemeAssignment.updateMany({ where: { schemeId: id }, data: { startsOn: fromDay("2026-01-01") } }),
    ).rejects.toThrow(/written once/);
  });

  it("is a choice for the instansi or an OPD, not for a part of one", async () => {
    expect(await activate(office.units.pendaftaran, "2026-10-01")).toEqual(refused("NOT_FOUND"));
  });

  it.each(OUTSIDERS)("is not found for %s", async (_who, person) => {
    expect(
      await activateScheme(viewer(person), {
        schemeId: id,
        unitId: office.units.dinkes,
        startsOn: "2026-10-01",
      }),
    ).toEqual(refused("NOT_FOUND"));
  });

  it("is refused to an auditor", async () => {
    expect(
      await activateScheme(viewer("auditor"), {
        schemeId: id,
        unitId: office.units.dinkes,
        startsOn: "2026-10-01",
      }),
    ).toEqual(refused("NOT_ALLOWED"));
  });
});

describe("reading schemes", () => {
  it("shows the HR agency and the auditor every version with its state, and nobody else any", async () => {
    await db.scheme.deleteMany({ where: { assignments: { none: {} }, scores: { none: {} } } });
    for (const person of ["admin", "auditor"] as const) {
      const list = await listSchemes(viewer(person), { page: 1 });
      expect(list?.schemes.find(({ id }) => id === office.schemeId)).toMatchObject({
        state: "USED",
        scores: 1,
        version: "2026.1",
        cadence: "TRIWULANAN",
      });
    }
    for (const [, person] of OUTSIDERS) {
      expect(await listSchemes(viewer(person), { page: 1 })).toBeNull();
      expect(await getScheme(viewer(person), office.schemeId)).toBeNull();
      expect(await listOfficeSchemes(viewer(person), { page: 1, day: "2026-09-15" })).toBeNull();
      expect(await listOfficeChoices(viewer(person))).toEqual([]);
      expect(await listScoredTerms(viewer(person))).toEqual([]);
    }
  });

  it("tells each office its own choice, otherwise that of the instansi, and what comes next", async () => {
    const id = await draft();
    await db.schemeAssignment.deleteMany({ where: { schemeId: { not: office.schemeId } } });
    await activateScheme(admin(), { schemeId: id, unitId: office.units.dinkes, startsOn: "2026-10-01" });
    const offices = (await listOfficeSchemes(admin(), { page: 1, day: "2026-09-30" }))!.offices;
    const dinkes = offices.find(({ name }) => name === "Dinas Kesehatan")!;
    expect(dinkes).toMatchObject({
      current: { schemeId: office.schemeId, inherited: true },
      next: { schemeId: id, startsOn: "2026-10-01", inherited: false },
    });
    const later = (await listOfficeSchemes(admin(), { page: 1, day: "2026-10-01" }))!.offices.find(
      ({ name }) => name === "Dinas Kesehatan",
    )!;
    expect(later).toMatchObject({ current: { schemeId: id, inherited: false }, next: null });
    expect(offices.map(({ name }) => name)).not.toContain("Bidang Pendaftaran Penduduk");
    expect(await listScoredTerms(admin())).toMatchObject([{ number: 3, year: 2026, scores: 1 }]);
  });
});
