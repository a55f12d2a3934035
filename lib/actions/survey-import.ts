"use server";
import { createHash } from "node:crypto";
import { defineAction } from "@/lib/actions/define";
import type { SignedIn } from "@/lib/auth/viewer";
import { admitPaper } from "@/lib/commands/admit-paper";
import { checkPaperAnswers, type CheckedPaperAnswers } from "@/lib/commands/check-paper-answers";
import { importPaperAnswers, type ImportedPaper } from "@/lib/commands/import-paper-answers";
import { takeBackPaperAnswers } from "@/lib/commands/take-back-paper-answers";
import { readPaperSheets } from "@/lib/documents/paper-sheets";
import { done, type Outcome } from "@/lib/domain/outcome";
import { unreadable } from "@/lib/domain/paper-import";
import { readPaperAnswers } from "@/lib/schemas/paper-answers";
import { importPaperSchema, takeBackPaperSchema, type ImportPaperInput } from "@/lib/schemas/survey-import";
import { displayName } from "@/lib/domain/file-type";

type Step = { readonly checked: CheckedPaperAnswers } | { readonly imported: ImportedPaper };

/** Whoever may not import gets no file read. */
async function check(
  viewer: SignedIn,
  { serviceId, file, day }: Extract<ImportPaperInput, { next: "check" }>,
): Promise<Outcome<Step>> {
  const admitted = await admitPaper(viewer, serviceId);
  if (!admitted.ok) return admitted;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sheets = await readPaperSheets(bytes);
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

export const importPaperAction = defineAction(importPaperSchema, step, (value) =>
  "checked" in value
    ? { values: { report: JSON.stringify(value.checked) } }
    : {
        redirect: `/survei-layanan/${encodeURIComponent(value.imported.slug)}/laporan?impor=${value.imported.importId}#impor`,
      },
);

export const takeBackPaperAction = defineAction(
  takeBackPaperSchema,
  takeBackPaperAnswers,
  ({ slug, rows }) => ({
    redirect: `/survei-layanan/${encodeURIComponent(slug)}/laporan?batal=${rows}#impor`,
  }),
);
