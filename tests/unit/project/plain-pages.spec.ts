import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "@/scripts/local/paths.mjs";

const QUESTIONNAIRE = "app/(publik)/survei/[slug]/route.tsx";

/** The file behind an import of ours, or null for a package. */
function fileOf(specifier: string): string | null {
  if (!specifier.startsWith("@/")) return null;
  const path = specifier.slice(2);
  return (
    [path, `${path}.tsx`, `${path}.ts`].find(
      (name) => /\.tsx?$/.test(name) && existsSync(join(root, name)),
    ) ?? null
  );
}

/** Everything a file imports, and what that imports; types bring no code along. */
function reachedFrom(first: string): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  const open = [first];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (sources.has(file)) continue;
    const source = readFileSync(join(root, file), "utf8");
    sources.set(file, source);
    for (const [, specifier = ""] of source.matchAll(/^(?:import|export)(?! type)[^;]*? from "([^"]+)";/gm)) {
      const next = fileOf(specifier);
      if (next !== null) open.push(next);
    }
  }
  return sources;
}

const inBrowser = (sources: ReadonlyMap<string, string>): string[] =>
  [...sources].filter(([, source]) => /^"use client"/.test(source)).map(([file]) => file);

describe("the questionnaire, which a route renders without the framework", () => {
  const sources = reachedFrom(QUESTIONNAIRE);

  it("is made of components that need no browser: one that does would fail for every citizen", () => {
    expect(inBrowser(sources)).toEqual([]);
  });

  it("is read whole: its own components and those of the kit are among what was looked at", () => {
    expect([...sources.keys()]).toEqual(
      expect.arrayContaining([
        "components/surveys/questionnaire.tsx",
        "components/ui/radio-cards.tsx",
        "components/ui/select-field.tsx",
      ]),
    );
    expect(inBrowser(reachedFrom("components/ui/textarea-field.tsx"))).toContain(
      "components/ui/length-limit.tsx",
    );
  });
});
