"use client";
import { useRouter } from "next/navigation";
import { startTransition, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { createDeviceDraft } from "@/components/forms/device-draft";
import type { Sending } from "@/components/forms/saver";
import type { FormAction } from "@/components/forms/use-form";
import { useSavedForm } from "@/components/forms/use-saved-form";
import {
  createDraftStore,
  dirtyLines,
  draftIn,
  moveOn,
  unsavedLines,
  type DirtyLine,
  type Draft,
  type StoredLine,
} from "@/components/realisation/draft-store";
import { IDLE, type FormState } from "@/lib/kernel/form-state";

interface MonthForm {
  readonly owner: string;
  readonly skpId: string;
  readonly month: string;
  readonly stored: readonly StoredLine[];
  readonly record: FormAction;
}

type Errors = Readonly<Record<string, string>>;

const NONE: Errors = {};

/** Typed values of a month, saved by themselves; nothing typed is lost when the connection is. */
export function useMonthForm({ owner, skpId, month, stored, record }: MonthForm) {
  const router = useRouter();
  const [device] = useState(() =>
    createDeviceDraft({ form: "realisasi", id: `${skpId}.${month}`, owner, read: draftIn }),
  );
  const [store] = useState(() => createDraftStore(() => device.find()?.content ?? null));
  const draft = useSyncExternalStore(store.subscribe, store.current, store.onServer);
  const [errors, setErrors] = useState<Errors>(NONE);
  const dirty = useMemo(() => dirtyLines(draft, stored), [draft, stored]);
  const readAnew = (): void => {
    startTransition(() => {
      router.refresh();
    });
  };

  const send = (): Sending => {
    const unsaved = dirtyLines(store.current(), stored);
    const sendable = unsaved.filter(isSendable);
    const problems = problemsOf(unsaved);
    setErrors(problems);
    const isWhole = sendable.length === unsaved.length;
    if (sendable.length === 0) return { request: null, isWhole };
    const answered = (answer: FormState): FormState => {
      if (answer.kind === "done") store.change((now) => moveOn(now, sendable, answer.values ?? {}));
      if (answer.kind === "refused" && answer.code === "STALE") readAnew();
      if (answer.kind === "invalid") setErrors({ ...errorsOf(answer.fields, sendable), ...problems });
      return answer;
    };
    return { request: record(IDLE, formOf({ skpId, month }, sendable)).then(answered), isWhole };
  };

  const { state, save, changed } = useSavedForm({
    start: { version: 0, savedAt: null },
    device,
    content: () => {
      const kept = device.find();
      return unsavedLines(store.current(), kept?.isForeign === true ? kept.content : undefined);
    },
    send,
    onOtherTab: () => {
      if (device.find() === null) readAnew();
    },
  });
  const change = useCallback(
    (edit: (now: Draft) => Draft) => {
      store.change(edit);
      changed();
    },
    [store, changed],
  );
  // What an earlier visit could not send is typed anew.
  useEffect(() => {
    if (unsavedLines(store.current()) !== null) changed();
  }, [store, changed]);
  return { draft, dirty, state, errors, save, change };
}

const isSendable = (line: DirtyLine): boolean =>
  !line.isConflict && line.problem === null && line.question === null;

const problemsOf = (lines: readonly DirtyLine[]): Errors =>
  Object.fromEntries(lines.flatMap(({ ikiId, problem }) => (problem === null ? [] : [[ikiId, problem]])));

/** Complaints of the server by the indicator they are about: "actuals.1.value" is the second that was sent. */
const errorsOf = (fields: Errors, sent: readonly DirtyLine[]): Errors =>
  Object.fromEntries(
    Object.entries(fields).map(([field, message]) => [
      sent[Number(field.split(".")[1])]?.ikiId ?? "",
      message,
    ]),
  );

function formOf(place: { skpId: string; month: string }, lines: readonly DirtyLine[]): FormData {
  const form = new FormData();
  form.set("skpId", place.skpId);
  form.set("month", place.month);
  for (const [index, { ikiId, value, note, base, confirmed }] of lines.entries()) {
    const fields = {
      ikiId,
      value,
      note,
      version: base === null ? "" : String(base),
      ...(confirmed === value ? { confirmed: "on" } : {}),
    };
    for (const [name, text] of Object.entries(fields)) form.set(`actuals.${index}.${name}`, text);
  }
  return form;
}
