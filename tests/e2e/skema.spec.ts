import { expect, type Page } from "@playwright/test";
import type { Application } from "@/tests/support/application";
import { barriers, test, type Open } from "@/tests/e2e/story";
import { chooseRatings, openQuarter } from "@/tests/e2e/steps";
import { formatScore } from "@/lib/labels/number";

/** Somebody whose term waits for its appraiser in an office of the scheme. */
interface Waiting {
  id: string;
  name: string;
  nip: string;
  appraiserNip: string;
}

async function waitingUnder(application: Application, scheme: string): Promise<Waiting> {
  const [found] = await application.rows(
    `SELECT a."id", e."name", e."nip", p."nip" AS "appraiserNip"
     FROM "Appraisal" a JOIN "Employee" e ON e."id" = a."employeeId" JOIN "Employee" p ON p."id" =
       a."appraiserId" JOIN "Term" t ON t."id" = a."termId"
       JOIN "Unit" u ON u."id" = a."unitId" JOIN "Skp" k ON k."id" = a."skpId" JOIN "Position" o ON o."id" =
         k."positionId"
     WHERE a."status" = 'SUBMITTED' AND t."status" = 'OPEN' AND NOT o."headsUnit"
       AND $1 = (
       SELECT s."code" FROM "SchemeAssignment" x JOIN "Scheme" s ON s."id" = x."schemeId"
         JOIN "Unit" at ON at."id" = x."unitId"
       WHERE u."path" LIKE at."path" || '%' AND x."startsOn" <= t."endsOn" ORDER BY length(at."path") DESC,
         x."startsOn" DESC LIMIT 1)
     ORDER BY e."nip" LIMIT 1`,
    [scheme],
  );
  if (found === undefined) throw new Error(`Nobody waits for an appraisal under the scheme ${scheme}.`);
  return found as unknown as Waiting;
}

/**
 * Every indicator reaches this share of its target of the term: more is target × share, less is target
 * × (2 − share).
 */
async function reach(application: Application, appraisalId: string, share: string): Promise<void> {
  await application.rows(
    `UPDATE "Iki" i SET "pace" = 'HOLDS' FROM "Rhk" r JOIN "Appraisal" a ON a."skpId" = r."skpId"
     WHERE r."id" = i."rhkId" AND a."id" = $1`,
    [appraisalId],
  );
  await application.rows(
    `UPDATE "Actual" x SET "value" = coalesce(g."target", i."target") * CASE i."polarity" WHEN 'MORE' THEN
     $2::numeric ELSE 2 - $2::numeric END
     FROM "Iki" i JOIN "Rhk" r ON r."id" = i."rhkId" JOIN "Appraisal" a ON a."skpId" = r."skpId"
       JOIN "Term" t ON t."id" = a."termId"
       LEFT JOIN "IkiTarget" g ON g."ikiId" = i."id" AND g."termId" = t."id"
     WHERE x."ikiId" = i."id" AND a."id" = $1 AND x."month" BETWEEN t."startsOn"
       AND t."endsOn"`,
    [appraisalId, share],
  );
}

/** Every competency of the position is assessed exactly as the standard asks: JPM 100. */
async function meetStandards(application: Application, appraisalId: string): Promise<void> {
  await application.rows(
    `INSERT INTO "CompetencyRating" ("employeeId", "competencyId", "assessedOn", "level")
     SELECT a."employeeId", s."competencyId", t."startsOn", s."level"
     FROM "Appraisal" a JOIN "Term" t ON t."id" = a."termId" JOIN "Skp" k ON k."id" = a."skpId"
       JOIN "CompetencyStandard" s ON s."positionId" = k."positionId" WHERE a."id" = $1
     ON CONFLICT ("employeeId", "competencyId", "assessedOn") DO UPDATE SET "level" = EXCLUDED."level"`,
    [appraisalId],
  );
}

/**
 * The IKM of the office in the term, from its tallies: the mean of nine unsur × 25, two decimals
 * (PermenPANRB 14/2017).
 */
