"use server";
import { calculateIkm } from "@/lib/calculators/commands";
import { describeSurveyProblem } from "@/lib/calculators/labels";
import type { IkmState } from "@/lib/calculators/schemas";

const LARGEST = 2_000_000;

/** Pasted or uploaded rows in, IKM and its reasons out; nothing is stored. */
export async function calculateIkmAction(_state: IkmState, form: FormData): Promise<IkmState> {
  const text = await textOf(form);
  if (text === null) return { kind: "refused", message: describeSurveyProblem("TOO_MANY"), text: "" };
  const answer = calculateIkm(text);
  return answer.ok
    ? { kind: "done", text, ...answer }
    : { kind: "refused", message: describeSurveyProblem(answer.problem), text };
}

async function textOf(form: FormData): Promise<string | null> {
  const [file, pasted] = [form.get("berkas"), form.get("jawaban")];
  if (file instanceof File && file.size > 0) return file.size > LARGEST ? null : file.text();
  if (typeof pasted !== "string") return "";
  return pasted.length > LARGEST ? null : pasted;
}
