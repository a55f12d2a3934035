import { expect } from "@playwright/test";
import { answerSurvey, attachEvidence, signIn } from "@/tests/e2e/steps";
import { test } from "@/tests/e2e/story";
import { PHONE } from "@/tests/support/screens";

/** A person of the demonstration whose quarter is open, and the page of its last month. */
const OPEN_MONTH = `SELECT e."name", '/realisasi/' || s."id" || '/' || to_char(t."endsOn", 'YYYY-MM') AS "path"
  FROM "Appraisal" a JOIN "Skp" s ON s."id" = a."skpId" JOIN "Term" t ON t."id" = a."termId"
  JOIN "Employee" e ON e."id" = s."employeeId"
  WHERE e."name" = 'Hari Susanto' AND a."status" IN ('OPEN', 'RETURNED') AND t."status" = 'OPEN' LIMIT 1`;
/** She chose a password of her own, the same as one of the demonstration. */
const PASSWORD = `UPDATE "Account" SET "passwordHash" = (SELECT a."passwordHash" FROM "Account" a
    JOIN "Employee" e ON e."id" = a."employeeId" WHERE e."name" = 'Ratna Wulandari'), "mustChangePassword" = false
  WHERE "employeeId" = (SELECT "id" FROM "Employee" WHERE "name" = $1)`;

test.describe("[KU-07] from the office's own network, over plain HTTP", { tag: "@lan" }, () => {
  test("a civil servant signs in, uploads evidence and prints", async ({ page, application }) => {
    const [found] = await application.rows(OPEN_MONTH);
    const { name, path } = found as { name: string; path: string };
    await application.rows(PASSWORD, [name]);
    const nip = await application.valueOf<string>(`SELECT "nip" FROM "Employee" WHERE "name" = $1`, [name]);
    await signIn(page, nip, application.person("Ratna Wulandari").password);
    expect(await page.evaluate(() => [window.isSecureContext, location.protocol, location.hostname])).toEqual(
      [false, "http:", "kinerja.kabupaten.test"],
    );

    await page.goto(path);
    await attachEvidence(page, 0, "Laporan dari kantor.pdf");

    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".save-bar").first()).toBeHidden();
    await expect(page.getByText("Laporan dari kantor.pdf").first()).toBeVisible();
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("a citizen answers the survey", async ({ open }) => {
    const citizen = await open({ viewport: PHONE });
    expect(await answerSurvey(citizen, "ktp-el", "434343434")).toMatch(/^[A-Z]{2}-[A-Z0-9]{4}-[A-Z0-9]{4}$/);
  });
});
