"use server";
import { defineAction, type After } from "@/lib/server/actions/define";
import { addEvidenceLink } from "@/lib/realisation/commands/evidence";
import { recordActuals, type RecordedMonth } from "@/lib/realisation/commands/record-actuals";
import { removeEvidence, restoreEvidence } from "@/lib/realisation/commands/remove-evidence";
import { submitTerm } from "@/lib/realisation/commands/submit-term";
import { evidenceAdded, evidenceRemoved, evidenceRestored, monthSaved } from "@/lib/realisation/labels";
import {
  recordActualsSchema,
  submitTermSchema,
  addEvidenceLinkSchema,
  removeEvidenceSchema,
} from "@/lib/realisation/schemas";

/** The button of the term leads on to the check before sending; everything else stays and learns the new versions. */
function afterRecording({ skpId, month, next, versions }: RecordedMonth): After {
  if (next === "submit") return { redirect: `/realisasi/${skpId}/${month}/kirim` };
  return {
    message: monthSaved,
    refresh: false,
    values: Object.fromEntries(
      Object.entries(versions).map(([ikiId, version]) => [ikiId, version === null ? "" : String(version)]),
    ),
  };
}

export const recordActualsAction = defineAction(recordActualsSchema, recordActuals, afterRecording);

export const addEvidenceLinkAction = defineAction(
  addEvidenceLinkSchema,
  addEvidenceLink,
  ({ name, alsoIn }) => ({ message: evidenceAdded(name, alsoIn?.month ?? null) }),
);

export const removeEvidenceAction = defineAction(removeEvidenceSchema, removeEvidence, ({ name }) => ({
  message: evidenceRemoved(name),
}));

export const restoreEvidenceAction = defineAction(removeEvidenceSchema, restoreEvidence, ({ name }) => ({
  message: evidenceRestored(name),
}));

export const submitTermAction = defineAction(submitTermSchema, submitTerm, ({ skpId, month }) => ({
  redirect: `/realisasi/${skpId}/${month}`,
}));
