import { z } from "zod";
import { isSameNumber } from "@/lib/scoring/ratio";
import { acceptValue, type AnswerKind } from "@/lib/realisation/rules/actual";
import { doubtOf, type Doubt, type DoubtFacts } from "@/lib/realisation/rules/doubt";
import { readDecimal } from "@/lib/kernel/decimal";
import { describeRefusal } from "@/lib/labels/refusals";
import { optionalDecimal } from "@/lib/kernel/fields";

/** What stands recorded of one indicator, as the fields show it. */
export interface StoredLine {
  readonly ikiId: string;
  readonly kind: AnswerKind;
  /** What a number here is compared with before it is asked about. */
  readonly doubt: DoubtFacts;
  readonly value: string;
  readonly note: string;
  readonly version: number | null;
}

/** What the person has typed over it, and the version she had before her. */
export interface TypedLine {
  readonly value: string;
  readonly note: string;
  readonly base: number | null;
  /** The number that its person was asked about and says is right. */
  readonly confirmed?: string | undefined;
  /** Saved as it stands; shown until the page has caught up with it. */
  readonly isSaved: boolean;
  /** The version on the page when `base` was learned from a save; while the page still has it, `base` is newer. */
  readonly page?: number | null;
}

export type Draft = Readonly<Record<string, TypedLine>>;

const NOTHING: Draft = {};

/** Typed values of one month while the page is open. */
export interface DraftStore {
  subscribe: (listener: () => void) => () => void;
  current: () => Draft;
  onServer: () => Draft;
  /** Types a line, forgets lines, or moves them on to the version they now stand on. */
  change: (change: (draft: Draft) => Draft) => void;
}

/** Begins with what the device still has, read when the page has come alive. */
export function createDraftStore(first: () => Draft | null): DraftStore {
  let draft: Draft | null = null;
  const listeners = new Set<() => void>();
  const current = (): Draft => (draft ??= first() ?? NOTHING);
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    current,
    onServer: () => NOTHING,
    change: (change) => {
      draft = change(current());
      for (const listener of listeners) listener();
    },
  };
}

const lineSchema = z.object({
  value: z.string(),
  note: z.string(),
  base: z.number().nullable(),
  confirmed: z.string().optional(),
});

/** The lines in what the device kept; one that cannot be read costs only itself. */
export function draftIn(kept: unknown): Draft | null {
  const lines = z.record(z.string(), z.unknown()).safeParse(kept);
  if (!lines.success) return null;
  return Object.fromEntries(
    Object.entries(lines.data).flatMap(([ikiId, line]) => {
      const { data } = lineSchema.safeParse(line);
      return data === undefined ? [] : [[ikiId, { ...data, isSaved: false }]];
    }),
  );
}

/** The lines the device is to keep, over those another tab has not saved yet; null when there are none. */
export function unsavedLines(draft: Draft, others: Draft = NOTHING): Draft | null {
  const own = Object.entries(draft).filter(([, line]) => !line.isSaved);
  const lines = { ...others, ...Object.fromEntries(own) };
  return own.length === 0 ? null : lines;
}

interface SentLine extends Pick<TypedLine, "value" | "note"> {
  readonly ikiId: string;
  /** The version on the page when it was sent. */
  readonly page: number | null;
}

/** What was sent now stands on a new version; what was typed meanwhile goes on from there. */
export function moveOn(
  draft: Draft,
  sent: readonly SentLine[],
  versions: Readonly<Record<string, string>>,
): Draft {
  const next: Record<string, TypedLine> = { ...draft };
  for (const { ikiId, value, note, page } of sent) {
    const line = next[ikiId];
    const version = versions[ikiId] ?? "";
    if (line !== undefined)
      next[ikiId] = {
        ...line,
        base: version === "" ? null : Number(version),
        isSaved: line.value === value && line.note === note,
        page,
      };
  }
  return next;
}

/** The typed line on the version it now goes over, or no typed line at all. */
export function settleLine(draft: Draft, ikiId: string, over: StoredLine | undefined): Draft {
  const { [ikiId]: line, ...others } = draft;
  if (line === undefined || over === undefined) return others;
  const { value, note, confirmed } = line;
  return { ...others, [ikiId]: { value, note, confirmed, base: over.version, isSaved: false } };
}

/** "024,50" and "24,5" are the same number; words are the same letter by letter. */
const written = (value: string): string => {
  const number = optionalDecimal.safeParse(value);
  return number.success ? (number.data ?? "") : value.trim();
};

/** A save asks for no new page, so the page may know less than the line. */
const isBehind = (stored: StoredLine, line: TypedLine): boolean =>
  line.page !== undefined && line.page === stored.version;

const isSame = (typed: TypedLine, stored: StoredLine): boolean =>
  !isBehind(stored, typed) &&
  isSameNumber(written(typed.value), written(stored.value)) &&
  typed.note.trim() === stored.note;

const isNewer = (stored: StoredLine, typed: TypedLine): boolean =>
  !isBehind(stored, typed) && (stored.version ?? 0) > (typed.base ?? 0);

/** The typed line that is to be shown in place of the stored one, if there is one. */
export function shownLine(draft: Draft, stored: StoredLine): TypedLine | null {
  const typed = draft[stored.ikiId];
  if (typed === undefined) return null;
  if (!typed.isSaved || isBehind(stored, typed)) return typed;
  return (stored.version ?? 0) >= (typed.base ?? 0) ? null : typed;
}

/** A typed line that is not saved yet. */
export interface DirtyLine extends TypedLine {
  readonly ikiId: string;
  readonly page: number | null;
  /** Somebody has recorded something newer than what the person had before her. */
  readonly isConflict: boolean;
  /** Why it cannot be saved as it stands. */
  readonly problem: string | null;
  /** What is asked about it before it is sent; null when nothing is, or when it was answered. */
  readonly question: Doubt | null;
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
        isConflict: isNewer(line, typed),
        page: line.version,
        problem: problemOf(line.kind, typed.value),
        question: typed.confirmed === typed.value ? null : askedOf(line, typed.value),
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

/** What is asked about the number of a line, answered or not; a number that is stored already was asked before. */
export function askedOf({ doubt, value: stored }: StoredLine, value: string): Doubt | null {
  const number = readDecimal(value);
  if (number === null || isSameNumber(number, written(stored))) return null;
  return doubtOf(doubt, number);
}