const ikmOf = (application: Application, appraisalId: string): Promise<string> =>
  application.valueOf<string>(
    `SELECT round(sum("mean") / 9 * 25, 2)::text FROM (
       SELECT y."unsur", sum(y."sum")::numeric / sum(y."answered") AS "mean"
       FROM "Appraisal" a JOIN "Term" t ON t."id" = a."termId" JOIN "Unit" u ON u."id" = a."unitId"
         JOIN "Unit" v ON v."id" = u."opdId" OR v."opdId" = u."opdId"
         JOIN "Service" s ON s."unitId" = v."id" JOIN "SurveyTally" y ON y."serviceId" = s."id"
           AND y."month" BETWEEN t."startsOn" AND t."endsOn"
       WHERE a."id" = $1 AND y."unsur" IN ('PERSYARATAN', 'PROSEDUR', 'WAKTU', 'BIAYA', 'PRODUK',
         'KOMPETENSI', 'PERILAKU', 'SARANA', 'PENGADUAN') GROUP BY y."unsur") means`,
    [appraisalId],
  );

/** PostgreSQL's exact numeric as a second calculator. */
const reckon = (application: Application, formula: string, values: unknown[] = []): Promise<string> =>
  application.valueOf<string>(`SELECT round(${formula}, 2)::text`, values);

/** The appraiser makes the rating final on the page; work meets and behaviour exceeds what was expected. */
async function judge(open: Open, { id, name, appraiserNip }: Waiting): Promise<void> {
  const page = await open({ as: appraiserNip });
  await page.goto(`/penilaian/${id}`);
  await expect(page.getByRole("heading", { name }).first()).toBeVisible();
  await chooseRatings(page, "SESUAI_EKSPEKTASI", "DI_ATAS_EKSPEKTASI");
  await page.locator('[name="reason"]').fill("Dinilai bersama pegawai pada akhir masa.");
  await page
    .getByRole("button", { name: /^Tetapkan/ })
    .first()
    .click();
  await page
    .getByRole("button", { name: /^Tetapkan penilaian/ })
    .last()
    .click();
  await page.waitForURL((url) => !url.pathname.endsWith(id));
}

/** The person opens the reasons; the question names the total, the page the facts, and the recalculation agrees. */
async function explained(
  open: Open,
  { id, nip }: Waiting,
  { total, facts }: { total: string; facts: readonly string[] },
): Promise<void> {
  const page = await open({ as: nip });
  await page.goto(`/nilai/${id}`);
  await expect(
    page.getByRole("heading", { name: `Mengapa nilai saya ${formatScore(total)}?` }),
  ).toBeVisible();
  // The text of closed branches counts too.
  for (const fact of [...facts, "Hitung ulang: sama persis"])
    await expect(page.locator("main")).toContainText(fact);
}

/** The page of the scheme says its weights in words. */
async function toldInWords(
  { open, application }: { open: Open; application: Application },
  scheme: string,
  sentences: readonly string[],
): Promise<Page> {
  const page = await open({ as: "Maya Kusumawati" });
  const id = await application.valueOf<string>(
    `SELECT "id"::text FROM "Scheme" WHERE "code" = $1 AND "version" = 1`,
    [scheme],
  );
  await page.goto(`/admin/skema/${id}`);
  await expect(page.getByRole("heading", { name: "Yang dihitung" })).toBeVisible();
  for (const sentence of sentences)
    await expect(page.locator("main")).toContainText(sentence, { useInnerText: true });
  return page;
}

