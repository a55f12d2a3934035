import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { barriers, test, visit } from "@/tests/e2e/story";
import { DESKTOP, PHONE } from "@/tests/support/screens";
import { answerSurvey } from "@/tests/e2e/steps";
import { pdfText } from "@/tests/support/pdf-text";
import { workbook } from "@/tests/support/workbook";

const MAYA = "Maya Kusumawati";
const TEGUH = "Teguh Wibowo";
const PUBLISHED = "informasi-perizinan";

const textOf = (page: Page): Promise<string> => page.locator("main").innerText();

async function download(page: Page, name: string | RegExp): Promise<{ bytes: Buffer; file: string }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name }).click();
  const got = await waiting;
  return { bytes: await readFile(await got.path()), file: got.suggestedFilename() };
}

test.describe("[KU-24] an office puts a service on the counter", () => {
  test(
    "with a new service, a point, its poster and its table card; a citizen answers by it, " +
      "until the poster is called in",
    async ({ open, application }) => {
      const page = await open({ as: MAYA });
      await visit(page, "/survei-layanan");
      await page.getByRole("link", { name: "Tambah layanan" }).click();
      await page.getByLabel("Nama layanan").fill("Legalisasi dokumen warga");
      await page.getByLabel("Unit yang melayani").selectOption({ index: 1 });
      await page.getByRole("button", { name: /^(Tambah|Simpan|Buat)/ }).click();
      await page.waitForURL("**/titik**");
      await page.getByLabel("Nama titik").fill("Loket 9");
      await page.getByRole("button", { name: "Tambah titik" }).click();
      await page.waitForURL(/\/titik\/[0-9a-f-]{36}/);
      expect(await barriers(page)).toEqual([]);
      const poster = await download(page, "Poster A4 (PDF)");
      expect([poster.bytes.subarray(0, 5).toString(), poster.file]).toEqual([
        "%PDF-",
        "poster-legalisasi-dokumen-warga-loket-9.pdf",
      ]);
      const card = await download(page, "Kartu meja (PDF)");
      expect(card.bytes.subarray(0, 5).toString()).toBe("%PDF-");
      const address = new URL((await page.locator(".select-all").first().innerText()).trim());

      const citizen = await open({ viewport: PHONE });
      await answerSurvey(
        citizen,
        `${address.pathname.replace("/survei/", "")}${address.search}`,
        "343434343",
      );
      const channel = () =>
        application.valueOf<string>(
          `SELECT r."channel" FROM "SurveyResponse" r JOIN "Service" s ON s."id" = r."serviceId"
            WHERE s."slug" = 'legalisasi-dokumen-warga' ORDER BY r."id" DESC LIMIT 1`,
        );
      expect(await channel()).toBe("QR");
      await page.getByRole("button", { name: "Tarik poster lama" }).click();
      await page.getByRole("button", { name: "Ya, tarik" }).click();
      await expect(page.getByText("Edisi sekarang: 2")).toBeVisible();
      const later = await open({ viewport: PHONE });
      await answerSurvey(later, `${address.pathname.replace("/survei/", "")}${address.search}`, "434343434");
      expect(await channel()).toBe("LINK");
    },
  );
});

