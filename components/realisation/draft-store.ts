/** What stands recorded of one indicator, as the fields show it. */
export interface StoredLine {
  readonly ikiId: string;
  readonly value: string;
  readonly note: string;
  readonly version: number | null;
}

/** What the person has typed over it, and the version she had before her. */
export interface TypedLine {
  readonly value: string;
  readonly note: string;
  readonly base: number | null;
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
  typeof line === "object" && line !== null && "value" in line && typeof line.value === "string" && "note" in line && typeof line.note === "string" && "base" in line;

function read(key: string): Draft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    if (typeof kept !== "object" || kept === null) return NOTHING;
    return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, TypedLine] => isLine(entry[1])));
  } catch {
    return NOTHING;
  }
}

function write(key: string, draft: Draft): void {
  try {
    if (Object.keys(draft).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
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
    type: (ikiId, line) => { replace({ ...current(), [ikiId]: line }); },
    settle: (change) => { replace(change(current())); },
  };
}

/** Whether typed and stored say the same. */
export const isSame = (typed: TypedLine, stored: StoredLine): boolean => typed.value.trim() === stored.value && typed.note.trim() === stored.note;

/** Typed values that differ from what is stored. */
export function dirtyLines(draft: Draft, stored: readonly StoredLine[]): (TypedLine & { readonly ikiId: string; readonly isConflict: boolean })[] {
  return stored.flatMap((line) => {
    const typed = draft[line.ikiId];
    if (typed === undefined || isSame(typed, line)) return [];
    return [{ ...typed, ikiId: line.ikiId, isConflict: (line.version ?? 0) > (typed.base ?? 0) }];
  });
}
