"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo, useState, type ReactNode, type SubmitEvent } from "react";
import { shownLine, type Draft, type StoredLine, type TypedLine } from "@/components/realisation/draft-store";
import { MonthFormContext, type MonthFormView } from "@/components/realisation/month-form-context";
import { MonthSaveBar } from "@/components/realisation/month-save-bar";
import { useMonthForm } from "@/components/realisation/use-month-form";
import { FormAnswer } from "@/components/forms/form-answer";
import { Notice } from "@/components/ui/notice";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { saveWords } from "@/lib/realisation/labels";
import type { Zone } from "@/lib/labels/date";

interface MonthFormProps {
  readonly skpId: string;
  readonly month: string;
  readonly stored: readonly StoredLine[];
  readonly submitLabel: string;
  readonly zone: Zone;
  readonly record: FormAction;
  readonly children: ReactNode;
}

const FORM_ID = "isian-realisasi";

/** The one form of a month: it saves itself where scripts run, and posts as a whole where they do not. */
export function MonthForm({ skpId, month, stored, submitLabel, zone, record, children }: MonthFormProps) {
  const router = useRouter();
  const posted = useForm(record);
  const form = useMonthForm({ skpId, month, stored, record });
  const [uploads, setUploads] = useState<Readonly<Record<string, number>>>({});
  const uploading = Object.values(uploads).reduce((sum, count) => sum + count, 0);
  const setUploading = useCallback((ikiId: string, count: number) => {
    setUploads((last) => (last[ikiId] === count ? last : { ...last, [ikiId]: count }));
  }, []);
  const view = useView({ form, stored, posted, setUploading });
  useLeaveQuestion(form.dirty.length > 0 || uploading > 0);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const leads = (event.nativeEvent.submitter as HTMLButtonElement | null)?.value === "submit";
    void form.save().then((saved) => {
      if (saved && leads) router.push(`/realisasi/${skpId}/${month}/kirim`);
    });
  };

  return (
    <MonthFormContext value={view}>
      <form id={FORM_ID} action={posted.submit} onSubmit={submit} className="contents">
        <input type="hidden" name="skpId" value={skpId} />
        <input type="hidden" name="month" value={month} />
      </form>
      {posted.state.kind !== "idle" && (
        <div className="mx-auto max-w-[77rem] px-4 pt-5 md:px-6">
          <FormAnswer state={posted.state} />
        </div>
      )}
      {form.answer.state === "refused" && (
        <div className="mx-auto max-w-[77rem] px-4 pt-5 md:px-6">
          <Notice tone="danger" live>
            {form.dirty.some((line) => line.isConflict) ? saveWords.conflict : form.answer.message}
          </Notice>
        </div>
      )}
      {children}
      <MonthSaveBar
        formId={FORM_ID}
        answer={form.answer}
        dirty={form.dirty}
        uploading={uploading}
        submitLabel={submitLabel}
        zone={zone}
      />
    </MonthFormContext>
  );
}

interface ViewFacts {
  readonly form: ReturnType<typeof useMonthForm>;
  readonly stored: readonly StoredLine[];
  readonly posted: ReturnType<typeof useForm>;
  readonly setUploading: MonthFormView["setUploading"];
}

function useView({ form, stored, posted, setUploading }: ViewFacts): MonthFormView {
  const { draft, dirty, answer, type, settle, save } = form;
  const { valueFor, errorFor } = posted;
  return useMemo(() => {
    const indexOf = (ikiId: string) => stored.findIndex((line) => line.ikiId === ikiId);
    const storedOf = (ikiId: string) => stored[indexOf(ikiId)];
    const lineOf = (ikiId: string): TypedLine => {
      const [line, name] = [storedOf(ikiId), `actuals.${indexOf(ikiId)}`];
      const sent = {
        value: valueFor(`${name}.value`, line?.value),
        note: valueFor(`${name}.note`, line?.note),
        base: Number(valueFor(`${name}.version`, String(line?.version ?? ""))) || null,
        isSaved: false,
      };
      return (line === undefined ? null : shownLine(draft, line)) ?? sent;
    };
    return {
      formId: FORM_ID,
      indexOf,
      storedOf,
      lineOf,
      setUploading,
      save: () => {
        void save();
      },
      errorOf: (ikiId) => answer.errors[ikiId] ?? errorFor(`actuals.${indexOf(ikiId)}.value`),
      isConflict: (ikiId) => dirty.some((line) => line.ikiId === ikiId && line.isConflict),
      type: (ikiId, change) => {
        type(ikiId, { ...lineOf(ikiId), ...change, isSaved: false });
      },
      keep: (ikiId, which) => {
        settle((now) => kept(now, which === "typed" ? storedOf(ikiId) : undefined, ikiId));
        void save();
      },
    };
  }, [draft, dirty, answer, type, settle, save, stored, valueFor, errorFor, setUploading]);
}

/** The typed line on the version it now goes over, or no typed line at all. */
function kept(draft: Draft, over: StoredLine | undefined, ikiId: string): Draft {
  const { [ikiId]: line, ...others } = draft;
  return line === undefined || over === undefined
    ? others
    : { ...others, [ikiId]: { ...line, base: over.version } };
}

/** Leaving with unsaved input asks once, in the words of the browser. */
function useLeaveQuestion(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    addEventListener("beforeunload", ask);
    return () => {
      removeEventListener("beforeunload", ask);
    };
  }, [isUnsaved]);
}
