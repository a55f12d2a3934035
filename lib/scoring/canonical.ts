/** Values that have one canonical text. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** A value as JSON would write it: members that are undefined are left out, what JSON has no word for throws. */
export function toJson(value: unknown): Json {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== "object") throw new RangeError(`a ${typeof value} has no canonical form`);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, toJson(member)]));
}

function canonicalString(text: string): string {
  if (!text.isWellFormed()) throw new RangeError("a lone surrogate has no canonical form");
  return JSON.stringify(text);
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} has no canonical form`);
  return JSON.stringify(value);
}

function isList(value: Exclude<Json, string | number | boolean | null>): value is readonly Json[] {
  return Array.isArray(value);
}

function canonicalObject(value: { readonly [key: string]: Json | undefined }): string {
  // Plain sort compares UTF-16 code units, which is what RFC 8785 §3.2.3 asks for.
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const member = value[key];
      return member === undefined ? [] : [`${canonicalString(key)}:${canonicalJson(member)}`];
    });
  return `{${members.join(",")}}`;
}

/** The one text of a JSON value: sorted keys, no blanks, shortest numbers; RFC 8785. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return canonicalString(value);
  if (typeof value === "number") return canonicalNumber(value);
  return isList(value) ? `[${value.map(canonicalJson).join(",")}]` : canonicalObject(value);
}
