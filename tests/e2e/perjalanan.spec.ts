import { expect } from "@playwright/test";
import { test, type Open } from "@/tests/e2e/story";
import { PHONE } from "@/tests/support/screens";
import {
  RATNAS_PLAN,
  answerSurvey,
  approveSkp,
  chooseRatings,
  recordMonth,
  signIn,
  submitSkp,
  writeSkp,
} from "@/tests/e2e/steps";

const MAYA = "Maya Kusumawati";

/**
 * What the dashboard of the OPD says in words, "17 dari 35 ASN sudah dinilai", and what the page of the service says of
 * the quarter that runs, "dari 138 jawaban": the survey of the term that is judged may be closed already.
 */
async function figures(open: Open): Promise<{ rated: number; answers: number }> {
  const page = await open({ as: MAYA });
  await page.goto("/dasbor/dukcapil");
  const dashboard = await page.locator("main").innerText();
  await page.goto("/survei-layanan/ktp-el");
  const service = await page.locator("main").innerText();
  return {
    rated: Number(/(\d+) dari \d+ ASN sudah dinilai/.exec(dashboard)?.[1]),
    answers: Number(/dari (\d+) jawaban/.exec(service)?.[1]),
  };
}

test.describe("one real trip from target to dashboard", () => {
  test(
    "[KU-01] turns a civil servant's targets and evidence into an explained appraisal " +
      "that moves the dashboard of her OPD",
    async ({ open, application }) => {
      const [ratna, hendra] = [application.person("Ratna Wulandari"), application.person("Hendra Saputra")];
      const before = await figures(open);

      const asn = await open();
      await signIn(asn, ratna.nip, ratna.password);
      const skpId = await writeSkp(asn, RATNAS_PLAN);
      await expect(asn.locator("main")).toContainText(
        "Dinilai terhadap: TW II 1.200 · TW III 2.400 · TW IV 3.600 dokumen",
      );
      await submitSkp(asn);

      const appraiser = await open();
      await signIn(appraiser, hendra.nip, hendra.password);
      await approveSkp(appraiser, skpId, ratna.name);

      await asn.goto("/realisasi");
      await recordMonth(asn, new URL(asn.url()).pathname, RATNAS_PLAN);
      await expect(asn.locator("main")).toContainText("102%", { useInnerText: true });
      await asn.getByRole("button", { name: /^Kirim realisasi/ }).click();
      await asn.getByRole("button", { name: `Kirim ke ${hendra.name}` }).click();
      await asn.waitForURL((url) => !url.pathname.endsWith("/kirim"));

      await appraiser.goto("/penilaian");
      await appraiser
        .getByRole("link", { name: /Ratna Wulandari/ })
        .first()
        .click();
      await expect(appraiser.getByRole("heading", { name: ratna.name })).toBeVisible();
      await expect(appraiser.locator("main")).toContainText("Disarankan: sesuai ekspektasi", {
        useInnerText: true,
      });
      const rating = appraiser.url();
      await chooseRatings(appraiser, "SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI");
      await appraiser.getByRole("button", { name: /^Tetapkan/ }).click();
      await appraiser.getByRole("button", { name: "Tetapkan penilaian Ratna" }).click();
      await appraiser.waitForURL((url) => url.href !== rating);

      await asn.goto("/nilai");
      await asn
        .getByRole("link", { name: /^Triwulan/ })
        .first()
        .click();
      // RHK 1: (111,11 + 88 + 88) / 3 = 95,70; RHK 2: 103% → 112,22; RHK 3: 100% → 109.
      // Hasil kerja = 0,40 × 95,70 + 0,35 × 112,22 + 0,25 × 109 = 104,81; total = 0,7 × 104,81 + 0,3 × 100 = 103,37.
      await expect(asn.getByRole("heading", { name: "Mengapa nilai saya 103,37?" })).toBeVisible();
      for (const fact of [
        "104,81",
        "95,70",
        "Baik",
        "PP 30/2019",
        "3.600 tumbuh menurut bulan, 3 dari 9 bulan SKP",
        "Laporan 1.pdf",
        "Hitung ulang: sama persis",
      ])
        await expect(asn.locator("main")).toContainText(fact, { useInnerText: true });
      const download = asn.waitForEvent("download");
      await asn.getByRole("link", { name: "Laporan 1.pdf" }).first().click();
      expect((await download).suggestedFilename()).toBe("Laporan 1.pdf");

      const citizen = await open({ viewport: PHONE });
      expect(await answerSurvey(citizen, "ktp-el", "444434443")).toMatch(
        /^[A-Z]{2}-[A-Z0-9]{4}-[A-Z0-9]{4}$/,
      );

      expect(await figures(open)).toEqual({ rated: before.rated + 1, answers: before.answers + 1 });
    },
  );

  test("leaves a trace when the BKD admin opens a person's rating", async ({ open, application }) => {
    const readings = () =>
      application.valueOf<number>(`SELECT count(*)::int FROM "AuditEvent" WHERE "action" = 'read-summary'`);
    const before = await readings();
    const page = await open({ as: MAYA });
    await page.goto("/dasbor/dukcapil");
    await page.getByRole("link", { name: "Bayu Prasetya" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Bayu Prasetya" })).toBeVisible();
    expect(await readings()).toBeGreaterThan(before);
  });
});
