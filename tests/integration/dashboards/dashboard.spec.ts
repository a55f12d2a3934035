import { beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { refreshRollup } from "@/lib/server/db/rollup";
import { rankingTable } from "@/lib/dashboards/labels/table";
import { toCsv } from "@/lib/labels/csv";
import { attentionOf, rankUnits, reachOf } from "@/lib/dashboards/queries/dashboard";
import { getOfficeDashboard, type OfficeDashboard, showRanking } from "@/lib/dashboards/queries/office";
import { answersOf, chooseTerm, listTerms } from "@/lib/dashboards/queries/terms";
import { getUnitDashboard } from "@/lib/dashboards/queries/unit";
import { findByNip } from "@/lib/people/commands";
import { listEmployees } from "@/lib/people/queries/employees";
import { peopleFilterOf } from "@/lib/people/rules/list";
import { getEmployee } from "@/lib/people/queries/profile";
import { listUnitIndicators } from "@/lib/dashboards/queries/unit-indicators";
import { useDatabase } from "@/tests/support/database";
import { OFFICE_DAY, makeApprovedSkp, makeOffice, type Office, type PersonKey } from "@/tests/support/office";
import { recordReading, recordSummary } from "@/lib/appraisals/queries/audited-reading";

useDatabase();

let office: Office;
let appraisalId: string;

beforeAll(async () => {
  office = await makeOffice();
  appraisalId = (await makeApprovedSkp(office)).appraisals[0];
  await refresh();
});

/** Figures of every unit for the open term, as the command that changes them would leave them. */
const refresh = () =>
  db.$transaction(async (tx) => {
    for (const unitId of Object.values(office.units)) await refreshRollup(tx, unitId, office.terms[2]);
  });

const dashboardOf = async (person: PersonKey): Promise<OfficeDashboard> => {
  const found = await getOfficeDashboard(office.viewer(person), undefined, OFFICE_DAY);
  if (found === null) throw new Error(`${person} sees no dashboard`);
  return found;
};

const unitOf = (person: PersonKey, code: string) =>
  getUnitDashboard(office.viewer(person), { code, term: undefined, page: 1, today: OFFICE_DAY });

const rowOf = (dashboard: OfficeDashboard, code: string) =>
  dashboard.units.find((unit) => unit.code === code);

const finalise = async (total: string): Promise<void> => {
  await db.appraisal.update({
    where: { id: appraisalId },
    data: {
      status: "FINAL",
      finalisedAt: fromDay(OFFICE_DAY),
      workRating: "SESUAI_EKSPEKTASI",
      behaviourRating: "SESUAI_EKSPEKTASI",
      predikat: "BAIK",
    },
  });
  const components = [
    { key: "HASIL_KERJA", weight: "70", value: "104.00" },
    { key: "PERILAKU", weight: "30", value: "100.00" },
  ];
  await db.score.create({
    data: { appraisalId, schemeId: office.schemeId, total, components, input: {}, steps: {}, hash: "0" },
  });
  await refresh();
};

describe("the figures of an OPD", () => {
  it("count everybody placed under it, and the one SKP that is approved", async () => {
    const dukcapil = rowOf(await dashboardOf("admin"), "dukcapil");
    // asn, colleague and supervisor in the bidang; head and unitAdmin in the dinas itself: 3 + 2 = 5
    expect(dukcapil).toMatchObject({
      people: 5,
      filed: 1,
      approved: 1,
      submitted: 0,
      rated: 0,
      meanScore: null,
      inRhythm: true,
    });
  });

  it("move when an appraisal is made final", async () => {
    await finalise("102.80");
    const after = await dashboardOf("admin");
    expect(rowOf(after, "dukcapil")).toMatchObject({
      people: 5,
      submitted: 1,
      rated: 1,
      meanScore: "102.80",
      counts: { BAIK: 1, SANGAT_BAIK: 0 },
    });
    expect(rowOf(after, "dinkes")).toMatchObject({ people: 2, rated: 0 });
    // 5 of Dukcapil, 2 of Dinkes, 2 of BKPSDM
    expect(after.figures).toMatchObject({ people: 9, rated: 1 });
    // 1 / 9 = 11.1 %
    expect(after.trend.at(-1)).toMatchObject({
      people: 9,
      rated: 1,
      share: "11.1",
      meanScore: "102.80",
      components: [
        { component: "HASIL_KERJA", value: "104.00" },
        { component: "PERILAKU", value: "100.00" },
      ],
    });
  });

  it("rank the larger share first, and name as late whoever is under 60 percent", async () => {
    const { units, attention } = await dashboardOf("admin");
    expect(units[0]?.code).toBe("dukcapil");
    expect(attention.late.map(({ code }) => code).sort()).toEqual(["bkpsdm", "dinkes", "dukcapil"]);
  });

  it("are held against the guidance only when the result of the organisation is set", async () => {
    expect(rowOf(await dashboardOf("admin"), "dukcapil")).toMatchObject({
      organisation: null,
      deviations: null,
    });
    await db.organisationPredikat.create({
      data: { unitId: office.units.dukcapil, termId: office.terms[2], value: "BAIK" },
    });
    // one person is under the smallest group with shares, so nothing of BAIK can be broken
    expect(rowOf(await dashboardOf("admin"), "dukcapil")).toMatchObject({
      organisation: "BAIK",
      deviations: [],
    });
  });

  it("do not count a unit that is judged in another rhythm", async () => {
    const scheme = await db.scheme.findFirstOrThrow({ where: { id: office.schemeId } });
    const monthly = await db.scheme.create({
      data: {
        code: "bulanan",
        version: 1,
        name: "Bulanan",
        effectiveFrom: fromDay("2025-01-01"),
        body: { ...(scheme.body as object), cadence: "BULANAN" },
      },
    });
    const assignment = await db.schemeAssignment.create({
      data: { unitId: office.units.dinkes, schemeId: monthly.id, startsOn: fromDay("2025-01-01") },
    });
    const after = await dashboardOf("admin");
    expect(rowOf(after, "dinkes")).toMatchObject({ inRhythm: false, cadence: "BULANAN", people: 0 });
    expect(after.figures.people).toBe(7);
    expect(after.attention.late.map(({ code }) => code)).not.toContain("dinkes");
    await db.schemeAssignment.delete({ where: { id: assignment.id } });
  });
});

describe("who sees what", () => {
  it("shows the leader of an OPD her OPD and nothing of another", async () => {
    const { units, figures, reporting } = await dashboardOf("head");
    expect(units.map(({ code }) => code)).toEqual(["dukcapil"]);
    expect(reporting.map(({ code }) => code)).toEqual(["dukcapil"]);
    expect(figures.people).toBe(5);
  });

  it("shows the auditor every OPD", async () => {
    expect((await dashboardOf("auditor")).units.map(({ code }) => code).sort()).toEqual([
      "bkpsdm",
      "dinkes",
      "dukcapil",
    ]);
  });

  it.each(["asn", "supervisor", "colleague"] as const)(
    "shows %s, who oversees no unit, no dashboard",
    async (person) => {
      expect(await getOfficeDashboard(office.viewer(person), undefined, OFFICE_DAY)).toBeNull();
      expect(await unitOf(person, "dukcapil")).toBeNull();
    },
  );

  it("knows no unit of another OPD, no unit above and no unit that does not exist", async () => {
    expect(await unitOf("head", "dinkes")).toBeNull();
    expect(await unitOf("head", "tk")).toBeNull();
    expect(await unitOf("head", "tidak-ada")).toBeNull();
    expect(await unitOf("otherSupervisor", "pendaftaran")).toBeNull();
  });

  it("shows a unit with the units under it and its people", async () => {
    const found = await unitOf("head", "dukcapil");
    expect(found?.children.map(({ code }) => code)).toEqual(["pendaftaran"]);
    expect(found?.people.people.map(({ name }) => name)).toEqual([
      "Bayu Prasetya",
      "Hendra Saputra",
      "Nurul Aini",
      "Ratna Wulandari",
      "Sri Lestari",
    ]);
    expect(found?.people.people.find(({ name }) => name === "Ratna Wulandari")).toMatchObject({
      skpStatus: "APPROVED",
      appraisalStatus: "FINAL",
    });
    expect(found?.unit.above).toEqual([]);
    expect((await unitOf("admin", "pendaftaran"))?.unit.above.map(({ code }) => code)).toEqual([
      "tk",
      "dukcapil",
    ]);
  });

  it("takes two offices of one viewer, one inside the other, as one", () => {
    const grants = [
      { role: "LEADER" as const, unitPath: "/tk/dukcapil/" },
      { role: "UNIT_ADMIN" as const, unitPath: "/tk/dukcapil/pendaftaran/" },
      { role: "SURVEY_OFFICER" as const, unitPath: "/tk/" },
    ];
    expect(reachOf({ employeeId: "x", grants })).toEqual(["/tk/dukcapil/"]);
  });
});

describe("the term of a dashboard", () => {
  it("is the open one unless another is asked for, and never one that has not begun", async () => {
    const terms = await listTerms();
    expect(terms.map(({ id }) => id)).toEqual([office.terms[2], office.terms[1], office.terms[0]]);
    expect(chooseTerm(terms, undefined, { today: OFFICE_DAY })?.number).toBe(3);
    expect(chooseTerm(terms, office.terms[0], { today: OFFICE_DAY })?.number).toBe(1);
    expect(chooseTerm(terms, office.terms[3], { today: OFFICE_DAY })?.number).toBe(3);
    expect(chooseTerm([], undefined, { today: OFFICE_DAY })).toBeNull();
  });

  it("is, while two are open, the one that is due first and not yet past", async () => {
    const terms = (await listTerms()).map((term) => ({
      ...term,
      status: term.number === 1 ? ("CLOSED" as const) : ("OPEN" as const),
    }));
    expect(chooseTerm(terms, undefined, { today: "2026-07-10" })?.number).toBe(2);
    expect(chooseTerm(terms, undefined, { today: "2026-07-18" })?.number).toBe(3);
    expect(chooseTerm(terms, undefined, { today: "2027-01-01" })?.number).toBe(3);
  });
});

describe("the ranking", () => {
  const units = async (count: number) => {
    const [row] = await rankUnits(
      [{ id: office.units.dukcapil, code: "dukcapil", name: "Dukcapil", path: "/tk/dukcapil/" }],
      (await listTerms())[0]!,
      { startsOn: OFFICE_DAY, endsOn: OFFICE_DAY },
    );
    return Array.from({ length: count }, (_, index) => ({ ...row!, key: String(index) }));
  };

  it.each([
    [12, 12, 0],
    [13, 10, 3],
    [42, 10, 32],
  ])("of %i units shows %i and leaves out %i", async (total, shown, hidden) => {
    const whole = await units(total);
    const ranking = showRanking(whole, attentionOf([]), { concern: undefined, all: false, page: 1 });
    expect(ranking).toMatchObject({ total, hidden });
    expect(ranking.units).toHaveLength(shown);
    expect(ranking.breakBefore).toBe(hidden === 0 ? null : String(total - 5));
  });

  it("of 120 units shows all by choice, fifty on a page", async () => {
    const whole = await units(120);
    const last = showRanking(whole, attentionOf([]), { concern: undefined, all: true, page: 9 });
    expect(last).toMatchObject({ page: 3, pageCount: 3, total: 120 });
    expect(last.units).toHaveLength(20);
  });

  it("narrowed to what is late shows only those", async () => {
    const whole = await units(20);
    const ranking = showRanking(
      whole,
      { ...attentionOf([]), late: whole.slice(0, 2) },
      { concern: "tertinggal", all: false, page: 1 },
    );
    expect(ranking).toMatchObject({ concern: "tertinggal", total: 2, hidden: 0 });
  });
});

describe("the file of the ranking", () => {
  it("holds a unit whose name begins like a formula as text", async () => {
    const [row] = (await dashboardOf("admin")).units;
    const file = toCsv(rankingTable([{ ...row!, name: '=HYPERLINK("http://contoh.example";"klik")' }]));
    expect(file).toContain(`"'=HYPERLINK(""http://contoh.example"";""klik"")"`);
    expect(file.startsWith("\uFEFFKode;Unit;ASN;")).toBe(true);
  });

  it.each(["=1+1", "+62812", "-5", "@SUM(A1)", "\tx"])("neutralises %j", (value) => {
    expect(toCsv([[value]])).toBe(`\uFEFF'${value}\r\n`);
  });

  it("leaves an ordinary cell as it is", () => {
    expect(toCsv([["Dukcapil", "11,1"]])).toBe("\uFEFFDukcapil;11,1\r\n");
  });
});

describe("a published figure of a unit", () => {
  const publish = (
    title: string,
    figures: {
      polarity: "MORE" | "LESS";
      target: string;
      actual: string;
      published: string | null;
      publishedDecimals: number | null;
    },
  ) =>
    db.unitIndicator.create({
      data: {
        ...figures,
        unitId: office.units.dukcapil,
        periodId: office.periodId,
        title,
        unitOfMeasure: "%",
        source: "https://kantor.example",
        sourceYear: 2022,
        institution: "Kantor",
        document: "LKjIP 2022",
        ordinal: 1,
      },
    });

  it("agrees when ours, rounded as the office rounded, is what it printed", async () => {
    await publish("tepat waktu", {
      polarity: "MORE",
      target: "94",
      actual: "100",
      published: "106",
      publishedDecimals: 0,
    });
    await publish("banding", {
      polarity: "MORE",
      target: "85",
      actual: "79",
      published: "92",
      publishedDecimals: 0,
    });
    await publish("belum terbit", {
      polarity: "MORE",
      target: "4",
      actual: "3",
      published: null,
      publishedDecimals: null,
    });
    const found = Object.fromEntries(
      (await listUnitIndicators(office.viewer("head"), office.units.dukcapil, 2026)).map((row) => [
        row.title,
        row,
      ]),
    );
    // 100 / 94 = 106.38… → 106
    expect(found["tepat waktu"]).toMatchObject({
      ours: "106",
      precise: "106.38",
      published: "106",
      agrees: true,
    });
    // 79 / 85 = 92.94… → 93, and the office printed 92
    expect(found["banding"]).toMatchObject({ ours: "93", precise: "92.94", published: "92", agrees: false });
    expect(found["belum terbit"]).toMatchObject({ ours: "75.00", agrees: null });
  });

  it("is not shown to the leader of another OPD", async () => {
    expect(await listUnitIndicators(office.viewer("otherSupervisor"), office.units.dukcapil, 2026)).toEqual(
      [],
    );
  });
});

describe("people", () => {
  const asked = peopleFilterOf(() => []);
  const here = { page: 1, today: OFFICE_DAY };

  it("are found by any part of the name, in any case", async () => {
    expect(
      (await listEmployees(office.viewer("head"), { ...asked, name: "wulan RATNA" }, here)).people.map(
        ({ name }) => name,
      ),
    ).toEqual(["Ratna Wulandari"]);
  });

  it("of another OPD are not found", async () => {
    expect((await listEmployees(office.viewer("head"), { ...asked, name: "Dewi" }, here)).total).toBe(0);
    expect(await getEmployee(office.viewer("head"), office.people.otherAsn.id, null)).toBeNull();
    expect(await getEmployee(office.viewer("head"), "bukan-id", null)).toBeNull();
  });

  it("of one OPD are listed by whoever oversees several, and only that one narrows the list", async () => {
    const admin = office.viewer("admin");
    const all = await listEmployees(admin, asked, here);
    expect(all).toMatchObject({ reach: "EVERYBODY", findsByNip: true, office: "" });
    expect(all.offices.map(({ code }) => code).sort()).toEqual(["bkpsdm", "dinkes", "dukcapil"]);
    const one = await listEmployees(admin, { ...asked, office: "dinkes" }, here);
    expect(one.office).toBe("dinkes");
    expect(one.people.map(({ name }) => name)).toEqual(["Agus Salim", "Dewi Anggraini"]);
    expect((await listEmployees(admin, { ...asked, office: "tidak-ada" }, here)).total).toBe(all.total);
    const head = await listEmployees(office.viewer("head"), { ...asked, office: "dinkes" }, here);
    expect(head).toMatchObject({ reach: "UNITS", findsByNip: false, offices: [], office: "" });
  });

  it("are opened by NIP by the HR agency and the auditor alone, whose reach is the whole instansi", async () => {
    const { nip, id } = office.people.asn;
    for (const person of ["admin", "auditor"] as const)
      expect(await findByNip(office.viewer(person), { nip })).toEqual({ ok: true, value: id });
    for (const person of ["head", "unitAdmin", "supervisor", "asn"] as const)
      expect(await findByNip(office.viewer(person), { nip })).toEqual({
        ok: false,
        refusal: { code: "NOT_ALLOWED" },
      });
    const fault = { field: "nip", refusal: { code: "NIP_UNKNOWN" } };
    expect(await findByNip(office.viewer("admin"), { nip: "199107142019032000" })).toEqual({
      ok: false,
      refusal: { code: "FIELDS_REFUSED", faults: [fault] },
    });
  });

  it("without an appraiser are counted and listed", async () => {
    const { colleague } = office.people;
    await db.skp.create({
      data: {
        employeeId: colleague.id,
        periodId: office.periodId,
        unitId: office.units.pendaftaran,
        positionId: colleague.positionId,
        startsOn: fromDay("2026-01-01"),
        endsOn: fromDay("2026-12-31"),
      },
    });
    expect((await dashboardOf("admin")).withoutAppraiser).toBe(1);
    expect((await dashboardOf("otherSupervisor")).withoutAppraiser).toBe(0);
    expect(
      (await listEmployees(office.viewer("admin"), { ...asked, withoutAppraiser: true }, here)).people.map(
        ({ name }) => name,
      ),
    ).toEqual(["Bayu Prasetya"]);
  });

  it("show a rating only when it is final, and reading it leaves a trace", async () => {
    const auditor = office.viewer("auditor");
    const profile = await getEmployee(auditor, office.people.asn.id, null);
    expect(profile?.appraisals.map(({ number, predikat, total }) => ({ number, predikat, total }))).toEqual([
      { number: 4, predikat: null, total: null },
      { number: 3, predikat: "BAIK", total: "102.8" },
    ]);
    expect(await recordSummary(auditor, profile!)).toEqual({ ok: true, value: { recorded: true } });
    const traces = () =>
      db.auditEvent.findMany({
        where: { action: { in: ["record-reading", "read-summary"] } },
        select: { actorId: true, action: true, subject: true, subjectId: true },
      });
    const summary = {
      actorId: auditor.employeeId,
      action: "read-summary",
      subject: "employee",
      subjectId: office.people.asn.id,
    };
    expect(await traces()).toEqual([summary]);
    await recordReading(auditor, appraisalId);
    expect(await traces()).toEqual([
      summary,
      { ...summary, action: "record-reading", subject: "appraisal", subjectId: appraisalId },
    ]);
  });

  it("are read once per visit, however often the page is drawn; another half hour is another visit", async () => {
    const auditor = office.viewer("auditor");
    const profile = await getEmployee(auditor, office.people.asn.id, null);
    const again = () => recordSummary(auditor, profile!);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 29 * 60_000 });
    expect(await again()).toEqual({ ok: true, value: { recorded: false } });
    expect(await recordReading(auditor, appraisalId)).toEqual({ ok: true, value: { recorded: false } });
    vi.setSystemTime(Date.now() + 2 * 60_000);
    expect(await again()).toEqual({ ok: true, value: { recorded: true } });
    vi.useRealTimers();
    expect(await recordSummary(office.viewer("admin"), profile!)).toEqual({
      ok: true,
      value: { recorded: true },
    });
  });

  it("read their own rating without a trace", async () => {
    const asn = office.viewer("asn");
    const profile = await getEmployee(asn, asn.employeeId, 2026);
    expect(await recordSummary(asn, profile!)).toEqual({ ok: true, value: { recorded: false } });
    expect(await db.auditEvent.count({ where: { action: "read-summary", actorId: asn.employeeId } })).toBe(0);
  });
});

describe("citizens' answers beside a term", () => {
  const term = { startsOn: "2026-04-01", endsOn: "2026-06-30" };

  it.each([
    ["OPEN", "2026-06-29", "2026-06-30"],
    ["OPEN", "2026-06-30", "2026-06-30"],
    ["OPEN", "2026-07-01", "2026-07-01"],
    ["CLOSED", "2026-07-01", "2026-06-30"],
    ["UPCOMING", "2026-07-01", "2026-06-30"],
  ] as const)("of a term that is %s on %s are counted up to %s", (status, today, endsOn) => {
    expect(answersOf({ ...term, status }, today)).toEqual({ startsOn: "2026-04-01", endsOn });
  });
});
