"use server";
import { createHash } from "node:crypto";
import { displayName } from "@/lib/kernel/file-type";
import { done, type Outcome } from "@/lib/kernel/outcome";
import { defineAction } from "@/lib/server/actions/define";
import type { SignedIn } from "@/lib/server/auth/viewer";
import {
  admitPaper,
  checkPaperAnswers,
  type CheckedPaperAnswers,
} from "@/lib/surveys/commands/check-paper-answers";
import { recordServiceUsers, closeSurveyTerm } from "@/lib/surveys/commands/close-survey-term";
import {
  importPaperAnswers,
  type ImportedPaper,
  takeBackPaperAnswers,
} from "@/lib/surveys/commands/import-paper-answers";
import { reviewAnswers } from "@/lib/surveys/commands/review-answers";
import { readPaperSheets } from "@/lib/surveys/documents/paper-sheets";
import { surveyClosed } from "@/lib/surveys/labels/figures";
import { usersRecorded } from "@/lib/surveys/labels/report";
import { answersReviewed } from "@/lib/surveys/labels/trust";
import { unreadable } from "@/lib/surveys/rules/paper";
import { readPaperAnswers } from "@/lib/surveys/schemas/paper-answers";
import {
  importPaperSchema,
  takeBackPaperSchema,
  type ImportPaperInput,
  recordServiceUsersSchema,
  closeSurveyTermSchema,
  reviewAnswersSchema,
} from "@/lib/surveys/schemas/survey";

type Step = { readonly checked: CheckedPaperAnswers } | { readonly imported: ImportedPaper };

/** Whoever may not import gets no file read. */
async function check(
  viewer: SignedIn,
  { serviceId, file, day }: Extract<ImportPaperInput, { next: "check" }>,
): Promise<Outcome<Step>> {
  const admitted = await admitPaper(viewer, serviceId);
  if (!admitted.ok) return admitted;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sheets = readPaperSheets(bytes);
  if (!sheets.ok) return unreadable(sheets.problem);
  const answers = readPaperAnswers(sheets.sheets);
  if (!answers.ok) return unreadable(answers.problem, answers.columns);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const checked = await checkPaperAnswers(viewer, {
    serviceId,
    sha256,
    fileName: displayName(file.name, "XLSX"),
    reading: answers.reading,
    day,
  });
  return checked.ok ? done({ checked: checked.value }) : checked;
}

async function step(viewer: SignedIn, input: ImportPaperInput): Promise<Outcome<Step>> {
  if (input.next === "check") return check(viewer, input);
  const imported = await importPaperAnswers(viewer, input);
  return imported.ok ? done({ imported: imported.value }) : imported;
}

function importedReport({ slug, importId }: { slug: string; importId: string }): string {
  return `/survei-layanan/${encodeURIComponent(slug)}/laporan?impor=${importId}#impor`;
}

export const importPaperAction = defineAction(importPaperSchema, step, (value) =>
  "checked" in value
    ? { values: { report: JSON.stringify(value.checked) } }
    : { redirect: importedReport(value.imported) },
);

export const takeBackPaperAction = defineAction(
  takeBackPaperSchema,
  takeBackPaperAnswers,
  ({ slug, rows }) => ({
    redirect: `/survei-layanan/${encodeURIComponent(slug)}/laporan?batal=${rows}#impor`,
  }),
);

export const recordServiceUsersAction = defineAction(
  recordServiceUsersSchema,
  recordServiceUsers,
  ({ users }) => ({ message: usersRecorded(users) }),
);

export const closeSurveyTermAction = defineAction(
  closeSurveyTermSchema,
  closeSurveyTerm,
  ({ cadence, year, number, ...counts }) => ({
    message: surveyClosed({ cadence, year, number }, counts),
  }),
);

export const reviewAnswersAction = defineAction(reviewAnswersSchema, reviewAnswers, (value) => ({
  message: answersReviewed(value),
}));
