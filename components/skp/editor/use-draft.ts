import { useEffect, useState, type RefObject } from "react";
import { EMPTY } from "@/components/skp/editor/draft";
import { editLines, type LineEdit } from "@/lib/skp/rules/skp";
import { draftIn, type DraftIki, type DraftRhk, type SkpDraft } from "@/lib/skp/schemas/draft";

/** A removed line, to put back where it stood. */
type Removed = { rhk: number; iki: null; line: DraftRhk } | { rhk: number; iki: number; line: DraftIki };

/** The lines as last laid out: fields below take their first value from here and keep what is typed themselves. */
interface Layout {
  draft: SkpDraft;
  open: readonly string[];
  generation: number;
  focus: string | null;
}

function removedBy(draft: SkpDraft, edit: LineEdit): Removed | null {
  if (edit.does !== "REMOVE") return null;
  const rhk = draft.rhk[edit.rhk];
  if (edit.iki === null) return rhk === undefined ? null : { rhk: edit.rhk, iki: null, line: rhk };
  const iki = rhk?.iki[edit.iki];
  return iki === undefined ? null : { rhk: edit.rhk, iki: edit.iki, line: iki };
}

function putBack(draft: SkpDraft, removed: Removed): SkpDraft {
  if (removed.iki === null) return { ...draft, rhk: draft.rhk.toSpliced(removed.rhk, 0, removed.line) };
  const rhk = draft.rhk.map((line, at) =>
    at === removed.rhk ? { ...line, iki: line.iki.toSpliced(removed.iki, 0, removed.line) } : line,
  );
  return { ...draft, rhk };
}

const ikiCount = (lines: readonly DraftRhk[], rhk: number): number => lines[rhk]?.iki.length ?? 0;

/** Where the keyboard goes on after a line was added, moved or removed. */
function focusAfter(edit: LineEdit, lines: readonly DraftRhk[]): string {
  if (edit.does === "ADD_RHK") return `rhk.${lines.length - 1}.title`;
  if (edit.does === "ADD_IKI") return `rhk.${edit.rhk}.iki.${ikiCount(lines, edit.rhk) - 1}.title`;
  if (edit.does === "REMOVE") return "urungkan";
  const step = edit.does === "UP" ? -1 : 1;
  return edit.iki === null ? `rhk.${edit.rhk + step}.head` : `rhk.${edit.rhk}.iki.${edit.iki + step}.head`;
}

/** A new line folds its neighbours, so that one stands open at a time. */
function foldedBy(edit: LineEdit, { rhk }: SkpDraft): string[] {
  if (edit.does === "ADD_RHK") return rhk.map(({ id }) => id);
  return edit.does === "ADD_IKI" ? (rhk[edit.rhk]?.iki ?? []).map(({ id }) => id) : [];
}

const unfolded = (form: HTMLFormElement | null): string[] =>
  [...(form?.querySelectorAll<HTMLDetailsElement>("details[open][data-line]") ?? [])].map(
    ({ dataset }) => dataset["line"] ?? "",
  );

/** The draft in the fields of the form: read on every keystroke, laid out anew only when lines come, go or move. */
export function useDraft(
  form: RefObject<HTMLFormElement | null>,
  initial: SkpDraft,
  first: readonly string[],
) {
  const [layout, setLayout] = useState<Layout>({ draft: initial, open: first, generation: 0, focus: null });
  const [live, setLive] = useState(initial);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const { generation, focus } = layout;
  useEffect(() => {
    if (focus !== null) document.getElementById(focus)?.focus();
  }, [generation, focus]);

  const read = (): SkpDraft => (form.current === null ? live : draftIn(new FormData(form.current)));
  const lay = (draft: SkpDraft, open: readonly string[], target: string | null) => {
    setLayout({ draft, open, generation: generation + 1, focus: target });
    setLive(draft);
  };
  const edit = (change: LineEdit) => {
    const before = read();
    const lines = editLines(before.rhk, change, EMPTY);
    const known = new Set(before.rhk.flatMap((rhk) => [rhk.id, ...rhk.iki.map(({ id }) => id)]));
    const fresh = lines
      .flatMap((rhk) => [rhk.id, ...rhk.iki.map(({ id }) => id)])
      .filter((id) => !known.has(id));
    const folded = new Set(foldedBy(change, before));
    setRemoved(removedBy(before, change));
    lay(
      { ...before, rhk: lines },
      [...unfolded(form.current).filter((id) => !folded.has(id)), ...fresh],
      focusAfter(change, lines),
    );
  };
  const undo = () => {
    if (removed === null) return;
    setRemoved(null);
    lay(
      putBack(read(), removed),
      [...unfolded(form.current), removed.line.id],
      removed.iki === null ? `rhk.${removed.rhk}.head` : `rhk.${removed.rhk}.iki.${removed.iki}.head`,
    );
  };
  return {
    layout,
    live,
    removed,
    refresh: () => {
      setLive(read());
    },
    edit,
    undo,
    replace: (draft: SkpDraft) => {
      lay(draft, unfolded(form.current), null);
    },
  };
}
