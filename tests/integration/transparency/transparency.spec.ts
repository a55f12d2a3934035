import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { listOpenFiles, readOpenFile } from "@/app/(publik)/(umum)/data-terbuka/files";
import { GET as getFramed } from "@/app/(publik)/(umum)/transparansi/[opd]/lencana/route";
import { GET as getBadgeFile } from "@/app/lencana/[berkas]/route";
import { closeSurveyTerm } from "@/lib/surveys/commands/close-survey-term";
import { closeTerm, openTerm } from "@/lib/periods/commands";
import { summariseTerms } from "@/lib/dashboards/queries/rollups";
import { db } from "@/lib/server/db/client";
import type { Prisma } from "@/prisma/generated/client";
import { fromDay } from "@/lib/server/db/columns";
import { ratedWords } from "@/lib/transparency/labels/transparency";
import { getPublicOffice } from "@/lib/transparency/queries/office";
import { listPublicQuarters } from "@/lib/transparency/queries/terms";
import { getTransparency } from "@/lib/transparency/queries/offices";
import { UNSUR } from "@/lib/kernel/codes";
import { publishedAnswers } from "@/prisma/seed/services/published";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office } from "@/tests/support/office";
import {
  closeWith,
  makeClosedYear,
  makeServices,
  rateWith,
  unanimous,
  type MadeService,
} from "@/tests/support/public-figures";
import { RESPONDENTS } from "@/lib/kernel/suppression";

useDatabase();

const TODAY = "2026-09-15";
const compare = (over: Partial<Parameters<typeof getTransparency>[0]> = {}) =>
  getTransparency({ quarter: undefined, search: "", order: "ikm", page: 1, today: TODAY, ...over });

let office: Office;
let services: Record<string, MadeService>;
let past: string[] = [];

/** The published questionnaires as tallies of one month. */
async function tallyPublished(serviceId: string, month: string): Promise<void> {
  const answers = publishedAnswers();
  const rows = UNSUR.map((unsur) => ({ unsur, given: answers.flatMap((given) => given[unsur] ?? []) }));
  await db.surveyTally.createMany({
    data: [
      ...rows.map(({ unsur, given }) => ({
        unsur,
        answered: given.length,
        sum: given.reduce((a, b) => a + b, 0),
      })),
      { unsur: RESPONDENTS, answered: answers.length, sum: answers.length },
    ].map((row) => ({ ...row, serviceId, month: fromDay(month) })),
  });
}

async function addPlan(slug: string, over: Partial<Prisma.FollowUpUncheckedCreateInput> = {}): Promise<void> {
  await db.followUp.create({
    data: {
      serviceId: services[slug]!.serviceId,
      termId: past[2]!,
      unsur: "WAKTU",
      action: "Loket dibuka sampai sore",
      dueOn: fromDay("2026-03-31"),
      responsibleId: office.people.head.id,
      createdById: office.people.unitAdmin.id,
      ...over,
    },
  });
}

/** Everything of the year before; written at once, because what was published is kept for a while. */
async function makeYearBefore(): Promise<void> {
  past = await makeClosedYear(2025);
  const [, , third, fourth] = past as [string, string, string, string];
  await closeWith(
    third,
    [
      unanimous(services["ktp-el"]!, 40, { excluded: 3 }),
      unanimous(services["kartu-keluarga"]!, 9, { excluded: 7 }),
      unanimous(services["akta"]!, 3),
      unanimous(services["puskesmas"]!, 20),
    ],
    "2025-10-10T02:00:00Z",
  );
  await closeWith(
    fourth,
    [unanimous(services["ktp-el"]!, 30, { answer: 4 }), unanimous(services["puskesmas"]!, 4)],
    "2026-01-10T02:00:00Z",
  );
  await addPlan("ktp-el");
  await addPlan("ktp-el", {
    unsur: "SARANA",
    action: "-Kursi ditambah",
    status: "DONE",
    doneOn: fromDay("2025-12-01"),
  });
  await addPlan("puskesmas", { dueOn: fromDay("2026-12-31") });
  await addPlan("akta", { action: "Rahasia tiga orang" });
  await rateWith(office.units.pendaftaran, third, {
    counts: { SANGAT_BAIK: 12, BAIK: 30, BUTUH_PERBAIKAN: 3, KURANG: 2 },
    people: 50,
  });
  await rateWith(office.units.dinkes, third, { counts: { SANGAT_BAIK: 6, BAIK: 20 } });
  await rateWith(office.units.bkpsdm, third, { counts: { BAIK: 9 } });
  await rateWith(office.units.tk, third, { counts: { BAIK: 1 } });
  await rateWith(office.units.pendaftaran, fourth, { counts: { BAIK: 3, KURANG: 1 } });
  await rateWith(office.units.dinkes, fourth, { counts: { SANGAT_BAIK: 6, BAIK: 20 } });
  await rateWith(office.units.bkpsdm, fourth, { counts: { SANGAT_BAIK: 10, BAIK: 30 } });
}