test.describe("[KU-25] the published survey", () => {
  test(
    "gives the published IKM on screen, in the PDF, in public and in the open data, with " +
      "the same three lowest unsur",
    async ({ open, application }) => {
      const page = await open({ as: MAYA });
      await visit(page, `/survei-layanan/${PUBLISHED}/laporan`);
      await expect(page.locator("main")).toContainText("IKM 91,48, mutu A (Sangat baik), dari 29 responden", {
        useInnerText: true,
      });
      const report = await download(page, "Unduh laporan PDF");
      const text = pdfText(report.bytes);
      expect(text).toContain("91,48");
      expect(text).toContain("Sangat Baik");

      const citizen = await open({ viewport: PHONE, javaScriptEnabled: false });
      await visit(citizen, "/transparansi/dpmptsp");
      const line = await citizen
        .locator("tr", { hasText: "Informasi dan konsultasi perizinan" })
        .first()
        .innerText();
      expect(line).toContain("91,48");
      expect(line).toMatch(/Waktu penyelesaian, Prosedur, Produk layanan/);

      const csv = await (await fetch(`${application.baseUrl}/data-terbuka/ikm.csv`)).text();
      expect(csv.split("\n").find((row) => row.includes(PUBLISHED))).toMatch(/29,91\.48,A/);
      const json = (await (await fetch(`${application.baseUrl}/data-terbuka/ikm.json`)).json()) as {
        lisensi: unknown;
      };
      expect(JSON.stringify(json.lisensi)).toContain("creativecommons.org/licenses/by/4.0");
    },
  );

  test("comes as files that anybody can check and that do not change until the next quarter is closed", async ({
    page,
    application,
  }) => {
    await visit(page, "/data-terbuka");
    expect(await barriers(page)).toEqual([]);
    const first = await fetch(`${application.baseUrl}/data-terbuka/ikm.csv`);
    const bytes = Buffer.from(await first.arrayBuffer());
    const hash = createHash("sha256").update(bytes).digest("hex");
    expect((await textOf(page)).replace(/\s/g, "")).toContain(hash);
    const again = await fetch(`${application.baseUrl}/data-terbuka/ikm.csv`, {
      headers: { "if-none-match": first.headers.get("etag") ?? "" },
    });
    expect([again.status, first.headers.get("access-control-allow-origin")]).toEqual([304, "*"]);
  });

  test("stands on other sites as a badge that may be framed, and nothing else may", async ({
    application,
  }) => {
    const badge = await fetch(`${application.baseUrl}/transparansi/dpmptsp/lencana`);
    const other = await fetch(`${application.baseUrl}/transparansi/dpmptsp`);
    expect(badge.headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(other.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    const image = await fetch(`${application.baseUrl}/lencana/dpmptsp.svg`);
    expect([image.status, image.headers.get("content-type")]).toEqual([
      200,
      expect.stringContaining("image/svg+xml"),
    ]);
  });
});

test.describe("[KU-26] a complaint is followed by its code", () => {
  test("without an account and without scripts; what the office answers is what the citizen " +
    "reads, and no name of an officer", { tag: "@no-script" }, async ({ open, page: citizen }) => {
    await visit(citizen, "/aduan?layanan=akta-kelahiran");
    await citizen.locator("#text").fill("Loket tutup sebelum jam tiga, saya sudah datang dua kali.");
    await citizen.getByRole("button", { name: "Kirim" }).click();
    await expect(citizen.getByText("Pilih pengaduan atau saran").first()).toBeVisible();
    expect(await citizen.locator("#text").inputValue()).toContain("dua kali");
    await citizen.locator('input[value="PENGADUAN"]').check({ force: true });
    await citizen.getByRole("button", { name: "Kirim" }).click();
    await citizen.waitForURL("**/aduan/terkirim**");
    const code = /AD-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(await textOf(citizen))?.[0] ?? "";

    const office = await open({ as: MAYA, viewport: DESKTOP, javaScriptEnabled: true });
    await visit(office, `/aduan-warga?cari=${code}`);
    await office.getByRole("link", { name: code }).click();
    await office.locator("summary", { hasText: "Jawab warga" }).first().click();
    await office.locator("#answer").fill("Terima kasih. Mulai besok loket buka sampai pukul 15.30.");
    await office.getByRole("button", { name: "Kirim jawaban" }).click();
    await office.getByRole("dialog").getByRole("button", { name: /jawab/i }).click();
    await office.waitForURL("**hasil=ANSWER**");

    await visit(citizen, "/aduan/lacak");
    await citizen.locator("#kode").fill(code.toLowerCase().replaceAll("-", " "));
    await citizen.getByRole("button", { name: "Lihat status" }).click();
    await citizen.waitForURL(`**/aduan/${code}`);
    const text = await textOf(citizen);
    expect(text).toContain("Mulai besok loket buka sampai pukul 15.30.");
    expect(text).not.toContain("Maya");
  });

  test("that nobody has is a page that says so", { tag: "@phone" }, async ({ page: citizen }) => {
    expect((await citizen.goto("/aduan/AD-2222-2222"))?.status()).toBe(404);
    await expect(citizen.getByRole("heading", { level: 1, name: "Kode ini tidak ditemukan" })).toBeVisible();
  });
});

test.describe("[KU-27] paper questionnaires", () => {
  test("are checked before they count, and can be taken back", async ({ open, application }) => {
    const page = await open({ as: MAYA });
    await visit(page, "/survei-layanan/kecamatan-sukamaju/laporan");
    const template = await download(page, /[Tt]emplat/);
    expect(template.bytes.subarray(0, 2).toString()).toBe("PK");
    await page.locator("#file").setInputFiles({
      name: "catatan.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from("ini bukan buku kerja"),
    });
    await page.getByRole("button", { name: "Periksa berkas" }).click();
    await expect(page.getByText("Isi berkas bukan buku kerja XLSX").first()).toBeVisible();
    expect(await barriers(page)).toEqual([]);

    const counted = () =>
      application.valueOf<number>(
        `SELECT coalesce(sum(t."answered"), 0)::int FROM "SurveyTally" t JOIN "Service" s ON s."id" =
            t."serviceId" WHERE s."slug" = 'kecamatan-sukamaju' AND t."unsur" = 'N'`,
      );
    const before = await counted();
    const day = "2026-09-10";
    const row = (answer: number) => [...Array.from({ length: 9 }, () => answer), day];
    const buffer = Buffer.from(
      await workbook(
        [
          [...Array.from({ length: 9 }, (_, index) => `U${index + 1}`), "Tanggal"],
          row(3),
          row(4),
          row(5),
        ].map((cells) => cells.map((value) => ({ value }))),
      ),
    );
    await page.locator("#file").setInputFiles({
      name: "kertas.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer,
    });
    await page.getByRole("button", { name: "Periksa berkas" }).click();
    await expect(page.getByText("3 kuesioner dibaca: 2 siap, 1 perlu diperbaiki")).toBeVisible();
    expect(await counted()).toBe(before);
    await page.getByRole("button", { name: "Impor 2 yang benar saja" }).click();
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Impor/ })
      .click();
    await expect(page.getByText("2 kuesioner kertas diimpor dan dihitung.")).toBeVisible();
    expect(await counted()).toBe(before + 2);
    await page.getByRole("button", { name: "Batalkan impor" }).first().click();
    await page.getByRole("dialog").getByRole("button", { name: "Batalkan impor" }).click();
    await expect(page.getByText(/^Impor dibatalkan/)).toBeVisible();
    expect(await counted()).toBe(before);
  });
});

