import { expect, type Page } from "@playwright/test";
import { barriers, test, visit, type Open } from "@/tests/e2e/story";
import { unreached } from "@/tests/support/keyboard";
import { PLACES } from "@/tests/support/places";

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is wrong with a page as it stands, one line each. */
async function faults(page: Page, path: string): Promise<string[]> {
  const response = await visit(page, path);
  return [
    ...(response.status() === 200 ? [] : [`answers ${response.status()}`]),
    ...(await barriers(page)),
    ...((await overflow(page)) > 0 ? ["is wider than the screen"] : []),
  ];
}

/**
 * The first visitor opens each page by day, the second one in a browser of her own by night: a page that keeps what
 * its first visitor got is seen only so.
 */
async function sweep(open: Open, as: string, paths: readonly string[]): Promise<string[]> {
  const who = as === "" ? {} : { as };
  const [first, second] = [
    await open({ ...who, colorScheme: "light" }),
    await open({ ...who, colorScheme: "dark" }),
  ];
  const found: string[] = [];
  for (const path of paths)
    await test.step(path, async () => {
      const tell = (visitor: string, wrong: string[]): void => {
        found.push(...wrong.map((fault) => `${path} (${visitor}): ${fault}`));
      };
      tell("first visitor, light", await faults(first, path));
      tell("second visitor, dark", await faults(second, path));
      tell("keyboard", await unreached(second));
    });
  return found;
}

test.describe("[KU-06] every page", { tag: "@each-width" }, () => {
  test.describe.configure({ mode: "parallel" });
  for (const [title, { as, paths }] of Object.entries(PLACES))
    test(
      `of ${title} has no serious barrier, no console error and no sideways scroll for its first and its second ` +
        "visitor, by day and by night, and the keyboard alone reaches everything",
      async ({ open, application }) => {
        expect(await sweep(open, as, await paths(application))).toEqual([]);
      },
    );
});
