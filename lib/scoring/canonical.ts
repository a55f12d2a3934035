function canonicalString(text: string): string {
  if (!text.isWellFormed()) throw new RangeError("a lone surrogate has no canonical form");
  return JSON.stringify(text);
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} has no canonical form`);
  return JSON.stringify(value);
}

function canonicalObject(value: Readonly<Record<string, unknown>>): string {
  let members = "";
  // Plain sort compares UTF-16 code units, which is what RFC 8785 §3.2.3 asks for.
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    if (member === undefined) continue;
    members += `${members === "" ? "" : ","}${canonicalString(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

/**
 * The one text of a JSON value: sorted keys, no blanks, shortest numbers; RFC 8785. As in JSON, members that are
 * undefined are left out; what JSON has no word for throws.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return canonicalString(value);
  if (typeof value === "number") return canonicalNumber(value);
  if (typeof value !== "object") throw new RangeError(`a ${typeof value} has no canonical form`);
  return Array.isArray(value)
    ? `[${value.map(canonicalJson).join(",")}]`
    : canonicalObject(value as Readonly<Record<string, unknown>>);
}
