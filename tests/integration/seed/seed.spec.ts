import { beforeAll, describe, expect, it } from "vitest";
import { viewerOf } from "@/lib/server/auth/viewer";
import { signIn } from "@/lib/account/commands/sessions";
import { checkChains } from "@/lib/server/db/audit";
import { db } from "@/lib/server/db/client";
import { fromDay, toDecimal } from "@/lib/server/db/columns";
import { parseNip } from "@/lib/kernel/nip";
import type { Viewer } from "@/lib/kernel/viewer";
import { getHome } from "@/lib/home/queries/home";
import type { Term } from "@/lib/kernel/term";
import { getOfficeDashboard } from "@/lib/dashboards/queries/office";
import { summariseTerms } from "@/lib/dashboards/queries/rollups";
import { listPeriods } from "@/lib/periods/queries";
import { schemesAt } from "@/lib/schemes/db";
import { getPublicAppraisals } from "@/lib/transparency/queries/predikat";
import { listPublicQuarters } from "@/lib/transparency/queries/terms";
import { thingToDo } from "@/lib/home/rules";
import { skmOfTally } from "@/lib/scoring/skm";
import { UNSUR } from "@/lib/kernel/codes";
import { demoTerm, termsOf } from "@/prisma/seed/calendar";
import { seed, type DemoPerson } from "@/prisma/seed/seed";
import { useDatabase } from "@/tests/support/database";
import { countsOf } from "@/tests/support/term-counts";

useDatabase();

const TODAY = "2026-11-21";
const said: string[] = [];
let people: DemoPerson[];

beforeAll(async () => {
  process.env["TERAJU_TODAY"] = TODAY;
  people = (await seed((line) => said.push(line))) ?? [];
}, 240_000);

const viewerNamed = async (name: string): Promise<Viewer> => {
  const { id, roleGrants } = await db.employee.findFirstOrThrow({
    where: { name },
    select: { id: true, roleGrants: { select: { role: true, unit: { select: { path: true } } } } },
  });
  return { employeeId: id, grants: roleGrants.map(({ role, unit }) => ({ role, unitPath: unit.path })) };
};

describe("the quarter of the demo", () => {
  it("is the last one that has ended, across the turn of the year too", () => {
    expect(demoTerm("2026-11-21")).toEqual({ year: 2026, quarter: 3 });
    expect(demoTerm("2026-10-01")).toEqual({ year: 2026, quarter: 3 });
    expect(demoTerm("2026-09-30")).toEqual({ year: 2026, quarter: 2 });
    expect(demoTerm("2027-03-31")).toEqual({ year: 2026, quarter: 4 });
  });

  it("is due in ten days, what was before it is past and what comes is later", () => {
    const terms = termsOf(2026, TODAY);
    expect(terms.map(({ phase }) => phase)).toEqual(["PAST", "PAST", "OPEN", "LATER"]);
    expect(terms[2]).toMatchObject({
      from: "2026-07-01",
      to: "2026-09-30",
      dueOn: "2026-12-01",
      months: ["2026-07", "2026-08", "2026-09"],
    });
  });
});

