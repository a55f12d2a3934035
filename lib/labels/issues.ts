import { describeSchemeProblem, isProblem } from "@/lib/labels/scheme-problems";

/** The part of a validation issue that decides its sentence. */
export interface Issue {
  code?: string | undefined;
  message: string;
  minimum?: unknown;
  maximum?: unknown;
  origin?: string | undefined;
  format?: string | undefined;
  /** A coded problem of lib/scoring travels here. */
  params?: Readonly<Record<string, unknown>> | undefined;
}

const SIZED: Record<string, (issue: Issue) => string> = {
  "too_small:string": (issue) =>
    issue.minimum === 1 ? "Bagian ini perlu diisi." : `Paling sedikit ${String(issue.minimum)} karakter.`,
  "too_small:number": (issue) => `Paling kecil ${String(issue.minimum)}.`,
  "too_small:array": (issue) => `Pilih atau isi paling sedikit ${String(issue.minimum)}.`,
  "too_big:string": (issue) => `Paling banyak ${String(issue.maximum)} karakter.`,
  "too_big:number": (issue) => `Paling besar ${String(issue.maximum)}.`,
  "too_big:array": (issue) => `Paling banyak ${String(issue.maximum)}.`,
};

const PLAIN: Record<string, string> = {
  invalid_type: "Bagian ini perlu diisi.",
  invalid_value: "Pilih salah satu pilihan yang ada.",
  invalid_union: "Isian tidak dikenali.",
  invalid_format: "Bentuk isian belum benar.",
};

/** A validation issue in plain Indonesian; messages of our own (they end in a full stop) are kept. */
export function describeIssue(issue: Issue): string {
  const problem = issue.params?.["problem"];
  if (isProblem(problem)) return describeSchemeProblem(problem);
  if (issue.message.endsWith(".")) return issue.message;
  const sized = SIZED[`${issue.code ?? ""}:${issue.origin ?? ""}`];
  return sized?.(issue) ?? PLAIN[issue.code ?? ""] ?? "Isian belum benar.";
}

/** The first fault of each field, by its name in the form; the same words in the browser and from the server. */
export function faultsByField(
  issues: readonly (Issue & { readonly path: readonly PropertyKey[] })[],
): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of issues) fields[issue.path.map(String).join(".")] ??= describeIssue(issue);
  return fields;
}
