import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** Links that look like downloads, each with its file. */
const LINKS = globSync(["app/**/*.tsx", "components/**/*.tsx"]).flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/<ButtonLink\b([^<]*?)>/g)]
    .map(([, attributes = ""]) => ({ file, attributes }))
    .filter(({ attributes }) => attributes.includes('icon="download"')),
);

it("a file is fetched when somebody asks for it, never beforehand: fetching one may leave a trace", () => {
  expect(LINKS.length).toBeGreaterThan(8);
  expect(
    LINKS.filter(({ attributes }) => !/\sdownload(\s|$)/.test(attributes)).map(({ file }) => file),
  ).toEqual([]);
});
