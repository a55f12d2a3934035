import { HELP } from "@/lib/scoring/calculator/help";
import {
  type Outline,
  nameTwice,
  outlineOf,
  parseLiterally,
  tellsSource,
} from "@/lib/scoring/calculator/literal-json";
import type { Flags, Operation, Reply } from "@/lib/scoring/calculator/operation";
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

/** The only operation that reads numbers as they are typed: a file must hold what the export wrote, no look-alike. */
const AS_WRITTEN = "verify";

const FLAGS = ["against", "scheme"] as const;
const isFlag = (name: string): name is (typeof FLAGS)[number] => FLAGS.some((flag) => flag === name);

/** Reads `--against <hash> --scheme <id@version>`; null when they are not such pairs. */
export function flagsIn([word, value, ...others]: readonly string[]): Flags | null {
  if (word === undefined) return {};
  const name = word.replace(/^--/, "");
  const rest = flagsIn(others);
  return isFlag(name) && value !== undefined && rest !== null ? { ...rest, [name]: value } : null;
}

const parsed = (name: string, text: string, outline: Outline): unknown =>
  name === AS_WRITTEN ? (JSON.parse(text) as unknown) : parseLiterally(text, outline);

function computed(name: string, chosen: Operation, given: { text: string; flags: Flags }): Answer {
  return guarded(() => {
    const outline = outlineOf(given.text);
    const input = parsed(name, given.text, outline);
    const twice = nameTwice(given.text, input, outline);
    if (twice !== null)
      return printed({ kind: "REFUSED", problem: { path: shown(twice), code: "KEY_TWICE", facts: {} } });
    return guarded(() => printed(chosen(input, given.flags)), "input: cannot be computed");
  }, "input: is not valid JSON");
}

/** The answer to one operation on the text of its input; never throws, whatever the text. */
export function answer(name: string, text: string, flags: Flags = {}): Answer {
  const chosen = OPERATIONS.get(name);
  if (chosen === undefined)
    return refusal(
      `operation: ${name === "" ? "is required, one of" : `${shown(name)} is not one of`} ` +
        OPERATION_NAMES.join(", "),
    );
  if (name !== AS_WRITTEN && Object.keys(flags).length > 0) return refusal(`flags: ${name} takes none`);
  if (text.startsWith("\uFEFF")) return refusal("input: begins with a byte-order mark");
  if (text.trim() === "") return refusal("input: is empty");
  return computed(name, chosen, { text, flags });
}

/** The text of bytes that are UTF-8, null for any others. */
export function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The answer to one run of the command line: the words after the command, and what came on standard input. Where the
 * platform does not tell how a number was written, nothing is computed instead of computing with its nearest double.
 */
export function run(
  [name = "", ...args]: readonly string[],
  bytes: Uint8Array,
  isLiteral = tellsSource(),
): Answer {
  if (name === "--help" || name === "-h") return help();
  if (!isLiteral) return refusal("platform: does not tell how numbers were written; use Node.js 22 or newer");
  const flags = flagsIn(args);
  if (flags === null) return refusal("flags: only --against <hash> and --scheme <id@version> are known");
  const text = utf8(bytes);
  return text === null ? refusal("input: is not UTF-8") : answer(name, text, flags);
}

/** What to print when asked for help. */
export function help(): Answer {
  return { exitCode: 0, stdout: HELP, stderr: "" };
}
