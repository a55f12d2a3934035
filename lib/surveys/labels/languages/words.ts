import type { ServiceOutcome } from "@/lib/kernel/service";
import type { Education, Occupation, Sex } from "@/lib/surveys/rules/answers";
import type { RefusalCode } from "@/lib/kernel/refusal";
import type { Unsur } from "@/lib/kernel/codes";

/** One of the nine questions: a short name, the sentence, and four worded answers, lowest first. */
export interface QuestionWords {
  readonly name: string;
  readonly question: string;
  readonly answers: readonly [string, string, string, string];
}

/** Everything a citizen reads on the questionnaire and its receipt. */
export interface SurveyWords {
  readonly heading: string;
  readonly length: string;
  /** What a service asks besides, with {n} for how many questions. */
  readonly extra: string;
  readonly anonymous: string;
  readonly anonymousText: string;
  readonly privacy: string;
  readonly position: string;
  readonly questions: Readonly<Record<Unsur, QuestionWords>>;
  readonly outcome: {
    readonly question: string;
    readonly hint: string;
    readonly answers: Readonly<Record<ServiceOutcome, string>>;
  };
  readonly message: string;
  readonly messageHint: string;
  readonly optional: string;
  readonly about: string;
  readonly aboutHint: string;
  readonly sex: string;
  readonly education: string;
  readonly occupation: string;
  readonly unsaid: string;
  readonly sexes: Readonly<Record<Sex, string>>;
  readonly educations: Readonly<Record<Education, string>>;
  readonly occupations: Readonly<Record<Occupation, string>>;
  readonly answered: string;
  readonly send: string;
  readonly sending: string;
  readonly notSent: string;
  readonly stillHere: string;
  readonly refusals: Readonly<Partial<Record<RefusalCode | "FAULT" | "INVALID", string>>>;
  readonly restored: string;
  readonly discard: string;
  readonly startAgain: string;
  readonly ticket: string;
  readonly closed: string;
  readonly notShown: string;
  readonly notShownText: string;
  readonly unknown: string;
  readonly unknownText: string;
  readonly others: string;
}

export interface SurveyLanguage {
  /** BCP 47, as in `?bahasa=en` and in the `lang` of the page. */
  readonly code: string;
  /** In the language itself. */
  readonly name: string;
  readonly words: SurveyWords;
}
