import { describe, expect, it } from "vitest";
import { english } from "@/lib/surveys/labels/languages/english";
import { indonesian } from "@/lib/surveys/labels/languages/indonesian";
import {
  QUESTIONNAIRE_ERRORS,
  SURVEY_LANGUAGES,
  questionnaireErrorText,
  surveyLanguage,
} from "@/lib/surveys/labels/languages/languages";
import { UNSUR } from "@/lib/kernel/codes";

describe("the languages of the questionnaire", () => {
  it("are Indonesian and English, Indonesian where another one is asked for", () => {
    expect(SURVEY_LANGUAGES.map(({ code }) => code)).toEqual(["id", "en"]);
    expect([surveyLanguage(undefined).code, surveyLanguage("xx").code, surveyLanguage("en").code]).toEqual([
      "id",
      "id",
      "en",
    ]);
  });

  it("each ask nine questions with four different answers in their own words", () => {
    for (const { words } of SURVEY_LANGUAGES)
      for (const unsur of UNSUR) expect(new Set(words.questions[unsur].answers).size).toBe(4);
    expect(
      UNSUR.filter((unsur) => english.questions[unsur].question === indonesian.questions[unsur].question),
    ).toEqual([]);
  });

  it("say every error that a questionnaire can come back with", () => {
    expect(
      SURVEY_LANGUAGES.flatMap(({ words }) =>
        QUESTIONNAIRE_ERRORS.filter((error) => questionnaireErrorText(words, error).length < 20),
      ),
    ).toEqual([]);
  });
});

describe("an error that a language has no words for", () => {
  it("is said in Indonesian", () => {
    const silent = { ...english, refusals: {} };
    expect(questionnaireErrorText(silent, "NOTHING_ANSWERED")).toBe(
      "Jawab paling sedikit satu pertanyaan sebelum mengirim.",
    );
    expect(questionnaireErrorText(silent, "FAULT")).toBe(indonesian.refusals.FAULT);
  });
});
