import "server-only";
import { z } from "zod";
import { ASPECTS, POLARITIES, RHK_KINDS, TARGET_PACES } from "@/lib/kernel/codes";
import { anyText, decode, recordOf, yesNo } from "@/lib/scoring/shape";
import type { SkpContent } from "@/lib/skp/rules/diff";
import { TARGET_KINDS } from "@/lib/skp/rules/skp";

const iki = z.strictObject({
  id: anyText,
  aspect: z.enum(ASPECTS),
  title: anyText,
  unitOfMeasure: anyText,
  polarity: z.enum(POLARITIES),
  targetKind: z.enum(TARGET_KINDS),
  target: anyText.nullable(),
  targetLow: anyText.nullable(),
  targetHigh: anyText.nullable(),
  weight: anyText,
  maximal: yesNo,
  // What was submitted before there was a choice says nothing of it.
  pace: z.enum(TARGET_PACES).nullable().default(null),
  feed: z.literal("IKM").nullable(),
  termTargets: recordOf(anyText),
});

const content: z.ZodType<SkpContent> = z.strictObject({
  rhk: z.array(
    z.strictObject({
      id: anyText,
      kind: z.enum(RHK_KINDS),
      title: anyText,
      parentRhkId: anyText.nullable(),
      parentTitle: anyText.nullable(),
      assignedBy: anyText,
      dimension: anyText.nullable(),
      weight: anyText,
      iki: z.array(iki),
    }),
  ),
  expectations: recordOf(anyText),
});

/** What was submitted as it is kept in a JSON column; it was written by us, so anything else is a fault. */
export function skpContentFrom(json: unknown): SkpContent {
  const reading = decode(content, json);
  if (reading.ok) return reading.value;
  const [{ path, code }] = reading.problems;
  throw new RangeError(`A stored submission cannot be read: ${path} ${code}`);
}
