"use server";
import { defineAction, type After } from "@/lib/actions/define";
import { approveSkp } from "@/lib/commands/approve-skp";
import { editSkp, type EditedSkp } from "@/lib/commands/edit-skp";
import { returnSkp } from "@/lib/commands/return-skp";
import { startSkp } from "@/lib/commands/start-skp";
import { submitSkp } from "@/lib/commands/submit-skp";
import { writeFeedback } from "@/lib/commands/write-feedback";
import {
  approveSkpSchema,
  editSkpSchema,
  returnSkpSchema,
  startSkpSchema,
  submitSkpSchema,
  writeFeedbackSchema,
} from "@/lib/schemas/skp";

/** The page saves itself where scripts run; a pressed button leads back to the line it was about. */
function afterEdit({ skpId, version, intent, at, incomplete }: EditedSkp): After {
  if (intent === "autosave") return { values: { version: String(version) } };
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
