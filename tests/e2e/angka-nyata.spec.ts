import { expect } from "@playwright/test";
import { formatFixed, formatNumber } from "@/lib/labels/number";
import { test, visit } from "@/tests/e2e/story";

interface Indicator {
  code: string;
  title: string;
  target: string;
  published: string;
  decimals: number;
}

test.describe("[KU-05] figures that offices really published", () => {
  test("show the published IKM of 91,48, mutu A, with waktu, prosedur and produk as the lowest unsur", async ({
    open,
    application,
  }) => {
    const slug = await application.valueOf<string>(`SELECT "slug" FROM "Service" WHERE "source" <> ''`);
    const page = await open({ as: "Maya Kusumawati" });
    await visit(page, `/survei-layanan/${slug}`);
    await expect(page.locator("main")).toContainText("IKM 91,48, mutu A (Sangat baik), dari 29 responden", {
      useInnerText: true,
    });
  });

  test("show, for every indicator whose published figure follows the formula, exactly that figure", async ({
    open,
    application,
  }) => {
    const indicators = await application.rows(
      `SELECT u."code", i."title", trim_scale(i."target")::text AS "target", i."published"::text AS
          "published", i."publishedDecimals" AS "decimals" FROM "UnitIndicator" i
          JOIN "Unit" u ON u."id" = i."unitId" WHERE i."follows" ORDER BY u."code", i."ordinal"`,
    );
    expect(indicators.length).toBe(11);
    const page = await open({ as: "Maya Kusumawati" });
    for (const { code, title, target, published, decimals } of indicators as unknown as Indicator[]) {
      if (!page.url().endsWith(`/dasbor/${code}`)) await visit(page, `/dasbor/${code}`);
      const line = page
        .getByRole("row")
        .filter({ hasText: title })
        .filter({ hasText: formatNumber(target) });
      const figure = `${formatFixed(published, decimals)}%`;
      const cells = line.first().getByRole("cell");
      // Cells after the name: target, actual, ours, published.
      await expect(cells.nth(2), title).toHaveText(new RegExp(`^\\s*${figure}(\\s|$)`), {
        useInnerText: true,
      });
      await expect(cells.nth(3), title).toHaveText(figure);
    }
  });
});