test.describe("each scheme, from what was recorded to the reasons of the score", () => {
  test(
    "[KU-11] counts work 70 and behaviour 30 with the conversion of PermenPANRB 8/2021 " +
      "under the national scheme",
    async ({ open, application }) => {
      const person = await waitingUnder(application, "permenpanrb-6-2022");
      await reach(application, person.id, "1");
      await judge(open, person);
      // 100 % of the target converts to 109. Behaviour: seven times 120. 0,70 × 109 + 0,30 × 120 = 76,30 + 36 = 112,30
      await explained(open, person, {
        total: "112.30",
        facts: ["109,00", "120,00", "Hasil kerja", "Perilaku kerja", "PermenPANRB 8/2021"],
      });
      await toldInWords({ open, application }, "permenpanrb-6-2022", [
        "Hasil kerja bernilai 70 dari 100 bagian.",
        "Perilaku kerja bernilai 30 dari 100 bagian.",
      ]);
    },
  );

  test("[KU-12] counts work 50, competency 30 and the citizens' index 20 under the scheme of Muara Tebo", async ({
    open,
    application,
  }) => {
    const person = await waitingUnder(application, "muara-tebo");
    await reach(application, person.id, "0.9");
    await meetStandards(application, person.id);
    const ikm = await ikmOf(application, person.id);
    await judge(open, person);
    // 0,50 × 90 + 0,30 × 100 + 0,20 × IKM; behaviour is rated and not counted
    const total = await reckon(application, "0.50 * 90 + 0.30 * 100 + 0.20 * $1::numeric", [ikm]);
    await explained(open, person, {
      total: total,
      facts: ["90,00", "100,00", formatScore(ikm), "Umpan balik masyarakat", "PermenPANRB 14/2017"],
    });
    await toldInWords({ open, application }, "muara-tebo", [
      "Umpan balik masyarakat bernilai 20 dari 100 bagian.",
      "Tidak dihitung: perilaku kerja dan kehadiran.",
    ]);
  });

  test(
    "[KU-13] counts a month with work 50, competency 20, behaviour 20 and attendance 10 " +
      "under the scheme of Bantul",
    async ({ open, application }) => {
      const person = await waitingUnder(application, "bantul");
      await reach(application, person.id, "0.9");
      await meetStandards(application, person.id);
      await application.rows(
        `UPDATE "AttendanceMonth" m SET "deductions" = '{"TL1": 2, "PSW2": 1}' FROM "Appraisal" a
       JOIN "Term" t ON t."id" = a."termId"
       WHERE a."id" = $1 AND m."employeeId" = a."employeeId" AND m."month" = t."startsOn"`,
        [person.id],
      );
      await judge(open, person);
      // Attendance 100 − 2 × 0,5 − 1 × 1 = 98. 0,50 × 90 + 0,20 × 100 + 0,20 × 120 + 0,10 × 98 = 45 + 20
      // + 24 + 9,80 = 98,80
      await explained(open, person, {
        total: "98.80",
        facts: ["90,00", "100,00", "120,00", "98,00", "Kehadiran"],
      });
      await toldInWords({ open, application }, "bantul", [
        "Kehadiran bernilai 10 dari 100 bagian.",
        "Nilai dihitung tiap bulan.",
        "TL1 (terlambat 1 sampai 30 menit): dikurangi 0,5 tiap kejadian.",
      ]);
    },
  );

  test(
    "[KU-14] counts work alone in three dimensions, with the citizens' index as an " +
      "indicator of service quality, under the scheme of Pontianak",
    async ({ open, application }) => {
      const person = await waitingUnder(application, "pontianak");
      await reach(application, person.id, "0.9");
      const ikm = await ikmOf(application, person.id);
      const own = await application.valueOf<number>(
        `SELECT count(*)::int FROM "Iki" i JOIN "Rhk" r ON r."id" = i."rhkId" JOIN "Appraisal" a ON a."skpId"
          = r."skpId" WHERE a."id" = $1 AND r."dimension" = 'KUALITAS_PELAYANAN'
          AND i."feed" IS NULL`,
        [person.id],
      );
      await judge(open, person);
      // Index against its target of 80: IKM ÷ 80 × 100, at most 120. Quality = (own indicators at 90 +
      // the index) ÷ (own + 1).
      // Total = 0,40 × 90 + 0,40 × quality + 0,20 × 90
      const total = await reckon(
        application,
        "0.40 * 90 + 0.40 * (90 * $2::numeric + least($1::numeric / 80 * 100, 120)) / ($2::numeric + 1) + 0.20 * 90",
        [ikm, own],
      );
      await explained(open, person, {
        total: total,
        facts: [
          "Produktivitas",
          "Kualitas pelayanan",
          "Inovasi",
          "90,00",
          "Indeks kepuasan masyarakat atas layanan",
        ],
      });
      await toldInWords({ open, application }, "pontianak", [
        "Hasil kerja bernilai 100 dari 100 bagian.",
        "produktivitas 40, kualitas pelayanan 40 dan inovasi 20",
        "Realisasi tanpa bukti dukung tidak dihitung.",
      ]);
    },
  );

  test(
    "[KU-15] counts competency and work in equal parts, with time and cost measured, " +
      "under the scheme of Kepahiang",
    async ({ open, application }) => {
      const person = await waitingUnder(application, "kepahiang");
      await reach(application, person.id, "0.9");
      await meetStandards(application, person.id);
      const aspects = await application.rows(
        `SELECT DISTINCT i."aspect"::text AS "aspect" FROM "Iki" i JOIN "Rhk" r ON r."id" = i."rhkId"
          JOIN "Appraisal" a ON a."skpId" = r."skpId" WHERE a."id" = $1`,
        [person.id],
      );
      expect(aspects.map(({ aspect }) => aspect)).toEqual(expect.arrayContaining(["WAKTU", "BIAYA"]));
      await judge(open, person);
      // 0,50 × 100 + 0,50 × 90 = 95,00
      await explained(open, person, {
        total: "95.00",
        facts: ["90,00", "100,00", "Kompetensi", "Hasil kerja"],
      });
      await toldInWords({ open, application }, "kepahiang", [
        "Kompetensi bernilai 50 dari 100 bagian.",
        "Rencana utama harus mengukur aspek waktu dan biaya.",
        "Kompetensi baru dihitung sesudah pelatihannya diikuti.",
      ]);
    },
  );

  test(
    "[KU-16] counts work 60, behaviour 20 and competency 20 under the general scheme, " +
      "which the admin copies, tries on the term and compares",
    async ({ open, application }) => {
      const person = await waitingUnder(application, "umum");
      await reach(application, person.id, "0.9");
      await meetStandards(application, person.id);
      await judge(open, person);
      // 0,60 × 90 + 0,20 × 120 + 0,20 × 100 = 54 + 24 + 20 = 98,00
      await explained(open, person, { total: "98.00", facts: ["90,00", "120,00", "100,00"] });
      const page = await toldInWords({ open, application }, "umum", [
        "Hasil kerja bernilai 60 dari 100 bagian.",
      ]);

      await page.getByRole("button", { name: "Salin jadi versi baru" }).click();
      await page.waitForURL(/\/ubah$/);
      await page.getByLabel("Bobot hasil kerja").fill("79,99");
      await page.getByLabel("Bobot perilaku kerja").fill("0");
      await page.getByRole("button", { name: "Simpan draf" }).click();
      await expect(
        page.getByRole("link", { name: "Jumlah bobot 99,99, kurang 0,01. Jumlahnya harus tepat 100." }),
      ).toBeVisible();
      expect(await barriers(page)).toEqual([]);
      await page.getByLabel("Bobot hasil kerja").fill("80");
      await page.getByRole("button", { name: "Simpan draf" }).click();
      await expect(page.getByText("Hasil kerja bernilai 80 dari 100 bagian.")).toBeVisible();

      const draft = new URL(page.url()).pathname;
      await page.goto(`${draft}/simulasi`);
      await page.getByLabel("Masa penilaian").selectOption({ label: await openQuarter(application, page) });
      await page.getByLabel("Lingkup").selectOption({ label: "Dinas Pendidikan" });
      await page.getByRole("button", { name: "Jalankan simulasi" }).click();
      await expect(page.getByRole("heading", { name: "Siapa yang bergeser" })).toBeVisible({
        timeout: 60_000,
      });
      expect(await barriers(page)).toEqual([]);
      const simulation = new URL(page.url()).pathname.split("/").at(-1) ?? "";
      // 0,80 × 90 + 0 × 120 + 0,20 × 100 = 92,00, six points less than 98,00
      expect(
        await application.rows(
          `SELECT "before"::text, "after"::text FROM "SimulatedScore" WHERE "simulationId" = $1 AND "appraisalId" = $2`,
          [simulation, person.id],
        ),
      ).toEqual([{ before: "98.00", after: "92.00" }]);
      await expect(page.locator("main")).toContainText("Nilai yang sudah ditetapkan tidak berubah.", {
        useInnerText: true,
      });
      expect(
        await application.valueOf<string>(`SELECT "total"::text FROM "Score" WHERE "appraisalId" = $1`, [
          person.id,
        ]),
      ).toBe("98.00");

      await page.goto(draft);
      await page.getByRole("button", { name: "Bandingkan" }).click();
      await expect(page.getByRole("heading", { name: "Apa yang berubah" })).toBeVisible();
      expect(await barriers(page)).toEqual([]);
      for (const fact of ["60", "80", "Hasil kerja", "Perilaku kerja"])
        await expect(page.locator("main")).toContainText(fact, { useInnerText: true });
    },
  );
});
