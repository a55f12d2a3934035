import type { ReactNode } from "react";
import { AboutRespondent } from "@/components/surveys/about-respondent";
import { SurveyProgress } from "@/components/surveys/survey-progress";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextareaField } from "@/components/ui/textarea-field";
import { SERVICE_OUTCOMES } from "@/lib/kernel/service";
import type { SurveyLanguage, SurveyWords } from "@/lib/surveys/labels/languages/words";
import type { AskedQuestion } from "@/lib/surveys/queries/form";
import { SHEET_HOLES } from "@/lib/surveys/schemas/questionnaire";
import { UNSUR, type Unsur } from "@/lib/kernel/codes";

interface SurveySheetProps {
  readonly slug: string;
  readonly language: SurveyLanguage;
  readonly questions: readonly AskedQuestion[];
  /** At a device that stays at the counter: nothing is kept on it, and it goes back to the beginning by itself. */
  readonly kiosk: boolean;
  readonly action: string;
  readonly children: ReactNode;
}

const card = "mb-3.5 rounded-lg border border-line bg-surface p-4 md:px-6 md:py-5.5";
const answered = "has-checked:border-l-[5px] has-checked:border-l-brand has-checked:pl-3 md:has-checked:pl-5";
const COUNTED = "[counter-reset:jawaban] [&_.pertanyaan_input:checked]:[counter-increment:jawaban]";

/**
 * Nine questions in one plain form with one POST; what differs for every citizen is filled in later
 * (lib/schemas/survey-sheet).
 */
export function SurveySheet({ slug, language, questions, kiosk, action, children }: SurveySheetProps) {
  const { words } = language;
  return (
    <form
      method="post"
      action={action}
      className={`group/survei ${COUNTED}`}
      data-survei={slug}
      data-kios={kiosk ? "ya" : undefined}
      data-pulih={words.restored}
      data-kosongkan={words.discard}
      data-mengirim={words.sending}
    >
      <input type="hidden" name="submissionKey" value={SHEET_HOLES.submissionKey} />
      <input type="hidden" name="stamp" value={SHEET_HOLES.stamp} />
      <input type="hidden" name="t" value={SHEET_HOLES.t} />
      <input type="hidden" name="karcis" value={SHEET_HOLES.karcis} />
      <input type="hidden" name="language" value={language.code} />
      <div className="mx-auto max-w-[40rem] px-4 pt-4 pb-6 md:pt-9">
        {children}
        <Outcome words={words} />
        {UNSUR.map((name, index) => (
          <div key={name} className={`pertanyaan p${index + 1} ${card} ${answered}`}>
            <Question name={name} position={index + 1} words={words} />
          </div>
        ))}
        {questions.map(({ id, text, options }) => (
          <div key={id} className={`${card} ${answered}`}>
            <RadioCards
              name={`extra.${id}`}
              legend={text}
              large
              stacked
              options={options.map((label, index) => ({ value: String(index), label }))}
            />
          </div>
        ))}
        <div className={card}>
          <TextareaField
            name="message"
            label={`${words.message} (${words.optional})`}
            hint={words.messageHint}
            rows={3}
            maxLength={1000}
          />
        </div>
        <AboutRespondent words={words} />
      </div>
      <SurveyProgress total={UNSUR.length} words={words} />
    </form>
  );
}

function Outcome({ words }: { readonly words: SurveyWords }) {
  const { question, hint, answers } = words.outcome;
  return (
    <div className={`${card} ${answered}`}>
      <RadioCards
        name="outcome"
        legend={question}
        hint={hint}
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
}

function Question({ name, position, words }: QuestionProps) {
  const { question, name: short, answers } = words.questions[name];
  return (
    <RadioCards
      name={`answers.${name}`}
      legend={question}
      eyebrow={`${position} ${words.position} ${UNSUR.length} · ${short}`}
      large
      options={answers.map((label, index) => ({ value: String(index + 1), label }))}
    />
  );
}
