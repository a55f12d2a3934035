import { expect } from "@playwright/test";
import { test, visit } from "@/tests/e2e/story";

/** A finalised appraisal of somebody at Dukcapil who is not one of the demo people. */
const OTHERS = `SELECT a."id" AS "appraisalId", a."skpId", a."employeeId", e."name"
  FROM "Appraisal" a JOIN "Employee" e ON e."id" = a."employeeId" JOIN "Unit" u ON u."id" = a."unitId"
  WHERE a."status" = 'FINAL' AND u."path" LIKE '%/dukcapil/%' ORDER BY a."id" LIMIT 1`;
const FOREIGN_HEAD = `SELECT e."nip" FROM "Employee" e JOIN "Placement" p ON p."employeeId" = e."id"
  JOIN "Position" o ON o."id" = p."positionId" JOIN "Unit" u ON u."id" = o."unitId"
  WHERE o."headsUnit" AND u."kind" = 'BIDANG' AND u."path" LIKE '%/dinkes/%' AND p."endsOn" IS NULL
    ORDER BY e."nip" LIMIT 1`;

const part = (column: string) => `SELECT "${column}" FROM (${OTHERS}) o`;

test.describe("[KU-02] whoever has no claim finds nothing, not even a name in the title", () => {
  const PLACES = { skp: "skpId", nilai: "appraisalId", penilaian: "appraisalId", pegawai: "employeeId" };
  for (const [place, column] of Object.entries(PLACES))
    test(`answers 404 for /${place} of a person of another OPD`, async ({ open, application }) => {
      const [id, name, nip] = [
        await application.valueOf<string>(part(column)),
        await application.valueOf<string>(part("name")),
        await application.valueOf<string>(FOREIGN_HEAD),
      ];
      const page = await open({ as: nip });
      expect((await visit(page, `/${place}/${id}`)).status()).toBe(404);
      await expect(page).toHaveTitle("Halaman tidak ditemukan - Teraju");
      expect(await page.content()).not.toContain(name);
    });

  test("answers 404 for the unit of another OPD to the head of an OPD, and shows her own", async ({
    open,
  }) => {
    const page = await open({ as: "Sri Lestari" });
    expect((await visit(page, "/dasbor/dinkes")).status()).toBe(404);
    await expect(page).toHaveTitle("Halaman tidak ditemukan - Teraju");
    expect((await visit(page, "/dasbor/dukcapil")).status()).toBe(200);
  });

  for (const path of ["/admin/periode", "/admin/jejak-audit", "/admin/skema"])
    test(`answers 404 for ${path} to an ASN`, async ({ open }) => {
      const page = await open({ as: "Ratna Wulandari" });
      expect((await visit(page, path)).status()).toBe(404);
    });

  test("sends whoever is not signed in to the sign-in page", async ({ page }) => {
    await visit(page, "/penilaian");
    await expect(page).toHaveURL(/\/masuk(\?|$)/);
  });

  test("does not let a person rate herself", async ({ open, application }) => {
    const own = await application.valueOf<string>(
      `SELECT a."id" FROM "Appraisal" a JOIN "Employee" e ON e."id" = a."employeeId"
          WHERE e."name" = 'Hendra Saputra' ORDER BY a."id" DESC LIMIT 1`,
    );
    const page = await open({ as: "Hendra Saputra" });
    await visit(page, `/penilaian/${own}`);
    await expect(page.locator('[name="workRating"]')).toHaveCount(0);
  });
});

test.describe("[KU-02] an old form does not overwrite what somebody else saved", () => {
  const draft = `SELECT s."id" FROM "Skp" s WHERE s."status" = 'DRAFT' AND EXISTS (SELECT 1
      FROM "Rhk" r WHERE r."skpId" = s."id") ORDER BY s."id" LIMIT 1`;
  const owner = `SELECT e."nip" FROM "Employee" e JOIN "Skp" s ON s."employeeId" = e."id" WHERE s."id" = (${draft})`;

  test("keeps what was typed and says that the plan has changed since", async ({ open, application }) => {
    const [id, nip] = [await application.valueOf<string>(draft), await application.valueOf<string>(owner)];
    const [first, second] = [await open({ as: nip }), await open({ as: nip })];
    for (const page of [first, second]) await visit(page, `/skp/${id}`);
    const title = '[name="rhk.0.title"]';
    for (const page of [first, second]) {
      const line = page.locator('details[id="rhk.0"]');
      if ((await line.getAttribute("open")) === null) await line.locator("summary").first().click();
    }
    await first.locator(title).fill("Ditulis lebih dahulu");
    await first.locator(title).blur();
    await expect(first.getByText("Tersimpan otomatis").first()).toBeVisible();
    await second.locator(title).fill("Ditulis belakangan dari halaman lama");
    await second.locator(title).blur();
    await expect(second.getByText("sudah diubah dari tempat lain").first()).toBeVisible();
    await expect(second.locator(title)).toHaveValue("Ditulis belakangan dari halaman lama");
    expect(
      await application.valueOf<string>(
        `SELECT "title" FROM "Rhk" WHERE "skpId" = $1 ORDER BY "ordinal" LIMIT 1`,
        [id],
      ),
    ).toBe("Ditulis lebih dahulu");
  });
});
