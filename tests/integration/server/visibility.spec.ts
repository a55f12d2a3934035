import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import {
  visibleActuals,
  visibleAppraisals,
  visibleAuditEvents,
  visibleEmployees,
  visibleEvidence,
  visibleFeedback,
  visibleScores,
  visibleServices,
  visibleSkp,
  visibleUnits,
} from "@/lib/server/db/visibility";
import { maySeeService, runsServices } from "@/lib/kernel/service";
import {
  holdsAnywhere,
  maySee,
  maySeePerson,
  maySeeUnit,
  type RecordFacts,
  type Role,
  type Viewer,
} from "@/lib/kernel/viewer";
import { useDatabase } from "@/tests/support/database";

useDatabase();

// Small numbers with every combination: a tree of seven units, twenty-one people, one SKP and one appraisal each.
const PATHS = ["/tk/", "/tk/a/", "/tk/a/x/", "/tk/a/y/", "/tk/ab/", "/tk/b/", "/tk/b/z/"];
const ROLES: readonly Role[] = ["BKD_ADMIN", "UNIT_ADMIN", "LEADER", "AUDITOR", "SURVEY_OFFICER"];
const PEOPLE = 21;

const people: string[] = [];
const facts = new Map<string, RecordFacts>();
const unitIds: string[] = [];

/** Deterministic and well spread: each person has her own judge and superior, never herself. */
const judgeOf = (index: number): number => (index + 1 + (index % 3)) % PEOPLE;
const superiorOf = (index: number): number => (index + 7) % PEOPLE;
const unitOf = (index: number): number => index % PATHS.length;

beforeAll(async () => {
  for (const [index, path] of PATHS.entries()) {
    const unit = await db.unit.create({
      data: { code: `u${index}`, name: path, kind: "BIDANG", path, validFrom: fromDay("2025-01-01") },
    });
    unitIds.push(unit.id);
    await db.service.create({
      data: { unitId: unit.id, slug: `layanan-${index}`, name: `Layanan ${index}` },
    });
  }
  for (let index = 0; index < PEOPLE; index++) {
    const position = await db.position.create({
      data: { unitId: unitIds[unitOf(index)]!, name: "Staf", kind: "PELAKSANA" },
    });
    const employee = await db.employee.create({
      data: {
        nip: `1991071420190329${String(index).padStart(2, "0")}`,
        name: `Orang ${index}`,
        kind: "PNS",
        golongan: "III/a",
      },
    });
    await db.placement.create({
      data: {
        employeeId: employee.id,
        positionId: position.id,
        kind: "DEFINITIF",
        startsOn: fromDay("2025-01-01"),
      },
    });
    people.push(employee.id);
  }
  await makeRecords();
});

async function makeRecords(): Promise<void> {
  const period = await db.period.create({
    data: { year: 2026, startsOn: fromDay("2026-01-01"), endsOn: fromDay("2026-12-31") },
  });
  const term = await db.term.create({
    data: {
      periodId: period.id,
      cadence: "TRIWULANAN",
      ordinal: 1,
      startsOn: fromDay("2026-01-01"),
      endsOn: fromDay("2026-03-31"),
      dueOn: fromDay("2026-04-17"),
    },
  });
  const scheme = await db.scheme.create({
    data: { code: "umum", version: 1, name: "Umum", body: {}, effectiveFrom: fromDay("2026-01-01") },
  });
  const positions = await db.placement.findMany({ select: { employeeId: true, positionId: true } });
  for (const [index, employeeId] of people.entries()) {
    const [appraiserId, superiorId, unitId] = [
      people[judgeOf(index)]!,
      people[superiorOf(index)]!,
      unitIds[unitOf(index)]!,
    ];
    const positionId = positions.find((placement) => placement.employeeId === employeeId)!.positionId;
    const skp = await db.skp.create({
      data: {
        employeeId,
        periodId: period.id,
        unitId,
        positionId,
        appraiserId,
        startsOn: period.startsOn,
        endsOn: period.endsOn,
        rhk: {
          create: {
            ordinal: 1,
            title: "RHK",
            weight: "100",
            iki: { create: { ordinal: 1, aspect: "KUANTITAS", title: "IKI", target: "1" } },
          },
        },
        feedback: { create: { authorId: appraiserId, text: "Catatan" } },
      },
      select: { id: true, rhk: { select: { iki: { select: { id: true } } } } },
    });
    const ikiId = skp.rhk[0]!.iki[0]!.id;
    await db.actual.create({ data: { ikiId, month: period.startsOn, value: "1" } });
    await db.evidence.create({
      data: {
        ikiId,
        month: period.startsOn,
        kind: "LINK",
        name: "Tautan",
        url: "https://bukti.example/1",
        uploadedById: employeeId,
      },
    });
    await db.appraisal.create({
      data: {
        employeeId,
        skpId: skp.id,
        termId: term.id,
        unitId,
        appraiserId,
        superiorId,
        scores: { create: { schemeId: scheme.id, components: [], input: {}, steps: [], hash: "0" } },
      },
    });
    await db.auditEvent.create({
      data: { chain: "instansi", action: "test", subject: "skp", subjectId: skp.id },
    });
    facts.set(employeeId, { employeeId, appraiserId, superiorId, unitPath: PATHS[unitOf(index)]! });
  }
}

