import { Buffer } from "node:buffer";
import { expect, type Page } from "@playwright/test";
import { barriers, test, visit } from "@/tests/e2e/story";
import {
  approveSkp,
  chooseRatings,
  recordMonth,
  signIn,
  submitSkp,
  writeSkp,
  type Plan,
} from "@/tests/e2e/steps";
import type { Application } from "@/tests/support/application";
import { tooNarrow } from "@/tests/support/room";

// An installation of its own: nothing of the demonstration is in it.
test.use({ data: "nothing" });

const ADMIN = {
  name: "Dewi Anggraini, S.STP.",
  nip: "198006212005012901",
  password: "teratai di kolam besar",
};
const HEAD = { name: "Hendra Saputra", nip: "197503101999031902", password: "perahu kecil di muara" };
const TOP = { name: "Agus Salim", nip: "196804121990031904" };
const CLERK = { name: "Ratna Wulandari", nip: "199107142019032903", password: "payung merah di pasar" };
const ROOT = "kabupaten-sungai-batu";

/** One pixel, red. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

const PLAN: Plan[] = [
  {
    title: "Layanan administrasi kependudukan selesai sesuai standar",
    weight: "100",
    iki: [
      {
        title: "Dokumen yang terbit sampai 31 Desember",
        aspect: "KUANTITAS",
        unit: "dokumen",
        target: "1.200",
        actual: "900",
      },
      {
        title: "Dokumen tanpa salah data setiap bulan",
        aspect: "KUALITAS",
        unit: "persen",
        target: "98",
        actual: "98",
      },
    ],
  },
];

const codeOf = ({ said }: Application): string => {
  const code = [...said().matchAll(/^ {2}([2-9A-Y]{4}(?:-[2-9A-Y]{4}){2})$/gm)].at(-1)?.[1];
  if (code === undefined) throw new Error("The server printed no code.");
  return code;
};

const choose = (page: Page, name: string, value: string) =>
  page.locator(`label:has([name="${name}"][value="${value}"])`).click();

async function fillFirstDay(page: Page, code: string): Promise<void> {
  await page.getByLabel("Kode", { exact: true }).fill(code);
  await page.getByLabel("Nama instansi").fill("Kabupaten Sungai Batu");
  await page.getByLabel("Jenis instansi").selectOption("KABUPATEN");
  await page.getByLabel("Kode wilayah").fill("61.90");
  await choose(page, "zone", "Asia/Makassar");
  await page.getByLabel("Nama lengkap dengan gelar").fill(ADMIN.name);
  await page.getByLabel("Jenis pegawai").selectOption("PNS");
  await page.getByLabel("NIP").fill(ADMIN.nip);
  await page.getByLabel("Golongan").selectOption("IV/b");
}

async function addPosition(page: Page, unit: string, said: { name: string; kind: string; heads: boolean }) {
  await visit(page, `/admin/unit/${unit}/jabatan/baru`);
  await page.getByLabel("Nama jabatan").fill(said.name);
  await page.getByLabel("Jenis jabatan").selectOption({ label: said.kind });
  if (said.heads) await page.getByLabel("Memimpin unit ini").check();
  await page.getByRole("button", { name: "Tambah jabatan" }).click();
  await page.waitForURL(`**/admin/unit/${unit}`);
}

/** Records somebody and answers her first password. */
async function addPerson(page: Page, { name, nip }: { name: string; nip: string }): Promise<string> {
  await visit(page, "/pegawai/baru");
  await page.getByLabel("Nama lengkap dengan gelar").fill(name);
  await page.getByLabel("Jenis pegawai").selectOption("PNS");
  await page.getByLabel("NIP").fill(nip);
  await page.getByLabel("Golongan").selectOption("III/b");
  await page.getByRole("button", { name: "Tambah pegawai" }).click();
  return (await page.locator("[data-sandi]").innerText()).trim();
}

async function placePerson(
  page: Page,
  { employeeId, unit, position }: { employeeId: string; unit: string; position: string },
): Promise<void> {
  await visit(page, `/admin/mutasi/baru?jenis=mutasi&orang=${employeeId}&unit=${unit}`);
  const select = page.getByLabel("Jabatan baru");
  const option = select.locator("option", { hasText: position }).first();
  await select.selectOption((await option.getAttribute("value")) ?? "");
  await page.getByLabel("Nomor SK").fill("SK 800/1/2026");
  await page.locator("[name=startsOn]").fill("2026-01-01");
  await page.getByRole("button", { name: "Lihat akibatnya" }).click();
  await page.getByRole("button", { name: "Simpan", exact: true }).click();
  await page.waitForURL(/\/admin\/mutasi\/[0-9a-f-]{36}/);
}

async function signInFirst(page: Page, nip: string, { first, own }: { first: string; own: string }) {
  await visit(page, "/masuk");
  await page.getByLabel("NIP").fill(nip);
  await page.getByLabel("Kata sandi", { exact: true }).fill(first);
  await page.getByRole("button", { name: "Masuk", exact: true }).click();
  await page.waitForURL("**/ganti-sandi**");
  await page.getByLabel("Kata sandi sekarang").fill(first);
  await page.getByLabel("Kata sandi baru").fill(own);
  await page.getByRole("button", { name: "Ganti kata sandi" }).click();
  await page.waitForURL("**/beranda");
}

const idOf = (application: Application, nip: string): Promise<string> =>
  application.valueOf(`SELECT "id" FROM "Employee" WHERE "nip" = $1`, [nip]);

test.describe("[KU-41] an office begins with an empty database", () => {
  test("its first administrator sets it up by the code that the server printed", async ({
    page,
    application,
  }) => {
    for (const path of ["/", "/masuk", "/beranda", "/transparansi", "/aduan"]) {
      await visit(page, path);
      await expect(page).toHaveURL(/\/mulai$/);
    }
    expect(await barriers(page)).toEqual([]);
    expect(await tooNarrow(page)).toEqual([]);
    await fillFirstDay(page, "AAAA-BBBB-CCCC");
    await page.getByLabel("Kata sandi", { exact: true }).fill(ADMIN.password);
    await page.getByRole("button", { name: "Siapkan Teraju" }).click();
    await expect(page.locator("#code-galat")).toContainText("Kode ini salah");
    await expect(page.getByLabel("Nama instansi")).toHaveValue("Kabupaten Sungai Batu");
    await expect(page.locator('[name="zone"][value="Asia/Makassar"]')).toBeChecked();

    await page.getByLabel("Kode", { exact: true }).fill(codeOf(application));
    await page.getByLabel("Kata sandi", { exact: true }).fill("pendek");
    await page
      .getByLabel("Logo")
      .setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: Buffer.from("<svg/>") });
    await page.getByRole("button", { name: "Siapkan Teraju" }).click();
    await expect(page.locator("#logo-galat")).toContainText("bukan gambar PNG atau JPEG");
    await expect(page.locator("#newPassword-galat")).toBeVisible();

    await page.getByLabel("Kata sandi", { exact: true }).fill(ADMIN.password);
    await page.getByLabel("Logo").setInputFiles({ name: "logo.png", mimeType: "image/png", buffer: PNG });
    await page.getByRole("button", { name: "Siapkan Teraju" }).click();
    await page.waitForURL("**/masuk?disiapkan=ya");
    await expect(page.getByText("Penyiapan selesai.")).toBeVisible();
    expect((await visit(page, "/mulai")).status()).toBe(404);
    await visit(page, "/");
    await expect(page.getByRole("heading", { name: "Layanan Kabupaten Sungai Batu" })).toBeVisible();
    await expect
      .poll(() => page.locator("header img").evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBe(1);
  });

  test("and, through pages alone, reaches its first finalised appraisal", async ({ open, application }) => {
    test.setTimeout(300_000);
    const admin = await open();
    await signIn(admin, ADMIN.nip, ADMIN.password);
    const lacking = admin.getByRole("region", { name: "Yang masih kurang" });
    await expect(lacking.getByRole("listitem")).toHaveCount(5);
    await lacking.getByRole("link", { name: "Belum ada unit di bawah instansi" }).click();
    await admin.getByLabel("Nama unit").fill("Dinas Kependudukan");
    await admin.getByLabel("Jenis").selectOption({ label: "Perangkat daerah (OPD)" });
    await admin.getByLabel("Ada sejak").fill("2020-01-01");
    await admin.getByRole("button", { name: "Tambah unit" }).click();
    await admin.waitForURL("**/admin/unit/dinas-kependudukan");
    await addPosition(admin, ROOT, { name: "Sekretaris Daerah", kind: "Pimpinan tinggi (JPT)", heads: true });
    await addPosition(admin, "dinas-kependudukan", {
      name: "Kepala Dinas",
      kind: "Pimpinan tinggi (JPT)",
      heads: true,
    });
    await addPosition(admin, "dinas-kependudukan", {
      name: "Analis Kependudukan",
      kind: "Pelaksana",
      heads: false,
    });
    await addPerson(admin, TOP);
    const headsFirst = await addPerson(admin, HEAD);
    const clerksFirst = await addPerson(admin, CLERK);
    const place = async (nip: string, unit: string, position: string) =>
      placePerson(admin, { employeeId: await idOf(application, nip), unit, position });
    await place(HEAD.nip, "dinas-kependudukan", "Kepala Dinas");
    await place(CLERK.nip, "dinas-kependudukan", "Analis Kependudukan");
    await place(TOP.nip, ROOT, "Sekretaris Daerah");
    await visit(admin, "/admin/kalender?tahun=2026");
    await admin.getByLabel("Tanggal", { exact: true }).fill("2026-08-17");
    await admin.getByLabel("Nama", { exact: true }).fill("Hari Kemerdekaan");
    await admin.getByRole("button", { name: "Tambah hari libur" }).click();
    await expect(admin.getByText("dicatat sebagai hari libur")).toBeVisible();
    await visit(admin, "/beranda");
    await expect(lacking.getByRole("listitem")).toHaveCount(1);
    await lacking.getByRole("link", { name: "Belum ada masa penilaian yang dibuka" }).click();
    const third = admin.getByRole("listitem").filter({ hasText: "Triwulan III 2026" });
    await third.getByRole("button", { name: /^Buka/ }).click();
    await admin.getByRole("dialog").getByRole("button", { name: /^Buka/ }).click();
    await expect(third).toContainText("Dapat ditutup sesudah hari terakhirnya.");
    await visit(admin, "/beranda");
    await expect(admin.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(lacking).toHaveCount(0);

    await visit(admin, "/dasbor/dinas-kependudukan");
    await admin.getByLabel("Capaian organisasi").selectOption("BAIK");
    await admin.getByRole("button", { name: "Tetapkan", exact: true }).click();
    await expect(admin.locator("#reason-galat")).toBeVisible();
    await admin.getByLabel("Alasan").fill("Rencana aksi tercapai 92%, risalah 7/2026");
    await admin.getByRole("button", { name: "Tetapkan", exact: true }).click();
    await expect(admin.getByText(/ditetapkan Dewi Anggraini.*risalah 7\/2026/)).toBeVisible();

    const clerk = await open();
    await signInFirst(clerk, CLERK.nip, { first: clerksFirst, own: CLERK.password });
    const skpId = await writeSkp(clerk, PLAN, "nobody");
    const quality = clerk.locator('[id="rhk.0.iki.1"]');
    await quality.locator("summary").filter({ hasText: "sumber realisasi" }).click();
    await quality.getByLabel("Sumber realisasi").selectOption("IKM");
    await expect(quality.getByText("Realisasi diambil dari IKM layanan")).toBeVisible();
    await quality.getByLabel("Sumber realisasi").selectOption("");
    await expect(quality.getByText("Realisasi diambil dari IKM layanan")).toHaveCount(0);
    await submitSkp(clerk);
    const head = await open();
    await signInFirst(head, HEAD.nip, { first: headsFirst, own: HEAD.password });
    await approveSkp(head, skpId, CLERK.name);
    await clerk.goto("/realisasi");
    await recordMonth(clerk, new URL(clerk.url()).pathname, PLAN);
    await clerk.getByRole("button", { name: /^Kirim realisasi/ }).click();
    await clerk.getByRole("button", { name: `Kirim ke ${HEAD.name}` }).click();
    await clerk.waitForURL((url) => !url.pathname.endsWith("/kirim"));

    await head.goto("/penilaian");
    await head
      .getByRole("link", { name: /Ratna Wulandari/ })
      .first()
      .click();
    await expect(head.getByRole("heading", { name: CLERK.name })).toBeVisible();
    const rating = head.url();
    await chooseRatings(head, "SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI");
    await head.getByRole("button", { name: /^Tetapkan/ }).click();
    await head.getByRole("button", { name: "Tetapkan penilaian Ratna" }).click();
    await head.waitForURL((url) => url.href !== rating);

    await clerk.goto("/nilai");
    await clerk
      .getByRole("link", { name: /^Triwulan/ })
      .first()
      .click();
    // Both indicators reach 100% (900 of 1.200 after nine of twelve months; 98 of 98) → 109 each;
    // 0,7 × 109 + 0,3 × 100 = 106,30.
    await expect(clerk.getByRole("heading", { name: "Mengapa nilai saya 106,30?" })).toBeVisible();
    await expect(clerk.locator("main")).toContainText("WITA", { useInnerText: true });
  });

  test("what was set is corrected on its page", async ({ open }) => {
    const admin = await open({ as: ADMIN.nip });
    await visit(admin, "/admin/instansi");
    expect(await barriers(admin)).toEqual([]);
    await choose(admin, "zone", "Asia/Jayapura");
    await choose(admin, "objectionClock", "WORKING");
    await admin.getByLabel("Hapus logo yang sekarang").check();
    await admin.getByRole("button", { name: "Simpan", exact: true }).click();
    await expect(admin.getByText("Data instansi disimpan.")).toBeVisible();
    await expect(admin.locator("header img")).toHaveCount(0);
    const clerk = await open({ as: CLERK.nip });
    await visit(clerk, "/nilai");
    await clerk
      .getByRole("link", { name: /^Triwulan/ })
      .first()
      .click();
    await expect(clerk.getByText("14 hari kerja sejak ditetapkan")).toBeVisible();
    expect((await visit(clerk, "/admin/instansi")).status()).toBe(404);
  });
});
