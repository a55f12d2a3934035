"use client";
import type { ComponentProps, ReactNode } from "react";
import { FormAnswer } from "@/components/forms/form-answer";
import { Icon } from "@/components/ui/icon";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { FEWEST_OPTIONS, MOST_OPTIONS, type Wordings } from "@/lib/services/rules/questions";

interface QuestionFormProps {
  readonly action: FormAction;
  /** Of what: a service for a new question, a question and what was seen of it otherwise. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly question?: Wordings;
  readonly submitLabel: string;
  /** Beside the button, such as the way back. */
  readonly children?: ReactNode;
}

const numbers = Array.from({ length: MOST_OPTIONS }, (_, index) => index);
const EMPTY: Wordings = { text: "", options: [], en: null };

interface EnglishFieldsProps {
  readonly field: (
    name: string,
    stored?: string,
  ) => Pick<ComponentProps<typeof TextField>, "name" | "error" | "defaultValue" | "autoComplete">;
  readonly en: Wordings["en"];
}

/** The same question for those who do not read Indonesian. */
function EnglishFields({ field, en }: EnglishFieldsProps) {
  return (
    <>
      <TextField
        {...field("en.text", en?.text)}
        label="Pertanyaan dalam bahasa Inggris"
        hint="Tanpa ini, warga yang memilih bahasa Inggris membaca pertanyaannya dalam bahasa Indonesia."
        maxLength={200}
      />
      {numbers.map((index) => (
        <TextField
          key={index}
          {...field(`en.options.${index}`, en?.options[index])}
          label={`Jawaban ${index + 1} dalam bahasa Inggris`}
          maxLength={80}
        />
      ))}
    </>
  );
}

/** A question with two to five answers, in Indonesian and, where wanted, in English. */
export function QuestionForm({ action, hidden, question = EMPTY, submitLabel, children }: QuestionFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  const field = (name: string, stored = "") => ({
    name,
    error: errorFor(name),
    defaultValue: valueFor(name, stored),
    autoComplete: "off",
  });
  return (
    <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <FormAnswer state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField
        {...field("text", question.text)}
        label="Pertanyaan"
        hint="Satu kalimat yang dipahami siapa pun."
        maxLength={200}
      />
      <fieldset className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <legend className="mb-2 font-semibold">Pilihan jawaban</legend>
        {numbers.map((index) => (
          <TextField
            key={index}
            {...field(`options.${index}`, question.options[index])}
            label={`Jawaban ${index + 1}`}
            optional={index >= FEWEST_OPTIONS}
            maxLength={80}
          />
        ))}
      </fieldset>
      <details
        open={
          question.en !== null ||
          Object.keys(state.kind === "invalid" ? state.fields : {}).some((name) => name.startsWith("en."))
        }
        className="rounded-md border border-line px-4 py-3"
      >
        <summary className="flex min-h-8 items-center gap-2 font-semibold">
          <span className="text-ink-2 transition-transform duration-120 ease-out [details[open]>summary>&]:rotate-90">
            <Icon name="chevron-right" />
          </span>
          <span>
            Bahasa Inggris <span className="font-normal text-ink-2">(boleh dikosongkan)</span>
          </span>
        </summary>
        <div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-3">
          <EnglishFields field={field} en={question.en} />
        </div>
      </details>
      <div className="flex flex-wrap gap-2.5">
        <SubmitButton pendingLabel="Menyimpan…">{submitLabel}</SubmitButton>
        {children}
      </div>
    </form>
  );
}
