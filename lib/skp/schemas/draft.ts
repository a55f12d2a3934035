import { TARGET_KINDS, type IkiPlan, type RhkPlan, type TargetKind } from "@/lib/skp/rules/skp";
import { treeOf } from "@/lib/kernel/form-data";
import { readDecimal } from "@/lib/kernel/decimal";
import {
  ASPECTS,
  POLARITIES,
  RHK_KINDS,
  TARGET_PACES,
  type Aspect,
  type Polarity,
  type RhkKind,
  type TargetPace,
} from "@/lib/kernel/codes";

/** An indicator exactly as it stands in the fields of a form. */
export interface DraftIki {
  id: string;
  aspect: Aspect;
  title: string;
  unitOfMeasure: string;
  polarity: Polarity;
  targetKind: TargetKind;
  target: string;
  targetLow: string;
  targetHigh: string;
  weight: string;
  maximal: string;
  /** Empty while unit and aspect decide. */
  pace: TargetPace | "";
  /** Shown, never the employee's to change: saving does not read it. */
  feed: string;
  termTargets: Record<string, string>;
}

export interface DraftRhk {
  id: string;
  kind: RhkKind;
  title: string;
  parentRhkId: string;
  assignedBy: string;
  dimension: string;
  weight: string;
  iki: DraftIki[];
}

/** An SKP exactly as it stands in the fields of a form, however incomplete. */
export interface SkpDraft {
  rhk: DraftRhk[];
  expectations: Record<string, string>;
}

type Group = Readonly<Record<string, unknown>>;

const groupOf = (value: unknown): Group =>
  typeof value === "object" && value !== null ? (value as Group) : {};
const listOf = (value: unknown): Group[] => (Array.isArray(value) ? value.map(groupOf) : []);
const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const textsOf = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(groupOf(value)).map(([key, text]) => [key, textOf(text)]));
const oneOf = <T extends string>(choices: readonly [T, ...T[]], value: unknown): T =>
  choices.find((choice) => choice === value) ?? choices[0];

function ikiOf(group: Group): DraftIki {
  return {
    id: textOf(group["id"]),
    aspect: oneOf(ASPECTS, group["aspect"]),
    title: textOf(group["title"]),
    unitOfMeasure: textOf(group["unitOfMeasure"]),
    polarity: oneOf(POLARITIES, group["polarity"]),
    targetKind: oneOf(TARGET_KINDS, group["targetKind"]),
    target: textOf(group["target"]),
    targetLow: textOf(group["targetLow"]),
    targetHigh: textOf(group["targetHigh"]),
    weight: textOf(group["weight"]),
    maximal: textOf(group["maximal"]),
    pace: TARGET_PACES.find((pace) => pace === group["pace"]) ?? "",
    feed: textOf(group["feed"]),
    termTargets: textsOf(group["termTargets"]),
  };
}

function rhkOf(group: Group): DraftRhk {
  return {
    id: textOf(group["id"]),
    kind: oneOf(RHK_KINDS, group["kind"]),
    title: textOf(group["title"]),
    parentRhkId: textOf(group["parentRhkId"]),
    assignedBy: textOf(group["assignedBy"]),
    dimension: textOf(group["dimension"]),
    weight: textOf(group["weight"]),
    iki: listOf(group["iki"]).map(ikiOf),
  };
}

/** Reads the draft from the fields of its form. */
export function draftIn(form: FormData): SkpDraft {
  const root = groupOf(treeOf(form));
  return { rhk: listOf(root["rhk"]).map(rhkOf), expectations: textsOf(root["expectations"]) };
}

/** Reads it from values by field name: what an action gave back, or a copy kept on the device. */
export function draftFrom(values: Readonly<Record<string, string>>): SkpDraft {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  return draftIn(form);
}

/** A drafted indicator as the rules read it. */
export function ikiPlanOf(iki: DraftIki): IkiPlan {
  const terms = Object.entries(iki.termTargets).flatMap(([term, text]) =>
    readDecimal(text) === null ? [] : [[term, String(readDecimal(text))] as const],
  );
  return {
    ...iki,
    title: iki.title.trim(),
    unitOfMeasure: iki.unitOfMeasure.trim(),
    target: readDecimal(iki.target),
    targetLow: readDecimal(iki.targetLow),
    targetHigh: readDecimal(iki.targetHigh),
    weight: readDecimal(iki.weight) ?? "1",
    maximal: iki.maximal !== "",
    pace: iki.pace === "" ? null : iki.pace,
    feed: iki.feed === "IKM" ? iki.feed : null,
    termTargets: Object.fromEntries(terms),
  };
}

/** A drafted result of work as the rules read it. */
export function rhkPlanOf(rhk: DraftRhk): RhkPlan {
  const orNull = (text: string) => (text === "" ? null : text);
  return {
    ...rhk,
    title: rhk.title.trim(),
    parentRhkId: orNull(rhk.parentRhkId),
    dimension: orNull(rhk.dimension),
    weight: readDecimal(rhk.weight) ?? "0",
    iki: rhk.iki.map(ikiPlanOf),
  };
}
