import { HUNDRED, ratio, roundHalfUp, subtract } from "@/lib/scoring/ratio";
import { type Step } from "@/lib/scoring/explanation";
import type { Shortfall } from "@/lib/appraisals/labels/explanation";
import type { Improvement } from "@/lib/scoring/improvements";

/** What of a score tells where it could be higher. */
interface Improvable {
  readonly file: { readonly steps: readonly Step[] };
  readonly improvements: { readonly each: readonly Pick<Improvement, "ikiId" | "title">[] };
}

/** The two indicators that hold the score back most, and by how much they are under their target. */
export function shortfalls({ file, improvements }: Improvable): Shortfall[] {
  const reached = new Map<string, string>();
  const walk = (step: Step): void => {
    const id = step.sources[0];
    const percent = step.children[0]?.value;
    if (step.rule === "IKI" && id !== undefined && percent != null) reached.set(id, percent);
    step.children.forEach(walk);
  };
  file.steps.forEach(walk);
  return improvements.each.slice(0, 2).flatMap(({ ikiId, title }) => {
    const percent = reached.get(ikiId);
    return percent === undefined
      ? []
      : [{ title, percent: roundHalfUp(subtract(HUNDRED, ratio(percent)), 2) }];
  });
}
