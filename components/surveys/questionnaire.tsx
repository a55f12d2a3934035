import { AboutRespondent } from "@/components/surveys/about-respondent";
import { QuestionnaireErrorBox, SurveyIntro } from "@/components/surveys/survey-intro";
import { SurveyProgress } from "@/components/surveys/survey-progress";
import { RadioCards } from "@/components/ui/radio-cards";
import { PlainTextareaField } from "@/components/ui/plain-textarea-field";
import { addressWith } from "@/lib/kernel/address";
import { UNSUR, type Unsur } from "@/lib/kernel/codes";
import { SERVICE_OUTCOMES } from "@/lib/kernel/service";
import { SURVEY_LANGUAGES, type QuestionnaireError } from "@/lib/surveys/labels/languages/languages";
import type { SurveyLanguage, SurveyWords } from "@/lib/surveys/labels/languages/words";
import type { OpenSurvey } from "@/lib/surveys/queries/form";

/** What the citizen had answered, by the name of the field. */
type Typed = Readonly<Record<string, string>>;

interface QuestionnaireProps {
  readonly survey: OpenSurvey;
  readonly language: SurveyLanguage;
  /** Where it is shown and sent to. */
  readonly path: string;
  /** At a device that stays at the counter: nothing is kept on it, and it goes back to the beginning by itself. */
  readonly kiosk: boolean;
  /** What the address brought along and the same page in another language needs too. */
  readonly carried: Readonly<Record<string, string>>;
  /** Why the answers were not accepted. */
  readonly error?: QuestionnaireError | undefined;
  readonly typed?: Typed | undefined;
}

const FORM = "survei";
const FIRST_FIELD = `answers.${UNSUR[0]}`;
const card = "mb-3.5 rounded-lg border border-line bg-surface p-4 md:px-6 md:py-5.5";
const answered = "has-checked:border-l-[5px] has-checked:border-l-brand has-checked:pl-3 md:has-checked:pl-5";
const COUNTED = "[counter-reset:jawaban] [&_.pertanyaan_input:checked]:[counter-increment:jawaban]";

/** Nine questions in one plain form with one POST. */
export function Questionnaire(props: QuestionnaireProps) {
  const { survey, language, path, kiosk, carried, error, typed = {} } = props;
  const { words } = language;
  const others = SURVEY_LANGUAGES.filter(({ code }) => code !== language.code).map((other) => ({
    language: other,
    href: addressWith(path, { bahasa: other.code, ...carried }),
  }));
  return (
    <form
      id={FORM}
      method="post"
      action={path}
      className={`group/survei ${COUNTED}`}
      data-survei={survey.slug}
      data-kios={kiosk ? "ya" : undefined}
      data-pulih={words.restored}
      data-kosongkan={words.discard}
      data-mengirim={words.sending}
    >
      <input type="hidden" name="language" value={language.code} />
      <div className="mx-auto max-w-[40rem] px-4 pt-4 pb-6 md:pt-9">
        {error !== undefined && (
          <QuestionnaireErrorBox error={error} words={words} firstField={FIRST_FIELD} />
        )}
        <SurveyIntro
          unit={survey.unit}
          service={survey.service}
          words={words}
          extra={survey.questions.length}
          others={others}
        />
        <Outcome words={words} typed={typed} />
        {UNSUR.map((name, index) => (
          <div key={name} className={`pertanyaan p${index + 1} ${card} ${answered}`}>
            <Question name={name} position={index + 1} words={words} typed={typed} />
          </div>
        ))}
        {survey.questions.map(({ id, text, options }) => (
          <div key={id} className={`${card} ${answered}`}>
            <RadioCards
              name={`extra.${id}`}
              legend={text}
              defaultValue={typed[`extra.${id}`]}
              large
              stacked
              options={options.map((label, index) => ({ value: String(index), label }))}
            />
          </div>
        ))}
        <div className={card}>
          <PlainTextareaField
            name="message"
            label={`${words.message} (${words.optional})`}
            hint={words.messageHint}
            defaultValue={typed["message"]}
            rows={3}
            maxLength={1000}
          />
        </div>
        <AboutRespondent words={words} typed={typed} />
      </div>
      <SurveyProgress total={UNSUR.length} words={words} />
    </form>
  );
}

type FormFieldsProps = Readonly<Record<"submissionKey" | "stamp" | "t" | "karcis", string>>;

/** What proves whose form it is and where it was given out; behind the form, which is the same for everybody. */
export const FormFields = (fields: FormFieldsProps) =>
  Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" form={FORM} name={name} value={value} />
  ));

function Outcome({ words, typed }: { readonly words: SurveyWords; readonly typed: Typed }) {
  const { question, hint, answers } = words.outcome;
  return (
    <div className={`${card} ${answered}`}>
      <RadioCards
        name="outcome"
        legend={question}
        hint={hint}
        defaultValue={typed["outcome"]}
        large
        options={SERVICE_OUTCOMES.map((value) => ({ value, label: answers[value] }))}
      />
    </div>
  );
}

interface QuestionProps {
  readonly name: Unsur;
  readonly position: number;
  readonly words: SurveyWords;
  readonly typed: Typed;
}

function Question({ name, position, words, typed }: QuestionProps) {
  const { question, name: short, answers } = words.questions[name];
  return (
    <RadioCards
      name={`answers.${name}`}
      legend={question}
      eyebrow={`${position} ${words.position} ${UNSUR.length} · ${short}`}
      defaultValue={typed[`answers.${name}`]}
      large
      options={answers.map((label, index) => ({ value: String(index + 1), label }))}
    />
  );
}
