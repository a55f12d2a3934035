import { createHash } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkPaperAnswers, type CheckedPaperAnswers } from "@/lib/surveys/commands/check-paper-answers";
import { closeSurveyTerm } from "@/lib/surveys/commands/close-survey-term";
import { importPaperAnswers, takeBackPaperAnswers } from "@/lib/surveys/commands/import-paper-answers";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { readPaperSheets } from "@/lib/surveys/documents/paper-sheets";
import { getSkmReport } from "@/lib/surveys/queries/report";
import { countImported, listSurveyImports } from "@/lib/surveys/queries/imports";
import { readPaperAnswers } from "@/lib/surveys/schemas/paper-answers";
import { importPaperSchema, type TakePaperInput } from "@/lib/surveys/schemas/survey";
import { publishedAnswers } from "@/prisma/seed/services/published";
import { UNSUR } from "@/lib/kernel/codes";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office, type PersonKey } from "@/tests/support/office";
import { answered } from "@/tests/support/paper";
import { workbook } from "@/tests/support/workbook";

useDatabase();

let office: Office;
let serviceId = "";
const HEADINGS = [
  "Tanggal",
  ...UNSUR.map((_, at) => `U${at + 1}`),
  "Jenis kelamin",
  "Pendidikan",
  "Pekerjaan",
];
const FOURS = [4, 4, 4, 4, 4, 4, 4, 4, 4];
const published = publishedAnswers().map((answers) => [
  "2026-08-12",
  ...UNSUR.map((unsur) => answers[unsur] ?? null),
  "P",
  "S1",
  "PNS",
]);

beforeAll(async () => {
  office = await makeOffice();
});

beforeEach(async () => {
  const service = await db.service.create({
    data: { slug: `layanan-${await db.service.count()}`, name: "Layanan", unitId: office.units.pendaftaran },
  });
  serviceId = service.id;
});

interface Asked {
  viewer?: PersonKey;
  day?: string | null;
  name?: string;
}

async function check(
  rows: (string | number | null)[][],
  { viewer = "unitAdmin", day = null, name = "agustus.xlsx" }: Asked = {},
) {
  const bytes = await workbook([HEADINGS, ...rows]);
  const sheets = readPaperSheets(bytes);
  const answers = sheets.ok ? readPaperAnswers(sheets.sheets) : null;
  if (answers?.ok !== true) throw new Error("the workbook cannot be read");
  return checkPaperAnswers(office.viewer(viewer), {
    serviceId,
    sha256: createHash("sha256").update(JSON.stringify(rows)).digest("hex"),
    fileName: name,
    reading: answers.reading,
    day,
  });
}

async function checked(rows: (string | number | null)[][], asked?: Asked): Promise<CheckedPaperAnswers> {
  const outcome = await check(rows, asked);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

const form = (
  { sha256, fileName, faulty, rows, proof }: CheckedPaperAnswers,
  next: "all" | "valid" = "all",
): TakePaperInput =>
  importPaperSchema.parse({
    next,
    serviceId,
    sha256,
    fileName,
    faults: String(faulty),
    rows,
    proof,
  }) as TakePaperInput;

const take = (found: CheckedPaperAnswers, next: "all" | "valid" = "all", viewer: PersonKey = "unitAdmin") =>
  importPaperAnswers(office.viewer(viewer), form(found, next));
const stored = () => db.surveyResponse.count({ where: { serviceId } });
const tallies = async () =>
  (
    await db.surveyTally.findMany({ where: { serviceId }, orderBy: [{ month: "asc" }, { unsur: "asc" }] })
  ).map(({ unsur, answered: count, sum, scaled, squares }) => [
    unsur,
    count,
    sum,
    String(scaled),
    String(squares),
  ]);
const refusal = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });

