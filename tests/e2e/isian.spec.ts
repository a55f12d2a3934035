import { expect, type Page } from "@playwright/test";
import { signIn } from "@/tests/e2e/steps";
import { test, visit } from "@/tests/e2e/story";

const DRAFT = `SELECT s."id" FROM "Skp" s WHERE s."status" = 'DRAFT' AND EXISTS (SELECT 1
  FROM "Rhk" r WHERE r."skpId" = s."id") ORDER BY s."id" DESC LIMIT 1`;
const OWNER = `SELECT e."nip" FROM "Employee" e JOIN "Skp" s ON s."employeeId" = e."id" WHERE s."id" = (${DRAFT})`;
const STORED = `SELECT "title" FROM "Rhk" WHERE "skpId" = (${DRAFT}) ORDER BY "ordinal" LIMIT 1`;

const title = (page: Page) => page.locator('[name="rhk.0.title"]');
const bar = (page: Page) => page.locator(".save-bar");
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("teraju")));

async function unfold(page: Page): Promise<void> {
  const line = page.locator('details[id="rhk.0"]');
  if ((await line.getAttribute("open")) === null) await line.locator("summary").first().click();
}

async function openPlan(page: Page, id: string): Promise<void> {
  await visit(page, `/skp/${id}`);
  await unfold(page);
}

async function type(page: Page, text: string): Promise<void> {
  await title(page).fill(text);
  await title(page).blur();
}

/** Goes to the home page by a link and comes back by the button of the browser. */
async function thereAndBack(page: Page): Promise<void> {
  const from = page.url();
  await page.locator('header a[href="/beranda"]').first().click();
  await page.waitForURL("**/beranda");
  await page.waitForLoadState("networkidle");
  await page.goBack();
  await page.waitForURL(from);
}

test.describe("[KU-02] what is typed into a form that saves itself is not lost", () => {
  test("is kept through a broken line, and saved when it is back", async ({
    open,
    application,
    complaints,
  }) => {
    const id = await application.valueOf<string>(DRAFT);
    const page = await open({ as: await application.valueOf<string>(OWNER) });
    await openPlan(page, id);
    await page.context().setOffline(true);
    await type(page, "Ditulis tanpa sambungan");
    await expect(bar(page)).toContainText("sambungan putus. Isian aman di perangkat ini");
    expect(await kept(page)).toEqual([`teraju.draf.skp.${id}`]);
    await page.context().setOffline(false);
    await expect(bar(page)).toContainText("Tersimpan otomatis");
    expect(await application.valueOf<string>(STORED)).toBe("Ditulis tanpa sambungan");
    expect(await kept(page)).toEqual([]);
    complaints.splice(0);
  });

  test("is put back into its fields by the next visit when the page was closed before", async ({
    open,
    application,
    complaints,
  }) => {
    const id = await application.valueOf<string>(DRAFT);
    const page = await open({ as: await application.valueOf<string>(OWNER) });
    await openPlan(page, id);
    await page.context().setOffline(true);
    await type(page, "Ditulis lalu ditutup");
    await expect(bar(page)).toContainText("sambungan putus");
    await page.close();
    const next = await page.context().newPage();
    await next.context().setOffline(false);
    await openPlan(next, id);
    await expect(next.locator("#isi")).toContainText("Isian yang belum tersimpan sudah dikembalikan");
    await unfold(next);
    await expect(title(next)).toHaveValue("Ditulis lalu ditutup");
    await expect(bar(next)).toContainText("Tersimpan otomatis");
    expect(await application.valueOf<string>(STORED)).toBe("Ditulis lalu ditutup");
    complaints.splice(0);
  });

  test("stands on the page that the back button shows, and goes on from there", async ({
    open,
    application,
  }) => {
    const page = await open({ as: await application.valueOf<string>(OWNER) });
    await openPlan(page, await application.valueOf<string>(DRAFT));
    await type(page, "Sebelum pergi");
    await expect(bar(page)).toContainText("Tersimpan otomatis");
    await thereAndBack(page);
    await unfold(page);
    await expect(title(page)).toHaveValue("Sebelum pergi");
    await type(page, "Sesudah kembali");
    await expect(bar(page)).toContainText("Tersimpan otomatis");
    expect(await application.valueOf<string>(STORED)).toBe("Sesudah kembali");
  });

  test("outlives a session that ended: the person signs in elsewhere, and it is saved", async ({
    open,
    application,
  }) => {
    const page = await open({ as: await application.valueOf<string>(OWNER) });
    await openPlan(page, await application.valueOf<string>(DRAFT));
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await type(page, "Sesi sudah berakhir");
    await expect(bar(page)).toContainText("Sesi berakhir, belum tersimpan. Isian aman di perangkat ini.");
    await expect(title(page)).toHaveValue("Sesi sudah berakhir");
    await page.context().addCookies(cookies);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expect(bar(page)).toContainText("Tersimpan otomatis");
    expect(await application.valueOf<string>(STORED)).toBe("Sesi sudah berakhir");
  });

  test("warns when a second tab writes on the same form", async ({ open, application }) => {
    const id = await application.valueOf<string>(DRAFT);
    const page = await open({ as: await application.valueOf<string>(OWNER) });
    await openPlan(page, id);
    const second = await page.context().newPage();
    await openPlan(second, id);
    await title(second).fill("Dari tab kedua");
    await expect(bar(page)).toContainText("juga terbuka di tab lain");
  });

  test("leaves the device when its person signs out", async ({ page, application }) => {
    const { nip, password } = application.person("Ratna Wulandari");
    await signIn(page, nip, password);
    await page.evaluate(() => {
      localStorage.setItem("teraju.draf.skp.lain", "{}");
    });
    await page.locator("header summary").last().click();
    await page.getByRole("button", { name: "Keluar", exact: true }).first().click();
    await page.waitForURL("**/masuk");
    expect(await kept(page)).toEqual([]);
  });
});

