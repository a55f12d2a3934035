"use client";
import { useRouter } from "next/navigation";
import {
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import {
  createDraftStore,
  dirtyLines,
  type DirtyLine,
  type Draft,
  type StoredLine,
  type TypedLine,
} from "@/components/realisation/draft-store";
import type { FormAction } from "@/components/forms/use-form";
import { IDLE, type FormState } from "@/lib/kernel/form-state";

export type SaveState = "idle" | "saving" | "saved" | "offline" | "invalid" | "refused";

interface MonthForm {
  readonly skpId: string;
  readonly month: string;
  readonly stored: readonly StoredLine[];
  readonly record: FormAction;
}

interface Answer {
  readonly state: SaveState;
  readonly message: string;
  readonly errors: Readonly<Record<string, string>>;
}

const QUIET: Answer = { state: "idle", message: "", errors: {} };
const EVERY_MS = 10_000;

/** Typed values of a month, saved by themselves; nothing typed is lost when the connection is. */
export function useMonthForm({ skpId, month, stored, record }: MonthForm) {
  const router = useRouter();
  const [store] = useState(() => createDraftStore(`teraju:realisasi:${skpId}:${month}`));
  const draft = useSyncExternalStore(store.subscribe, store.current, store.onServer);
  const [answer, setAnswer] = useState<Answer>(QUIET);
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));
  // A save that waited for another must go by what the page knows then, not by what it knew when it was asked for.
  const known = useRef(stored);
  useEffect(() => {
    known.current = stored;
  }, [stored]);
  const dirty = useMemo(() => dirtyLines(draft, stored), [draft, stored]);

  const send = useCallback(async (): Promise<boolean> => {
    const unsaved = dirtyLines(store.current(), known.current);
    const sendable = unsaved.filter(isSendable);
    const problems = Object.fromEntries(
      unsaved.flatMap(({ ikiId, problem }) => (problem === null ? [] : [[ikiId, problem]])),
    );
    if (sendable.length === 0) {
      setAnswer((last) => ({ ...last, errors: problems }));
      return unsaved.length === 0;
    }
    setAnswer((last) => ({ ...last, state: "saving" }));
    const next = await ask(record, formOf({ skpId, month }, sendable));
    if (next?.kind === "done") store.settle((now) => moveOn(now, sendable, next.values ?? {}));
    if (next?.kind === "refused" && next.code === "STALE")
      startTransition(() => {
        router.refresh();
      });
    const answered = answerOf(
      next,
      sendable.map(({ ikiId }) => ikiId),
    );
    setAnswer({ ...answered, errors: { ...answered.errors, ...problems } });
    return next?.kind === "done" && sendable.length === unsaved.length;
  }, [record, skpId, month, store, router]);

  /** One save at a time; whoever asks meanwhile waits for it and then saves what has been typed since. */
  const save = useCallback((): Promise<boolean> => {
    queue.current = queue.current.then(send);
    return queue.current;
  }, [send]);

  useSaveInTime(save, dirty.some(isSendable) && answer.state !== "refused");
  return { draft, dirty, answer, save, type: store.type, settle: store.settle };
}

const isSendable = (line: DirtyLine): boolean => !line.isConflict && line.problem === null;

/** Every ten seconds while there is something to save, and as soon as the connection is back. */
function useSaveInTime(save: () => Promise<boolean>, isDue: boolean): void {
  useEffect(() => {
    if (!isDue) return;
    const run = () => {
      void save();
    };
    const timer = setInterval(run, EVERY_MS);
    addEventListener("online", run);
    return () => {
      clearInterval(timer);
      removeEventListener("online", run);
    };
  }, [save, isDue]);
}

async function ask(record: FormAction, form: FormData): Promise<FormState | null> {
  try {
    return await record(IDLE, form);
  } catch {
    return null;
  }
}

function formOf(place: { skpId: string; month: string }, lines: readonly DirtyLine[]): FormData {
  const form = new FormData();
  form.set("skpId", place.skpId);
  form.set("month", place.month);
  for (const [index, { ikiId, value, note, base }] of lines.entries()) {
    const fields = { ikiId, value, note, version: base === null ? "" : String(base) };
    for (const [name, text] of Object.entries(fields)) form.set(`actuals.${index}.${name}`, text);
  }
  return form;
}

/** What was sent now stands on a new version; what was typed meanwhile goes on from there. */
function moveOn(draft: Draft, sent: readonly DirtyLine[], versions: Readonly<Record<string, string>>): Draft {
  const next: Record<string, TypedLine> = { ...draft };
  for (const { ikiId, value, note } of sent) {
    const line = next[ikiId];
    const version = versions[ikiId] ?? "";
    if (line !== undefined)
      next[ikiId] = {
        ...line,
        base: version === "" ? null : Number(version),
        isSaved: line.value === value && line.note === note,
      };
  }
  return next;
}

function answerOf(state: FormState | null, sent: readonly string[]): Answer {
  if (state === null) return { state: "offline", message: "", errors: {} };
  if (state.kind === "done") return { state: "saved", message: state.at, errors: {} };
  if (state.kind === "refused") return { state: "refused", message: state.message, errors: {} };
  if (state.kind === "idle") return QUIET;
  const errors = Object.entries(state.fields).map(
    ([field, message]) => [sent[Number(field.split(".")[1])] ?? "", message] as const,
  );
  return { state: "invalid", message: "", errors: Object.fromEntries(errors) };
}
