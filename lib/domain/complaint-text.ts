import { done, refuse, type Outcome } from "@/lib/domain/outcome";

/** Stands where words were hidden. */
export const HIDDEN_MARK = "[disembunyikan]";

/**
 * What others read of a text, given the copy an officer made: the text with parts replaced by the mark and nothing
 * added, changed or moved. Null when the copy hides nothing.
 */
export function hideWords(text: string, copy: string): Outcome<string | null> {
  if (copy === text) return done(null);
  return isTextWithGaps(text, copy.split(HIDDEN_MARK)) ? done(copy) : refuse({ code: "TEXT_CHANGED" });
}

/** How many passages a shown text hides. */
export const hiddenPassages = (shownText: string | null): number =>
  (shownText ?? "").split(HIDDEN_MARK).length - 1;

/**
 * Whether the pieces stand in the text in their order, from its beginning to its end, with something
 * hidden between any two.
 */
function isTextWithGaps(text: string, pieces: readonly string[]): boolean {
  const [first = "", ...rest] = pieces;
  const last = rest.pop();
  if (last === undefined || !text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    // The earliest place leaves the most room for what follows.
    const found = text.indexOf(piece, at + 1);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return text.length - last.length > at && text.endsWith(last);
}
