import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { barriers, test, visit } from "@/tests/e2e/story";
import { officeWorkbook, type Lines } from "@/tests/support/office-workbook";

const MAYA = "Maya Kusumawati";
const [CITRA, DIMAS] = ["198001012005011001", "199001012015012002"];

/** A bidang of the office of the environment with its head and one more position, and a person in each. */
const RIGHT = {
  units: [["dlh-gizi", "Bidang Taman Kota", "Bidang", "dlh", "unor-taman", "", ""]],
  positions: [
    ["dlh-gizi", "Kepala Bidang Taman Kota", "Administrator", "", "III.b", 11, 1, "ya"],
    ["unor-taman", "Analis Taman", "Fungsional", "Ahli Muda", "", 9, 2, ""],
  ],
  people: [
    [CITRA, "Citra Lestari, S.T.", "PNS", "IV/a", "citra@contoh.go.id"],
    [DIMAS, "Dimas Putra", "PNS", "III/c", ""],
  ],
  placements: [[DIMAS, "dlh-gizi", "Analis Taman", "", "01/09/2026", "", "", ""]],
} satisfies Lines;

/** The same with 20 kinds of faults, one in each row that is added. */
const WRONG: Lines = {
  units: [
    ...RIGHT.units,
    ["", "Bidang Tanpa Nama", "Bidang", "dlh", "", "", ""],
    ["Kode Salah", "Bidang Salah", "Bidang", "dlh", "", "", ""],
    ["dlh-gizi", "Bidang Kembar", "Bidang", "dlh", "", "", ""],
    ["dlh-x", "Bidang X", "Bidang", "tidak-ada", "", "", ""],
    ["dlh-y", "Bidang Y", "Kantor", "dlh", "", "", ""],
    ["dlh-seksi", "Seksi Z", "Kelurahan", "dlh", "", "", ""],
    ["dlh-w", "Bidang W", "Bidang", "dlh", "", "35.7", ""],
    ["lain", "Kabupaten Lain", "Instansi", "", "", "", ""],
    ["dlh-lama", "Bidang Lama", "Bidang", "dlh", "", "", "01/01/1990"],
  ],
  positions: [
    ...RIGHT.positions,
    ["dlh-gizi", "Pengawas Taman", "Fungsional", "Utama", "", "", "", ""],
    ["dlh-gizi", "Pengelola Taman", "Pelaksana", "", "", 18, "", ""],
    ["dlh-gizi", "Kepala Kedua", "Administrator", "", "", "", "", "ya"],
  ],
  people: [
    ...RIGHT.people,
    ["123", "Eka Saputra", "PNS", "III/a", ""],
    ["199013012015012002", "Fajar", "PNS", "III/a", ""],
    ["199101012015012003", "Gita", "PNS", "XVII", ""],
    [199201012015012000, "Hana", "PNS", "III/a", ""],
    ["199301012015012005", "Indra", "PNS", "III/a", "bukan-surel"],
  ],
  placements: [
    ...RIGHT.placements,
    ["199901012015012009", "dlh-gizi", "Analis Taman", "", "01/09/2026", "", "", ""],
    [CITRA, "dlh-gizi", "Kepala Taman", "", "01/09/2026", "", "", ""],
    [CITRA, "dlh-gizi", "Kepala Bidang Taman Kota", "Plt.", "01/09/2026", "", "", ""],
    [DIMAS, "dlh-gizi", "Kepala Bidang Taman Kota", "", "32/13/2026", "", "", ""],
  ],
};

/** The words by which each kind of fault is told. */
const TOLD = [
  "Isi kode unit, atau ID unor dari SIASN.",
  "Pakai huruf kecil, angka dan tanda hubung saja",
  "Sama dengan baris 2.",
  "Tidak ada unit dengan kode ini.",
  "Pilih jenis unit. Pilihannya:",
  "Kelurahan tidak dapat berada langsung di bawah Perangkat daerah (OPD).",
  "Tulis kode wilayah Permendagri",
  "Hanya ada satu instansi.",
  "Pilih tanggal dari",
  "Jenjang ini bukan jenjang jenis jabatan yang dipilih.",
  "Kelas jabatan adalah bilangan bulat dari 1 sampai 17.",
  "Hanya satu jabatan yang memimpin satu unit.",
  "NIP terdiri dari 18 angka.",
  "Delapan angka pertama NIP bukan tanggal lahir yang mungkin.",
  "Golongan ini bukan golongan",
  "angka terakhirnya dibulatkan",
  "Tulis alamat surel lengkap",
  "Tidak ada pegawai dengan NIP ini",
  "Tidak ada jabatan dengan nama ini di unit itu.",
  "Isi hari terakhir Plt. atau Plh.",
  "Tulis tanggal, misalnya 15/09/2026.",
] as const;