/** Every role over every unit, two roles at once, and no role at all, each held by three different people. */
function viewers(): Viewer[] {
  const grants = ROLES.flatMap((role) => PATHS.map((unitPath) => [{ role, unitPath }]));
  const pairs = PATHS.map((unitPath) => [
    { role: "LEADER" as const, unitPath },
    { role: "UNIT_ADMIN" as const, unitPath: "/tk/b/" },
  ]);
  const holders = [[], ...grants, ...pairs].flatMap((held) =>
    [0, 5, 13].map((index) => ({ employeeId: people[index]!, grants: held })),
  );
  const heads = PATHS.map((path) => ({ employeeId: people[0]!, grants: [], heads: [path] }));
  return [...holders, ...heads];
}

const sorted = (ids: string[]): string[] => [...ids].sort();
const byRule = (viewer: Viewer): string[] => sorted(people.filter((id) => maySee(viewer, facts.get(id)!)));

describe("what the database shows is what the rule admits, for every kind of viewer", () => {
  const RECORDS: Record<string, (viewer: Viewer) => Promise<string[]>> = {
    skp: async (viewer) =>
      (await db.skp.findMany({ where: visibleSkp(viewer), select: { employeeId: true } })).map(
        (row) => row.employeeId,
      ),
    appraisals: async (viewer) =>
      (await db.appraisal.findMany({ where: visibleAppraisals(viewer), select: { employeeId: true } })).map(
        (row) => row.employeeId,
      ),
    scores: async (viewer) =>
      (
        await db.score.findMany({
          where: visibleScores(viewer),
          select: { appraisal: { select: { employeeId: true } } },
        })
      ).map((row) => row.appraisal.employeeId),
    actuals: async (viewer) =>
      (
        await db.actual.findMany({
          where: visibleActuals(viewer),
          select: { iki: { select: { rhk: { select: { skp: { select: { employeeId: true } } } } } } },
        })
      ).map((row) => row.iki.rhk.skp.employeeId),
    evidence: async (viewer) =>
      (await db.evidence.findMany({ where: visibleEvidence(viewer), select: { uploadedById: true } })).map(
        (row) => row.uploadedById,
      ),
    feedback: async (viewer) =>
      (
        await db.feedback.findMany({
          where: visibleFeedback(viewer),
          select: { skp: { select: { employeeId: true } } },
        })
      ).map((row) => row.skp.employeeId),
  };

  it.each(Object.entries(RECORDS))(
    "shows of %s exactly those of the person, her judges and the overseers of her unit",
    async (_table, read) => {
      for (const viewer of viewers())
        expect(sorted(await read(viewer)), JSON.stringify(viewer)).toEqual(byRule(viewer));
    },
  );

  it("shows of employees exactly oneself, those one judges and those placed in a unit one oversees", async () => {
    for (const viewer of viewers()) {
      const rows = await db.employee.findMany({ where: visibleEmployees(viewer), select: { id: true } });
      const admitted = people.filter((id) => {
        const { appraiserId, superiorId, unitPath } = facts.get(id)!;
        return maySeePerson(viewer, {
          employeeId: id,
          judgeIds: [appraiserId!, superiorId!],
          unitPaths: [unitPath],
        });
      });
      expect(sorted(rows.map((row) => row.id)), JSON.stringify(viewer)).toEqual(sorted(admitted));
    }
  });

  it("shows of units exactly those overseen and the units under them, and /tk/ab/ is not under /tk/a/", async () => {
    for (const viewer of viewers()) {
      const rows = await db.unit.findMany({ where: visibleUnits(viewer), select: { path: true } });
      expect(sorted(rows.map((row) => row.path)), JSON.stringify(viewer)).toEqual(
        sorted(PATHS.filter((path) => maySeeUnit(viewer, path))),
      );
    }
  });

  it(
    "shows of services exactly those of a unit whose figures one reads, and whoever runs " +
      "one may read it",
    async () => {
      for (const viewer of viewers()) {
        const rows = await db.service.findMany({
          where: visibleServices(viewer),
          select: { unit: { select: { path: true } } },
        });
        expect(sorted(rows.map(({ unit }) => unit.path)), JSON.stringify(viewer)).toEqual(
          sorted(PATHS.filter((path) => maySeeService(viewer, path))),
        );
        expect(PATHS.filter((path) => runsServices(viewer, path) && !maySeeService(viewer, path))).toEqual(
          [],
        );
      }
    },
  );

  it(
    "shows nothing of a table to somebody without a claim, also when the builder stands " +
      "beside another condition",
    async () => {
      const nobody: Viewer = { employeeId: "00000000-0000-7000-8000-000000000000", grants: [] };
      const counts = [
        await db.unit.count({ where: { AND: [visibleUnits(nobody), {}] } }),
        await db.employee.count({ where: { AND: [visibleEmployees(nobody), {}] } }),
        await db.skp.count({ where: { AND: [visibleSkp(nobody), {}] } }),
        await db.appraisal.count({ where: { AND: [visibleAppraisals(nobody), {}] } }),
        await db.score.count({ where: { AND: [visibleScores(nobody), {}] } }),
        await db.evidence.count({ where: { AND: [visibleEvidence(nobody), {}] } }),
        await db.actual.count({ where: { AND: [visibleActuals(nobody), {}] } }),
        await db.feedback.count({ where: { AND: [visibleFeedback(nobody), {}] } }),
        await db.auditEvent.count({ where: { AND: [visibleAuditEvents(nobody), {}] } }),
        await db.service.count({ where: { AND: [visibleServices(nobody), {}] } }),
      ];
      expect(counts).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    },
  );

  it("shows the audit trail to auditors and the HR agency only", async () => {
    for (const viewer of viewers()) {
      const shown = await db.auditEvent.count({ where: visibleAuditEvents(viewer) });
      expect(shown, JSON.stringify(viewer)).toBe(
        holdsAnywhere(viewer, ["AUDITOR", "BKD_ADMIN"]) ? PEOPLE : 0,
      );
    }
  });
});