describe("checking a workbook of paper questionnaires", () => {
  it("shows what it would add and stores nothing", async () => {
    const found = await checked(published);
    expect(found).toMatchObject({ read: 29, valid: 29, faulty: 0, findings: [], alike: 0, knownSince: null });
    expect(found.quarters).toEqual([
      {
        year: 2026,
        number: 3,
        added: 29,
        before: { respondents: 0, ikm: null },
        after: { respondents: 29, ikm: "91.48" },
      },
    ]);
    expect([await stored(), await db.surveyImport.count({ where: { serviceId } }), await tallies()]).toEqual([
      0,
      0,
      [],
    ]);
  });

  it("adds them to what citizens answered already", async () => {
    await answered(serviceId, "2026-07-01", publishedAnswers());
    // 9 fours in one more questionnaire: (91,48… × 29 + 100) / 30 = 91,76
    expect((await checked([["2026-08-12", ...FOURS, null, null, null]])).quarters).toMatchObject([
      { added: 1, before: { respondents: 29, ikm: "91.48" }, after: { respondents: 30, ikm: "91.76" } },
    ]);
  });

  it("shows no figure of fewer than five", async () => {
    expect((await checked(published.slice(0, 4))).quarters).toMatchObject([
      { after: { respondents: 4, ikm: null } },
    ]);
    expect((await checked(published.slice(0, 5))).quarters[0]?.after.ikm).not.toBeNull();
  });

  it("names row, column and reason of everything that is wrong", async () => {
    const found = await checked([
      ["2026-08-12", ...FOURS, "P", "S1", "PNS"],
      ["2026-08-12", 4, 4, 5, 4, 4, 4, 4, 4, 4, "X", null, null],
      ["2026-09-16", ...FOURS, null, null, null],
      [null, ...FOURS, null, null, null],
      ["2024-01-01", ...FOURS, null, null, null],
    ]);
    expect(found).toMatchObject({ read: 5, valid: 1, faulty: 4 });
    expect(found.findings.map(({ row, column, problem, value }) => [row, column, problem, value])).toEqual([
      [3, "U3", "ANSWER", "5"],
      [3, "Jenis kelamin", "SEX", "X"],
      [4, "Tanggal", "DAY_TO_COME", "2026-09-16"],
      [5, "Tanggal", "NO_DAY", ""],
      [6, "Tanggal", "DAY_WITHOUT_QUARTER", "2024-01-01"],
    ]);
  });

  it("gives rows without a day the day that was told with the file", async () => {
    expect(await checked([[null, ...FOURS, null, null, null]], { day: "2026-09-15" })).toMatchObject({
      valid: 1,
      faulty: 0,
    });
    expect(await checked([[null, ...FOURS, null, null, null]], { day: "2026-09-16" })).toMatchObject({
      valid: 0,
      findings: [{ problem: "DAY_TO_COME" }],
    });
  });

  it("is for those who run the service", async () => {
    for (const viewer of ["head", "auditor", "asn", "otherSupervisor"] as const)
      expect(await check(published, { viewer })).toEqual(refusal("NOT_FOUND"));
    expect((await check(published, { viewer: "admin" })).ok).toBe(true);
  });
});

