import { isUnsaved, statusOf, type SavedForm, type SaveStatus } from "@/components/forms/saved-form";
import type { IconName } from "@/components/ui/icon-paths";
import type { Zone } from "@/lib/kernel/zone";
import { savedBefore, savedByItself, savingWords } from "@/lib/labels/saving";

export interface StatusLine {
  readonly icon: IconName;
  readonly text: string;
}

const ICONS: Partial<Record<SaveStatus, IconName>> = { SAVED: "check", UNSAVED: "pencil", SAVING: "clock" };

/** One line about what is safe; `status` where the form knows better than its saves. */
export function describeSave(form: SavedForm, zone: Zone, status: SaveStatus = statusOf(form)): StatusLine {
  if (status === "SIGNED_OUT" && !isUnsaved(form))
    return { icon: "warning", text: savingWords.signedOutSaved };
  const words = [wordsFor(status, form, zone)];
  if (ICONS[status] === undefined)
    words.push(form.isOnDevice ? savingWords.onDevice : savingWords.notOnDevice);
  if (form.isElsewhere) words.push(savingWords.elsewhere);
  return { icon: ICONS[status] ?? "warning", text: words.join(" ") };
}

const WORDS: Record<Exclude<SaveStatus, "SAVED">, string> = {
  UNSAVED: savingWords.unsaved,
  SAVING: savingWords.saving,
  OFFLINE: savingWords.offline,
  SIGNED_OUT: savingWords.signedOut,
  CONFLICT: savingWords.conflict,
  ASKED: savingWords.asked,
  INVALID: savingWords.invalid,
  REFUSED: savingWords.refused,
  FAULT: savingWords.refused,
};

function wordsFor(status: SaveStatus, { savedAt, isAutomatic }: SavedForm, zone: Zone): string {
  if (status !== "SAVED") return WORDS[status];
  if (savedAt === null) return savingWords.saved;
  return isAutomatic ? savedByItself(savedAt, zone) : savedBefore(savedAt, zone);
}