describe("the demo", () => {
  it("leaves a database alone that has an instansi", async () => {
    const before = await db.auditEvent.count();
    const lines: string[] = [];
    expect(await seed((line) => lines.push(line))).toBeNull();
    expect(lines).toEqual(["Data sudah ada, tidak ada yang diubah."]);
    expect(await db.auditEvent.count()).toBe(before);
    expect(said).toHaveLength(new Set(said).size);
  });

  it("has about three hundred people whose NIP are valid and belong to nobody", async () => {
    const employees = await db.employee.findMany({ select: { nip: true, kind: true } });
    expect(employees.length).toBeGreaterThanOrEqual(270);
    expect(employees.filter(({ nip, kind }) => !parseNip(nip, kind).valid)).toEqual([]);
    expect(employees.filter(({ nip }) => nip.charAt(15) !== "9")).toEqual([]);
    expect(employees.filter(({ kind }) => kind === "PPPK").length).toBeGreaterThan(20);
  });

  it("lets its five people in at once with the one password, and everyone else after a new one", async () => {
    expect(people.map(({ name }) => name)).toEqual([
      "Ratna Wulandari",
      "Hendra Saputra",
      "Sri Lestari",
      "Maya Kusumawati",
      "Teguh Wibowo",
    ]);
    for (const { nip, password, name } of people) {
      const session = await signIn({ nip, password }, { address: "10.0.0.1", device: "", deviceHash: null });
      expect(session).toMatchObject({ ok: true, value: { mustChangePassword: false } });
      if (session.ok) expect(await viewerOf(session.value.token)).toMatchObject({ name });
    }
    expect(await db.account.count({ where: { mustChangePassword: false } })).toBe(5);
  });

  it("keeps the rules: past terms closed, one open, no appraisal final without its score", async () => {
    const terms = await db.term.findMany({
      where: { cadence: "TRIWULANAN", period: { year: 2026 } },
      orderBy: { ordinal: "asc" },
      select: { status: true },
    });
    expect(terms.map(({ status }) => status)).toEqual(["CLOSED", "CLOSED", "OPEN", "UPCOMING"]);
    expect(await db.appraisal.count({ where: { status: "FINAL", scores: { none: {} } } })).toBe(0);
    expect(
      await db.appraisal.count({ where: { status: { not: "FINAL" }, term: { status: "CLOSED" } } }),
    ).toBe(0);
    expect((await checkChains(db)).filter(({ brokenAt }) => brokenAt !== null)).toEqual([]);
  });

  it("plans for who moved within the year only what her part of it takes, and records about as much", async () => {
    const rows = await db.$queryRaw<{ name: string; month: number; reached: number }[]>`
      SELECT e."name", extract(month FROM a."month")::int AS "month", (a."value" / i."target")::float AS "reached"
      FROM "Skp" s JOIN "Period" p ON p."id" = s."periodId" JOIN "Employee" e ON e."id" = s."employeeId"
      JOIN "Rhk" r ON r."skpId" = s."id" JOIN "Iki" i ON i."rhkId" = r."id" JOIN "Actual" a ON a."ikiId" = i."id"
      WHERE p."year" = 2026 AND i."pace" = 'GROWS' AND i."targetKind" = 'NUMBER'
        AND (s."startsOn" > p."startsOn" OR s."endsOn" < p."endsOn")`;
    expect(rows.some(({ name }) => name === "Ratna Wulandari")).toBe(true);
    // Plans of six months, January to June or July to December: what is due by a month is so many sixths of the target.
    const off = rows.filter(({ month, reached }) => {
      const due = (month > 6 ? month - 6 : month) / 6;
      return reached / due < 0.6 || reached / due > 1.4;
    });
    expect(off).toEqual([]);
    const [half] = await db.appraisal.findMany({
      where: {
        employee: { name: "Ratna Wulandari" },
        term: { cadence: "TRIWULANAN", ordinal: 2 },
        status: "FINAL",
      },
      orderBy: { term: { startsOn: "desc" } },
      select: { scores: { select: { total: true } } },
    });
    // At half of the year it was 79.16, against the targets of a whole one.
    expect(Number(half?.scores[0]?.total)).toBeGreaterThan(95);
  });

  it("is mostly Baik, with every other predikat but the last", async () => {
    const counts = await db.appraisal.groupBy({ by: ["predikat"], where: { status: "FINAL" }, _count: true });
    const of = (predikat: string) => counts.find((row) => row.predikat === predikat)?._count ?? 0;
    const all = counts.reduce((sum, row) => sum + row._count, 0);
    expect(of("BAIK") / all).toBeGreaterThan(0.6);
    for (const predikat of ["SANGAT_BAIK", "BUTUH_PERBAIKAN", "KURANG"])
      expect(of(predikat)).toBeGreaterThan(0);
  });

  it("gives each of the five a first thing to do", async () => {
    const first = async (name: string) => thingToDo((await getHome(await viewerNamed(name), TODAY)).facts);
    expect(await first("Ratna Wulandari")).toEqual({ does: "START_SKP" });
    expect(await first("Hendra Saputra")).toMatchObject({ does: "APPROVE_PLANS", count: 1 });
    expect(await first("Sri Lestari")).toMatchObject({ does: "RATE_TEAM" });
    expect(await first("Maya Kusumawati")).toMatchObject({ does: "OPEN_A_TERM" });
    expect(await first("Teguh Wibowo")).toMatchObject({ does: "READ_RESULT" });
  });

  it("shows Hendra's queue with people in every state, and a plan of his own to build on", async () => {
    const hendra = await viewerNamed("Hendra Saputra");
    const states = await db.appraisal.findMany({
      where: { appraiserId: hendra.employeeId, term: { status: "OPEN" } },
      select: { status: true },
    });
    expect([...new Set(states.map(({ status }) => status))].sort()).toEqual([
      "FINAL",
      "OPEN",
      "RETURNED",
      "SUBMITTED",
    ]);
    expect(
      await db.skp.count({
        where: { employeeId: hendra.employeeId, status: "APPROVED", period: { year: 2026 } },
      }),
    ).toBe(1);
  });

  it("gives Ratna results of her former unit and none of the open term", async () => {
    const { employeeId } = await viewerNamed("Ratna Wulandari");
    const results = await db.appraisal.findMany({
      where: { employeeId },
      orderBy: { term: { startsOn: "asc" } },
      select: {
        status: true,
        unit: { select: { code: true } },
        term: { select: { ordinal: true, period: { select: { year: true } } } },
      },
    });
    expect(results.map(({ term }) => `${term.period.year}-${term.ordinal}`)).toEqual([
      "2025-3",
      "2025-4",
      "2026-1",
      "2026-2",
    ]);
    expect(new Set(results.map(({ unit, status }) => `${unit.code} ${status}`))).toEqual(
      new Set(["kec-sukamaju-pelayanan FINAL"]),
    );
    const placements = await db.placement.findMany({
      where: { employeeId },
      orderBy: { startsOn: "asc" },
      select: { startsOn: true, endsOn: true },
    });
    expect(
      placements.map(({ startsOn, endsOn }) =>
        [startsOn, endsOn].map((day) => day?.toISOString().slice(0, 10)),
      ),
    ).toEqual([
      ["2024-01-01", "2026-06-30"],
      ["2026-07-01", undefined],
    ]);
  });
});

