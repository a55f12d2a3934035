"use client";

import { useMonthFormView } from "@/components/realisation/month-form-context";
import { readDecimal } from "@/lib/kernel/decimal";
import { describeDoubt } from "@/lib/realisation/labels";
import type { RealisationIki } from "@/lib/realisation/queries/rows";

interface DoubtQuestionProps {
  readonly iki: RealisationIki;
  /** Of the line in the form. */
  readonly name: string;
}

/** Asks about a number that is far from what was to be expected; it is kept once its person says that it is right. */
export function DoubtQuestion({ iki, name }: DoubtQuestionProps) {
  const form = useMonthFormView();
  const { value } = form.lineOf(iki.id);
  const question = form.questionOf(iki.id);
  const number = readDecimal(value);
  return (
    <div aria-live="polite">
      {question !== null && number !== null && (
        <div className="mt-1.5 rounded-md border border-brass-line bg-brass-soft px-3 py-2 text-sm text-brass-text">
          <p>{describeDoubt(question.doubt, iki, number)}</p>
          <label className="flex min-h-11 items-center gap-2.5 font-semibold">
            <input
              type="checkbox"
              form={form.formId}
              name={`${name}.confirmed`}
              checked={question.isConfirmed}
              onChange={(event) => {
                form.type(iki.id, { confirmed: event.target.checked ? value : undefined });
                form.save();
              }}
              className="size-5 flex-none accent-brand"
            />
            Ya, angka ini benar
            <span className="sr-only">: {iki.title}</span>
          </label>
        </div>
      )}
    </div>
  );
}
