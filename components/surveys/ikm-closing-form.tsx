"use client";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { FormAnswer } from "@/components/forms/form-answer";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { termName } from "@/lib/labels/date";
import { closesByItself, closingEffect } from "@/lib/surveys/labels/figures";
import type { WaitingSurvey } from "@/lib/surveys/queries/closing";

interface IkmClosingFormProps {
  readonly survey: WaitingSurvey;
  readonly today: string;
  readonly action: FormAction;
}

/** Closes the survey of one quarter after saying what follows. */
export function IkmClosingForm({ survey, today, action }: IkmClosingFormProps) {
  const { state, submit } = useForm(action);
  const name = termName(survey);
  return (
    <form
      action={submit}
      className={
        "grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-2.5 py-3 " +
        "md:grid-cols-[minmax(0,1fr)_auto] md:items-center"
      }
    >
      <div className="empty:hidden md:col-span-2">
        <FormAnswer state={state} />
      </div>
      <input type="hidden" name="termId" value={survey.id} />
      <div>
        <p className="font-semibold">{name}</p>
        <p className="text-sm text-ink-2">
          {closingEffect(survey)} {closesByItself(survey.closesAfter, today)}
        </p>
      </div>
      <ConfirmButton
        title={`Tutup survei ${name}?`}
        effect={closingEffect(survey)}
        confirmLabel={`Tutup survei ${name}`}
        variant="secondary"
        size="small"
      >
        Tutup survei
      </ConfirmButton>
    </form>
  );
}