beforeAll(async () => {
  office = await makeOffice();
  services = await makeServices({
    "informasi-perizinan": ["Informasi dan konsultasi perizinan", office.units.dinkes],
    "ktp-el": ["Penerbitan KTP-el", office.units.dukcapil],
    "kartu-keluarga": ["Kartu keluarga", office.units.dukcapil],
    akta: ["Akta kelahiran", office.units.dukcapil],
    puskesmas: ["Puskesmas Sukamaju", office.units.dinkes],
  });
});

describe("before any quarter is closed", () => {
  it("there is nothing to compare, and an office has a page and a badge without figures", async () => {
    await tallyPublished(services["informasi-perizinan"]!.serviceId, "2026-05-01");
    expect(await compare()).toBeNull();
    expect(await getPublicOffice("dukcapil", undefined, TODAY)).toMatchObject({
      name: "Dinas Kependudukan dan Pencatatan Sipil",
      term: null,
      services: [],
      plans: [],
    });
    const badge = await (
      await getBadgeFile(new Request("http://x/"), { params: Promise.resolve({ berkas: "dukcapil.svg" }) })
    ).text();
    expect(badge).toContain("Belum ada angka");
    expect((await readOpenFile("ikm.csv"))?.body.trimEnd().split("\r\n")).toHaveLength(1);
    expect(JSON.parse((await readOpenFile("skema.json"))!.body)).not.toHaveProperty("created");
  });

  it("an unknown office, and a unit under one, have no page, no badge and no frame", async () => {
    for (const code of ["antah", "pendaftaran"]) {
      expect(await getPublicOffice(code, undefined, TODAY)).toBeNull();
      expect(
        (await getBadgeFile(new Request("http://x/"), { params: Promise.resolve({ berkas: `${code}.svg` }) }))
          .status,
      ).toBe(404);
      expect(
        (await getFramed(new Request("http://x/"), { params: Promise.resolve({ opd: code }) })).status,
      ).toBe(404);
    }
  });
});

