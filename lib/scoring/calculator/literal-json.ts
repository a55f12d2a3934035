/** Longest run of digits a number may stand for; 1e400 is a number in JSON and nothing in an appraisal. */
const MOST_DIGITS = 60;
const NUMBER = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<fraction>\d+))?(?:[eE](?<exponent>[+-]?\d+))?$/;

/** Moves the point of `whole.fraction` by `shift` places and drops the zeros in front. */
function shifted(whole: string, fraction: string, shift: number): string {
  const point = whole.length + shift;
  const digits = (whole + fraction)
    .padStart(whole.length + fraction.length - Math.min(point, 0), "0")
    .padEnd(point, "0");
  const cut = Math.max(point, 0);
  const rest = digits.slice(cut);
  return `${digits.slice(0, cut).replace(/^0+(?=\d)/, "") || "0"}${rest === "" ? "" : `.${rest}`}`;
}

/**
 * A JSON number as its plain decimal digits, 1e3 as "1000"; longer ones stay as written and are refused
 * where they are read.
 */
export function plainDecimal(source: string): string {
  const { sign, whole, fraction = "", exponent = "0" } = NUMBER.exec(source)?.groups ?? {};
  if (whole === undefined || whole.length + fraction.length + Math.abs(Number(exponent)) > MOST_DIGITS)
    return source;
  const value = shifted(whole, fraction, Number(exponent));
  return sign === "-" && /[1-9]/.test(value) ? `-${value}` : value;
}

/**
 * What a parsed value stands for: a number is its literal digits, or the shortest ones where the
 * platform does not tell its source.
 */
export function literalValue(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  return typeof value === "number" ? plainDecimal(context?.source ?? String(value)) : value;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const COLON = 0x3a;
const QUOTATION_MARK = 0x22;

/** Where the text in a JSON text ends that begins at this quotation mark. */
function closingMark(text: string, opening: number): number {
  for (let at = text.indexOf('"', opening + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text[before] === "\\") before -= 1;
    if ((at - before) % 2 === 1) return at;
  }
  return text.length;
}

/** What stands in a JSON text outside of its texts: how many names of members, and whether there is any number. */
export interface Outline {
  readonly names: number;
  readonly hasNumbers: boolean;
}

export function outlineOf(text: string): Outline {
  let names = 0;
  let hasNumbers = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTATION_MARK) at = closingMark(text, at);
    else if (code === COLON) names += 1;
    else hasNumbers ||= isDigit(code);
  }
  return { names, hasNumbers };
}

/**
 * Parses JSON with every number as the decimal string that stands in the text, so that 0.1 is one
 * tenth; throws as JSON.parse does. To ask what each value looked like takes long, so only a text with numbers is
 * asked.
 */
export function parseLiterally(text: string, { hasNumbers }: Outline): unknown {
  return hasNumbers ? JSON.parse(text, literalValue) : JSON.parse(text);
}

/** Whether the platform tells what a number looked like in the text; without that 0.1 would be a binary fraction. */
export function tellsSource(
  parse: (text: string, reviver: typeof literalValue) => unknown = JSON.parse,
): boolean {
  return parse("1e1", (_key, _value, context) => context?.source) === "1e1";
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},]/g;

interface Level {
  readonly path: string;
  /** Names seen in this object; null in a list. */
  readonly names: Set<string> | null;
  /** How many elements or members came before. */
  index: number;
  name: string;
  awaitsName: boolean;
}

const placeIn = ({ path, names, index, name }: Level): string =>
  names === null ? `${path}[${index}]` : `${path}${path === "" ? "" : "."}${name}`;

function opened(above: Level | undefined, token: "{" | "["): Level {
  const path = above === undefined ? "" : placeIn(above);
  return { path, names: token === "{" ? new Set() : null, index: 0, name: "", awaitsName: true };
}

/** Follows one token within an object or a list; true when it is a name that the object has already. */
function repeats(level: Level, token: string): boolean {
  if (token === ",") {
    level.index += 1;
    level.awaitsName = true;
  } else if (level.names !== null && level.awaitsName) {
    level.awaitsName = false;
    level.name = JSON.parse(token) as string;
    if (level.names.has(level.name)) return true;
    level.names.add(level.name);
  }
  return false;
}

function firstTwice(text: string): string | null {
  const levels: Level[] = [];
  let twice: string | null = null;
  for (const [token] of text.matchAll(TOKEN)) {
    const level = levels.at(-1);
    if (token === "{" || token === "[") levels.push(opened(level, token));
    else if (token === "}" || token === "]") levels.pop();
    else if (level !== undefined && repeats(level, token)) {
      twice = placeIn(level);
      break;
    }
  }
  return twice;
}

function namesIn(value: unknown): number {
  let names = 0;
  const waiting = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null) continue;
    const members: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    if (members !== next) names += members.length;
    for (const member of members) if (typeof member === "object") waiting.push(member);
  }
  return names;
}

/**
 * The path of the first name that stands twice in one object of a valid JSON text, null when none does. JSON.parse
 * keeps the last of them silently, and a reader sees the first. Where as many names were kept as are written, none was
 * lost, and nobody needs to look for it.
 */
export function nameTwice(text: string, value: unknown, { names }: Outline): string | null {
  return namesIn(value) === names ? null : firstTwice(text);
}
