"use server";
import { createHash } from "node:crypto";
import { applyImport, takeBackImport } from "@/lib/exchange/commands/apply-import";
import { admitImport, checkImport } from "@/lib/exchange/commands/check-import";
import { readTables } from "@/lib/exchange/documents/read-tables";
import { checkImportSchema, importSchema, type CheckImportInput } from "@/lib/exchange/schemas/forms";
import { shownName } from "@/lib/kernel/file-type";
import { refuseField, type Outcome } from "@/lib/kernel/outcome";
import { defineAction } from "@/lib/server/actions/define";
import type { SignedIn } from "@/lib/server/auth/viewer";

/** Whoever may not import gets no file read; what is wrong with a file is said at its field. */
async function check(viewer: SignedIn, { file }: CheckImportInput): Promise<Outcome<{ importId: string }>> {
  const admitted = admitImport(viewer);
  if (!admitted.ok) return admitted;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = readTables(bytes);
  if (!read.ok)
    return refuseField("file", { code: "IMPORT_UNREADABLE", problem: read.problem, names: read.names });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const { tables: raw, faults } = read;
  return checkImport(viewer, { fileName: shownName(file.name, "berkas"), sha256, raw, faults });
}

const importPage = ({ importId }: { importId: string }) => ({ redirect: `/admin/tukar-data/${importId}` });

export const checkImportAction = defineAction(checkImportSchema, check, importPage);
export const applyImportAction = defineAction(importSchema, applyImport, importPage);
export const takeBackImportAction = defineAction(importSchema, takeBackImport, importPage);
