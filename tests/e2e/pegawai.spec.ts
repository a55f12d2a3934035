import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { barriers, test, visit } from "@/tests/e2e/story";
import { pdfText } from "@/tests/support/pdf-text";

const MAYA = "Maya Kusumawati";
const NURUL = "Nurul Aini";
const NIP = "199505052022032871";
const OWN_PASSWORD = "teratai di kolam besar";

/** Opens what is folded away, and waits until the page can be asked. */
const unfold = (page: Page, title: string) =>
  page.locator("summary").filter({ hasText: title }).first().click();

async function confirm(page: Page, button: string): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).first().click();
  await page.getByRole("dialog").getByRole("button", { name: button, exact: true }).click();
}

test.describe("[KU-49] a person is added, gets a right, and loses it", () => {
  test("and signs in with the printed password; what she may see changes with the next page", async ({
    open,
    page: hers,
  }) => {
    const maya = await open({ as: MAYA });
    await visit(maya, "/pegawai");
    await maya.getByRole("link", { name: "Tambah pegawai" }).click();
    await maya.getByLabel("Nama lengkap dengan gelar").fill("Siti Aminah, S.Kom.");
    await maya.getByLabel("Jenis pegawai").selectOption("PNS");
    await maya.getByLabel("NIP").fill("199513052022032871");
    await maya.getByLabel("Golongan").selectOption("III/a");
    await maya.getByRole("button", { name: "Tambah pegawai" }).click();
    await expect(maya.locator("#nip-galat")).toContainText("bukan tanggal lahir yang mungkin");
    await expect(maya.getByLabel("Nama lengkap dengan gelar")).toHaveValue("Siti Aminah, S.Kom.");
    await maya.getByLabel("NIP").fill(NIP);
    await maya.getByRole("button", { name: "Tambah pegawai" }).click();
    const password = (await maya.locator("[data-sandi]").innerText()).trim();
    expect(password).toMatch(/^([a-z]+-){4}\d{3}$/);
    expect(await barriers(maya)).toEqual([]);

    await visit(hers, "/masuk");
    await hers.getByLabel("NIP").fill(NIP);
    await hers.getByLabel("Kata sandi", { exact: true }).fill(password);
    await hers.getByRole("button", { name: "Masuk", exact: true }).click();
    await hers.waitForURL("**/ganti-sandi**");
    await hers.getByLabel("Kata sandi sekarang").fill(password);
    await hers.getByLabel("Kata sandi baru").fill(OWN_PASSWORD);
    await hers.getByRole("button", { name: "Ganti kata sandi" }).click();
    await hers.waitForURL("**/beranda");
    expect((await visit(hers, "/survei-layanan/ktp-el")).status()).toBe(404);

    await maya.getByRole("link", { name: "Buka data pegawai" }).click();
    await maya.waitForURL(/\/pegawai\/[0-9a-f-]{36}$/);
    await unfold(maya, "Beri hak akses");
    await maya.getByLabel("Hak", { exact: true }).selectOption("SURVEY_OFFICER");
    await maya.getByLabel("Untuk unit").selectOption({ label: "Dinas Kependudukan dan Pencatatan Sipil" });
    await maya.getByLabel("Dasar pemberian").fill("Surat tugas 5/2026");
    await confirm(maya, "Beri hak");
    await expect(maya.getByText("mendapat hak Petugas survei")).toBeVisible();
    expect((await visit(hers, "/survei-layanan/ktp-el")).status()).toBe(200);
    expect((await visit(hers, "/admin/hak")).status()).toBe(404);

    await visit(maya, "/admin/hak?nama=Siti+Aminah");
    await expect(maya.locator("main")).toContainText("Petugas survei");
    await maya.getByRole("link", { name: "Siti Aminah, S.Kom." }).click();
    await unfold(maya, "Cabut Petugas survei");
    await maya.getByLabel("Alasan pencabutan").fill("Tugas selesai");
    await confirm(maya, "Cabut hak");
    await expect(maya.getByText("Tidak ada hak khusus.")).toBeVisible();
    expect((await visit(hers, "/survei-layanan/ktp-el")).status()).toBe(404);

    await visit(maya, "/pegawai/baru");
    await maya.getByLabel("Nama lengkap dengan gelar").fill("Orang Kedua");
    await maya.getByLabel("Jenis pegawai").selectOption("PNS");
    await maya.getByLabel("NIP").fill(NIP);
    await maya.getByLabel("Golongan").selectOption("III/a");
    await maya.getByRole("button", { name: "Tambah pegawai" }).click();
    await expect(maya.locator("#nip-galat")).toHaveText("Siti Aminah, S.Kom. sudah tercatat dengan NIP ini.");
    await maya.getByRole("link", { name: "Buka data pegawai itu" }).click();
    await expect(maya.getByRole("heading", { level: 1 })).toHaveText("Siti Aminah, S.Kom.");
    await maya.getByRole("link", { name: "Perbaiki data" }).click();
    await maya.getByLabel("Golongan").selectOption("III/b");
    await maya.getByRole("button", { name: "Simpan perubahan" }).click();
    await maya.waitForURL(/\/pegawai\/[0-9a-f-]{36}$/);
    await expect(maya.locator("main")).toContainText("III/b");
    await unfold(maya, "Tutup akun");
    await maya.getByLabel("Alasan", { exact: true }).fill("Salah catat");
    await confirm(maya, "Tutup akun");
    await expect(maya.getByText("Akun ini ditutup")).toBeVisible();
    await visit(hers, "/beranda");
    await expect(hers).toHaveURL(/\/masuk/);
  });

  test("the admin of a unit is refused what is not hers", async ({ open, application }) => {
    const nurul = await open({ as: NURUL });
    expect((await visit(nurul, "/pegawai/baru")).status()).toBe(404);
    const bayu = await application.valueOf<string>(
      `SELECT "id" FROM "Employee" WHERE "name" = 'Bayu Prasetya'`,
    );
    expect((await visit(nurul, `/pegawai/${bayu}/ubah`)).status()).toBe(404);
    await visit(nurul, `/pegawai/${bayu}`);
    await unfold(nurul, "Beri hak akses");
    await expect(nurul.getByLabel("Hak", { exact: true }).locator("option")).toHaveText([
      "Pilih hak",
      "Petugas survei",
      "Pimpinan",
    ]);
    await visit(nurul, "/admin/hak");
    await expect(nurul.locator("tbody")).toContainText("Sri Lestari");
    await expect(nurul.locator("tbody")).not.toContainText("Admin BKD");
    expect(await barriers(nurul)).toEqual([]);
  });

  test("the list is filtered by its address and taken along; letters are printed for who never came", async ({
    open,
  }) => {
    const maya = await open({ as: MAYA });
    await visit(maya, "/pegawai?opd=dukcapil&jenis=PPPK&kolom=golongan&kolom=nip");
    await expect(maya.locator("thead")).toContainText("NIP");
    const waiting = maya.waitForEvent("download");
    await maya.getByRole("link", { name: "Unduh CSV" }).click();
    const csv = await readFile(await (await waiting).path(), "utf8");
    expect(csv.split("\r\n")[0]).toBe("\uFEFFNama;Golongan;NIP");
    await visit(maya, "/pegawai/surat");
    expect(await barriers(maya)).toEqual([]);
    const unit = maya.getByLabel("Unit").locator("option").last();
    await maya.getByLabel("Unit").selectOption((await unit.getAttribute("value")) ?? "");
    const coming = maya.waitForEvent("download");
    await maya.getByRole("button", { name: "Buat dan unduh surat (PDF)" }).click();
    const letters = await readFile(await (await coming).path());
    expect(pdfText(letters)).toContain("Surat masuk pertama");
  });
});
