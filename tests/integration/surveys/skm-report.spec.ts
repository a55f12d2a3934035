import readExcelFile from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import published from "@/prisma/seed/data/skm-quarter-iii.json";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { skmReportPdf } from "@/lib/surveys/documents/report-pdf";
import { skmReportXlsx } from "@/lib/surveys/documents/report-xlsx";
import { getSkmReport, type SkmReport } from "@/lib/surveys/queries/report";
import { publishedAnswers } from "@/prisma/seed/services/published";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office, type PersonKey } from "@/tests/support/office";
import { answered } from "@/tests/support/paper";
import { pdfText } from "@/tests/support/pdf-text";

useDatabase();

let office: Office;
const services: Record<"published" | "small" | "other", string> = { published: "", small: "", other: "" };

const QUARTER = { first: 0, second: 1, third: 2 } as const;
const open = (slug: string, unit: "pendaftaran" | "dinkes") =>
  db.service.create({ data: { slug, name: `=Layanan ${slug}`, unitId: office.units[unit] } });

beforeAll(async () => {
  office = await makeOffice();
  services.published = (await open("informasi-perizinan", "pendaftaran")).id;
  services.small = (await open("sepi", "pendaftaran")).id;
  services.other = (await open("puskesmas", "dinkes")).id;
  await answered(services.published, "2026-05-12", publishedAnswers());
  await answered(services.small, "2026-05-12", publishedAnswers().slice(0, 4));
  await db.serviceUsers.create({
    data: { serviceId: services.published, termId: office.terms[QUARTER.second], users: 120 },
  });
});

const read = (viewer: PersonKey, slug = "informasi-perizinan", quarter: keyof typeof QUARTER = "second") =>
  getSkmReport(office.viewer(viewer), {
    slug,
    term: office.terms[QUARTER[quarter]],
    today: "2026-09-15",
    rows: true,
  });

async function report(slug?: string, quarter?: keyof typeof QUARTER): Promise<SkmReport> {
  const found = await read("head", slug, quarter);
  if (found === null) throw new Error("there is no report");
  return found;
}

/** The words of the paper in the order they are drawn, however its lines break. */
const paper = async (found: SkmReport): Promise<string> =>
  pdfText(await skmReportPdf(found)).replaceAll(/\s+/g, " ");
const sheet = async (found: SkmReport, name: string) =>
  (await readExcelFile(Buffer.from(await skmReportXlsx(found)))).find(({ sheet: title }) => title === name)
    ?.data ?? [];

