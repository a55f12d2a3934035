import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { addDays } from "@/lib/kernel/calendar";
import { barriers, test, visit } from "@/tests/e2e/story";

const MAYA = "Maya Kusumawati";
/** A plan that is over, and the unit it was drawn up in. */
const PAST = `SELECT k."id", u."code", u."name" FROM "Skp" k JOIN "Unit" u ON u."id" = k."unitId"
  WHERE k."endsOn" < CURRENT_DATE - 60 AND u."kind" = 'KELURAHAN' ORDER BY k."endsOn", k."id" LIMIT 1`;
const UNIT_ADMIN = `SELECT e."nip" FROM "RoleGrant" g JOIN "Employee" e ON e."id" = g."employeeId"
  JOIN "Unit" u ON u."id" = g."unitId" WHERE g."role" = 'UNIT_ADMIN' AND u."code" = 'dlh' LIMIT 1`;
const POSITION = `SELECT p."id" FROM "Position" p JOIN "Unit" u ON u."id" = p."unitId"
  WHERE u."code" = 'dlh-pengendalian' AND NOT p."headsUnit" ORDER BY p."name" LIMIT 1`;

async function addPosition(page: Page, said: { name: string; kind: string; jenjang?: string; heads?: true }) {
  await page.getByRole("link", { name: "Tambah jabatan" }).click();
  await page.getByLabel("Nama jabatan").fill(said.name);
  await page.getByLabel("Jenis jabatan").selectOption({ label: said.kind });
  if (said.jenjang !== undefined) await page.getByLabel("Jenjang").selectOption({ label: said.jenjang });
  if (said.heads) await page.getByLabel("Memimpin unit ini").check();
  await page.getByRole("button", { name: "Tambah jabatan" }).click();
  await page.waitForURL(/\/admin\/unit\/[a-z0-9-]+$/);
  await expect(page.getByRole("row", { name: new RegExp(said.name) })).toBeVisible();
}

