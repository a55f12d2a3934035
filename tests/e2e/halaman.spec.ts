import { readdirSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { barriers, test, visit, type Open } from "@/tests/e2e/story";
import { keyboardFaults } from "@/tests/support/keyboard";
import { tooNarrow } from "@/tests/support/room";
import { PLACES, leftOut } from "@/tests/support/places";

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What one visitor got and nobody else may get: the nonce of the policy, and the keys of her forms. */
const ONCE = 'input[name="submissionKey"], input[name="stamp"], input[name="key"]';

interface Visit {
  /** What is wrong with the page as it stands, one line each. */
  readonly wrong: readonly string[];
  readonly once: readonly string[];
}

async function look(page: Page, path: string): Promise<Visit> {
  const response = await visit(page, path);
  const nonce = /'nonce-([^']+)'/.exec(response.headers()["content-security-policy"] ?? "")?.[1];
  const keys = await page
    .locator(ONCE)
    .evaluateAll((all) => all.map((field) => field.getAttribute("value") ?? ""));
  return {
    wrong: [
      ...(response.status() === 200 ? [] : [`answers ${response.status()}`]),
      ...(await barriers(page)),
      ...((await overflow(page)) > 0 ? ["is wider than the screen"] : []),
      ...(await tooNarrow(page)),
    ],
    once: [nonce ?? "", ...keys].filter((value) => value !== ""),
  };
}

/**
 * The first visitor opens each page by day, the second one in a browser of her own by night: a page that keeps what
 * its first visitor got is seen only so.
 */
async function sweep(open: Open, as: string, paths: readonly string[]): Promise<string[]> {
  const who = as === "" ? {} : { as };
  const [one, other] = [
    await open({ ...who, colorScheme: "light" }),
    await open({ ...who, colorScheme: "dark" }),
  ];
  const found: string[] = [];
  for (const path of paths)
    await test.step(path, async () => {
      const first = await look(one, path);
      const second = await look(other, path);
      const kept = second.once.filter((value) => first.once.includes(value));
      found.push(
        ...first.wrong.map((fault) => `${path}, first visitor, light: ${fault}`),
        ...second.wrong.map((fault) => `${path}, second visitor, dark: ${fault}`),
        ...kept.map((value) => `${path}: gives its second visitor what belongs to the first, ${value}`),
        ...(await keyboardFaults(other)).map((fault) => `${path}: ${fault}`),
      );
    });
  return found;
}

// Hundreds of presses of the Tab key: what is wrong with a page is told by name, and a trace would double the time.
// Scripts are counted where somebody works with them.
test.use({ trace: "off", isCounted: false });

test.describe("[KU-06] every page", { tag: "@each-width" }, () => {
  test.describe.configure({ mode: "parallel", timeout: 300_000 });
  for (const [title, { as, paths }] of Object.entries(PLACES))
    test(
      `of ${title} has no serious barrier, no console error, no sideways scroll and no column too narrow to read, ` +
        "keeps nothing of its first visitor for the second, by day and by night, and the keyboard alone reaches " +
        "everything, with no bar over it",
      async ({ open, application }) => {
        expect(await sweep(open, as, await paths(application))).toEqual([]);
      },
    );
});

test("[KU-06] leaves no page of the sources out", async ({ application }) => {
  const pages = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("page.tsx"),
  );
  const addresses = await Promise.all(Object.values(PLACES).map(({ paths }) => paths(application)));
  expect(pages.length).toBeGreaterThan(50);
  expect(leftOut(pages, addresses.flat())).toEqual([]);
});
