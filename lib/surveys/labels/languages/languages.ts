import type { Refusal } from "@/lib/kernel/refusal";
import { describeRefusal } from "@/lib/labels/refusals";
import { english } from "@/lib/surveys/labels/languages/english";
import { indonesian } from "@/lib/surveys/labels/languages/indonesian";
import type { SurveyLanguage, SurveyWords } from "@/lib/surveys/labels/languages/words";

/**
 * Languages of the questionnaire, the first one where none is asked for. A regional language is one
 * more file and one more line.
 */
export const SURVEY_LANGUAGES: readonly [SurveyLanguage, ...SurveyLanguage[]] = [
  { code: "id", name: "Bahasa Indonesia", words: indonesian },
  { code: "en", name: "English", words: english },
];

/** The language of a code; Indonesian for a code that is not known. */
export const surveyLanguage = (code: string | undefined): SurveyLanguage =>
  SURVEY_LANGUAGES.find((language) => language.code === code) ?? SURVEY_LANGUAGES[0];

/** Errors that a questionnaire can come back with. */
export const QUESTIONNAIRE_ERRORS = [
  "NOTHING_ANSWERED",
  "TICKET_USED",
  "TICKET_UNKNOWN",
  "TICKET_EXPIRED",
  "INVALID",
  "FAULT",
] as const;
export type QuestionnaireError = (typeof QUESTIONNAIRE_ERRORS)[number];

/** What an error says in the language, or else in Indonesian. */
export function questionnaireErrorText(words: SurveyWords, error: QuestionnaireError): string {
  const said = words.refusals[error] ?? indonesian.refusals[error];
  return (
    said ??
    (error === "INVALID" || error === "FAULT" ? error : describeRefusal({ code: error } satisfies Refusal))
  );
}
