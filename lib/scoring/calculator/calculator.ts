import { HELP } from "@/lib/scoring/calculator/help";
import { parseLiterally } from "@/lib/scoring/calculator/literal-json";
import type { Operation, Reply } from "@/lib/scoring/calculator/operation";
import { phrase } from "@/lib/scoring/calculator/phrases";
import { SCORE_OPERATIONS } from "@/lib/scoring/calculator/score-operations";
import { SIMPLE_OPERATIONS } from "@/lib/scoring/calculator/simple-operations";
import { shown } from "@/lib/scoring/shape";

/** What a run of the calculator prints, and how it ends: 0 answered, 1 not reproduced, 2 refused. */
export interface Answer {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

const OPERATIONS: ReadonlyMap<string, Operation> = new Map([...SIMPLE_OPERATIONS, ...SCORE_OPERATIONS]);

export const OPERATION_NAMES: readonly string[] = [...OPERATIONS.keys()];

const refusal = (line: string): Answer => ({ exitCode: 2, stdout: "", stderr: `${line}\n` });

function printed(reply: Reply): Answer {
  switch (reply.kind) {
    case "ANSWER":
      return { exitCode: 0, stdout: `${JSON.stringify(reply.body)}\n`, stderr: "" };
    case "DIFFERENT":
      return { exitCode: 1, stdout: `${JSON.stringify(reply.body)}\n`, stderr: `${reply.line}\n` };
    case "REFUSED":
      return refusal(phrase(reply.problem));
  }
}

/** Whatever goes wrong is the input's fault, and an auditor is owed a line, not a stack. */
export function guarded(compute: () => Answer, line: string): Answer {
  try {
    return compute();
  } catch {
    return refusal(line);
  }
}

/** The answer to one operation on the text of its input; never throws, whatever the text. */
export function answer(name: string, text: string): Answer {
  const chosen = OPERATIONS.get(name);
  if (chosen === undefined)
    return refusal(
      `operation: ${name === "" ? "is required, one of" : `${shown(name)} is not one of`} ` +
        `${OPERATION_NAMES.join(", ")}`,
    );
  if (text.trim() === "") return refusal("input: is empty");
  return guarded(() => {
    const input = parseLiterally(text);
    return guarded(() => printed(chosen(input)), "input: cannot be computed");
  }, "input: is not valid JSON");
}

/** What to print when asked for help. */
export function help(): Answer {
  return { exitCode: 0, stdout: HELP, stderr: "" };
}
