import { expect, type Page } from "@playwright/test";
import { unfold } from "@/tests/e2e/steps";
import { test, visit } from "@/tests/e2e/story";

const heightOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);

/** Tables and drawings that stick out of the paper or of the panel around them. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("main table, main svg, main dl")].flatMap((element) => {
      const box = element.getBoundingClientRect();
      const around = (element.closest("section") ?? document.body).getBoundingClientRect();
      return box.width > 0 && (box.right > around.right + 1 || box.right > innerWidth + 1)
        ? [
            `${element.tagName} ${element.querySelector("caption")?.textContent ?? ""}: ${Math.round(box.right)}`,
          ]
        : [];
    }),
  );

const pagesOf = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const WHOLE = `SELECT "id" FROM "Skp" WHERE "status" = 'APPROVED' AND "employeeId" =
  (SELECT "id" FROM "Employee" WHERE "name" = 'Ratna Wulandari') ORDER BY "startsOn" LIMIT 1`;

test.describe("[KU-06] a long page", { tag: "@phone" }, () => {
  for (const [path, most] of [
    ["/admin/kehadiran", 3000],
    ["/admin/periode", 3000],
    ["/dasbor", 3000],
    ["/dasbor/dukcapil", 3500],
  ] as const)
    test(`${path} is folded on a phone to at most ${most} px, and unfolds to all of it`, async ({ open }) => {
      const page = await open({ as: "Maya Kusumawati" });
      await visit(page, path);
      const folded = await heightOf(page);
      expect(folded).toBeLessThan(most);
      await unfold(page);
      expect(await heightOf(page)).toBeGreaterThan(folded);
    });
});

test.describe("[KU-06] on paper", () => {
  test("the dashboard of everybody is two pages, printed from a screen or from a phone", async ({ open }) => {
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 360, height: 740 },
    ]) {
      const page = await open({ as: "Maya Kusumawati", viewport });
      await visit(page, "/dasbor");
      expect(await pagesOf(page)).toBe(2);
      // A4 across without its margins.
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 1032, height: 710 });
      expect(await sticksOut(page)).toEqual([]);
    }
  });

  test("tables are whole, also from a window of 360 px, and a plan is signed by both", async ({
    open,
    application,
  }) => {
    const page = await open({ as: "Ratna Wulandari", viewport: { width: 360, height: 740 } });
    await visit(page, `/skp/${await application.valueOf<string>(WHOLE)}`);
    await expect(page.getByRole("region", { name: "Tanda tangan" })).toBeHidden();
    await page.emulateMedia({ media: "print" });
    expect(await sticksOut(page)).toEqual([]);
    const signed = page.getByRole("region", { name: "Tanda tangan" });
    await expect(signed).toContainText(/Pegawai yang dinilai\s*Ratna Wulandari\s*NIP 19910714/);
    await expect(signed).toContainText(/Pejabat penilai\s*\S+/);
  });
});

for (const [how, tag] of [
  ["", []],
  [", without scripts too", ["@no-script"]],
] as const)
  test(`[KU-06] the menu of the administration is one line, and opens the rest by keyboard${how}`, {
    tag: [...tag],
  }, async ({ open }) => {
    const page = await open({ as: "Maya Kusumawati", viewport: { width: 1280, height: 800 } });
    await visit(page, "/admin/periode");
    const menu = page.getByRole("navigation", { name: "Utama", exact: true });
    const tops = await menu
      .locator("> div > a, > div > details")
      .evaluateAll((all) => all.map((item) => Math.round(item.getBoundingClientRect().top)));
    expect(tops.length).toBe(9);
    expect(new Set(tops).size).toBe(1);
    await menu.getByRole("link", { name: "Kinerja saya" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(menu.getByRole("link", { name: "Hak akses" })).toBeVisible();
    await menu.getByRole("link", { name: "Hari libur" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("libur");
    await expect(menu.locator("summary")).toContainText("Lainnya: Hari libur");
  });
