import { expect, type Page } from "@playwright/test";
import { test } from "@/tests/e2e/story";

/** Somebody who has not begun an SKP of this year. */
const WITHOUT_PLAN = `SELECT e."nip" FROM "Employee" e JOIN "Account" a ON a."employeeId" = e."id"
  JOIN "Placement" p ON p."employeeId" = e."id" AND p."endsOn" IS NULL
  WHERE e."name" <> 'Ratna Wulandari' AND NOT EXISTS (SELECT 1 FROM "Skp" s JOIN "Period" d ON d."id" = s."periodId"
    WHERE s."employeeId" = e."id" AND d."year" = 2026) ORDER BY e."nip" LIMIT 1`;
const TITLES = `SELECT array_agg("title" ORDER BY "ordinal") FROM "Rhk" WHERE "skpId" = $1`;

const field = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** A line of the plan with its indicators, each counted in documents. */
async function write(
  page: Page,
  at: number,
  [title = "", weight = "", ...indicators]: string[],
): Promise<void> {
  await press(page, "Tambah rencana hasil kerja");
  await expect(field(page, `rhk.${at}.title`)).toBeFocused();
  await field(page, `rhk.${at}.title`).fill(title);
  await field(page, `rhk.${at}.weight`).fill(weight);
  for (const [index, indicator] of indicators.entries()) {
    const name = `rhk.${at}.iki.${index}`;
    if (index > 0) await page.locator(`button[value="add-iki:${at}"]`).click();
    await field(page, `${name}.title`).fill(indicator);
    await field(page, `${name}.unitOfMeasure`).fill("dokumen");
    await field(page, `${name}.target`).fill("12");
  }
}

const titles = (page: Page) =>
  page
    .locator("[name^='rhk.'][name$='.title']:not([name*='.iki.'])")
    .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));

test.describe("[KU-01] a plan is built line by line", () => {
  test("where lines come, move, go and come back, and the keyboard follows them", async ({
    open,
    application,
  }) => {
    const page = await open({ as: await application.valueOf<string>(WITHOUT_PLAN) });
    await page.goto("/skp");
    await page.getByRole("button", { name: /Mulai SKP/ }).click();
    await page.waitForURL(/\/skp\/[0-9a-f-]{36}$/);
    const id = new URL(page.url()).pathname.split("/")[2] ?? "";
    const main = page.locator("main");
    await expect(main).toContainText("Belum ada rencana hasil kerja");
    await expect(main).toContainText("Tambahkan paling sedikit satu rencana hasil kerja utama.");

    await write(page, 0, [
      "Laporan bulanan tersedia",
      "60",
      "Laporan sampai 31 Desember",
      "Laporan setiap bulan",
    ]);
    await expect(main).toContainText("Kurang 40.");
    await write(page, 1, ["Arsip 2026 tertata", "50", "Arsip sampai 31 Desember"]);
    await expect(main).toContainText("Lebih 10.");
    await field(page, "rhk.1.weight").fill("40");
    await expect(main).toContainText("Pas 100.");

    await press(page, "Naikkan RHK 2");
    await expect(page.locator('[id="rhk.0.head"]')).toBeFocused();
    expect(await titles(page)).toEqual(["Arsip 2026 tertata", "Laporan bulanan tersedia"]);
    await press(page, "Turunkan RHK 1");
    await expect(page.locator('[id="rhk.1.head"]')).toBeFocused();

    await page
      .locator('details[id="rhk.0"]')
      .evaluate((details: HTMLDetailsElement) => (details.open = true));
    await page
      .locator('details[id="rhk.0.iki.1"]')
      .evaluate((details: HTMLDetailsElement) => (details.open = true));
    await press(page, "Naikkan indikator 2 pada RHK 1");
    await expect(page.locator('[id="rhk.0.iki.0.head"]')).toBeFocused();
    await expect(field(page, "rhk.0.iki.0.title")).toHaveValue("Laporan setiap bulan");
    await press(page, "Hapus indikator 1 pada RHK 1");
    await expect(page.locator("#urungkan")).toBeFocused();
    await expect(main).toContainText("Indikator 1 pada RHK 1 dihapus: “Laporan setiap bulan”.");
    await press(page, "Urungkan");
    await expect(page.locator('[id="rhk.0.iki.0.head"]')).toBeFocused();
    await expect(field(page, "rhk.0.iki.0.title")).toHaveValue("Laporan setiap bulan");

    await page
      .locator('details[id="rhk.1"]')
      .evaluate((details: HTMLDetailsElement) => (details.open = true));
    await press(page, "Hapus RHK 2");
    await expect(main).toContainText("RHK 2 dihapus: “Arsip 2026 tertata”.");
    await press(page, "Urungkan");
    await expect(page.locator('[id="rhk.1.head"]')).toBeFocused();
    await expect(page.locator(".save-bar")).toContainText("Tersimpan otomatis");
    await expect
      .poll(() => application.valueOf<string[]>(TITLES, [id]))
      .toEqual(["Laporan bulanan tersedia", "Arsip 2026 tertata"]);

    await press(page, "Tambah RHK tambahan");
    await expect(field(page, "rhk.2.title")).toBeFocused();
    await page.getByRole("button", { name: /^Ajukan ke/ }).click();
    await expect(page.locator(":focus")).toContainText("sebelum SKP bisa diajukan");
    await expect(main).toContainText("Tulis rencana hasil kerja RHK 3.");
    await field(page, "rhk.2.title").fill("Bantuan verifikasi selesai");
    // By whom it was assigned is asked of additional work alone.
    await expect(field(page, "rhk.1.assignedBy")).toBeHidden();
    await field(page, "rhk.2.assignedBy").fill("Kepala Dinas");
    await expect(main).toContainText("ditugaskan Kepala Dinas");
  });
});
