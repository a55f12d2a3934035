"use client";

import { Formula } from "@/components/realisation/formula";
import { LengthLimit } from "@/components/ui/length-limit";
import { useMonthFormView } from "@/components/realisation/month-form-context";
import { formatMonth } from "@/lib/labels/date";
import { describeActual, explainAchievement, type AchievementWords } from "@/lib/realisation/labels";
import type { RealisationIki } from "@/lib/realisation/queries/rows";

interface AchievementLineProps {
  readonly iki: RealisationIki;
  readonly words: AchievementWords | null;
}

/** How the achievement comes about, what stood there before, and room for a note. */
export function AchievementLine({ iki, words }: AchievementLineProps) {
  return (
    <div id={`${iki.id}-hitungan`} className="text-sm text-ink-2 lg:col-span-full">
      {words !== null && <Formula words={words} />}
      {words === null && iki.earlier !== null && (
        <p>
          Terakhir tercatat {describeActual(iki.target, iki.earlier.value, iki.unit)} (
          {formatMonth(iki.earlier.month)}).
        </p>
      )}
      <div className="mt-0.5 flex flex-wrap gap-x-4">
        {words !== null && (
          <details className="open:basis-full">
            <summary className="inline-flex min-h-6 items-center text-link underline underline-offset-[0.18em]">
              Mengapa begini?
            </summary>
            <p className="max-w-measure pb-1">{explainAchievement(iki)}</p>
          </details>
        )}
        <Note iki={iki} />
      </div>
    </div>
  );
}

function Note({ iki }: Pick<AchievementLineProps, "iki">) {
  const form = useMonthFormView();
  const { note } = form.lineOf(iki.id);
  const name = `actuals.${form.indexOf(iki.id)}.note`;
  return (
    <details open={(form.storedOf(iki.id)?.note ?? "") !== ""} className="open:basis-full">
      <summary className="inline-flex min-h-6 items-center text-link underline underline-offset-[0.18em]">
        {note === "" ? "Tambah catatan" : "Catatan"}
      </summary>
      <label htmlFor={name} className="sr-only">
        Catatan: {iki.title}
      </label>
      <LengthLimit id={`${name}-panjang`} limit={1000} first={note}>
        <textarea
          id={name}
          form={form.formId}
          name={name}
          rows={2}
          value={note}
          onChange={(event) => {
            form.type(iki.id, { note: event.target.value });
          }}
          onBlur={form.save}
          aria-describedby={`${name}-panjang`}
          className="mt-1 block w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-base text-ink"
        />
      </LengthLimit>
    </details>
  );
}
