import { checkImport, type ReadFile } from "@/lib/exchange/commands/check-import";
import { readTables, type FileReading } from "@/lib/exchange/documents/read-tables";
import { getImport, type ImportRead } from "@/lib/exchange/queries/imports";
import type { Viewer } from "@/lib/kernel/viewer";
import { valueOf } from "@/tests/support/skp";

/** A file that can be read, as the command takes it. */
export function readFile(bytes: Uint8Array, fileName = "kantor.xlsx"): ReadFile {
  const read: FileReading = readTables(bytes);
  if (!read.ok) throw new Error(`${read.problem} ${read.names.join(", ")}`);
  return { fileName, sha256: "a".repeat(64), raw: read.tables, faults: read.faults };
}

/** A file compared with the office, as its page reads it. */
export async function checked(viewer: Viewer, bytes: Uint8Array): Promise<ImportRead> {
  const { importId } = valueOf(await checkImport(viewer, readFile(bytes)));
  const found = await getImport(viewer, importId);
  if (found === null) throw new Error("The import is not there.");
  return found;
}