async function check(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await visit(page, "/admin/tukar-data");
  const buffer = Buffer.from(bytes);
  await page
    .getByLabel("Berkas XLSX atau CSV")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.getByRole("button", { name: "Periksa berkas" }).click();
}

test.describe("[KU-46] data instansi dari berkas", () => {
  test("a file with 20 kinds of faults is told each, mended, applied, known again and taken back", async ({
    open,
  }) => {
    const page = await open({ as: MAYA });
    await check(page, "laporan.pdf", new TextEncoder().encode("%PDF-1.4 bukan lembar kerja"));
    await expect(page.getByText("Isi berkas bukan buku kerja XLSX dan bukan teks CSV").first()).toBeVisible();

    await check(page, "kantor.xlsx", await officeWorkbook(WRONG));
    await page.waitForURL(/\/admin\/tukar-data\/[0-9a-f-]{36}$/);
    await expect(page.getByRole("heading", { name: /kesalahan di berkas/ })).toBeVisible();
    for (const words of TOLD) await expect(page.getByText(words).first()).toBeVisible();
    await expect(page.getByRole("rowheader", { name: "Unit, baris 4" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Terapkan semua perubahan" })).toHaveCount(0);
    expect(await barriers(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Unduh semua kesalahan (CSV)" }).click(),
    ]);
    const faults = await readFile(await download.path(), "utf8");
    for (const words of TOLD) expect(faults).toContain(words);

    await check(page, "kantor.xlsx", await officeWorkbook(RIGHT));
    await page.waitForURL(/\/admin\/tukar-data\/[0-9a-f-]{36}$/);
    await expect(page.getByRole("row", { name: /^Pegawai 2 ditambah/ })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Tidak ada di berkas" })).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Terapkan semua perubahan" }).click();
    await expect(page.getByText("Impor ini sudah diterapkan.")).toBeVisible();
    const applied = page.url();
    await visit(page, "/admin/unit/dlh-gizi");
    await expect(page.getByRole("row", { name: /Analis Taman/ })).toContainText("Dimas Putra");

    await check(page, "kantor-lagi.xlsx", await officeWorkbook(RIGHT));
    await expect(
      page.getByText("Tidak ada yang berubah: isi berkas ini sama dengan data sekarang."),
    ).toBeVisible();

    await visit(page, applied);
    await page.getByRole("button", { name: "Batalkan impor" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Batalkan impor" }).click();
    await expect(page.getByText("Impor ini sudah dibatalkan.")).toBeVisible();
    expect((await visit(page, "/admin/unit/dlh-gizi")).status()).toBe(404);
  });

  test("the template and the data of today are taken along, and the export is known again", async ({
    open,
  }) => {
    const page = await open({ as: MAYA });
    await visit(page, "/admin/tukar-data");
    const download = async (name: string): Promise<Uint8Array> => {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name }).click(),
      ]);
      return new Uint8Array(await readFile(await file.path()));
    };
    const template = await download("Unduh templat (XLSX)");
    await check(page, "templat.xlsx", template);
    await expect(page.getByText("Tidak ada baris di bawah judul kolom.").first()).toBeVisible();
    expect(new TextDecoder().decode(await download("Pegawai (CSV)"))).toContain(
      "NIP;Nama;Jenis;Golongan;Surel",
    );
    const everything = await download("Semua (XLSX)");
    await check(page, "semua.xlsx", everything);
    await expect(
      page.getByText("Tidak ada yang berubah: isi berkas ini sama dengan data sekarang."),
    ).toBeVisible();
  });

  test("without scripts a file is checked and applied, by nobody but the HR agency", {
    tag: "@no-script",
  }, async ({ open }) => {
    const page = await open({ as: MAYA });
    await check(
      page,
      "pegawai.xlsx",
      await officeWorkbook({ people: [["199401012015012006", "Joni Iskandar", "PNS", "III/a", ""]] }),
    );
    await expect(page.getByText("1 ditambah")).toBeVisible();
    await page.getByRole("button", { name: "Terapkan semua perubahan" }).click();
    await expect(page.getByText("Impor ini sudah diterapkan.")).toBeVisible();
    expect((await visit(await open({ as: "Ratna Wulandari" }), "/admin/tukar-data")).status()).toBe(404);
    const auditor = await open({ as: "Teguh Wibowo" });
    expect((await visit(auditor, "/admin/tukar-data")).status()).toBe(404);
  });
});
