import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addCompetency, recordCompetencies, saveCompetencyStandard } from "@/lib/competencies/commands";
import { finaliseAppraisal } from "@/lib/appraisals/commands/finalise-appraisal";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { getPersonCompetencies, listCompetencies } from "@/lib/competencies/queries/competencies";
import { getPositionStandard } from "@/lib/competencies/queries/standards";
import {
  addCompetencySchema,
  recordCompetenciesSchema,
  saveCompetencyStandardSchema,
} from "@/lib/competencies/schemas";
import { schemes } from "@/lib/scoring/schemes/shipped";
import { type PeriodicInput } from "@/lib/scoring/periodic-input";
import { ratings, sendTerm } from "@/tests/support/appraisal";
import { useDatabase } from "@/tests/support/database";
import { makeApprovedSkp, makeOffice, OFFICE_DAY, type Office, type PersonKey } from "@/tests/support/office";

useDatabase();

let office: Office;
let integrity: string;
let service: string;
let unasked: string;

beforeAll(async () => {
  office = await makeOffice();
  const make = async (code: string, name: string, group: "MANAJERIAL" | "TEKNIS") =>
    (await db.competency.create({ data: { code, name, group } })).id;
  [integrity, service, unasked] = [
    await make("M1", "Integritas", "MANAJERIAL"),
    await make("T1", "Administrasi kependudukan", "TEKNIS"),
    await make("T2", "Audit", "TEKNIS"),
  ];
});

beforeEach(async () => {
  await db.competencyRating.deleteMany();
  await db.competencyStandard.deleteMany();
  await db.competencyStandard.createMany({
    data: [integrity, service].map((competencyId) => ({
      competencyId,
      positionId: office.people.asn.positionId,
      level: 3,
    })),
  });
});

const seenOf = async (person: PersonKey) =>
  (await getPersonCompetencies(office.viewer("admin"), office.people[person].id, OFFICE_DAY))?.seen ?? "";
const refusal = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });

interface Said {
  person?: PersonKey;
  by?: PersonKey;
  on?: string;
  seen?: string;
  levels?: [string, number | null][];
}
async function assess({
  person = "asn",
  by = "admin",
  on = "2026-08-10",
  seen,
  levels = [[integrity, 2]],
}: Said = {}) {
  return recordCompetencies(office.viewer(by), {
    employeeId: office.people[person].id,
    assessedOn: on,
    seen: seen ?? (await seenOf(person)),
    levels: levels.map(([competencyId, level]) => ({ competencyId, level })),
  });
}
const rows = async () =>
  (await db.competencyRating.findMany({ orderBy: [{ assessedOn: "asc" }, { competencyId: "asc" }] })).map(
    ({ assessedOn, competencyId, level }) => [toDay(assessedOn), competencyId, level],
  );

