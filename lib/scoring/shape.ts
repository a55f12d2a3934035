import { z } from "zod";

/** Codes of what can be wrong with a value from outside; the calculator and lib/labels have the words. */
export const PROBLEM_CODES = [
  "REQUIRED",
  "NOT_AN_OBJECT",
  "NOT_A_LIST",
  "NOT_A_TEXT",
  "NOT_YES_OR_NO",
  "NOT_A_NUMBER",
  "NOT_A_WHOLE_NUMBER",
  "TOO_MANY_DIGITS",
  "NOT_A_DAY",
  "NOT_ONE_OF",
  "OUTSIDE",
  "BELOW",
  "NOT_ABOVE",
  "UNKNOWN_FIELD",
  "BAD_KEY",
  "EMPTY",
  "TOO_LONG",
  "LENGTH",
  "DUPLICATE",
  "WEIGHTS_NOT_100",
  "LOW_ABOVE_HIGH",
  "ZERO_TARGET",
  "ABOVE_LIMIT",
  "UNKNOWN_DIMENSION",
  "UNKNOWN_DEDUCTION",
  "ASPECT_ABSENT",
  "NOT_NUMERIC",
  "WRONG_ACTUAL",
  "BEFORE",
  "TOO_MANY",
  "NOT_PRINTABLE",
  "KEY_TWICE",
  "OTHER_TYPE",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export type Facts = Readonly<Record<string, string>>;

/** What is wrong and where; `path` reads as in `rhk[0].iki[2].target`. */
export interface Problem {
  readonly path: string;
  readonly code: ProblemCode;
  readonly facts: Facts;
}

type Path = readonly PropertyKey[];

/** Says what is wrong with a member, named by its path from the value that is looked at. */
export type Refuse = (path: Path, code: ProblemCode, facts?: Facts) => void;

/** With its ellipsis and its field an echo stays within a line of 80. */
const SHOWN_CHARACTERS = 40;
const MOST_DIGITS = 60;
const MOST_CHARACTERS = 10_000;
const DECIMAL = /^-?\d+(?:\.\d+)?$/;
const WHOLE = /^-?\d+$/;
const PLAIN_KEY = /^[A-Za-z0-9_-]{1,60}$/;

/** What a terminal would act on or not show: control and format characters, private ones, broken halves. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]+/gu;

/** A value as an error line may show it: short, printable, and on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const written = typeof value === "string" ? value.slice(0, 4 * SHOWN_CHARACTERS) : JSON.stringify(value);
  const line = Array.from(written.replace(UNPRINTABLE, " "));
  return line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS).join("")}…` : line.join("");
}

function named(path: Path): string {
  return path.reduce<string>((before, key) => {
    if (typeof key === "number") return `${before}[${key}]`;
    const name = PLAIN_KEY.test(String(key)) ? String(key) : JSON.stringify(shown(key));
    return before === "" ? name : `${before}.${name}`;
  }, "");
}

/** A problem of the member at this path. */
export const problemAt = (path: Path, code: ProblemCode, facts: Facts = {}): Problem => ({
  path: named(path),
  code,
  facts,
});

type Coded = Pick<Problem, "code" | "facts">;

/** Stops what would look at the value afterwards: a check of the whole relies on parts that are in order. */
const coded = (path: Path, params: Coded): z.core.$ZodRawIssue => ({
  code: "custom",
  input: undefined,
  path: [...path],
  params: { ...params },
  continue: false,
});

/** A shape that looks at the whole once its parts are in order. */
export function checked<S extends z.ZodType>(
  shape: S,
  check: (value: z.output<S>, refuse: Refuse) => void,
): S {
  return shape.check(({ value, issues }) => {
    check(value, (path, code, facts = {}) => void issues.push(coded(path, { code, facts })));
  });
}

/** The shape that the value itself asks for; its problems are named as that shape names them. */
export function chosen<T>(choose: (value: unknown) => z.ZodType<T>): z.ZodType<T> {
  return z.transform<unknown, T>((value, { issues }) => {
    if (value === undefined) {
      issues.push(coded([], { code: "REQUIRED", facts: {} }));
      return z.NEVER;
    }
    const found = choose(value).safeParse(value, { reportInput: true });
    if (found.success) return found.data;
    issues.push(...found.error.issues.flatMap(faultsOf).map(({ path, ...rest }) => coded(path, rest)));
    return z.NEVER;
  });
}

/** A value that is written in other words than it is kept in, or why it cannot be read. */
function readBy<T>(reader: (value: unknown) => { readonly value: T } | Coded): z.ZodType<T> {
  return z.transform<unknown, T>((value, { issues }) => {
    const found = reader(value);
    if ("value" in found) return found.value;
    issues.push(coded([], found));
    return z.NEVER;
  });
}

/** Any text, also an empty one: for what we wrote ourselves. */
export const anyText = z.string();

export const yesNo = z.boolean();

export const text = checked(z.string(), (value, refuse) => {
  if (value.trim() === "") refuse([], "EMPTY");
  else if (value.length > MOST_CHARACTERS) refuse([], "TOO_LONG", { limit: String(MOST_CHARACTERS) });
  else if (!value.isWellFormed()) refuse([], "NOT_A_TEXT", { actual: "a broken character" });
});

/** An id or a code: a text without control characters, which would hide or forge what a person compares. */
export const code = checked(text, (value, refuse) => {
  if (/\p{Cc}/u.test(value)) refuse([], "NOT_PRINTABLE");
});

/** The literal digits of a number: a decimal string, or a whole JavaScript number. */
function digitsOf(value: unknown): { readonly value: string } | Coded {
  const literal = Number.isSafeInteger(value) ? String(value) : value;
  if (literal === undefined) return { code: "REQUIRED", facts: {} };
  if (typeof literal !== "string" || !DECIMAL.test(literal))
    return { code: "NOT_A_NUMBER", facts: { actual: shown(value) } };
  return literal.length > MOST_DIGITS
    ? { code: "TOO_MANY_DIGITS", facts: { limit: String(MOST_DIGITS) } }
    : { value: literal };
}

/** A decimal string of any size and sign. */
export const decimal = readBy(digitsOf);

/** A whole number from `low` to `high`, both included. */
export function whole(low: number, high: number = Number.MAX_SAFE_INTEGER): z.ZodType<number> {
  return readBy((value) => {
    const literal = digitsOf(value);
    if (!("value" in literal)) return literal;
    const actual = literal.value;
    if (!WHOLE.test(actual)) return { code: "NOT_A_WHOLE_NUMBER", facts: { actual } };
    const number = Number(actual);
    if (number >= low && number <= high) return { value: number === 0 ? 0 : number };
    if (high === Number.MAX_SAFE_INTEGER && number < low)
      return { code: "BELOW", facts: { actual, low: String(low) } };
    return { code: "OUTSIDE", facts: { actual, low: String(low), high: String(high) } };
  });
}

/** A list of at most so many values of one shape; a longer one is refused before it is read. */
export function listOf<S extends z.ZodType>(shape: S, most: number): z.ZodType<readonly z.output<S>[]> {
  return z.array(z.unknown()).max(most).pipe(z.array(shape));
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An object of any plain keys, all values of one shape. */
export function recordOf<S extends z.ZodType>(shape: S): z.ZodType<Readonly<Record<string, z.output<S>>>> {
  const plainKeys = checked(z.unknown(), (value, refuse) => {
    for (const key of isObject(value) ? Object.keys(value) : [])
      if (!PLAIN_KEY.test(key) || key in Object.prototype) refuse([key], "BAD_KEY");
  });
  return plainKeys.pipe(z.record(z.string(), shape));
}

/** At least one problem. */
export type Problems = readonly [Problem, ...Problem[]];

/** A value, or every problem found in it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: Problems };

const OTHER_TYPES: ReadonlyMap<string, ProblemCode> = new Map([
  ["string", "NOT_A_TEXT"],
  ["boolean", "NOT_YES_OR_NO"],
  ["array", "NOT_A_LIST"],
  ["object", "NOT_AN_OBJECT"],
  ["record", "NOT_AN_OBJECT"],
]);

type Fault = Coded & { readonly path: Path };

const notAmong = (allowed: readonly unknown[], actual: unknown): Coded => ({
  code: actual === undefined ? "REQUIRED" : "NOT_ONE_OF",
  facts: { actual: shown(actual), allowed: allowed.join(", ") },
});

function ofOtherType(expected: string, actual: unknown): Coded {
  const code = actual === undefined ? "REQUIRED" : OTHER_TYPES.get(expected);
  if (code === undefined) throw new TypeError(`No code says that a value is not of type ${expected}`);
  return { code, facts: { actual: shown(actual) } };
}

/** What zod found, in our codes. */
function faultsOf(issue: z.core.$ZodIssue): readonly Fault[] {
  const { path, input } = issue;
  if (issue.code === "custom") return [{ path, ...(issue.params as Coded) }];
  if (issue.code === "invalid_type") return [{ path, ...ofOtherType(issue.expected, input) }];
  if (issue.code === "invalid_value") return [{ path, ...notAmong(issue.values, input) }];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: [...path, key], code: "UNKNOWN_FIELD", facts: {} }));
  if (issue.code === "too_big") {
    const facts = { actual: String((input as readonly unknown[]).length), limit: String(issue.maximum) };
    return [{ path, code: "TOO_MANY", facts }];
  }
  throw new TypeError(`No code says ${issue.code}`);
}

/** How much of a value is read: all of it, or nothing more once something is wrong. */
const READING = {
  ALL: { reportInput: true },
  TO_THE_FIRST_PROBLEM: { reportInput: true, abortEarly: true },
} as const;

/**
 * Reads a value from outside, in full, so that all its problems are known at once; or, where only the first of them is
 * told, not much further than that one.
 */
export function decode<T>(
  shape: z.ZodType<T>,
  value: unknown,
  extent: keyof typeof READING = "ALL",
): Reading<T> {
  const read = shape.safeParse(value, READING[extent]);
  if (read.success) return { ok: true, value: read.data };
  const problems = read.error.issues
    .flatMap(faultsOf)
    .map(({ path, code, facts }) => problemAt(path, code, facts));
  return { ok: false, problems: problems as [Problem, ...Problem[]] };
}
