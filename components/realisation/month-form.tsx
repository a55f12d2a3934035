"use client";

import { useRouter } from "next/navigation";
import { useCallback, useMemo, useState, type ReactNode, type SubmitEvent } from "react";
import {
  askedOf,
  settleLine,
  shownLine,
  type StoredLine,
  type TypedLine,
} from "@/components/realisation/draft-store";
import { MonthFormContext, type MonthFormView } from "@/components/realisation/month-form-context";
import { MonthSaveBar } from "@/components/realisation/month-save-bar";
import { useMonthForm } from "@/components/realisation/use-month-form";
import { FormAnswer } from "@/components/forms/form-answer";
import { Notice } from "@/components/ui/notice";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { useLeaveQuestion } from "@/components/forms/use-leave-question";
import { savingWords } from "@/lib/labels/saving";
import type { Zone } from "@/lib/kernel/zone";

interface MonthFormProps {
  readonly owner: string;
  readonly skpId: string;
  readonly month: string;
  readonly stored: readonly StoredLine[];
  /** Null while the term cannot be sent yet; then `later` says from when. */
  readonly submitLabel: string | null;
  readonly later: string;
  readonly zone: Zone;
  readonly record: FormAction;
  readonly children: ReactNode;
}

const FORM_ID = "isian-realisasi";

/** The one form of a month: it saves itself where scripts run, and posts as a whole where they do not. */
export function MonthForm(props: MonthFormProps) {
  const { skpId, month, stored, record } = props;
  const router = useRouter();
  const posted = useForm(record);
  const form = useMonthForm(props);
  const [uploads, setUploads] = useState<Readonly<Record<string, number>>>({});
  const uploading = Object.values(uploads).reduce((sum, count) => sum + count, 0);
  const setUploading = useCallback((ikiId: string, count: number) => {
    setUploads((last) => (last[ikiId] === count ? last : { ...last, [ikiId]: count }));
  }, []);
  const view = useView({ form, stored, posted, setUploading });
  useLeaveQuestion(uploading > 0);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const leads = (event.nativeEvent.submitter as HTMLButtonElement | null)?.value === "submit";
    void form.save().then((saved) => {
      if (saved && leads) router.push(`/realisasi/${skpId}/${month}/kirim`);
      else if (!saved) focusFirst(view, stored);
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
      <Refused form={form} />
      {props.children}
      <MonthSaveBar
        formId={FORM_ID}
        state={form.state}
        dirty={form.dirty}
        uploading={uploading}
        submitLabel={props.submitLabel}
        later={props.later}
        zone={props.zone}
      />
    </MonthFormContext>
  );
}

/** Goes to the first line that waits for its person: an error, a conflict or a question. */
function focusFirst(view: MonthFormView, stored: readonly StoredLine[]): void {
  const at = stored.findIndex(
    ({ ikiId }) =>
      view.errorOf(ikiId) !== undefined ||
      view.isConflict(ikiId) ||
      view.questionOf(ikiId)?.isConfirmed === false,
  );
  if (at >= 0) document.getElementById(`actuals.${at}.value`)?.focus();
}

/** Why the server did not take what was typed. */
function Refused({ form: { state, dirty } }: { readonly form: ReturnType<typeof useMonthForm> }) {
  const answer = state.trouble?.answer;
  if (answer?.kind !== "refused") return null;
  return (
    <div className="mx-auto max-w-[77rem] px-4 pt-5 md:px-6">
      {dirty.some((line) => line.isConflict) ? (
        <Notice tone="danger" live>
          {savingWords.conflict}
        </Notice>
      ) : (
        <FormAnswer state={answer} />
      )}
    </div>
  );
}

interface ViewFacts {
  readonly form: ReturnType<typeof useMonthForm>;
  readonly stored: readonly StoredLine[];
  readonly posted: ReturnType<typeof useForm>;
  readonly setUploading: MonthFormView["setUploading"];
}

function useView({ form, stored, posted, setUploading }: ViewFacts): MonthFormView {
  const { draft, dirty, errors, change, save } = form;
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
      errorOf: (ikiId) => errors[ikiId] ?? errorFor(`actuals.${indexOf(ikiId)}.value`),
      questionOf: (ikiId) => {
        const [line, shown] = [storedOf(ikiId), lineOf(ikiId)];
        const doubt = line === undefined ? null : askedOf(line, shown.value);
        return doubt === null ? null : { doubt, isConfirmed: shown.confirmed === shown.value };
      },
      isConflict: (ikiId) => dirty.some((line) => line.ikiId === ikiId && line.isConflict),
      type: (ikiId, typed) => {
        const line = { ...lineOf(ikiId), ...typed, isSaved: false };
        change((now) => ({ ...now, [ikiId]: line }));
      },
      keep: (ikiId, which) => {
        change((now) => settleLine(now, ikiId, which === "typed" ? storedOf(ikiId) : undefined));
        void save();
      },
    };
  }, [draft, dirty, errors, change, save, stored, valueFor, errorFor, setUploading]);
}