describe("importing what was checked", () => {
  it("stores every questionnaire as paper, counts it, and is in the trail", async () => {
    const outcome = await take(await checked(published));
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    expect(outcome.value.rows).toBe(29);
    const row = await db.surveyResponse.findFirstOrThrow({ where: { serviceId } });
    expect(row).toMatchObject({
      channel: "PAPER",
      importId: outcome.value.importId,
      standing: "COUNTED",
      sex: "P",
      education: "S1",
      occupation: "PNS",
      month: fromDay("2026-08-01"),
      receivedOn: fromDay("2026-08-12"),
      pointId: null,
      deviceHash: "",
      networkHash: "",
    });
    expect(row.pattern).toBe(UNSUR.map((unsur) => row[unsur.toLowerCase() as "waktu"] ?? "-").join(""));
    const report = await getSkmReport(office.viewer("head"), {
      slug: outcome.value.slug,
      term: office.terms[2],
      today: "2026-09-15",
      rows: true,
    });
    expect(report).toMatchObject({
      respondents: 29,
      ikm: "91.48",
      mutu: "A",
      lowest: ["WAKTU", "PROSEDUR", "PRODUK"],
      disagrees: false,
      standings: { paper: 29 },
    });
    const event = await db.auditEvent.findFirstOrThrow({
      where: { action: "import-paper-answers" },
      orderBy: { number: "desc" },
    });
    expect(event).toMatchObject({
      chain: office.units.dukcapil,
      actorId: office.people.unitAdmin.id,
      subject: "service",
      subjectId: serviceId,
      detail: { fileName: "agustus.xlsx", rows: 29, leftOut: 0 },
    });
  });

  it("leaves the tallies as the same answers of citizens would", async () => {
    await take(await checked(published));
    const byPaper = await tallies();
    const other = await db.service.create({
      data: { slug: `warga-${serviceId}`, name: "Warga", unitId: office.units.pendaftaran },
    });
    await answered(other.id, "2026-08-12", publishedAnswers());
    serviceId = other.id;
    expect(byPaper).toEqual(await tallies());
    expect(byPaper.find(([unsur]) => unsur === "N")?.slice(1, 3)).toEqual([29, 29]);
  });

  it("takes a file with faulty rows only when they may be left out", async () => {
    const found = await checked([
      ...published.slice(0, 6),
      ["2026-08-12", 5, 4, 4, 4, 4, 4, 4, 4, 4, null, null, null],
    ]);
    expect(await take(found)).toEqual(refusal("PAPER_FAULTY", { count: 1 }));
    expect(await stored()).toBe(0);
    expect(await take(found, "valid")).toMatchObject({ ok: true, value: { rows: 6 } });
    expect(await stored()).toBe(6);
  });

  it("takes nothing that was not shown to this person for this service", async () => {
    const found = await checked(published.slice(0, 6));
    const changed = [
      { ...found, rows: found.rows.replace("|P|", "|L|") },
      { ...found, faulty: 1 },
      { ...found, sha256: "0".repeat(64) },
      { ...found, fileName: "lain.xlsx" },
      { ...found, proof: "x" },
    ];
    for (const wrong of changed) expect(await take(wrong, "valid")).toEqual(refusal("PAPER_CHANGED"));
    expect(await take(found, "all", "admin")).toEqual(refusal("PAPER_CHANGED"));
    const mine = serviceId;
    serviceId = (
      await db.service.create({
        data: { slug: `lain-${mine}`, name: "Lain", unitId: office.units.pendaftaran },
      })
    ).id;
    expect(await take(found)).toEqual(refusal("PAPER_CHANGED"));
    serviceId = mine;
    expect([await stored(), await db.surveyImport.count({ where: { serviceId } })]).toEqual([0, 0]);
  });

  it("takes the same file once, also when it is sent twice at the same time", async () => {
    const found = await checked(published.slice(0, 6));
    const outcomes = await Promise.all([take(found), take(found), take(found)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([
      refusal("PAPER_FILE_KNOWN"),
      refusal("PAPER_FILE_KNOWN"),
    ]);
    expect(await stored()).toBe(6);
    expect((await checked(published.slice(0, 6))).knownSince).not.toBeNull();
  });

  it("tells how many rows say the same as rows imported before", async () => {
    await take(await checked(published.slice(0, 6)));
    expect(
      (
        await checked(
          [...published.slice(0, 6), ["2026-08-12", 1, 1, 1, 1, 1, 1, 1, 1, 1, "L", "SD", "PETANI"]],
          { name: "lagi.xlsx" },
        )
      ).alike,
    ).toBe(6);
    expect((await checked(published.slice(0, 6).map(([, ...row]) => ["2026-08-13", ...row]))).alike).toBe(0);
  });

  it("takes a workbook of 2,000 questionnaires", async () => {
    const found = await checked(
      Array.from({ length: 2000 }, (_, at) => [
        "2026-08-12",
        ...FOURS.map((_, unsur) => ((at + unsur) % 4) + 1),
        null,
        null,
        null,
      ]),
    );
    expect(await take(found)).toMatchObject({ ok: true, value: { rows: 2000 } });
    expect((await tallies()).find(([unsur]) => unsur === "N")?.[1]).toBe(2000);
  });
});

describe("taking an import back", () => {
  const back = (importId: string, viewer: PersonKey = "unitAdmin") =>
    takeBackPaperAnswers(office.viewer(viewer), { serviceId, importId });
  const imported = async (rows: (string | number | null)[][]): Promise<string> => {
    const outcome = await take(await checked(rows));
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    return outcome.value.importId;
  };

  it("leaves what was there before, and the file may come again", async () => {
    await answered(serviceId, "2026-08-20", publishedAnswers().slice(0, 7));
    const before = await tallies();
    const id = await imported(published);
    expect(await tallies()).not.toEqual(before);
    expect(await back(id)).toMatchObject({ ok: true, value: { rows: 29 } });
    expect(await stored()).toBe(7);
    expect((await tallies()).filter(([, count]) => count !== 0)).toEqual(before);
    expect(
      await db.auditEvent.findFirst({
        where: { action: "take-back-paper-answers" },
        orderBy: { number: "desc" },
      }),
    ).toMatchObject({ subjectId: serviceId, detail: { importId: id, rows: 29 } });
    expect(await back(id)).toEqual(refusal("NOT_FOUND"));
    expect((await take(await checked(published))).ok).toBe(true);
  });

  it("takes rows back too that somebody kept out of the figure meanwhile", async () => {
    const id = await imported(published);
    const some = await db.surveyResponse.findMany({ where: { importId: id }, take: 3, select: { id: true } });
    const { moveTally } = await import("@/lib/surveys/db/tally");
    await db.$transaction(async (tx) => {
      await moveTally(
        tx,
        some.map((row) => row.id),
        "excluded",
      );
      await tx.surveyResponse.updateMany({
        where: { id: { in: some.map((row) => row.id) } },
        data: { standing: "QUARANTINED", reasons: ["OWN_NETWORK"] },
      });
    });
    expect((await back(id)).ok).toBe(true);
    expect((await tallies()).filter(([, count, sum]) => count !== 0 || sum !== 0)).toEqual([]);
  });

  it("is for those who run the service, and not for an import of another service", async () => {
    const id = await imported(published.slice(0, 6));
    for (const viewer of ["head", "auditor", "asn"] as const)
      expect(await back(id, viewer)).toEqual(refusal("NOT_FOUND"));
    serviceId = (
      await db.service.create({
        data: { slug: `asing-${id}`, name: "Asing", unitId: office.units.pendaftaran },
      })
    ).id;
    expect(await back(id)).toEqual(refusal("NOT_FOUND"));
  });
});

describe("the imports of a service", () => {
  it("are listed with file, days and who brought them, for whoever reads the service", async () => {
    const found = await checked([...published.slice(0, 3), ["2026-07-03", ...FOURS, null, null, null]]);
    const outcome = await take(found);
    const list = await listSurveyImports(office.viewer("head"), serviceId, 1);
    expect(list).toMatchObject({
      total: 1,
      page: 1,
      pageCount: 1,
      lines: [
        {
          fileName: "agustus.xlsx",
          rows: 4,
          importedBy: "Nurul Aini",
          firstDay: "2026-07-03",
          lastDay: "2026-08-12",
          open: true,
        },
      ],
    });
    expect(await listSurveyImports(office.viewer("otherSupervisor"), serviceId, 1)).toMatchObject({
      total: 0,
      lines: [],
    });
    const id = outcome.ok ? outcome.value.importId : "";
    expect(await countImported(office.viewer("head"), serviceId, id)).toBe(4);
    expect(await countImported(office.viewer("otherSupervisor"), serviceId, id)).toBeNull();
  });
});

describe("a quarter whose survey is closed", () => {
  it("takes no paper and gives none back", async () => {
    const early = published.slice(0, 6).map(([, ...row]) => ["2026-06-30", ...row]);
    const [first, second] = [
      await checked(early, { name: "satu.xlsx" }),
      await checked([...early, ["2026-07-01", ...FOURS, null, null, null]]),
    ];
    const taken = await take(first);
    const importId = taken.ok ? taken.value.importId : "";
    const closed = await closeSurveyTerm(office.viewer("admin"), { termId: office.terms[1] });
    if (!closed.ok) throw new Error(closed.refusal.code);
    expect(await take(second)).toEqual(refusal("SURVEY_CLOSED"));
    expect(await checked(early, { name: "dua.xlsx" })).toMatchObject({
      valid: 0,
      faulty: 6,
      findings: Array.from({ length: 6 }, () => ({ problem: "DAY_CLOSED" })),
    });
    expect(await takeBackPaperAnswers(office.viewer("unitAdmin"), { serviceId, importId })).toEqual(
      refusal("SURVEY_CLOSED"),
    );
    expect(await stored()).toBe(6);
    expect((await listSurveyImports(office.viewer("head"), serviceId, 1)).lines).toMatchObject([
      { open: false },
    ]);
  });
});
