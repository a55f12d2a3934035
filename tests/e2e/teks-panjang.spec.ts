import { expect } from "@playwright/test";
import { test, visit } from "@/tests/e2e/story";
import { keyboardFaults } from "@/tests/support/keyboard";
import { LENGTHEN, tooWide } from "@/tests/support/long-text";
import { PLACES } from "@/tests/support/places";

// An office of its own, in which everything is called something long.
test.use({
  settings: { DATABASE_POOL: "12" },
  trace: "off",
  isCounted: false,
});

test("[KU-06] names, titles and notes ten times as long push nothing off a telephone's screen", {
  tag: "@phone",
}, async ({ open, application }) => {
  test.setTimeout(400_000);
  // Who opens what is looked up by the names that they still have.
  const visitors = [];
  for (const { as, paths } of Object.values(PLACES))
    visitors.push({ page: await open(as === "" ? {} : { as }), paths: await paths(application) });
  await application.rows(LENGTHEN);

  const found: string[] = [];
  for (const { page, paths } of visitors)
    for (const path of paths)
      await test.step(path, async () => {
        const answer = await visit(page, path);
        if (answer.status() !== 200) found.push(`${path}: answers ${answer.status()}`);
        found.push(
          ...[...(await tooWide(page)), ...(await keyboardFaults(page))].map((fault) => `${path}: ${fault}`),
        );
      });
  expect(found).toEqual([]);
});
