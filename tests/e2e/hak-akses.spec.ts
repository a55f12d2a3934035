import { describe, expect, it } from "vitest";
import { personNamed, valueOf } from "@/tests/support/application";
import { useBrowser, visit } from "@/tests/support/browser";

const browser = useBrowser();

/** A finalised appraisal of somebody at Dukcapil who is not one of the demo people. */
const OTHERS = `SELECT a."id" AS "appraisalId", a."skpId", a."employeeId", e."name"
  FROM "Appraisal" a JOIN "Employee" e ON e."id" = a."employeeId" JOIN "Unit" u ON u."id" = a."unitId"
  WHERE a."status" = 'FINAL' AND u."path" LIKE '%/dukcapil/%' ORDER BY a."id" LIMIT 1`;
const FOREIGN_HEAD = `SELECT e."nip" FROM "Employee" e JOIN "Placement" p ON p."employeeId" = e."id"
  JOIN "Position" o ON o."id" = p."positionId" JOIN "Unit" u ON u."id" = o."unitId"
  WHERE o."headsUnit" AND u."kind" = 'BIDANG' AND u."path" LIKE '%/dinkes/%' AND p."endsOn" IS NULL
    ORDER BY e."nip" LIMIT 1`;

const part = (column: string) => `SELECT "${column}" FROM (${OTHERS}) o`;

describe("[KU-02] whoever has no claim finds nothing, not even a name in the title", () => {
  it.each([
    ["skp", "skpId"],
    ["nilai", "appraisalId"],
    ["penilaian", "appraisalId"],
    ["pegawai", "employeeId"],
  ])("answers 404 for /%s of a person of another OPD", async (place, column) => {
    const [id, name, nip] = [
      await valueOf<string>(part(column)),
      await valueOf<string>(part("name")),
      await valueOf<string>(FOREIGN_HEAD),
    ];
    const page = await browser.open({ as: nip });
    const response = await visit(page, `/${place}/${id}`);
    expect([response.status(), await page.title()]).toEqual([404, "Halaman tidak ditemukan - Teraju"]);
    expect(await page.content()).not.toContain(name);
  });

  it("answers 404 for the unit of another OPD to the head of an OPD, and shows her own", async () => {
    const page = await browser.open({ as: personNamed("Sri Lestari").nip });
    expect((await visit(page, "/dasbor/dinkes")).status()).toBe(404);
    expect(await page.title()).toBe("Halaman tidak ditemukan - Teraju");
    expect((await visit(page, "/dasbor/dukcapil")).status()).toBe(200);
  });

  it.each(["/admin/periode", "/admin/jejak-audit", "/admin/skema"])(
    "answers 404 for %s to an ASN",
    async (path) => {
      const page = await browser.open({ as: personNamed("Ratna Wulandari").nip });
      expect((await visit(page, path)).status()).toBe(404);
    },
  );

  it("sends whoever is not signed in to the sign-in page", async () => {
    const page = await browser.open();
    await visit(page, "/penilaian");
    expect(new URL(page.url()).pathname).toBe("/masuk");
  });

  it("does not let a person rate herself", async () => {
    const own = await valueOf<string>(
      `SELECT a."id" FROM "Appraisal" a JOIN "Employee" e ON e."id" = a."employeeId"
          WHERE e."name" = 'Hendra Saputra' ORDER BY a."id" DESC LIMIT 1`,
    );
    const page = await browser.open({ as: personNamed("Hendra Saputra").nip });
    await visit(page, `/penilaian/${own}`);
    expect(await page.locator('[name="workRating"]').count()).toBe(0);
  });
});

describe("[KU-02] an old form does not overwrite what somebody else saved", () => {
  const draft = `SELECT s."id" FROM "Skp" s WHERE s."status" = 'DRAFT' AND EXISTS (SELECT 1
      FROM "Rhk" r WHERE r."skpId" = s."id") ORDER BY s."id" LIMIT 1`;
  const owner = `SELECT e."nip" FROM "Employee" e JOIN "Skp" s ON s."employeeId" = e."id" WHERE s."id" = (${draft})`;

  it("keeps what was typed and says that the plan has changed since", async () => {
    const [id, nip] = [await valueOf<string>(draft), await valueOf<string>(owner)];
    const [first, second] = [await browser.open({ as: nip }), await browser.open({ as: nip })];
    for (const page of [first, second]) await visit(page, `/skp/${id}`);
    const title = '[name="rhk.0.title"]';
    for (const page of [first, second]) {
      const line = page.locator('details[id="rhk.0"]');
      if ((await line.getAttribute("open")) === null) await line.locator("summary").first().click();
    }
    await first.locator(title).fill("Ditulis lebih dahulu");
    await first.locator(title).blur();
    await first.getByText("Tersimpan otomatis").first().waitFor();
    await second.locator(title).fill("Ditulis belakangan dari halaman lama");
    await second.locator(title).blur();
    await second.getByText("sudah diubah dari tempat lain").first().waitFor();
    expect(await second.locator(title).inputValue()).toBe("Ditulis belakangan dari halaman lama");
    expect(
      await valueOf<string>(`SELECT "title" FROM "Rhk" WHERE "skpId" = $1 ORDER BY "ordinal" LIMIT 1`, [id]),
    ).toBe("Ditulis lebih dahulu");
  });
});
