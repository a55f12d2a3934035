import { newId } from "@/components/forms/new-id";
import { toInputNumber } from "@/lib/labels/number";
import type { SkpView } from "@/lib/skp/queries/skp";
import type { SuperiorRhk } from "@/lib/skp/queries/editor";
import type { DraftIki, DraftRhk, SkpDraft } from "@/lib/skp/schemas/draft";

const emptyIki = (): DraftIki => ({
  id: newId(),
  aspect: "KUANTITAS",
  title: "",
  unitOfMeasure: "",
  polarity: "MORE",
  targetKind: "NUMBER",
  target: "",
  targetLow: "",
  targetHigh: "",
  weight: "1",
  maximal: "",
  pace: "",
  feed: "",
  termTargets: {},
});

/** Empty lines with ids of their own. */
export const EMPTY = {
  iki: emptyIki,
  rhk: (kind: DraftRhk["kind"]): DraftRhk => ({
    id: newId(),
    kind,
    title: "",
    parentRhkId: "",
    assignedBy: "",
    dimension: "",
    weight: "",
    iki: [emptyIki()],
  }),
};

/** What is stored, as a person would have typed it. */
export function draftOf({ rhk, expectations }: Pick<SkpView, "rhk" | "expectations">): SkpDraft {
  return {
    expectations,
    rhk: rhk.map((line) => ({
      id: line.id,
      kind: line.kind,
      title: line.title,
      parentRhkId: line.parentRhkId ?? "",
      assignedBy: line.assignedBy,
      dimension: line.dimension ?? "",
      weight: line.weight === "0" ? "" : toInputNumber(line.weight),
      iki: line.iki.map((iki) => ({
        ...iki,
        target: toInputNumber(iki.target),
        targetLow: toInputNumber(iki.targetLow),
        targetHigh: toInputNumber(iki.targetHigh),
        weight: toInputNumber(iki.weight),
        maximal: iki.maximal ? "on" : "",
        pace: iki.pace ?? "",
        feed: iki.feed ?? "",
        termTargets: Object.fromEntries(
          Object.entries(iki.termTargets).map(([term, target]) => [term, toInputNumber(target)]),
        ),
      })),
    })),
  };
}

/** A field left empty and a target that was never written are the same. */
const linesIn = ({ iki, ...rhk }: DraftRhk) => [
  rhk,
  iki.map(({ termTargets, ...line }) => [line, filledIn(termTargets)]),
];

const filledIn = (texts: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(texts)
    .filter(([, text]) => text.trim() !== "")
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** The same lines and expectations, whatever stands in the form beside them. */
export const isSameDraft = (a: SkpDraft, b: SkpDraft): boolean =>
  JSON.stringify([a.rhk.map(linesIn), filledIn(a.expectations)]) ===
  JSON.stringify([b.rhk.map(linesIn), filledIn(b.expectations)]);

/** The lines shown unfolded at first: the first one, whatever is still empty or noted, and whatever a path names. */
export function openAtFirst(draft: SkpDraft, noted: readonly string[], paths: readonly string[]): string[] {
  const isNamed = (prefix: string) => paths.some((path) => path.startsWith(`${prefix}.`));
  return draft.rhk.flatMap((rhk, index) => {
    const iki = rhk.iki
      .filter(({ id, title }, at) => title === "" || noted.includes(id) || isNamed(`rhk.${index}.iki.${at}`))
      .map(({ id }) => id);
    const stands =
      index === 0 ||
      rhk.title === "" ||
      noted.includes(rhk.id) ||
      isNamed(`rhk.${index}`) ||
      rhk.iki.some(({ id }) => noted.includes(id));
    return [...(stands ? [rhk.id] : []), ...iki];
  });
}

/** The lines one may support: the appraiser's, and those already linked, also of an earlier appraiser. */
export function linksOf({ rhk }: Pick<SkpView, "rhk">, superior: readonly SuperiorRhk[]): SuperiorRhk[] {
  const offered = new Set(superior.map(({ id }) => id));
  const standing = rhk.flatMap(({ parentRhkId, path }) =>
    parentRhkId === null || offered.has(parentRhkId)
      ? []
      : [{ id: parentRhkId, kind: "UTAMA" as const, path }],
  );
  return [
    ...superior,
    ...standing.filter(({ id }, index) => standing.findIndex((other) => other.id === id) === index),
  ];
}
