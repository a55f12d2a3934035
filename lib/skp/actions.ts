"use server";
import { defineAction, type After } from "@/lib/server/actions/define";
import { approveSkp, returnSkp, writeFeedback } from "@/lib/skp/commands/decide-skp";
import { editSkp, type EditedSkp } from "@/lib/skp/commands/save-skp";
import { startSkp, submitSkp } from "@/lib/skp/commands/submit-skp";
import { changePace, readPaceNote } from "@/lib/skp/commands/target-pace";
import {
  approveSkpSchema,
  changePaceSchema,
  editSkpSchema,
  readPaceNoteSchema,
  returnSkpSchema,
  startSkpSchema,
  submitSkpSchema,
  writeFeedbackSchema,
} from "@/lib/skp/schemas/skp";

/** The page saves itself where scripts run; a pressed button leads back to the line it was about. */
function afterEdit({ skpId, version, intent, at, incomplete }: EditedSkp): After {
  if (intent === "autosave") return { values: { version: String(version) }, refresh: false };
  return { redirect: `/skp/${skpId}${incomplete ? "?periksa=1" : ""}${at === null ? "" : `#${at}`}` };
}

export const startSkpAction = defineAction(startSkpSchema, startSkp, ({ skpId }) => ({
  redirect: `/skp/${skpId}`,
}));

export const editSkpAction = defineAction(editSkpSchema, editSkp, afterEdit);

export const submitSkpAction = defineAction(submitSkpSchema, submitSkp, ({ skpId }) => ({
  redirect: `/skp/${skpId}`,
}));

export const approveSkpAction = defineAction(approveSkpSchema, approveSkp, ({ skpId }) => ({
  redirect: `/skp/${skpId}`,
}));

export const returnSkpAction = defineAction(returnSkpSchema, returnSkp, ({ skpId }) => ({
  redirect: `/skp/${skpId}`,
}));

export const writeFeedbackAction = defineAction(writeFeedbackSchema, writeFeedback, () => ({
  message: "Umpan balik terkirim.",
}));

export const readPaceNoteAction = defineAction(readPaceNoteSchema, readPaceNote, () => ({}));

export const changePaceAction = defineAction(changePaceSchema, changePace, ({ changed }) => ({
  message:
    changed === 0 ? "Tidak ada yang berubah." : `Cara hitung ${changed} target diubah. Pegawai diberi tahu.`,
}));