describe("an assessment", () => {
  it("adds the levels of its day and leaves older days as they are", async () => {
    await assess({
      on: "2026-03-04",
      levels: [
        [integrity, 1],
        [service, 0],
      ],
    });
    expect(
      await assess({
        on: "2026-08-10",
        levels: [
          [integrity, 3],
          [service, null],
        ],
      }),
    ).toEqual({
      ok: true,
      value: { employeeId: office.people.asn.id, assessedOn: "2026-08-10", recorded: 1 },
    });
    expect(await rows()).toEqual(
      [
        ["2026-03-04", integrity, 1],
        ["2026-03-04", service, 0],
        ["2026-08-10", integrity, 3],
      ].sort(),
    );
  });

  it("of the same day is corrected, and the trail keeps both", async () => {
    await assess({ levels: [[integrity, 1]] });
    await assess({ levels: [[integrity, 4]] });
    expect(await rows()).toEqual([["2026-08-10", integrity, 4]]);
    const last = await db.auditEvent.findFirstOrThrow({
      where: { action: "record-competencies" },
      orderBy: { number: "desc" },
    });
    expect(last).toMatchObject({
      chain: office.units.dukcapil,
      actorId: office.people.admin.id,
      subjectId: office.people.asn.id,
      detail: { assessedOn: "2026-08-10", before: { [integrity]: 1 }, after: { [integrity]: 4 } },
    });
  });

  it("is written by the admin of the unit too", async () => {
    expect((await assess({ by: "unitAdmin" })).ok).toBe(true);
  });

  it.each(["head", "auditor", "supervisor", "colleague"] as const)(
    "is refused to whoever is no admin: %s",
    async (by) => {
      expect(await assess({ by })).toEqual(refusal("NOT_FOUND"));
    },
  );

  it("is refused to the admin of another unit", async () => {
    expect(await assess({ person: "otherAsn", by: "unitAdmin" })).toEqual(refusal("NOT_FOUND"));
  });

  it("is refused to the person herself", async () => {
    await db.competencyStandard.create({
      data: { positionId: office.people.unitAdmin.positionId, competencyId: integrity, level: 2 },
    });
    expect(await assess({ person: "unitAdmin", by: "unitAdmin" })).toEqual(refusal("OWN_RECORD"));
    expect((await assess({ person: "unitAdmin", by: "admin" })).ok).toBe(true);
  });

  it("is refused for a competency the position does not ask for", async () => {
    expect(await assess({ levels: [[unasked, 2]] })).toEqual(refusal("NOT_FOUND"));
  });

  it("is refused when somebody assessed her since the form was opened", async () => {
    const seen = await seenOf("asn");
    await assess();
    expect(await assess({ seen, levels: [[service, 2]] })).toEqual(refusal("STALE"));
  });

  it("is refused for a day to come", async () => {
    expect(await assess({ on: OFFICE_DAY })).toMatchObject({ ok: true });
    expect(await assess({ on: "2026-09-16" })).toEqual(refusal("DAY_NOT_COME", { day: OFFICE_DAY }));
  });

  it("needs a day, a level, and levels from 0 to 5", () => {
    const typed = (assessedOn: string, level: string) =>
      recordCompetenciesSchema
        .safeParse({
          employeeId: office.people.asn.id,
          assessedOn,
          seen: "",
          levels: [{ competencyId: integrity, level }],
        })
        .error?.issues.map(({ path }) => path.join("."));
    expect(typed("2026-08-10", "0")).toBeUndefined();
    expect(typed("2026-08-10", "5")).toBeUndefined();
    expect(typed("2026-08-10", "6")).toEqual(["levels.0.level"]);
    expect(typed("2026-08-10", "")).toEqual(["levels"]);
    expect(typed("2026-02-30", "3")).toEqual(["assessedOn"]);
  });
});

describe("the standard of a position", () => {
  const save = (by: PersonKey, levels: [string, number | null][], seen?: string) =>
    saveCompetencyStandard(office.viewer(by), {
      positionId: office.people.asn.positionId,
      seen:
        seen ??
        [integrity, service]
          .map((id) => `${id} 3`)
          .sort()
          .join("|"),
      levels: levels.map(([competencyId, level]) => ({ competencyId, level })),
    });
  const levels = async () =>
    (await db.competencyStandard.findMany({ where: { positionId: office.people.asn.positionId } })).map(
      ({ competencyId, level }) => [competencyId, level],
    );

  it("is replaced by the HR agency, with what it was before in the trail", async () => {
    expect(
      await save("admin", [
        [integrity, 4],
        [service, null],
        [unasked, 1],
      ]),
    ).toMatchObject({ ok: true, value: { count: 2 } });
    expect((await levels()).sort()).toEqual(
      [
        [integrity, 4],
        [unasked, 1],
      ].sort(),
    );
    const last = await db.auditEvent.findFirstOrThrow({
      where: { action: "save-competency-standard" },
      orderBy: { number: "desc" },
    });
    expect(last).toMatchObject({
      subject: "position",
      subjectId: office.people.asn.positionId,
      detail: { before: { [integrity]: 3, [service]: 3 }, after: { [integrity]: 4, [unasked]: 1 } },
    });
  });

  it("is refused to the admin of the unit, and unknown to everybody else", async () => {
    expect(await save("unitAdmin", [[integrity, 1]])).toEqual(refusal("NOT_ALLOWED"));
    expect(await save("auditor", [[integrity, 1]])).toEqual(refusal("NOT_FOUND"));
    expect(await getPositionStandard(office.viewer("unitAdmin"), office.people.asn.positionId)).toBeNull();
  });

  it("is refused when it changed since the form was opened", async () => {
    expect(await save("admin", [[integrity, 1]], "lain")).toEqual(refusal("STALE"));
  });

  it("asks only for competencies there are, at levels 1 to 5", async () => {
    expect(await save("admin", [[office.people.asn.id, 1]])).toEqual(refusal("NOT_FOUND"));
    expect(
      saveCompetencyStandardSchema.safeParse({
        positionId: office.people.asn.positionId,
        levels: [{ competencyId: integrity, level: "0" }],
      }).success,
    ).toBe(false);
  });

  it("offers every competency with what the position asks for, and the form's own text is accepted back", async () => {
    const shown = await getPositionStandard(office.viewer("admin"), office.people.asn.positionId);
    expect(shown?.lines.map(({ code, level }) => [code, level])).toEqual(
      expect.arrayContaining([
        ["M1", 3],
        ["T1", 3],
        ["T2", null],
      ]),
    );
    expect((await save("admin", [[integrity, 2]], shown?.seen)).ok).toBe(true);
  });
});