const OPEN = `FROM "Appraisal" a JOIN "Skp" s ON s."id" = a."skpId" JOIN "Employee" e ON e."id" = s."employeeId"
  JOIN "Term" t ON t."id" = a."termId" WHERE s."status" = 'APPROVED' AND a."status" = 'OPEN'
  AND t."status" = 'OPEN' AND t."startsOn" <= DATE '2026-09-15' ORDER BY s."id", t."startsOn" LIMIT 1`;

test.describe("[KU-02] a month that saves itself", () => {
  test("counts what is filled in at once, and stands so after going away and back", async ({
    open,
    application,
  }) => {
    const id = await application.valueOf<string>(`SELECT s."id" ${OPEN}`);
    const month = await application.valueOf<string>(`SELECT to_char(t."startsOn", 'YYYY-MM') ${OPEN}`);
    const page = await open({ as: await application.valueOf<string>(`SELECT e."nip" ${OPEN}`) });
    await visit(page, `/realisasi/${id}/${month}`);
    const field = page.locator('[type="text"][name^="actuals."][name$=".value"]').first();
    const write = async (value: string): Promise<void> => {
      await field.fill(value);
      await field.blur();
      // Less than the month before is asked about like far more than the target.
      const question = page.getByLabel(/^Ya, angka ini benar/).first();
      if (await question.isVisible()) await question.check();
      await expect(bar(page)).toContainText("Tersimpan otomatis");
    };
    const before = await field.inputValue();
    await write("");
    await expect(page.getByText(/Belum diisi|(\d) dari (?!\1)\d terisi/)).toHaveCount(1);
    await expect(field).toHaveValue("");
    await write(before);
    await expect(page.getByText(/Belum diisi|(\d) dari (?!\1)\d terisi/)).toHaveCount(0);
    await field.fill("99.999.999");
    await expect(page.getByText("Dibaca: 99.999.999", { exact: true })).toBeVisible();
    await expect(page.locator("#isi")).toContainText(
      /99\.999\.999 .* adalah .*% dari target .* Sudah benar\?/,
    );
    await expect(bar(page)).toContainText("ada angka yang perlu Anda pastikan");
    await write("99999999");
    await write("5");
    await thereAndBack(page);
    await expect(field).toHaveValue("5");
    await write("7");
    const stored = await application.valueOf<string>(
      `SELECT count(*)::text FROM "Actual" c JOIN "Iki" i ON i."id" = c."ikiId" JOIN "Rhk" r ON r."id" = i."rhkId"
       WHERE r."skpId" = $1 AND c."value" = 7`,
      [id],
    );
    expect(stored).toBe("1");
  });
});
