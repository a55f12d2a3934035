import { Icon } from "@/components/ui/icon";
import { questionnaireErrorText, type QuestionnaireError } from "@/lib/surveys/labels/languages/languages";
import type { SurveyLanguage, SurveyWords } from "@/lib/surveys/labels/languages/words";

interface SurveyIntroProps {
  readonly unit: string;
  readonly service: string;
  readonly words: SurveyWords;
  /** How many questions of its own the service asks. */
  readonly extra: number;
  /** The same page in the other languages. */
  readonly others: readonly { readonly language: SurveyLanguage; readonly href: string }[];
}

/** Whose service this is, how long it takes, and what is not asked. */
export function SurveyIntro({ unit, service, words, extra, others }: SurveyIntroProps) {
  return (
    <>
      <p className="text-sm text-ink-2">
        {unit}, {service}
      </p>
      <h1 className="md:text-[1.75rem]">{words.heading}</h1>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-4 text-ink-2">
        {words.length}
        {extra > 0 && ` ${words.extra.replace("{n}", String(extra))}`}
        {others.map(({ language, href }) => (
          <a
            key={language.code}
            href={href}
            lang={language.code}
            className="inline-flex min-h-11 items-center"
          >
            {language.name}
          </a>
        ))}
      </p>
      <div className="mt-2 mb-5.5 flex gap-2.5 rounded-lg bg-brand-soft px-3.5 py-3 text-[0.9375rem] leading-[1.4rem]">
        <span className="mt-px text-brand">
          <Icon name="lock" />
        </span>
        <p>
          <b>{words.anonymous}</b> {words.anonymousText} <a href="/privasi#warga">{words.privacy}</a>
        </p>
      </div>
    </>
  );
}

interface QuestionnaireErrorProps {
  readonly error: QuestionnaireError;
  readonly words: SurveyWords;
  /** The first question, where an answer is missing. */
  readonly firstField: string;
}

/** Why the answers came back, said at once to a screen reader; what was typed is still in the form. */
export function QuestionnaireErrorBox({ error, words, firstField }: QuestionnaireErrorProps) {
  const text = questionnaireErrorText(words, error);
  return (
    <div
      role="alert"
      tabIndex={-1}
      className="mb-5 flex gap-3 rounded-lg border border-danger-line bg-danger-soft px-4 py-3.5"
    >
      <span className="mt-1 text-danger">
        <Icon name="warning" />
      </span>
      <div>
        <h2 className="text-base leading-6">{words.notSent}</h2>
        <p className="text-danger-text">
          {error === "NOTHING_ANSWERED" ? (
            <a href={`#${firstField}`} className="text-danger-text">
              {text}
            </a>
          ) : (
            <>
              {text} {words.stillHere}
            </>
          )}
        </p>
      </div>
    </div>
  );
}
