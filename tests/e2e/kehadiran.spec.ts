import { expect, type Page } from "@playwright/test";
import { test } from "@/tests/e2e/story";

/** The one office of the demonstration whose scheme counts attendance. */
const UNIT = "dinsos";
const MONTH = "2026-09";
/** People of the unit whose month nobody has closed, two of them. */
const NIPS = `SELECT DISTINCT e."nip" FROM "Employee" e
  JOIN "Placement" p ON p."employeeId" = e."id" AND p."endsOn" IS NULL
  JOIN "Position" o ON o."id" = p."positionId" JOIN "Unit" u ON u."id" = o."unitId"
  WHERE u."path" LIKE (SELECT "path" FROM "Unit" WHERE "code" = '${UNIT}') || '%' ORDER BY e."nip" LIMIT 2`;

const goThere = (page: Page) => page.goto(`/admin/kehadiran?unit=${UNIT}&bulan=${MONTH}`);
const panel = (page: Page) => page.locator("section, form").filter({ hasText: "Baris NIP;kode;hari" }).last();

test.describe("attendance is recorded for the score", () => {
  test("person by person: what is typed stands, an empty row is taken back, a wrong one says why", async ({
    open,
  }) => {
    const page = await open({ as: "Maya Kusumawati" });
    await goThere(page);
    const main = page.locator("main");
    const first = page.locator('[name^="people.0.days."]').first();
    await first.fill("dua");
    await page.getByRole("button", { name: "Simpan kehadiran" }).click();
    await expect(first).toHaveAttribute("aria-invalid", "true");
    await first.fill("2");
    await page.getByLabel("Catat tanpa potongan untuk pegawai").check();
    await page.getByRole("button", { name: "Simpan kehadiran" }).click();
    await expect(main).toContainText(/Kehadiran September 2026 disimpan untuk \d+ pegawai\./);
    await goThere(page);
    await expect(first).toHaveValue("2");
    await page.getByRole("button", { name: "Simpan kehadiran" }).click();
    await expect(main).toContainText("Kehadiran September 2026 tidak berubah.");
    await goThere(page);
    for (const field of await page.locator('[name^="people.0.days."]').all()) await field.fill("");
    await page.getByRole("button", { name: "Simpan kehadiran" }).click();
    await expect(main).toContainText("1 catatan dihapus.");
  });

  test("pasted from a list: checked first, with the reason of each wrong row, then saved as it was", async ({
    open,
    application,
  }) => {
    const found = await application.rows(NIPS);
    const [one, other] = found.map(({ nip }) => String(nip));
    const page = await open({ as: "Maya Kusumawati" });
    await goThere(page);
    const text = page.getByLabel("Baris NIP;kode;hari");
    const check = page.getByRole("button", { name: /^Periksa/ });
    await text.fill(
      [`${one};TL1;2`, "199900000000000000;TL1;1", `${other};TL1;x`, `${other};LAIN;1`, "satu"].join("\n"),
    );
    await check.click();
    const form = panel(page);
    await expect(form).toContainText("1 baris siap, 4 perlu diperbaiki");
    for (const reason of [
      "NIP ini bukan pegawai",
      "Hari ditulis sebagai bilangan bulat",
      "Kode ini tidak ada",
      "Tulis tiga bagian",
    ])
      await expect(form).toContainText(reason);
    await text.fill([`${one};TL1;2`, `${other};TL1;0`].join("\n"));
    await check.click();
    await expect(form).toContainText("2 baris siap");
    await expect(form).toContainText("Belum ada yang disimpan. Berisi 2 pegawai.");
    await page.getByRole("button", { name: "Simpan 2 baris" }).click();
    await expect(page.locator("main")).toContainText("disimpan untuk 2 pegawai");
    await text.fill(`${one};TL1;3`);
    await check.click();
    await expect(panel(page)).toContainText("catatan bulan itu yang sudah ada diganti seluruhnya");
  });
});
