import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ClosedService, NoSuchService, NotShown } from "@/components/surveys/no-questionnaire";
import { Questionnaire } from "@/components/surveys/questionnaire";
import { SurveyDocument } from "@/components/surveys/survey-document";
import { surveyLanguage } from "@/lib/surveys/labels/languages/languages";
import stylesheet from "@/scripts/stylesheet.mjs";

const FILE = join(import.meta.dirname, "../../../app/questionnaire.css");
const SOURCE = readFileSync(FILE, "utf8");

interface Made {
  readonly css: string;
  readonly files: string[];
  readonly folders: string[];
}

/** What the bundler gets when it asks for the stylesheet. */
const made = (source: string): Promise<Made> =>
  new Promise((resolve, reject) => {
    const files: string[] = [];
    const folders: string[] = [];
    stylesheet.call(
      {
        resourcePath: FILE,
        addDependency: (file: string) => files.push(file),
        addContextDependency: (folder: string) => folders.push(folder),
        async: () => (error: Error | null, css: string) => {
          if (error === null) resolve({ css, files, folders });
          else reject(error);
        },
      },
      source,
    );
  });

const { words } = surveyLanguage("id");
const survey = { slug: "ktp-el", service: "KTP-el", unit: "Bidang", active: true };
const PAGES: readonly ReactElement[] = [
  createElement(Questionnaire, {
    survey: { ...survey, questions: [{ id: "q", text: "Dari mana?", options: ["Tetangga", "Kantor"] }] },
    language: surveyLanguage("id"),
    path: "/survei/ktp-el",
    kiosk: true,
    carried: {},
    error: "NOTHING_ANSWERED",
  }),
  createElement(ClosedService, { ...survey, words }),
  createElement(NoSuchService, { words }),
  createElement(NotShown, { words }),
];

const classesOf = (page: ReactElement): string[] =>
  [
    ...renderToStaticMarkup(
      createElement(SurveyDocument, { language: "id", title: "", stylesheet: "/survei.css", children: page }),
    ).matchAll(/ class="([^"]*)"/g),
  ].flatMap(([, names = ""]) => names.replaceAll("&amp;", "&").split(" "));

describe("the stylesheet of the questionnaire", () => {
  it("lacks no class of its pages: named one by one, they add nothing to it", async () => {
    const names = [...new Set(PAGES.flatMap(classesOf))];
    expect(names.length).toBeGreaterThan(100);
    const named = names.map((name) => `@source inline("${name}");`).join("\n");
    const rules = new Set((await made(SOURCE)).css.split("}"));
    const all = (await made(`${SOURCE}\n${named}`)).css.trimEnd().split("}");
    expect(all.filter((rule) => !rules.has(rule))).toEqual([]);
  });

  it("says every colour to old telephones too, and every width in their words", async () => {
    const { css } = await made(SOURCE);
    expect(css).toContain("--color-ink:#0f2128");
    expect(css).toContain("@media (min-width:48rem)");
    expect(css).not.toMatch(/oklch\(|\(width\s*[<>]/);
  });

  it("is made again when one of its files or components changes", async () => {
    const { files, folders } = await made(SOURCE);
    expect(files.some((file) => file.endsWith("app/tokens.css"))).toBe(true);
    expect(folders.some((folder) => folder.endsWith("components/surveys"))).toBe(true);
  });
});
