import { expect } from "@playwright/test";
import { test, visit } from "@/tests/e2e/story";

test.describe("[KU-50] the HR agency keeps the holidays", () => {
  test("adds a day, takes a list once it is right, copies what comes every year, and takes a day off again", async ({
    open,
  }) => {
    const page = await open({ as: "Maya Kusumawati" });
    await visit(page, "/admin/kalender?tahun=2028");
    await expect(page.getByText("Belum ada hari libur di tahun 2028")).toBeVisible();

    await page.getByLabel("Tanggal", { exact: true }).fill("2028-07-12");
    await page.getByLabel("Nama", { exact: true }).fill("Hari jadi Tirta Kencana");
    await page.getByLabel("Tetap tiap tahun").check();
    await page.getByRole("button", { name: "Tambah hari libur" }).click();
    await expect(page.getByText("Hari jadi Tirta Kencana, Rabu, 12 Juli 2028")).toBeVisible();

    const list = page.getByLabel("Baris tanggal;nama");
    await list.fill("2028-02-27;Idulfitri\n2028-02-30;Cuti bersama");
    await page.getByRole("button", { name: "Simpan daftar" }).click();
    await expect(page.getByText("Baris 2: tanggalnya tidak ada di kalender.").first()).toBeVisible();
    await expect(list).toHaveValue("2028-02-27;Idulfitri\n2028-02-30;Cuti bersama");
    await list.fill("27/2/2028;Idulfitri\n28/2/2028;Cuti bersama");
    await page.getByRole("button", { name: "Simpan daftar" }).click();
    await expect(page.getByText("2 hari libur ditambahkan.")).toBeVisible();

    await page.getByRole("button", { name: "Hapus Cuti bersama" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Hapus hari libur" }).click();
    await expect(page.getByRole("heading", { name: "2 hari libur di tahun 2028" })).toBeVisible();

    await page.getByRole("button", { name: "Salin ke tahun 2029" }).click();
    await expect(page.getByText("1 hari libur tetap disalin ke tahun 2029.")).toBeVisible();
    await page.getByRole("link", { name: "2029" }).click();
    await expect(page.getByRole("rowheader", { name: "Kamis, 12 Juli 2029" })).toBeVisible();
  });

  test("and nobody else", async ({ open }) => {
    const auditor = await open({ as: "Teguh Wibowo" });
    await visit(auditor, "/admin/kalender?tahun=2026");
    await expect(auditor.getByText("Hari Kemerdekaan Republik Indonesia")).toBeVisible();
    await expect(auditor.getByRole("button", { name: /Hapus|Tambah|Simpan|Salin/ })).toHaveCount(0);
    expect((await visit(await open({ as: "Ratna Wulandari" }), "/admin/kalender")).status()).toBe(404);
  });
});
