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

/** What is wrong and where; `path` reads as in `rhk[0].iki[2].target`. */
export interface Problem {
  readonly path: string;
  readonly code: ProblemCode;
  readonly facts: Readonly<Record<string, string>>;
}

/** A value that fits its shape, or null after its problems were reported. */
export type Decoded<T> = { readonly value: T } | null;

/** Where a value stands and where its problems go. */
export interface Place {
  readonly path: string;
  readonly problems: Problem[];
}

export type Decoder<T> = (value: unknown, place: Place) => Decoded<T>;

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

/** Reports a problem and yields no value. */
export function fail({ path, problems }: Place, code: ProblemCode, facts: Problem["facts"] = {}): null {
  problems.push({ path, code, facts });
  return null;
}

/** The place of a member or an element. */
export function inside(place: Place, key: string | number): Place {
  const name =
    typeof key === "number"
      ? `[${key}]`
      : `${place.path === "" ? "" : "."}${PLAIN_KEY.test(key) ? key : JSON.stringify(shown(key))}`;
  return { path: place.path + name, problems: place.problems };
}

export const text: Decoder<string> = (value, place) => {
  if (typeof value !== "string")
    return fail(place, value === undefined ? "REQUIRED" : "NOT_A_TEXT", { actual: shown(value) });
  if (value.trim() === "") return fail(place, "EMPTY");
  if (value.length > MOST_CHARACTERS) return fail(place, "TOO_LONG", { limit: String(MOST_CHARACTERS) });
  return value.isWellFormed() ? { value } : fail(place, "NOT_A_TEXT", { actual: "a broken character" });
};

/** An id or a code: a text without control characters, which would hide or forge what a person compares. */
export const code: Decoder<string> = (value, place) => {
  const read = text(value, place);
  return read !== null && /\p{Cc}/u.test(read.value) ? fail(place, "NOT_PRINTABLE") : read;
};

/** Any text, also an empty one: for what we wrote ourselves. */
export const anyText: Decoder<string> = (value, place) =>
  typeof value === "string"
    ? { value }
    : fail(place, value === undefined ? "REQUIRED" : "NOT_A_TEXT", { actual: shown(value) });

export const yesNo: Decoder<boolean> = (value, place) =>
  typeof value === "boolean"
    ? { value }
    : fail(place, value === undefined ? "REQUIRED" : "NOT_YES_OR_NO", { actual: shown(value) });

/** One of a closed list of words. */
export function oneOf<const T extends string>(values: readonly T[]): Decoder<T> {
  return (value, place) => {
    const found = values.find((allowed) => allowed === value);
    if (found !== undefined) return { value: found };
    return fail(place, value === undefined ? "REQUIRED" : "NOT_ONE_OF", {
      actual: shown(value),
      allowed: values.join(", "),
    });
  };
}

/** The literal digits of a number: a decimal string, or a whole JavaScript number. */
function digits(value: unknown, place: Place): string | null {
  const literal = Number.isSafeInteger(value) ? String(value) : value;
  if (literal === undefined) return fail(place, "REQUIRED");
  if (typeof literal !== "string" || !DECIMAL.test(literal))
    return fail(place, "NOT_A_NUMBER", { actual: shown(value) });
  return literal.length > MOST_DIGITS
    ? fail(place, "TOO_MANY_DIGITS", { limit: String(MOST_DIGITS) })
    : literal;
}

/** A decimal string of any size and sign. */
export const decimal: Decoder<string> = (value, place) => {
  const literal = digits(value, place);
  return literal === null ? null : { value: literal };
};

/** A whole number from `low` to `high`, both included. */
export function whole(low: number, high: number = Number.MAX_SAFE_INTEGER): Decoder<number> {
  return (value, place) => {
    const literal = digits(value, place);
    if (literal === null) return null;
    if (!WHOLE.test(literal)) return fail(place, "NOT_A_WHOLE_NUMBER", { actual: literal });
    const number = Number(literal);
    if (number >= low && number <= high) return { value: number === 0 ? 0 : number };
    if (high === Number.MAX_SAFE_INTEGER && number < low)
      return fail(place, "BELOW", { actual: literal, low: String(low) });
    return fail(place, "OUTSIDE", { actual: literal, low: String(low), high: String(high) });
  };
}

