"use client";
import { AboutRespondent } from "@/components/surveys/about-respondent";
import { SurveyProgress } from "@/components/surveys/survey-progress";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextareaField } from "@/components/ui/textarea-field";
import { useForm, type FormAction } from "@/components/ui/use-form";
import { unsur } from "@/lib/labels/unsur";
import { UNSUR, type Unsur } from "@/lib/scoring/codes";
import type { ReactNode } from "react";

interface SurveyFormProps {
  readonly action: FormAction;
  readonly slug: string;
  /** Drawn when the page was made: the same questionnaire sent twice is one questionnaire. */
  readonly submissionKey: string;
  readonly children: ReactNode;
}

const card = "mb-3.5 rounded-lg border border-line bg-surface p-4 md:px-6 md:py-5.5";
const answered = "has-checked:border-l-[5px] has-checked:border-l-brand has-checked:pl-3 md:has-checked:pl-5";
const COUNTED = "[counter-reset:jawaban] [&_.pertanyaan_input:checked]:[counter-increment:jawaban]";

/** Nine questions in one form with one POST; everything but the keeping of answers after a refusal is plain HTML. */
export function SurveyForm({ action, slug, submissionKey, children }: SurveyFormProps) {
  const { state, submit, errors, errorFor, valueFor } = useForm(action);
  const nothingAnswered = state.kind === "refused" && state.code === "NOTHING_ANSWERED";
  return (
    <form action={submit} className={`group/survei ${COUNTED}`}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="submissionKey" value={valueFor("submissionKey", submissionKey)} />
      <div className="mx-auto max-w-[40rem] px-4 pt-4 pb-6 md:pt-9">
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        {nothingAnswered && <ErrorSummary errors={[{ field: "answers.PERSYARATAN", message: state.message }]} />}
        {state.kind === "refused" && !nothingAnswered && <div className="mb-5"><Notice tone="danger" live title="Jawaban belum terkirim">{state.message} Jawaban Anda masih ada di halaman ini.</Notice></div>}
        {children}
        {UNSUR.map((name, index) => (
          <div key={name} className={`pertanyaan p${index + 1} ${card} ${answered}`}>
            <Question name={name} position={index + 1} error={errorFor(`answers.${name}`)} answer={valueFor(`answers.${name}`)} />
          </div>
        ))}
        <div className={card}>
          <TextareaField name="message" label="Saran untuk kami" optional hint="Jangan tulis nama atau NIK siapa pun." rows={3} maxLength={1000} defaultValue={valueFor("message")} error={errorFor("message")} />
        </div>
        <AboutRespondent valueFor={valueFor} />
      </div>
      <SurveyProgress total={UNSUR.length} />
    </form>
  );
}

interface QuestionProps {
  readonly name: Unsur;
  readonly position: number;
  readonly answer: string;
  readonly error: string | undefined;
}

function Question({ name, position, answer, error }: QuestionProps) {
  const { question, shortName, answers } = unsur[name];
  return (
    <RadioCards
      name={`answers.${name}`} legend={question} eyebrow={`${position} dari ${UNSUR.length} · ${shortName}`} large
      options={answers.map((label, index) => ({ value: String(index + 1), label }))}
      defaultValue={answer === "" ? undefined : answer} error={error}
    />
  );
}
