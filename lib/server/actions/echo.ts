import { z } from "zod";
import { valuesOf } from "@/lib/kernel/form-data";

/** What is given back of a field at least, also where its schema names no length, such as a day. */
const SHORT = 1000;
/** What is too long is kept for her to shorten it; what is so long is no text that somebody wrote for this field. */
const TIMES = 10;
const MOST = 20_000;

/** The schemas of which one is made, where it only says something about them. */
function parts(schema: unknown): unknown[] {
  if (schema instanceof z.ZodPipe) return [schema.in, schema.out];
  if (schema instanceof z.ZodUnion) return [...schema.options];
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodCatch ||
    schema instanceof z.ZodReadonly
  )
    return [schema.unwrap()];
  return [];
}

/** What stands under a key of a field's name: "rhk", then "0", then "title". */
function under(schema: unknown, key: string): unknown[] {
  const own: unknown[] = [];
  if (schema instanceof z.ZodObject && Object.hasOwn(schema.shape, key)) own.push(schema.shape[key]);
  if (schema instanceof z.ZodArray && /^\d+$/.test(key)) own.push(schema.element);
  if (schema instanceof z.ZodRecord) own.push(schema.valueType);
  return [...own, ...parts(schema).flatMap((part) => under(part, key))];
}

const longest = (schema: unknown): number =>
  Math.max(schema instanceof z.ZodString ? (schema.maxLength ?? 0) : 0, ...parts(schema).map(longest));

/** How much is given back of a field of this name; null where the form has none of that name. */
function roomFor(schema: z.ZodType, name: string): number | null {
  let places: unknown[] = [schema];
  for (const key of name.split(".")) places = places.flatMap((place) => under(place, key));
  if (places.length === 0) return null;
  return Math.max(SHORT, Math.min(MOST, TIMES * Math.max(...places.map(longest))));
}

/** What somebody typed, to be given back with a refusal: the fields of this form alone, each within its room. */
export function echoOf(form: FormData, schema: z.ZodType): Record<string, string> {
  const typed = Object.entries(valuesOf(form)).flatMap(([name, value]) => {
    const room = roomFor(schema, name);
    return room === null ? [] : [[name, value.slice(0, room)] as const];
  });
  return Object.fromEntries(typed);
}
