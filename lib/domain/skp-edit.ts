/** What a button of the editor asks, apart from keeping what was typed; indices count from 0. */
export type LineEdit =
  | { does: "ADD_RHK"; kind: "UTAMA" | "TAMBAHAN" }
  | { does: "ADD_IKI"; rhk: number }
  | { does: "REMOVE" | "UP" | "DOWN"; rhk: number; iki: number | null };

const EDITS: Readonly<Record<string, "REMOVE" | "UP" | "DOWN">> = {
  remove: "REMOVE",
  up: "UP",
  down: "DOWN",
};

/** Reads "add-rhk", "add-extra", "add-iki:0", "remove-iki:0.1", "up-rhk:2" …; null for buttons that change no line. */
export function lineEditOf(intent: string): LineEdit | null {
  if (intent === "add-rhk") return { does: "ADD_RHK", kind: "UTAMA" };
  if (intent === "add-extra") return { does: "ADD_RHK", kind: "TAMBAHAN" };
  const match = /^(add|remove|up|down)-(?:rhk|iki):(\d{1,3})(?:\.(\d{1,3}))?$/.exec(intent);
  if (match === null) return null;
  const rhk = Number(match[2]);
  const does = EDITS[String(match[1])];
  return does === undefined
    ? { does: "ADD_IKI", rhk }
    : { does, rhk, iki: match[3] === undefined ? null : Number(match[3]) };
}

/** Makers of empty lines, so that the rule needs to know neither fields nor ids. */
export interface Makers<R, I> {
  rhk: (kind: "UTAMA" | "TAMBAHAN") => R;
  iki: () => I;
}

function inList<T>(items: readonly T[], index: number, does: "REMOVE" | "UP" | "DOWN"): T[] {
  const item = items[index];
  const rest = items.filter((_, at) => at !== index);
  if (item === undefined || does === "REMOVE") return rest;
  return rest.toSpliced(Math.max(0, does === "UP" ? index - 1 : index + 1), 0, item);
}

const changeAt = <T>(items: readonly T[], index: number, change: (item: T) => T): T[] =>
  items.map((item, at) => (at === index ? change(item) : item));

/** The lines after the edit; an index that is not there changes nothing. */
export function editLines<I, R extends { iki: readonly I[] }>(
  lines: readonly R[],
  edit: LineEdit,
  make: Makers<R, I>,
): R[] {
  if (edit.does === "ADD_RHK") return [...lines, make.rhk(edit.kind)];
  if (edit.does === "ADD_IKI")
    return changeAt(lines, edit.rhk, (line) => ({ ...line, iki: [...line.iki, make.iki()] }));
  const { does, rhk, iki } = edit;
  if (iki === null) return inList(lines, rhk, does);
  return changeAt(lines, rhk, (line) => ({ ...line, iki: inList(line.iki, iki, does) }));
}
