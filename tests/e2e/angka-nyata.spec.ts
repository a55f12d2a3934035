import { describe, expect, it } from "vitest";
import { formatFixed, formatNumber } from "@/lib/labels/number";
import { personNamed, rows, valueOf } from "@/tests/support/application";
import { useBrowser, visit } from "@/tests/support/browser";

const browser = useBrowser();

interface Indicator {
  code: string;
  title: string;
  target: string;
  published: string;
  decimals: number;
}

describe("[KU-05] figures that offices really published", () => {
  it("show the published IKM of 91,48, mutu A, with waktu, prosedur and produk as the lowest unsur", async () => {
    const slug = await valueOf<string>(`SELECT "slug" FROM "Service" WHERE "source" <> ''`);
    const page = await browser.open({ as: personNamed("Maya Kusumawati").nip });
    await visit(page, `/survei-layanan/${slug}`);
    const text = await page.locator("main").innerText();
    expect(text).toContain("IKM 91,48, mutu A (Sangat baik), dari 29 responden");
  });

  it("show, for every indicator whose published figure follows the formula, exactly that figure", async () => {
    const indicators = await rows(
      `SELECT u."code", i."title", trim_scale(i."target")::text AS "target", i."published"::text AS
          "published", i."publishedDecimals" AS "decimals" FROM "UnitIndicator" i
          JOIN "Unit" u ON u."id" = i."unitId" WHERE i."follows" ORDER BY u."code", i."ordinal"`,
    );
    expect(indicators.length).toBe(15);
    const page = await browser.open({ as: personNamed("Maya Kusumawati").nip });
    for (const { code, title, target, published, decimals } of indicators as unknown as Indicator[]) {
      if (!page.url().endsWith(`/dasbor/${code}`)) await visit(page, `/dasbor/${code}`);
      const line = page
        .getByRole("row")
        .filter({ hasText: title })
        .filter({ hasText: formatNumber(target) });
      const figure = `${formatFixed(published, decimals)}%`;
      const cells = line.first().getByRole("cell");
      // Cells after the name: target, actual, ours, published.
      const [ours, theirs] = [await cells.nth(2).innerText(), await cells.nth(3).innerText()];
      expect([ours.split(/\s/)[0], theirs.trim()], title).toEqual([figure, figure]);
    }
  });
});
