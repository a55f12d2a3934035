import { isSameNumber } from "@/lib/scoring/ratio";
import { acceptValue, type AnswerKind } from "@/lib/realisation/rules/actual";
import { describeRefusal } from "@/lib/labels/refusals";
import { optionalDecimal } from "@/lib/kernel/fields";

/** What stands recorded of one indicator, as the fields show it. */
export interface StoredLine {
  readonly ikiId: string;
  readonly kind: AnswerKind;
  readonly value: string;
  readonly note: string;
  readonly version: number | null;
}

/** What the person has typed over it, and the version she had before her. */
export interface TypedLine {
  readonly value: string;
  readonly note: string;
  readonly base: number | null;
  /** Saved as it stands; shown until the page has caught up with it. */
  readonly isSaved: boolean;
}

export type Draft = Readonly<Record<string, TypedLine>>;

/** Typed values of one month; they outlive a lost connection and a closed tab on this device. */
export interface DraftStore {
  subscribe: (listener: () => void) => () => void;
  current: () => Draft;
  onServer: () => Draft;
  type: (ikiId: string, line: TypedLine) => void;
  /** Forgets lines, or moves them on to the version they now stand on. */
  settle: (change: (draft: Draft) => Draft) => void;
}

const NOTHING: Draft = {};

const isLine = (line: unknown): line is TypedLine =>
  typeof line === "object" &&
  line !== null &&
  "value" in line &&
  typeof line.value === "string" &&
  "note" in line &&
  typeof line.note === "string" &&
  "base" in line;

function read(key: string): Draft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    if (typeof kept !== "object" || kept === null) return NOTHING;
    return Object.fromEntries(
      Object.entries(kept).flatMap(([ikiId, line]: [string, unknown]) =>
        isLine(line) ? [[ikiId, { ...line, isSaved: false }]] : [],
      ),
    );
  } catch {
    return NOTHING;
  }
}

function write(key: string, draft: Draft): void {
  try {
    const unsaved = Object.entries(draft).filter(([, line]) => !line.isSaved);
    if (unsaved.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(Object.fromEntries(unsaved)));
  } catch {
    // A browser that keeps nothing still has the values in memory.
  }
}

export function createDraftStore(key: string): DraftStore {
  let draft: Draft | null = null;
  const listeners = new Set<() => void>();
  const current = (): Draft => (draft ??= read(key));
  const replace = (next: Draft): void => {
    draft = next;
    write(key, next);
    for (const listener of listeners) listener();
  };
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current,
    onServer: () => NOTHING,
    type: (ikiId, line) => {
      replace({ ...current(), [ikiId]: line });
    },
    settle: (change) => {
      replace(change(current()));
    },
  };
}

/** "024,50" and "24,5" are the same number; words are the same letter by letter. */
const written = (value: string): string => {
  const number = optionalDecimal.safeParse(value);
  return number.success ? (number.data ?? "") : value.trim();
};

const isSame = (typed: TypedLine, stored: StoredLine): boolean =>
  isSameNumber(written(typed.value), written(stored.value)) && typed.note.trim() === stored.note;

/** The typed line that is to be shown in place of the stored one, if there is one. */
export function shownLine(draft: Draft, stored: StoredLine): TypedLine | null {
  const typed = draft[stored.ikiId];
  if (typed === undefined) return null;
  if (typed.isSaved) return (stored.version ?? 0) >= (typed.base ?? 0) ? null : typed;
  return typed;
}

/** A typed line that is not saved yet. */
export interface DirtyLine extends TypedLine {
  readonly ikiId: string;
  /** Somebody has recorded something newer than what the person had before her. */
  readonly isConflict: boolean;
  /** Why it cannot be saved as it stands. */
  readonly problem: string | null;
}

/** Typed values that differ from what is stored. */
export function dirtyLines(draft: Draft, stored: readonly StoredLine[]): DirtyLine[] {
  return stored.flatMap((line) => {
    const typed = shownLine(draft, line);
    if (typed === null || typed.isSaved || isSame(typed, line)) return [];
    return [
      {
        ...typed,
        ikiId: line.ikiId,
        isConflict: (line.version ?? 0) > (typed.base ?? 0),
        problem: problemOf(line.kind, typed.value),
      },
    ];
  });
}

function problemOf(kind: AnswerKind, value: string): string | null {
  const number = optionalDecimal.safeParse(value);
  if (!number.success) return number.error.issues[0]?.message ?? "";
  const accepted = number.data === null ? null : acceptValue(kind, number.data);
  return accepted === null || accepted.ok ? null : describeRefusal(accepted.refusal);
}