describe("the published survey", () => {
  it("is reported as it was published: IKM 91,48, mutu A, lowest U3, U2 and U5", async () => {
    const { respondents, ikm, mutu, kinerja, lowest, unsur, index } = await report();
    expect({ respondents, ikm, mutu }).toEqual({
      respondents: published.respondents,
      ikm: published.published.ikm,
      mutu: published.published.mutu,
    });
    expect([kinerja, lowest]).toEqual(["Sangat Baik", ["WAKTU", "PROSEDUR", "PRODUK"]]);
    // U3: 15 × 4 + 12 × 3 + 2 × 2 = 100; 100 / 29 = 3,4483; 3,4483 / 9 = 0,3831
    expect(unsur[2]).toEqual({ unsur: "WAKTU", answered: 29, sum: 100, nrr: "3.4483", weighted: "0.3831" });
    // 91,48 / 25
    expect(index).toBe("3.6590");
  });

  it("counts its respondents against the sample that 120 users ask for", async () => {
    expect(await report()).toMatchObject({ users: 120, sample: 92, excluded: 0, disagrees: false });
  });

  it("stands in the workbook as numbers", async () => {
    const found = await report();
    const summary = await sheet(found, "Ringkasan");
    expect(summary).toContainEqual(["Nilai IKM", 91.48, null, null, null]);
    expect(summary).toContainEqual(["Mutu pelayanan", "A", null, null, null]);
    const unsur = await sheet(found, "Unsur");
    expect(unsur[3]).toEqual(["U3 Waktu Penyelesaian", 100, 29, 3.4483, 0.111, 0.3831]);
    expect((await sheet(found, "Tindak lanjut")).slice(1).map(([name]) => name)).toEqual([
      "U3 Waktu Penyelesaian",
      "U2 Sistem, Mekanisme, dan Prosedur",
      "U5 Produk Spesifikasi Jenis Pelayanan",
    ]);
    const answers = await sheet(found, "Responden");
    const counts = Object.fromEntries(
      [4, 3, 2].map((answer) => [answer, answers.slice(1).filter((row) => row[3] === answer).length]),
    );
    expect([answers[0], answers.length, counts]).toEqual([
      ["No", "U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"],
      30,
      published.counts.U3,
    ]);
  });

  it("stands on paper with its three lowest unsur and every questionnaire", async () => {
    const text = pdfText(await skmReportPdf(await report()));
    expect(text).toContain("91,48");
    expect(text).toContain("IKM 91,48, mutu A (Sangat baik), dari 29 responden.");
    const plans = text.slice(text.indexOf("Tiga unsur terendah"));
    expect([...plans.matchAll(/U\d (?:Waktu|Sistem|Produk)/g)].slice(0, 3).map(([name]) => name)).toEqual([
      "U3 Waktu",
      "U2 Sistem",
      "U5 Produk",
    ]);
    expect(text.match(/^[ \u00A0]*\d+( +[1-4-]){9}$/gm)).toHaveLength(29);
    expect(text).toContain("Kepala Dinas Dukcapil");
    expect(text).toContain("Sri Lestari");
    expect(text.replaceAll(/\s/g, "")).toContain(`NIP${office.people.head.nip}`);
  });

  it("never begins a cell of text with a sign that a spreadsheet would calculate", async () => {
    expect(await sheet(await report(), "Ringkasan")).toContainEqual([
      "Jenis layanan",
      "'=Layanan informasi-perizinan",
      null,
      null,
      null,
    ]);
  });

  it("lists questionnaires in an order that does not follow the time of answering", async () => {
    const inTime = await db.surveyResponse.findMany({
      where: { serviceId: services.published },
      orderBy: { id: "asc" },
      select: { pattern: true },
    });
    const listed = (await report()).rows.map((row) => row.map((answer) => answer ?? "-").join(""));
    expect([...listed].sort()).toEqual(inTime.map(({ pattern }) => pattern).sort());
    expect(listed).not.toEqual(inTime.map(({ pattern }) => pattern));
    expect((await report()).rows).toEqual((await report()).rows);
  });
});

describe("a long list of questionnaires", () => {
  const withRows = async (count: number): Promise<string> =>
    paper({ ...(await report()), rows: Array.from({ length: count }, () => [4, 3, null, 4, 4, 4, 4, 4, 4]) });

  it("is printed up to 3,000 of them, and beyond that stands in the workbook alone", async () => {
    const full = await withRows(3000);
    expect(full).toContain("3000 4 3 - 4 4 4 4 4 4");
    expect(full).not.toContain("Responden terlalu banyak");
    const long = await withRows(3001);
    expect(long).toContain(
      "Responden terlalu banyak untuk dicetak satu per satu. Isian per responden ada di berkas XLSX laporan ini.",
    );
    expect(long).not.toContain("4 3 - 4 4 4");
    expect(
      await sheet(
        { ...(await report()), rows: Array.from({ length: 3001 }, () => [4, 3, null, 4, 4, 4, 4, 4, 4]) },
        "Responden",
      ),
    ).toHaveLength(3002);
  });
});

describe("what a report keeps to itself", () => {
  it("is every figure and every questionnaire of fewer than five respondents", async () => {
    const found = await report("sepi");
    expect(found).toMatchObject({
      respondents: 4,
      shown: false,
      ikm: null,
      unsur: [],
      lowest: [],
      rows: [],
      demographics: null,
      table: "SMALL",
      interval: null,
    });
    expect(await paper(found)).toContain("Kurang dari 5 responden");
    for (const name of ["Responden", "Unsur", "Tindak lanjut"])
      expect((await sheet(found, name)).flat().filter((cell) => typeof cell === "number")).toEqual([]);
  });

  it("is the questionnaires while the quarter runs; its figures are shown", async () => {
    const id = (await open("berjalan", "pendaftaran")).id;
    await answered(id, "2026-08-12", publishedAnswers());
    const found = await report("berjalan", "third");
    expect(found).toMatchObject({ ikm: "91.48", table: "RUNNING", rows: [] });
    expect(await paper(found)).toContain("sesudah triwulan berakhir");
  });

  it("is everything from whoever may not read the figures of the service", async () => {
    for (const viewer of ["asn", "otherSupervisor", "otherAsn"] as const)
      expect(await read(viewer)).toBeNull();
    for (const viewer of ["head", "admin", "auditor", "unitAdmin"] as const)
      expect(await read(viewer)).not.toBeNull();
    expect(await read("unitAdmin", "puskesmas")).toBeNull();
  });
});