test.describe("[KU-48] unit dan jabatan", () => {
  test("the HR agency adds a unit with two positions, renames one, and closes what nobody is in any more", async ({
    open,
    application,
  }) => {
    const page = await open({ as: MAYA });
    await visit(page, "/admin/unit");
    await page.getByRole("link", { name: "Buka Dinas Lingkungan Hidup" }).press("Enter");
    await expect(page.getByRole("link", { name: "Bidang Pengendalian Pencemaran" })).toBeVisible();
    await expect(page).toHaveURL(/buka=dlh/);
    await page.getByRole("link", { name: "Dinas Lingkungan Hidup", exact: true }).click();
    await page.getByRole("link", { name: "Tambah unit" }).click();
    await page.getByLabel("Nama unit").fill("Bidang Persampahan");
    await expect(page.getByText("bidang-persampahan", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Tambah unit" }).click();
    await expect(page.getByRole("link", { name: "Pilih jenis unit." })).toBeVisible();
    await expect(page.getByLabel("Nama unit")).toHaveValue("Bidang Persampahan");
    await page.getByLabel("Jenis").selectOption({ label: "Bidang" });
    const today = await page.getByLabel("Ada sejak").inputValue();
    await page.getByLabel("Ada sejak").fill(addDays(today, -30));
    await page.getByRole("button", { name: "Tambah unit" }).click();
    await page.waitForURL("**/admin/unit/bidang-persampahan");
    expect(await barriers(page)).toEqual([]);

    await addPosition(page, { name: "Kepala Bidang Persampahan", kind: "Administrator", heads: true });
    await addPosition(page, { name: "Analis Persampahan", kind: "Fungsional", jenjang: "Ahli Muda" });
    await expect(page.getByText("Lowong", { exact: true })).toHaveCount(2);
    const head = page.getByRole("row", { name: /Kepala Bidang Persampahan/ });
    await expect(head.getByText("Memimpin unit")).toBeVisible();

    await page.getByRole("link", { name: "Ubah unit" }).click();
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel("Hari terakhir").fill(addDays(today, -2));
    await page.getByRole("button", { name: "Tutup unit" }).click();
    await page.getByRole("button", { name: "Ya, tutup" }).click();
    await page.waitForURL("**/admin/unit/bidang-persampahan");
    await expect(page.getByText(/^Ditutup, hari terakhir/)).toBeVisible();
    await visit(page, "/admin/unit?cari=persampahan");
    await expect(page.getByText("Tidak ada unit yang cocok")).toBeVisible();
    await page.getByLabel("Tampilkan yang ditutup").check();
    await page.getByRole("button", { name: "Cari" }).click();
    await expect(page.getByRole("link", { name: "Bidang Persampahan" })).toBeVisible();

    await visit(page, "/admin/unit/dlh-pengendalian/ubah");
    await expect(page.getByText("Belum dapat ditutup hari ini")).toBeVisible();
    await page.getByRole("button", { name: "Tutup unit" }).click();
    await page.getByRole("button", { name: "Ya, tutup" }).click();
    await expect(page.getByText(/masih ditempatkan di sini sesudah/)).toBeVisible();
    expect(
      await application.valueOf(`SELECT "validTo" FROM "Unit" WHERE "code" = 'dlh-pengendalian'`),
    ).toBeNull();
  });

  test("a renamed unit keeps its old name on a plan of before, and is found by both", async ({
    open,
    application,
  }) => {
    const [past] = await application.rows(PAST);
    const [skp, code, name] = [past?.["id"], past?.["code"], past?.["name"]].map(String);
    const page = await open({ as: MAYA });
    await visit(page, `/admin/unit/${code}/ubah`);
    await page.getByLabel("Nama baru").fill("Kelurahan Nama Baru");
    await page.getByRole("button", { name: "Ganti nama" }).click();
    await expect(page.getByText(`Dokumen sebelum itu tetap memuat ${name}.`)).toBeVisible();
    await visit(page, `/skp/${skp}`);
    await expect(page.locator("main")).toContainText(name!);
    await expect(page.locator("main")).not.toContainText("Kelurahan Nama Baru");
    for (const words of [name!, "Kelurahan Nama Baru"]) {
      await visit(page, `/admin/unit?cari=${encodeURIComponent(words)}`);
      await expect(page.getByRole("link", { name: "Kelurahan Nama Baru" })).toBeVisible();
    }
  });

  test("the structure is taken along as a workbook and as CSV, by whoever reads it", async ({ open }) => {
    const page = await open({ as: MAYA });
    await visit(page, "/admin/unit");
    for (const [button, start] of [
      ["Unduh XLSX", "PK"],
      ["Unduh CSV", "\uFEFFKode;"],
    ] as const) {
      const waiting = page.waitForEvent("download");
      await page.getByRole("link", { name: button }).click();
      const bytes = await readFile(await (await waiting).path());
      expect(bytes.toString("utf8").startsWith(start)).toBe(true);
    }
    const asn = await open({ as: "Ratna Wulandari" });
    expect((await asn.request.get("/admin/unit/berkas")).status()).toBe(404);
  });

  test("a unit admin corrects a position of her office and nothing of the structure; an ASN finds none of it", async ({
    open,
    application,
  }) => {
    const admin = await open({ as: await application.valueOf<string>(UNIT_ADMIN) });
    await visit(admin, "/admin/unit");
    await expect(admin.getByRole("link", { name: "Dinas Lingkungan Hidup", exact: true })).toBeVisible();
    await expect(admin.getByRole("link", { name: "Dinas Kesehatan" })).toHaveCount(0);
    for (const path of ["dinkes", "dlh/ubah", "dlh/tambah", "dlh/jabatan/baru"])
      expect((await visit(admin, `/admin/unit/${path}`)).status()).toBe(404);
    await visit(admin, `/admin/unit/dlh-pengendalian/jabatan/${await application.valueOf<string>(POSITION)}`);
    expect(await barriers(admin)).toEqual([]);
    await expect(admin.getByRole("button", { name: "Tutup jabatan" })).toHaveCount(0);
    await admin.getByLabel("Kelas jabatan").fill("18");
    await admin.getByRole("button", { name: "Simpan jabatan" }).click();
    await expect(admin.getByRole("link", { name: /dari 1 sampai 17/ })).toBeVisible();
    await admin.getByLabel("Kelas jabatan").fill("9");
    await admin.getByRole("button", { name: "Simpan jabatan" }).click();
    await expect(admin.getByText(/ disimpan\.$/)).toBeVisible();

    const asn = await open({ as: "Ratna Wulandari" });
    for (const path of ["", "/dukcapil", "/dukcapil/ubah"])
      expect((await visit(asn, `/admin/unit${path}`)).status()).toBe(404);
    await expect(asn.getByRole("link", { name: "Unit", exact: true })).toHaveCount(0);
  });

  test("branches open and units are added without scripts", { tag: "@no-script" }, async ({ open }) => {
    const page = await open({ as: MAYA, javaScriptEnabled: false });
    await visit(page, "/admin/unit");
    await page.getByRole("link", { name: "Buka Dinas Kesehatan" }).click();
    await expect(page.getByRole("link", { name: "Puskesmas Sukamaju" })).toBeVisible();
    await page.getByRole("link", { name: "Tutup Dinas Kesehatan" }).click();
    await expect(page.getByRole("link", { name: "Puskesmas Sukamaju" })).toHaveCount(0);
    await visit(page, "/admin/unit/dinkes/tambah");
    await page.getByLabel("Nama unit").fill("Puskesmas Baru");
    await page.getByLabel("Jenis").selectOption({ label: "Puskesmas" });
    await page.getByRole("button", { name: "Tambah unit" }).click();
    await page.waitForURL("**/admin/unit/puskesmas-baru");
    await expect(page.getByRole("heading", { name: "Puskesmas Baru" })).toBeVisible();
  });
});