describe("a competency", () => {
  it("is added by the HR agency, under a code of its own", async () => {
    const input = addCompetencySchema.parse({ code: "S1", name: "Perekat bangsa", group: "SOSIAL_KULTURAL" });
    expect(await addCompetency(office.viewer("unitAdmin"), input)).toEqual(refusal("NOT_ALLOWED"));
    expect(await addCompetency(office.viewer("admin"), input)).toMatchObject({ ok: true });
    expect(await addCompetency(office.viewer("admin"), { ...input, name: "Lain" })).toEqual(
      refusal("COMPETENCY_EXISTS"),
    );
    expect(addCompetencySchema.safeParse({ ...input, code: "S 1" }).success).toBe(false);
  });
});

describe("the pages", () => {
  it("show how far everybody is assessed against her position", async () => {
    await assess({
      levels: [
        [integrity, 2],
        [service, 3],
      ],
    });
    const list = await listCompetencies(office.viewer("unitAdmin"), {
      unit: undefined,
      page: 1,
      today: OFFICE_DAY,
    });
    expect(list).toMatchObject({ unit: { code: "dukcapil" }, mayKeepStandards: false, total: 5 });
    expect(list?.people.find(({ name }) => name === "Ratna Wulandari")).toMatchObject({
      required: 2,
      assessed: 2,
      below: 1,
      lastOn: "2026-08-10",
    });
  });

  it("are there for the auditor to read, not for anybody else, nor for people out of reach", async () => {
    for (const viewer of ["asn", "head"] as const) {
      expect(
        await listCompetencies(office.viewer(viewer), { unit: undefined, page: 1, today: OFFICE_DAY }),
      ).toBeNull();
      expect(await getPersonCompetencies(office.viewer(viewer), office.people.asn.id, OFFICE_DAY)).toBeNull();
    }
    expect(
      await getPersonCompetencies(office.viewer("auditor"), office.people.asn.id, OFFICE_DAY),
    ).toMatchObject({ mayRecord: false, mayKeepStandards: false });
    expect(
      await getPersonCompetencies(office.viewer("unitAdmin"), office.people.otherAsn.id, OFFICE_DAY),
    ).toBeNull();
  });
});

describe("what was assessed", () => {
  it(
    "is counted in the score by its latest day within the term, and that day is not " +
      "corrected afterwards",
    async () => {
      const body = JSON.parse(JSON.stringify({ ...schemes.bantul, cadence: "TRIWULANAN" })) as object;
      const scheme = await db.scheme.create({
        data: { code: "uji", version: 1, name: "Uji", body, effectiveFrom: fromDay("2025-01-01") },
      });
      await db.schemeAssignment.create({
        data: { unitId: office.units.dukcapil, schemeId: scheme.id, startsOn: fromDay("2026-01-01") },
      });
      const skp = await makeApprovedSkp(office);
      await sendTerm(skp, office.people.asn.id);
      await assess({
        on: "2026-03-04",
        levels: [
          [integrity, 1],
          [service, 3],
        ],
      });
      await assess({ on: "2026-08-10", levels: [[integrity, 2]] });
      const done = await finaliseAppraisal(office.viewer("supervisor"), ratings(skp.appraisals[0]));
      if (!done.ok) throw new Error(done.refusal.code);
      const { input } = await db.score.findFirstOrThrow({ where: { appraisalId: skp.appraisals[0] } });
      expect(
        (input as unknown as PeriodicInput).competency.map(({ name, required, assessed }) => [
          name,
          required,
          assessed,
        ]),
      ).toEqual([
        ["Integritas", "3", "2"],
        ["Administrasi kependudukan", "3", "3"],
      ]);
      expect(await assess({ on: "2026-08-10", levels: [[integrity, 5]] })).toEqual(
        refusal("ALREADY_FINAL", { name: "Ratna Wulandari" }),
      );
      expect((await assess({ on: "2026-08-10", levels: [[integrity, 2]] })).ok).toBe(true);
      expect((await assess({ on: "2026-09-01", levels: [[integrity, 5]] })).ok).toBe(true);
    },
  );
});
