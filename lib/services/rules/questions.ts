import { done, refuse, type Outcome } from "@/lib/kernel/outcome";

/** A form that is answered in a minute has room for so many questions beside the nine. */
export const MOST_ACTIVE_QUESTIONS = 3;

export const FEWEST_OPTIONS = 2;
export const MOST_OPTIONS = 5;

/** A question with its answers in one language. */
export interface Wording {
  readonly text: string;
  readonly options: readonly string[];
}

/** A question as it stands: in Indonesian, and in English where somebody wrote it. */
export interface Wordings extends Wording {
  readonly en: Wording | null;
}

/** The English words among what is stored of other languages; null unless there is one for every answer. */
export function englishOf(words: unknown, options: number): Wording | null {
  const { en } = (words ?? {}) as { en?: Partial<Wording> };
  if (typeof en?.text !== "string" || !Array.isArray(en.options) || en.options.length !== options)
    return null;
  return { text: en.text, options: en.options };
}

/** What a form was opened with, to notice that somebody else changed it meanwhile. */
export const seenOf = ({ text, options, en }: Wordings): string =>
  JSON.stringify([text, options, en?.text ?? null, en?.options ?? null]);

/** A question is asked when there is room for it. */
export const askQuestion = (activeNow: number): Outcome<null> =>
  activeNow >= MOST_ACTIVE_QUESTIONS
    ? refuse({ code: "QUESTIONS_FULL", most: MOST_ACTIVE_QUESTIONS })
    : done(null);

interface Rewording {
  readonly before: Wordings;
  readonly after: Wordings;
  /** Whether anybody has answered it. */
  readonly answered: boolean;
}

/**
 * Once answered, other words would be another question under the old answers; only a missing
 * translation may still be added.
 */
export function rewordQuestion({ before, after, answered }: Rewording): Outcome<null> {
  const kept = { ...after, en: before.en === null ? null : after.en };
  return answered && seenOf(kept) !== seenOf(before) ? refuse({ code: "QUESTION_ANSWERED" }) : done(null);
}

/** The order after one of them moved a place up or down; at the end it stays. */
export function moveInOrder(ids: readonly string[], id: string, to: "up" | "down"): readonly string[] {
  const from = ids.indexOf(id);
  const target = to === "up" ? from - 1 : from + 1;
  const other = ids[target];
  if (from === -1 || other === undefined) return ids;
  return ids.map((each, index) => (index === from ? other : index === target ? id : each));
}
