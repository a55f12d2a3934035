import { ASPECTS, POLARITIES, RHK_KINDS } from "@/lib/kernel/codes";
import { anyText, decode, listOf, objectOf, oneOf, orNull, recordOf, yesNo } from "@/lib/scoring/shape";
import type { SkpContent } from "@/lib/skp/rules/diff";
import { TARGET_KINDS, type IkiPlan } from "@/lib/skp/rules/skp";

const iki = objectOf<IkiPlan>({
  id: anyText,
  aspect: oneOf(ASPECTS),
  title: anyText,
  unitOfMeasure: anyText,
  polarity: oneOf(POLARITIES),
  targetKind: oneOf(TARGET_KINDS),
  target: orNull(anyText),
  targetLow: orNull(anyText),
  targetHigh: orNull(anyText),
  weight: anyText,
  maximal: yesNo,
  feed: orNull(oneOf(["IKM"])),
  termTargets: recordOf(anyText),
});

const content = objectOf<SkpContent>({
  rhk: listOf(
    objectOf<SkpContent["rhk"][number]>({
      id: anyText,
      kind: oneOf(RHK_KINDS),
      title: anyText,
      parentRhkId: orNull(anyText),
      parentTitle: orNull(anyText),
      assignedBy: anyText,
      dimension: orNull(anyText),
      weight: anyText,
      iki: listOf(iki),
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