describe("answers that do not count", () => {
  it("are left out of every figure and told openly", async () => {
    const id = (await open("diperiksa", "pendaftaran")).id;
    const [first, second] = await answered(id, "2026-05-12", publishedAnswers().slice(0, 12));
    await db.surveyTally.create({
      data: { serviceId: id, month: fromDay("2026-05-01"), unsur: "Q", answered: 2, sum: 2 },
    });
    await db.surveyResponse.updateMany({
      where: { id: { in: [first!, second!] } },
      data: { standing: "QUARANTINED", reasons: ["BURST"] },
    });
    const found = await report("diperiksa");
    expect(found).toMatchObject({
      excluded: 2,
      standings: { counted: 10, waiting: 2, rejected: 0 },
      disagrees: true,
    });
    expect(found.rows).toHaveLength(10);
    expect(await paper(found)).toContain(
      "2 jawaban tidak dihitung: 2 menunggu diperiksa, 0 ditolak sesudah diperiksa.",
    );
  });
});

describe("a closed quarter", () => {
  it("is reported as it was closed, and says so when the questionnaires changed since", async () => {
    const id = (await open("ditutup", "pendaftaran")).id;
    const ids = await answered(id, "2026-02-12", publishedAnswers());
    await db.serviceUsers.create({ data: { serviceId: id, termId: office.terms[0], users: 40 } });
    const sums = Object.fromEntries((await report()).unsur.map(({ unsur, sum }) => [unsur, sum]));
    const answeredBy = Object.fromEntries(
      (await report()).unsur.map(({ unsur, answered: count }) => [unsur, count]),
    );
    await db.surveyClosing.create({ data: { termId: office.terms[0] } });
    await db.ikmSnapshot.create({
      data: {
        termId: office.terms[0],
        serviceId: id,
        unitId: office.units.pendaftaran,
        opdId: office.units.dukcapil,
        respondents: 29,
        excluded: 3,
        ikm: "91.48",
        mutu: "A",
        body: { answered: answeredBy, sums, scaled: "0", squares: "0" },
      },
    });
    expect(await report("ditutup", "first")).toMatchObject({
      ikm: "91.48",
      excluded: 3,
      disagrees: false,
      trend: [{ year: 2026, number: 1, closed: true, respondents: 29, ikm: "91.48", mutu: "A" }],
    });

    await db.surveyResponse.deleteMany({ where: { id: { in: ids.slice(0, 10) } } });
    const changed = await report("ditutup", "first");
    expect(changed).toMatchObject({ respondents: 29, ikm: "91.48", disagrees: true });
    expect(await paper(changed)).toContain("Laporan ini memuat angka saat ditutup.");

    await db.surveyResponse.deleteMany({ where: { id: { in: ids.slice(10, 25) } } });
    expect(await report("ditutup", "first")).toMatchObject({
      respondents: 29,
      ikm: "91.48",
      standings: { counted: 4 },
      demographics: null,
      rows: [],
      table: "SMALL",
    });
  });
});

describe("the plan for the three lowest unsur", () => {
  it("names the action, who answers for it, and that it is late", async () => {
    await db.followUp.create({
      data: {
        serviceId: services.published,
        termId: office.terms[1],
        unsur: "WAKTU",
        action: "=Tambah loket pagi",
        responsibleId: office.people.supervisor.id,
        dueOn: fromDay("2026-08-31"),
        createdById: office.people.unitAdmin.id,
      },
    });
    const found = await report();
    const rows = await sheet(found, "Tindak lanjut");
    expect(rows[1]).toEqual([
      "U3 Waktu Penyelesaian",
      "'=Tambah loket pagi",
      "Hendra Saputra",
      new Date("2026-08-31T00:00:00Z"),
      "Terlambat",
      null,
    ]);
    const text = pdfText(await skmReportPdf(found));
    expect(text).toContain("Hendra Saputra");
    expect(text).toContain("Belum ada rencana");
  });
});
