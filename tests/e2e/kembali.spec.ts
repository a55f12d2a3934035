import { expect, type Page } from "@playwright/test";
import { test, visit } from "@/tests/e2e/story";
import type { Application } from "@/tests/support/application";

const DRAFT = `SELECT s."id", e."name", e."nip" FROM "Skp" s JOIN "Employee" e ON e."id" = s."employeeId"
  WHERE s."status" = 'DRAFT' AND EXISTS (SELECT 1 FROM "Rhk" r WHERE r."skpId" = s."id") ORDER BY s."id" DESC LIMIT 1`;
/** She has the password of one of the demonstration, chosen by herself. */
const PASSWORD = `UPDATE "Account" SET "passwordHash" = (SELECT a."passwordHash" FROM "Account" a
    JOIN "Employee" e ON e."id" = a."employeeId" WHERE e."name" = 'Ratna Wulandari'), "mustChangePassword" = false
  WHERE "employeeId" = (SELECT "id" FROM "Employee" WHERE "nip" = $1)`;
const END_SESSIONS = `UPDATE "Session" SET "revokedAt" = now() WHERE "employeeId" =
  (SELECT "id" FROM "Employee" WHERE "nip" = $1)`;

interface Person {
  readonly nip: string;
  readonly password: string;
}

async function prove(page: Page, { nip, password }: Person): Promise<void> {
  await page.getByLabel("NIP").fill(nip);
  await page.getByLabel("Kata sandi", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Masuk", exact: true }).click();
}

const pathOf = (page: Page): string => page.url().slice(new URL(page.url()).origin.length);

async function owner(application: Application): Promise<Person & { readonly id: string }> {
  const [found] = await application.rows(DRAFT);
  const { id, nip } = found as { id: string; nip: string };
  await application.rows(PASSWORD, [nip]);
  return { id, nip, password: application.person("Ratna Wulandari").password };
}

for (const [how, tag] of [
  ["with scripts", []],
  ["without scripts", ["@no-script"]],
] as const)
  test.describe(`[KU-34] after signing in ${how}`, { tag: [...tag] }, () => {
    test("she is where she wanted to be, and never on another site", async ({ page, application }) => {
      const person = application.person("Hendra Saputra");
      await visit(page, "/penilaian?halaman=1");
      expect(pathOf(page)).toBe("/masuk?ke=%2Fpenilaian%3Fhalaman%3D1");
      await prove(page, { ...person, password: "bukan sandinya" });
      await expect(page.getByText("NIP atau kata sandi tidak cocok.")).toBeVisible();
      await prove(page, person);
      await page.waitForURL("**/penilaian?halaman=1");
      await visit(page, "/masuk?ke=/tim");
      expect(pathOf(page)).toBe("/tim");
      for (const elsewhere of ["//jahat.example", "https://jahat.example/", "/\\jahat.example"]) {
        await visit(page, `/masuk?ke=${encodeURIComponent(elsewhere)}`);
        expect(pathOf(page)).toBe("/beranda");
      }
    });

    test("a session that has ended says so, and leads back", async ({ page, application }) => {
      const person = application.person("Sri Lestari");
      await visit(page, "/masuk?ke=https%3A%2F%2Fjahat.example");
      await prove(page, person);
      await page.waitForURL("**/beranda");
      await application.rows(END_SESSIONS, [person.nip]);
      await visit(page, "/dasbor");
      await expect(page.getByText("Sesi berakhir", { exact: true })).toBeVisible();
      await prove(page, person);
      await page.waitForURL(/\/dasbor(\/|$)/);
    });
  });

test.describe("[KU-34] whoever is signed in", () => {
  test("gets back what she typed when her session ended while she was writing", async ({
    page,
    application,
  }) => {
    const person = await owner(application);
    const title = page.locator('[name="rhk.0.title"]');
    const open = async (): Promise<void> => {
      const line = page.locator('details[id="rhk.0"]');
      if ((await line.getAttribute("open")) === null) await line.locator("summary").first().click();
    };
    await visit(page, `/skp/${person.id}`);
    await prove(page, person);
    await page.waitForURL(`**/skp/${person.id}`);
    await open();
    await application.rows(END_SESSIONS, [person.nip]);
    await title.fill("Ditulis sesudah sesi berakhir");
    await title.blur();
    const bar = page.locator(".save-bar");
    await expect(bar).toContainText("Sesi berakhir, belum tersimpan. Isian aman di perangkat ini.");
    await bar.getByRole("link", { name: "Masuk lagi" }).click();
    await page.waitForURL("**/masuk?ke=*");
    await visit(page, `/skp/${person.id}`);
    await expect(page.getByText("Sesi berakhir, isian Anda aman di perangkat ini")).toBeVisible();
    await prove(page, person);
    await page.waitForURL(`**/skp/${person.id}`);
    await expect(page.locator("#isi")).toContainText("Isian yang belum tersimpan sudah dikembalikan");
    await open();
    await expect(title).toHaveValue("Ditulis sesudah sesi berakhir");
    await title.focus();
    await title.blur();
    await expect(bar).toContainText("Tersimpan otomatis");
  });

  test("is told that her session ended where she sends a plan that was saved, and the bar says so too", async ({
    page,
    application,
  }) => {
    const person = await owner(application);
    await visit(page, `/skp/${person.id}`);
    await prove(page, person);
    await page.waitForURL(`**/skp/${person.id}`);
    const bar = page.locator(".save-bar");
    await page.getByRole("button", { name: /^Ajukan ke/ }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("Ajukan SKP ke");
    await application.rows(END_SESSIONS, [person.nip]);
    await dialog.getByRole("button", { name: "Ajukan sekarang" }).click();
    await expect(bar).toContainText("Sesi berakhir. Isian terakhir sudah tersimpan, tetapi belum dikirim.");
    await expect(page.locator("#jawaban")).toBeFocused();
    await expect(page.locator("#jawaban")).toBeInViewport();
    await expect(page.locator("#jawaban")).toContainText("Sesi");
    await bar.getByRole("link", { name: "Masuk lagi" }).click();
    await prove(page, person);
    await page.waitForURL(`**/skp/${person.id}`);
    await expect(bar).toContainText("Tersimpan");
  });

  test("finds the way back to her pages on every page for citizens", async ({ open }) => {
    const page = await open({ as: "Ratna Wulandari" });
    for (const path of ["/bantuan", "/kalkulator", "/privasi", "/aksesibilitas", "/transparansi"]) {
      await visit(page, path);
      await expect(page.getByRole("link", { name: "Kembali ke beranda" })).toHaveAttribute(
        "href",
        "/beranda",
      );
      await expect(page.getByRole("banner").getByRole("link", { name: "Masuk", exact: true })).toHaveCount(0);
    }
  });

  test("sees her devices told apart, and is asked before all of them are signed out", async ({
    page,
    open,
    application,
  }) => {
    const person = application.person("Hendra Saputra");
    await open({ as: "Hendra Saputra" });
    await visit(page, "/masuk?ke=/akun");
    await prove(page, person);
    await page.waitForURL("**/akun");
    const devices = page.getByRole("region", { name: "Perangkat yang masuk" }).getByRole("listitem");
    await expect(devices.first()).toContainText("Perangkat ini");
    const names = await devices.getByRole("button").allInnerTexts();
    expect(new Set(names).size).toBe(names.length);
    await page.getByRole("button", { name: "Keluar dari semua perangkat" }).click();
    await expect(page.getByRole("dialog")).toContainText("Keluar dari semua perangkat?");
    await page.getByRole("button", { name: "Batal" }).click();
    await visit(page, "/akun");
    await page.getByRole("button", { name: "Keluar dari semua perangkat" }).click();
    await page.getByRole("button", { name: "Ya, keluar dari semua" }).click();
    await page.waitForURL("**/masuk");
  });
});