describe("the published survey, once its quarter is closed", () => {
  beforeAll(async () => {
    expect(await closeSurveyTerm(office.viewer("admin"), { termId: office.terms[1] })).toMatchObject({
      ok: true,
    });
  });

  it("stands on the pages with IKM 91.48, mutu A and the lowest unsur U3, U2 and U5", async () => {
    const found = await compare();
    expect(found!.quarter.term).toMatchObject({
      year: 2026,
      number: 2,
      startsOn: "2026-04-01",
      endsOn: "2026-06-30",
    });
    expect(found!.quarter.whole).toMatchObject({
      respondents: 29,
      ikm: "91.48",
      mutu: "A",
      lowest: ["WAKTU", "PROSEDUR", "PRODUK"],
      excluded: 0,
    });
    expect(found!.rows[0]).toMatchObject({
      code: "dinkes",
      figure: { ikm: "91.48", services: [{ slug: "informasi-perizinan", ikm: "91.48", mutu: "A" }] },
    });
    expect((await getPublicOffice("dinkes", "2026-Q2", TODAY))!.services).toMatchObject([
      {
        slug: "informasi-perizinan",
        respondents: 29,
        ikm: "91.48",
        lowest: ["WAKTU", "PROSEDUR", "PRODUK"],
        change: null,
      },
    ]);
  });

  it("can be worked out by hand from the sum beside it", async () => {
    const { sum, ikm } = (await compare())!.quarter.whole;
    expect(Math.round((Number(sum) / 9) * 25 * 100) / 100).toBe(Number(ikm));
  });

  it("stands in the CSV and the JSON with the means of its unsur, and nowhere how many answered one", async () => {
    const lines = (await readOpenFile("ikm.csv"))!.body.split("\r\n");
    // 3.62 = 105 ÷ 29, 3.48 = 101 ÷ 29, 3.45 = 100 ÷ 29, 4.00 = 116 ÷ 29, …
    expect(lines).toContain(
      "2026-Q2,LAYANAN,dinkes,Dinas Kesehatan,informasi-perizinan,Informasi dan konsultasi " +
        "perizinan,29,91.48,A,3.62,3.48,3.45,4.00,3.52,3.62,3.66,3.62,3.97,U3 U2 U5,0,false",
    );
    const json = JSON.parse((await readOpenFile("ikm.json"))!.body) as {
      lisensi: string;
      sumber: string;
      dibuat: string;
      data: Record<string, unknown>[];
    };
    expect(json).toMatchObject({
      lisensi: expect.stringContaining("/by/4.0/") as string,
      sumber: "Kabupaten Tirta Kencana",
    });
    expect(json.data.find((row) => row["tingkat"] === "LAYANAN")).toMatchObject({
      triwulan: "2026-Q2",
      responden: 29,
      ikm: 91.48,
      mutu: "A",
      u3: 3.45,
      terendah: "U3 U2 U5",
      disembunyikan: false,
    });
    const closing = await db.surveyClosing.findUniqueOrThrow({ where: { termId: office.terms[1] } });
    expect(json.dibuat).toBe(closing.closedAt.toISOString());
  });

  it("stands on the badge in words and figures, light and dark, without a script", async () => {
    const answer = await getBadgeFile(new Request("http://x/"), {
      params: Promise.resolve({ berkas: "dinkes.svg" }),
    });
    const svg = await answer.text();
    expect(svg).toMatch(
      new RegExp(
        '<title id="t">Indeks kepuasan masyarakat Dinas Kesehatan</title>' +
          '<desc id="d">[^<]*91,48, mutu A, Sangat baik, Triwulan II 2026, dari 29 responden\\.</desc>',
      ),
    );
    expect(svg).toContain("prefers-color-scheme:dark");
    expect(svg).not.toMatch(/<script|@import|url\(/);
    const style = /<style>([^<]*)<\/style>/.exec(svg)![1]!;
    expect(answer.headers.get("content-security-policy")).toContain(
      `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
    );
  });
});

describe("quarters of small services", () => {
  beforeAll(makeYearBefore);

  it("hide the small one with the next, and keep the office they belong to", async () => {
    const page = (await getPublicOffice("dukcapil", "2025-Q3", TODAY))!;
    expect(page.figure).toMatchObject({ respondents: 52, ikm: "75.00" });
    expect(page.services.map(({ slug, respondents, ikm }) => [slug, respondents, ikm])).toEqual([
      ["akta", null, null],
      ["kartu-keluarga", null, null],
      ["ktp-el", 40, "75.00"],
    ]);
  });

  it("hide both of two offices when one of them is small, and still tell their sum", async () => {
    const found = (await compare({ quarter: "2025-Q4" }))!;
    expect(found.quarter.whole.respondents).toBe(34);
    expect(found.quarter.offices.map(({ respondents }) => respondents)).toEqual([null, null]);
    expect(found.quarter.offices.flatMap((own) => own.services.map(({ ikm }) => ikm))).toEqual([null, null]);
  });

  it("tell how many answers were set apart only where they are five or more", async () => {
    const found = (await compare({ quarter: "2025-Q3" }))!;
    expect(found.quarter.whole.excluded).toBe(10);
    expect(found.quarter.offices.map(({ code, excluded }) => [code, excluded])).toEqual([
      ["dukcapil", 10],
      ["dinkes", 0],
    ]);
    expect(
      found.quarter.offices.find(({ code }) => code === "dukcapil")!.services.map(({ excluded }) => excluded),
    ).toEqual([null, null, null]);
  });

  it("stand in one line of quarters, with a move only between two that are shown", async () => {
    const page = (await getPublicOffice("dukcapil", "2025-Q4", TODAY))!;
    expect(page.trend.map(({ term, figure }) => [term.number, figure?.ikm ?? null])).toEqual([
      [3, "75.00"],
      [4, null],
    ]);
    await closeWith(past[0]!, [unanimous(services["ktp-el"]!, 20, { answer: 2 })], "2025-04-10T02:00:00Z");
    await closeWith(past[1]!, [unanimous(services["ktp-el"]!, 20, { answer: 3 })], "2025-07-10T02:00:00Z");
    expect((await getPublicOffice("dukcapil", "2025-Q2", TODAY))!.services).toMatchObject([
      { slug: "ktp-el", ikm: "75.00", change: "25.00" },
    ]);
  });

  it("are searched by office or service and ordered as asked", async () => {
    const names = async (over: Parameters<typeof compare>[0]) =>
      (await compare({ quarter: "2025-Q3", ...over }))!.rows.map(({ code }) => code);
    expect(await names({ search: "PUSKESMAS" })).toEqual(["dinkes"]);
    expect(await names({ search: "tidak ada" })).toEqual([]);
    expect((await names({ order: "responden" })).slice(0, 2)).toEqual(["dukcapil", "dinkes"]);
    expect(await names({ order: "nama", page: 9 })).toEqual(await names({ order: "nama" }));
  });
});

describe("follow-up plans", () => {
  it("are counted as done, late or planned, without those of a service that is not shown", async () => {
    expect((await compare({ quarter: "2025-Q3" }))!.plans).toEqual({ total: 3, done: 1, late: 1 });
    const page = (await getPublicOffice("dukcapil", "2025-Q3", TODAY))!;
    expect([page.counts, page.plans.map(({ unsur }) => unsur)]).toEqual([
      { total: 2, done: 1, late: 1 },
      ["WAKTU", "SARANA"],
    ]);
  });

  it("name nobody, on no page and in no file", async () => {
    const page = JSON.stringify([
      await getPublicOffice("dukcapil", "2025-Q3", TODAY),
      await compare({ quarter: "2025-Q3" }),
      ...(await listOpenFiles(await listPublicQuarters())).map(({ body }) => body),
    ]);
    for (const hidden of [
      office.people.head.name,
      office.people.unitAdmin.name,
      office.people.head.id,
      "Rahasia",
    ])
      expect(page).not.toContain(hidden);
    expect(page).toContain("Loket dibuka sampai sore");
  });
});

describe("predikat of closed appraisals", () => {
  it("merge what is small, and say nothing where all got the same", async () => {
    const { appraisals } = (await compare({ quarter: "2025-Q3" }))!;
    expect(appraisals).toMatchObject({ rated: 82, people: null });
    expect(
      Object.fromEntries(
        appraisals!.offices.map(({ code, rated, groups }) => [
          code,
          [rated, groups.map(({ keys, count }) => `${keys.join("+")} ${count}`)],
        ]),
      ),
    ).toEqual({
      dukcapil: [47, ["SANGAT_BAIK 12", "BAIK 30", "BUTUH_PERBAIKAN+KURANG+SANGAT_KURANG 5"]],
      dinkes: [26, ["SANGAT_BAIK 6", "BAIK 20", "BUTUH_PERBAIKAN 0", "KURANG 0", "SANGAT_KURANG 0"]],
      bkpsdm: [9, []],
    });
  });

  it("hide an office of four with the smallest other one", async () => {
    const { appraisals } = (await compare({ quarter: "2025-Q4" }))!;
    expect(appraisals).toMatchObject({ rated: 70, people: 70 });
    expect(
      Object.fromEntries(
        appraisals!.offices.map(({ code, rated, groups }) => [code, [rated, groups.length]]),
      ),
    ).toEqual({ dukcapil: [null, 0], dinkes: [null, 0], bkpsdm: [40, 5] });
  });

  it("of offices that show none are published together, with what is small merged there too", async () => {
    // 4 of dukcapil and 26 of dinkes: one KURANG alone would be told, so the 6 SANGAT_BAIK go with it.
    const { appraisals } = (await compare({ quarter: "2025-Q4" }))!;
    expect(appraisals!.pool).toEqual({
      offices: 2,
      rated: 4 + 26,
      groups: [
        { keys: ["BAIK"], count: 3 + 20 },
        { keys: ["SANGAT_BAIK", "BUTUH_PERBAIKAN", "KURANG", "SANGAT_KURANG"], count: 6 + 1 },
      ],
    });
    expect((await readOpenFile("predikat.csv"))!.body).toContain("2025-Q4,OPD_LAIN,,,,,30,,23,,,,7,");
  });

  it("of one such office alone are not: together with nobody it would show what it hides", async () => {
    expect((await compare({ quarter: "2025-Q3" }))!.appraisals!.pool).toBeNull();
  });

  it("of a quarter that is still judged are those of the quarter before", async () => {
    await db.term.update({ where: { id: past[1]! }, data: { status: "OPEN" } });
    expect((await compare({ quarter: "2025-Q2" }))!.appraisals?.term.number).toBe(1);
    expect((await getPublicOffice("dukcapil", "2025-Q3", TODAY))!.spread?.term.number).toBe(3);
  });

  it("of an office judged monthly are those of the last month of the quarter, and of its own months only", async () => {
    const { body, effectiveFrom } = await db.scheme.findUniqueOrThrow({ where: { id: office.schemeId } });
    const scheme = await db.scheme.create({
      data: {
        code: "bulanan",
        version: 1,
        name: "Bulanan",
        body: { ...(body as object), cadence: "BULANAN" },
        effectiveFrom,
      },
    });
    const [year] = await makeClosedYear(2024);
    const { periodId } = await db.term.findUniqueOrThrow({ where: { id: year! } });
    const month = (ordinal: number, from: string, to: string) =>
      db.term.create({
        data: {
          periodId,
          cadence: "BULANAN",
          ordinal,
          startsOn: fromDay(from),
          endsOn: fromDay(to),
          dueOn: fromDay(to),
          status: "CLOSED",
        },
      });
    const [february, march] = [
      await month(2, "2024-02-01", "2024-02-29"),
      await month(3, "2024-03-01", "2024-03-31"),
    ];
    await db.schemeAssignment.createMany({
      data: [
        { unitId: office.units.tk, schemeId: office.schemeId, startsOn: fromDay("2024-01-01") },
        { unitId: office.units.dinkes, schemeId: scheme.id, startsOn: fromDay("2024-01-02") },
      ],
    });
    await rateWith(office.units.dinkes, february.id, { counts: { BAIK: 50 } });
    await rateWith(office.units.dinkes, march.id, { counts: { SANGAT_BAIK: 7, BAIK: 11 } });
    await rateWith(office.units.dukcapil, year!, { counts: { SANGAT_BAIK: 8, BAIK: 21 } });
    await rateWith(office.units.dukcapil, march.id, { counts: {}, people: 30 });
    await closeWith(year!, [unanimous(services["puskesmas"]!, 9)], "2024-04-10T02:00:00Z");
    const { appraisals } = (await compare({ quarter: "2024-Q1" }))!;
    expect(appraisals).toMatchObject({ rated: 47, people: 47 });
    // The page of periods tells the quarter and its last month apart; what is published is both, and says so.
    const progress = await summariseTerms([year!, march.id]);
    expect([progress.get(year!), progress.get(march.id)].map((own) => [own?.rated, own?.people])).toEqual([
      [29, 29],
      [18, 18],
    ]);
    expect(ratedWords(appraisals, appraisals!.term)).toEqual({
      value: "100%",
      note: "47 dari 47, Triwulan I 2024, dan Maret 2024 di OPD yang dinilai bulanan",
    });
    expect(appraisals!.offices.map(({ code, monthly: own, rated }) => [code, own, rated])).toEqual([
      ["dukcapil", false, 29],
      ["dinkes", true, 18],
    ]);
    expect((await readOpenFile("predikat.csv"))!.body).toContain(
      "2024-Q1,OPD,dinkes,Dinas Kesehatan,BULAN_TERAKHIR,,18,7,11,0,0,0,,,false",
    );
  });

  it("are withdrawn once the quarter was opened again, because whoever kept them could subtract", async () => {
    const admin = office.viewer("admin");
    expect((await listPublicQuarters()).appraisals.some(({ id }) => id === office.terms[0])).toBe(true);
    expect(
      await openTerm(admin, { termId: office.terms[0], reason: "Satu penilaian tertinggal" }),
    ).toMatchObject({ ok: true });
    expect(await closeTerm(admin, { termId: office.terms[0] })).toMatchObject({ ok: true });
    expect((await listPublicQuarters()).appraisals.some(({ id }) => id === office.terms[0])).toBe(false);
  });
});
