import fc from "fast-check";
import { createElement, type ComponentProps } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { FormFields, Questionnaire } from "@/components/surveys/questionnaire";
import { SurveyDocument } from "@/components/surveys/survey-document";
import { surveyLanguage } from "@/lib/surveys/labels/languages/languages";

const EXTRA = "0b1f6c0e-7c1c-4f0e-9f0a-1f2d3c4b5a69";
const survey = {
  slug: "ktp-el",
  service: "Penerbitan KTP-el",
  unit: "Bidang Pendaftaran",
  active: true,
  questions: [{ id: EXTRA, text: "Dari mana Anda tahu?", options: ["Tetangga", "Kantor"] }],
};

const shown = (over: Partial<ComponentProps<typeof Questionnaire>> = {}): string =>
  renderToStaticMarkup(
    createElement(Questionnaire, {
      survey,
      language: surveyLanguage("id"),
      path: "/survei/ktp-el",
      kiosk: false,
      carried: {},
      ...over,
    }),
  );

const tags = (markup: string, name: string): string[] =>
  markup.match(new RegExp(`<${name}[^>]*>`, "g")) ?? [];
const chosen = (markup: string): string[] =>
  [...tags(markup, "input"), ...tags(markup, "option")].filter((tag) => / (checked|selected)=/.test(tag));

describe("the form of one citizen", () => {
  it("carries her own key, stamp, point and ticket, and belongs to the questionnaire before it", () => {
    const fields = renderToStaticMarkup(
      createElement(FormFields, { submissionKey: "k-1", stamp: "s.1", t: "ABC.def", karcis: "7F3K-92QD" }),
    );
    expect(tags(fields, "input").map((tag) => / name="(\w+)" value="([^"]*)"/.exec(tag)?.slice(1))).toEqual([
      ["submissionKey", "k-1"],
      ["stamp", "s.1"],
      ["t", "ABC.def"],
      ["karcis", "7F3K-92QD"],
    ]);
    const id = / id="(\w+)"/.exec(tags(shown(), "form")[0] ?? "")?.[1] ?? "";
    expect(tags(fields, "input").every((tag) => tag.includes(` form="${id}"`))).toBe(true);
  });

  it("counts the questions of its own service beside the nine, in the language of the page", () => {
    expect(shown()).toContain("Lalu 1 pertanyaan khusus layanan ini.");
    expect(shown({ language: surveyLanguage("en") })).toContain("Questions about this service alone: 1.");
    expect(shown({ survey: { ...survey, questions: [] } })).not.toContain("khusus layanan ini");
  });

  it("shows nothing of an address as markup", () => {
    const t = `"><script>'&`;
    const fields = renderToStaticMarkup(
      createElement(FormFields, { submissionKey: "k", stamp: "s", t, karcis: "" }),
    );
    expect(fields).toContain('name="t" value="&quot;&gt;&lt;script&gt;&#x27;&amp;"');
    expect(shown({ carried: { t } })).not.toContain("<script");
  });

  it("keeps point and ticket when she changes the language", () => {
    expect(shown({ carried: { t: "ABC.def", karcis: "7F3K-92QD" } })).toContain(
      'href="/survei/ktp-el?bahasa=en&amp;t=ABC.def&amp;karcis=7F3K-92QD"',
    );
    expect(shown()).toContain('href="/survei/ktp-el?bahasa=en"');
  });
});

describe("answers that were not accepted", () => {
  it("stand in the form again, each in its field and nowhere else", () => {
    const again = shown({
      error: "INVALID",
      typed: {
        "answers.WAKTU": "3",
        [`extra.${EXTRA}`]: "1",
        outcome: "REFUSED",
        message: "Kursi kurang",
        sex: "P",
        occupation: "PETANI",
        language: "en",
      },
    });
    const fields = chosen(again).map((tag) => [
      / name="([^"]*)"/.exec(tag)?.[1],
      / value="([^"]*)"/.exec(tag)?.[1],
    ]);
    expect(fields).toEqual([
      ["outcome", "REFUSED"],
      ["answers.WAKTU", "3"],
      [`extra.${EXTRA}`, "1"],
      [undefined, "P"],
      [undefined, "PETANI"],
    ]);
    expect(/<textarea[^>]*name="message"[^>]*>([^<]*)</.exec(again)?.[1]).toBe("Kursi kurang");
    expect(again).toContain('<input type="hidden" name="language" value="id"/>');
    expect(again).toContain('role="alert"');
  });

  it("are none in a form that is opened for the first time", () => {
    expect(chosen(shown()).filter((tag) => !tag.includes('value=""'))).toEqual([]);
    expect(shown()).not.toContain('role="alert"');
  });

  it("are text and never markup, whatever somebody typed", () => {
    const untouched = shown().split("<").length;
    fc.assert(
      fc.property(fc.string(), fc.string(), (message, sex) => {
        const again = shown({ typed: { message, sex, "answers.WAKTU": message } });
        expect(again.split("<").length).toBe(untouched);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the page around it", () => {
  const page = renderToStaticMarkup(
    createElement(SurveyDocument, {
      language: "en",
      title: "KTP-el",
      stylesheet: "/survei.css?v=1",
      children: "How was it?",
    }),
  );

  it("says its language, and loads one stylesheet and one script, which the page can do without", () => {
    expect(tags(page, "html")).toEqual(['<html lang="en">']);
    expect(tags(page, "link").filter((tag) => tag.includes('rel="stylesheet"'))).toEqual([
      '<link rel="stylesheet" href="/survei.css?v=1"/>',
    ]);
    expect(tags(page, "script")).toEqual(['<script src="/survei.js" defer="">']);
    expect(page).not.toMatch(/ style=| on[a-z]+=|<style/);
  });

  it("is not for search engines", () => {
    expect(page).toContain('<meta name="robots" content="noindex"/>');
  });
});
