import type { FormState } from "@/lib/kernel/form-state";

/** Why what was typed is not with the server. */
export type TroubleKind = "OFFLINE" | "SIGNED_OUT" | "CONFLICT" | "INVALID" | "REFUSED" | "FAULT";

export interface Trouble {
  readonly kind: TroubleKind;
  /** What the server said; `idle` when it said nothing. */
  readonly answer: FormState;
}

/** How what is typed in a form stands to what the server has. */
export interface SavedForm {
  /** Changes since the page was opened, how many of them the server has, and how many are on their way. */
  readonly typed: number;
  readonly kept: number;
  readonly sending: number | null;
  /** The version the next save goes over. */
  readonly version: number;
  readonly savedAt: string | null;
  /** It saved itself since the page was opened. */
  readonly isAutomatic: boolean;
  readonly trouble: Trouble | null;
  /** A browser without room keeps nothing; then nobody may be told that it does. */
  readonly isOnDevice: boolean;
  /** Another tab of this browser writes on the same form. */
  readonly isElsewhere: boolean;
}

export type SavedFormEvent =
  | { readonly does: "TYPED" }
  | { readonly does: "STASHED"; readonly isOnDevice: boolean }
  | { readonly does: "SENT" }
  /** `isWhole`: nothing typed before the sending was left out of it. */
  | {
      readonly does: "SAVED";
      readonly at: string;
      readonly version: number | null;
      readonly isWhole: boolean;
    }
  | { readonly does: "FAILED"; readonly trouble: Trouble }
  | { readonly does: "UNCHANGED" }
  | { readonly does: "LINE_LOST" }
  | { readonly does: "LINE_BACK" }
  | { readonly does: "OTHER_TAB" }
  /** The person puts what is on the screen over another version. */
  | { readonly does: "STANDS_ON"; readonly version: number };

export interface Start {
  readonly version: number;
  readonly savedAt: string | null;
}

export const openForm = ({ version, savedAt }: Start): SavedForm => ({
  typed: 0,
  kept: 0,
  sending: null,
  version,
  savedAt,
  isAutomatic: false,
  trouble: null,
  isOnDevice: true,
  isElsewhere: false,
});

/** Whether closing the page now would lose something the server does not have. */
export const isUnsaved = ({ typed, kept }: SavedForm): boolean => typed !== kept;

/** The device keeps everything until she has signed in again: leaving the page for that loses nothing. */
export const waitsOnDevice = ({ trouble, isOnDevice }: SavedForm): boolean =>
  trouble?.kind === "SIGNED_OUT" && isOnDevice;

const ANSWERED: readonly TroubleKind[] = ["SIGNED_OUT", "CONFLICT", "INVALID", "REFUSED"];

/**
 * Whether the form saves by itself now. What the server did not accept is not sent again until it was changed;
 * faults and broken lines are tried again.
 */
export const mayTry = (form: SavedForm): boolean =>
  isUnsaved(form) &&
  form.sending === null &&
  (form.trouble === null || !ANSWERED.includes(form.trouble.kind));

/** Typing answers a complaint about a field or a fault; a conflict, a refusal and a lost session stand. */
const stands = (trouble: Trouble | null): Trouble | null =>
  trouble === null || trouble.kind === "INVALID" || trouble.kind === "FAULT" ? null : trouble;

/** What an event makes of a form. */
export function nextForm(form: SavedForm, event: SavedFormEvent): SavedForm {
  if (isAround(event)) return around(form, event);
  if (event.does === "TYPED") return { ...form, typed: form.typed + 1, trouble: stands(form.trouble) };
  switch (event.does) {
    case "SENT":
      return { ...form, sending: form.typed };
    case "SAVED":
      return saved(form, event);
    case "FAILED":
      return { ...form, sending: null, trouble: event.trouble };
    case "UNCHANGED":
      return { ...form, kept: form.typed, trouble: null };
  }
}

const saved = (form: SavedForm, event: Extract<SavedFormEvent, { does: "SAVED" }>): SavedForm => ({
  ...form,
  kept: event.isWhole ? (form.sending ?? form.typed) : form.kept,
  sending: null,
  version: event.version ?? form.version,
  savedAt: event.at,
  isAutomatic: true,
  trouble: null,
});

const AROUND = ["STANDS_ON", "STASHED", "OTHER_TAB", "LINE_LOST", "LINE_BACK"] as const;

type Around = Extract<SavedFormEvent, { does: (typeof AROUND)[number] }>;

const isAround = (event: SavedFormEvent): event is Around => AROUND.some((does) => does === event.does);

/** What the person decides and the browser tells; the browser knows of a lost line before a save has tried it. */
function around(form: SavedForm, event: Around): SavedForm {
  switch (event.does) {
    case "STANDS_ON":
      return { ...form, version: event.version, trouble: null };
    case "STASHED":
      return { ...form, isOnDevice: event.isOnDevice };
    case "OTHER_TAB":
      return { ...form, isElsewhere: true };
    case "LINE_LOST":
      return isUnsaved(form) && form.trouble === null ? { ...form, trouble: OFFLINE } : form;
    case "LINE_BACK":
      return form.trouble?.kind === "OFFLINE" ? { ...form, trouble: null } : form;
  }
}

export const OFFLINE: Trouble = { kind: "OFFLINE", answer: { kind: "idle" } };

/** What the server's answer means; null when what was sent is saved. */
export function troubleIn(answer: FormState): Trouble | null {
  if (answer.kind === "done") return null;
  if (answer.kind === "invalid") return { kind: "INVALID", answer };
  if (answer.kind === "idle") return OFFLINE;
  return { kind: REFUSALS[answer.code] ?? "REFUSED", answer };
}

const REFUSALS: Readonly<Record<string, TroubleKind>> = {
  STALE: "CONFLICT",
  SIGNED_OUT: "SIGNED_OUT",
  FAULT: "FAULT",
};

/** `ASKED`: something waits for an answer of the person; no server was asked about it. */
export type SaveStatus = "SAVED" | "UNSAVED" | "SAVING" | "ASKED" | TroubleKind;

/** The one thing to tell the person about her form now. */
export function statusOf(form: SavedForm): SaveStatus {
  if (form.sending !== null) return "SAVING";
  if (form.trouble !== null) return form.trouble.kind;
  return isUnsaved(form) ? "UNSAVED" : "SAVED";
}
