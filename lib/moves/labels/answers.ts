import type { Preview } from "@/lib/moves/rules/consequences";

/** What a move that was looked at, or kept, answers to its form. */
interface EnteredMove {
  readonly moveId: string | null;
  readonly checked: { readonly preview: Preview; readonly seen: string; readonly changed: boolean } | null;
  /** What was typed, to be shown again beside the preview. */
  readonly typed?: Readonly<Record<string, string>>;
}

/** To the page of a kept move; beside the form, what it would do. */
export function enteredAnswer({ moveId, checked, typed = {} }: EnteredMove) {
  if (moveId !== null) return { redirect: `/admin/mutasi/${moveId}` };
  // Rows were added or pasted; nothing was looked at yet.
  if (checked === null) return { values: { ...typed }, refresh: false };
  const { preview, seen, changed } = checked;
  const values = { ...typed, preview: JSON.stringify(preview), seen, changed: changed ? "1" : "" };
  return { values, refresh: false };
}