/** Null, or what the decoder takes. */
export function orNull<T>(decoder: Decoder<T>): Decoder<T | null> {
  return (value, place) => (value === null ? { value: null } : decoder(value, place));
}

/** A list of values of one shape, of at most so many; a longer one is refused before it is read. */
export function listOf<T>(decoder: Decoder<T>, most = Number.MAX_SAFE_INTEGER): Decoder<readonly T[]> {
  return (value, place) => {
    if (!Array.isArray(value))
      return fail(place, value === undefined ? "REQUIRED" : "NOT_A_LIST", { actual: shown(value) });
    if (value.length > most)
      return fail(place, "TOO_MANY", { actual: String(value.length), limit: String(most) });
    const decoded = value.map((element: unknown, index) => decoder(element, inside(place, index)));
    const present = decoded.filter((element) => element !== null);
    return present.length === decoded.length ? { value: present.map((element) => element.value) } : null;
  };
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

type Fields<T> = { readonly [K in keyof T]-?: Decoder<Exclude<T[K], undefined>> };

/** An object with these fields and no other; those named in `optional` may be left out. */
export function objectOf<T extends object>(
  fields: Fields<T>,
  optional: readonly (keyof T & string)[] = [],
): Decoder<T> {
  const known: ReadonlyMap<string, Decoder<unknown>> = new Map(Object.entries(fields));
  return (value, place) => {
    if (!isObject(value))
      return fail(place, value === undefined ? "REQUIRED" : "NOT_AN_OBJECT", { actual: shown(value) });
    const before = place.problems.length;
    for (const key of Object.keys(value)) if (!known.has(key)) fail(inside(place, key), "UNKNOWN_FIELD");
    const own = new Map(Object.entries(value));
    const asked = [...known].filter(
      ([key]) => own.get(key) !== undefined || !(optional as readonly string[]).includes(key),
    );
    const members = asked.flatMap(([key, decoder]) => {
      const decoded = decoder(own.get(key), inside(place, key));
      return decoded === null ? [] : [[key, decoded.value]];
    });
    return place.problems.length === before ? { value: Object.fromEntries(members) as T } : null;
  };
}

/** An object of any plain keys, all values of one shape. */
export function recordOf<T>(decoder: Decoder<T>): Decoder<Readonly<Record<string, T>>> {
  return (value, place) => {
    if (!isObject(value))
      return fail(place, value === undefined ? "REQUIRED" : "NOT_AN_OBJECT", { actual: shown(value) });
    const before = place.problems.length;
    const members: [string, T][] = [];
    for (const [key, member] of Object.entries(value)) {
      const decoded =
        PLAIN_KEY.test(key) && !(key in Object.prototype)
          ? decoder(member, inside(place, key))
          : fail(inside(place, key), "BAD_KEY");
      if (decoded !== null) members.push([key, decoded.value]);
    }
    return place.problems.length === before ? { value: Object.fromEntries(members) } : null;
  };
}

/** At least one problem. */
export type Problems = readonly [Problem, ...Problem[]];

/** A value, or every problem found in it. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: Problems };

/** Reads a value from outside in full, so that all its problems are known at once. */
export function decode<T>(decoder: Decoder<T>, value: unknown): Reading<T> {
  const problems: Problem[] = [];
  const decoded = decoder(value, { path: "", problems });
  // A decoder that yields nothing has reported why: `fail` is the only way to null.
  return decoded === null
    ? { ok: false, problems: problems as [Problem, ...Problem[]] }
    : { ok: true, value: decoded.value };
}

/** A decoder that looks at the whole once its parts are in order. */
export function checked<T>(decoder: Decoder<T>, check: (value: T, place: Place) => void): Decoder<T> {
  return (value, place) => {
    const before = place.problems.length;
    const decoded = decoder(value, place);
    if (decoded !== null) check(decoded.value, place);
    return place.problems.length === before ? decoded : null;
  };
}
