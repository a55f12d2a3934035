import { paceOf } from "@/lib/scoring/term-target";
import type { IkiPlan, RhkPlan } from "@/lib/skp/rules/skp";

/** What was submitted once, word for word, with the words behind its links. */
export interface SkpContent {
  rhk: readonly (RhkPlan & { parentTitle: string | null })[];
  expectations: Readonly<Record<string, string>>;
}

export type RhkField = "kind" | "title" | "parentTitle" | "assignedBy" | "dimension" | "weight";
export type IkiField =
  | "aspect"
  | "title"
  | "unitOfMeasure"
  | "polarity"
  | "targetKind"
  | "target"
  | "targetLow"
  | "targetHigh"
  | "weight"
  | "maximal"
  | "pace"
  | "feed"
  | "termTargets";

/** One field of one line, before and after; empty text where there was nothing. */
export interface FieldChange {
  field: RhkField | IkiField;
  before: string;
  after: string;
}

/** One line that differs between two submissions. */
export interface LineChange {
  line: "RHK" | "IKI" | "EXPECTATION";
  kind: "ADDED" | "REMOVED" | "CHANGED";
  id: string;
  title: string;
  fields: readonly FieldChange[];
}

const RHK_FIELDS = ["kind", "title", "parentTitle", "assignedBy", "dimension", "weight"] as const;
const IKI_FIELDS = [
  "aspect",
  "title",
  "unitOfMeasure",
  "polarity",
  "targetKind",
  "target",
  "targetLow",
  "targetHigh",
  "weight",
  "maximal",
  "pace",
  "feed",
  "termTargets",
] as const;

type FieldValue = string | boolean | null | Readonly<Record<string, string>>;
type Line = { id: string; title: string } & { [Field in FieldChange["field"]]?: FieldValue };

const wordsOf = (value: FieldValue | undefined): string => {
  if (value == null) return "";
  return typeof value === "object"
    ? Object.entries(value)
        .sort()
        .map((pair) => pair.join("="))
        .join(";")
    : String(value);
};

/** Lines are the same line when they carry the same id; what has no counterpart was added or removed. */
function compare<L extends Line>(
  line: LineChange["line"],
  sides: { before: readonly L[]; after: readonly L[] },
  fields: readonly (keyof L & FieldChange["field"])[],
): LineChange[] {
  const earlier = new Map(sides.before.map((item) => [item.id, item]));
  const kept = new Set(sides.after.map(({ id }) => id));
  const changes = sides.after.flatMap((item): LineChange[] => {
    const old = earlier.get(item.id);
    if (old === undefined) return [{ line, kind: "ADDED", id: item.id, title: item.title, fields: [] }];
    const differing = fields
      .map((field) => ({ field, before: wordsOf(old[field]), after: wordsOf(item[field]) }))
      .filter(({ before, after }) => before !== after);
    return differing.length === 0
      ? []
      : [{ line, kind: "CHANGED", id: item.id, title: item.title, fields: differing }];
  });
  const removed = sides.before
    .filter(({ id }) => !kept.has(id))
    .map((item): LineChange => ({ line, kind: "REMOVED", id: item.id, title: item.title, fields: [] }));
  return [...changes, ...removed];
}

/** With what the paces come to, so that one left to the unit is no change beside the same one chosen. */
const ikiOf = (content: SkpContent): IkiPlan[] =>
  content.rhk.flatMap(({ iki }) => iki.map((line) => ({ ...line, pace: paceOf(line) })));

const expectationsOf = (content: SkpContent): Line[] =>
  Object.entries(content.expectations).map(([id, title]) => ({ id, title }));

/** What changed from one submission to the next: lines added, removed or changed, with every field before and after. */
export function skpDiff(before: SkpContent, after: SkpContent): LineChange[] {
  return [
    ...compare("RHK", { before: before.rhk, after: after.rhk }, RHK_FIELDS),
    ...compare("IKI", { before: ikiOf(before), after: ikiOf(after) }, IKI_FIELDS),
    ...compare("EXPECTATION", { before: expectationsOf(before), after: expectationsOf(after) }, ["title"]),
  ];
}