describe("figures that real offices published", () => {
  it("stand once for each indicator of an office, as the regency's own and in its language", async () => {
    const rows = await db.unitIndicator.findMany({ select: { unitId: true, title: true, document: true } });
    // 8 of the court, 4 of the 6 of Wonogiri, 1 of the 3 of Lampung: the others are the same against another target
    expect(rows).toHaveLength(8 + 4 + 1);
    expect(new Set(rows.map(({ unitId, title }) => `${unitId} ${title}`)).size).toBe(13);
    expect(new Set(rows.map(({ document }) => document))).toEqual(
      new Set(["laporan kinerja sampai triwulan III 2026"]),
    );
  });

  it("are the indicators of whoever heads the counterpart, recorded exactly", async () => {
    const iki = await db.iki.findFirstOrThrow({
      where: {
        title: { startsWith: "Indeks Kualitas Lingkungan Hidup" },
        rhk: { skp: { period: { year: 2026 } } },
      },
      select: {
        target: true,
        actuals: { orderBy: { month: "desc" }, take: 1, select: { value: true } },
        rhk: { select: { skp: { select: { unit: { select: { code: true } } } } } },
      },
    });
    expect([toDecimal(iki.target!), toDecimal(iki.actuals[0]!.value), iki.rhk.skp.unit.code]).toEqual([
      "80",
      "72.39",
      "dlh",
    ]);
  });

  it("of the survey come out as IKM 91,48, grade A, from 29 questionnaires and from their counts alike", async () => {
    const service = await db.service.findFirstOrThrow({
      where: { source: { not: "" } },
      select: { id: true, source: true, responses: true, tallies: true },
    });
    expect(service.source).toContain("91,48");
    expect(service.responses).toHaveLength(29);
    const of = (unsur: string) => service.tallies.filter((tally) => tally.unsur === unsur);
    const answered = UNSUR.map((unsur) => of(unsur).reduce((sum, tally) => sum + tally.answered, 0));
    const sums = UNSUR.map((unsur) => of(unsur).reduce((sum, tally) => sum + tally.sum, 0));
    expect(of("N").reduce((sum, tally) => sum + tally.answered, 0)).toBe(29);
    // e.g. U1: 18 × 4 + 11 × 3 = 105; U3: 15 × 4 + 12 × 3 + 2 × 2 = 100
    expect([sums[0], sums[2]]).toEqual([105, 100]);
    expect(skmOfTally({ n: 29, answered, sums })).toMatchObject({ ikm: "91.48", mutu: "A" });
    const fromAnswers = [
      "persyaratan",
      "prosedur",
      "waktu",
      "biaya",
      "produk",
      "kompetensi",
      "perilaku",
      "sarana",
      "pengaduan",
    ] as const;
    expect(
      fromAnswers.map((unsur) =>
        service.responses.reduce((sum, response) => sum + (response[unsur] ?? 0), 0),
      ),
    ).toEqual(sums);
  });
});