test.describe("[KU-28] what is weak gets a plan", () => {
  test("by the leader, with a responsible person and a day, and is closed with a result", async ({
    open,
    application,
  }) => {
    const page = await open({ as: MAYA });
    await visit(page, "/survei-layanan/uji-kendaraan/tindak-lanjut");
    const card = page
      .locator("section", { has: page.getByRole("heading", { name: /^U\d/ }) })
      .filter({ has: page.getByRole("button", { name: "Simpan rencana" }) })
      .first();
    await card.getByLabel("Apa yang akan dilakukan").fill("Menambah satu jalur uji pada hari Senin.");
    await card.getByLabel("Penanggung jawab").selectOption({ index: 1 });
    await card.getByLabel("Selesai paling lambat").fill("2026-10-30");
    await card.getByRole("button", { name: "Simpan rencana" }).click();
    await expect(page.getByText("Direncanakan").first()).toBeVisible();
    await page.locator("summary", { hasText: "Catat selesai" }).first().click();
    await page.getByLabel("Apa hasilnya").first().fill("Jalur kedua dibuka sejak 14 September.");
    await page.getByRole("button", { name: "Catat selesai" }).first().click();
    await expect(page.getByText("Jalur kedua dibuka sejak 14 September.")).toBeVisible();
    expect(
      await application.valueOf<string>(
        `SELECT "status"::text FROM "FollowUp" WHERE "action" = 'Menambah satu jalur uji pada hari Senin.'`,
      ),
    ).toBe("DONE");
  });

  test("is read by the auditor, who changes nothing", async ({ open }) => {
    const page = await open({ as: TEGUH });
    await visit(page, "/survei-layanan/uji-kendaraan/tindak-lanjut");
    await expect(page.getByRole("button", { name: "Simpan rencana" })).toHaveCount(0);
    for (const path of ["titik", "karcis", "petugas", "ubah", "laporan/templat"])
      expect((await page.request.get(`/survei-layanan/uji-kendaraan/${path}`)).status(), path).toBe(404);
  });
});