describe("a figure that two places show", () => {
  const begunTerms = async (viewer: Viewer): Promise<Term[]> =>
    ((await listPeriods(viewer)) ?? [])
      .flatMap(({ terms }) => terms)
      .filter(({ status }) => status !== "UPCOMING");

  /** Counted from the placements themselves and the scheme of the term's last day, one person after the other. */
  async function countDue(term: Term): Promise<number> {
    const on = fromDay(term.endsOn);
    const placements = await db.placement.findMany({
      where: {
        kind: "DEFINITIF",
        startsOn: { lte: on },
        OR: [{ endsOn: null }, { endsOn: { gte: on } }],
      },
      select: { employeeId: true, position: { select: { unit: { select: { path: true } } } } },
    });
    const schemeOf = await schemesAt(
      db,
      placements.map(({ position }) => position.unit.path),
    );
    const due = placements.filter(
      ({ position }) => schemeOf(position.unit.path, term.endsOn)?.body.cadence === term.cadence,
    );
    return new Set(due.map(({ employeeId }) => employeeId)).size;
  }

  it("is the same on the page of periods and on the dashboard, in every term, of months and of quarters", async () => {
    const viewer = await viewerNamed("Maya Kusumawati");
    const terms = await begunTerms(viewer);
    const progress = await summariseTerms(terms.map(({ id }) => id));
    expect(new Set(terms.map(({ cadence }) => cadence)).size).toBe(2);
    for (const term of terms) {
      const shown = await getOfficeDashboard(viewer, term.id, TODAY);
      expect(shown?.term.id).toBe(term.id);
      expect([term.id, countsOf(progress.get(term.id)!)]).toEqual([term.id, countsOf(shown!.figures)]);
    }
  });

  it("counts as due whoever is placed on the last day where the scheme of that day has this rhythm", async () => {
    const terms = await begunTerms(await viewerNamed("Maya Kusumawati"));
    const progress = await summariseTerms(terms.map(({ id }) => id));
    const due = await Promise.all(terms.map(countDue));
    expect(terms.map(({ id }) => progress.get(id)?.people)).toEqual(due);
    // Months of the year before: the office that tried Teraju is judged by quarters.
    expect(terms.filter((_, index) => due[index] === 0).every(({ year }) => year === 2025)).toBe(true);
  });

  it("is on the public page what the quarter and its last month tell of the offices together", async () => {
    const viewer = await viewerNamed("Maya Kusumawati");
    const { appraisals } = await listPublicQuarters();
    expect(appraisals.length).toBeGreaterThan(0);
    const terms = await begunTerms(viewer);
    for (const quarter of appraisals) {
      const together = terms.filter(({ endsOn }) => endsOn === quarter.endsOn);
      expect(together.length).toBeGreaterThan(0);
      const boards = await Promise.all(together.map(({ id }) => getOfficeDashboard(viewer, id, TODAY)));
      const ofOffices = boards.flatMap((board) => board!.units.filter(({ inRhythm }) => inRhythm));
      const { rated, people } = await getPublicAppraisals(quarter);
      expect([rated, people]).toEqual([
        ofOffices.reduce((sum, unit) => sum + unit.rated, 0),
        ofOffices.reduce((sum, unit) => sum + unit.people, 0),
      ]);
    }
  });
});
