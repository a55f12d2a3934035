import type { Day, DayRange } from "@/lib/kernel/calendar";
import type { Target } from "@/lib/scoring/achievement";
import { dueTarget, paceOf, termPace, type TermPace } from "@/lib/scoring/term-target";
import type { IkiPlan } from "@/lib/skp/rules/skp";

/** What a planned indicator is compared with at the end of a term. */
export interface TermTarget {
  readonly termId: string;
  readonly due: Target;
  readonly pace: TermPace;
}

function writtenTarget({ targetKind, target, targetLow, targetHigh }: IkiPlan): Target | null {
  if (targetKind === "YES_NO") return { kind: targetKind };
  if (targetKind === "RANGE")
    return targetLow === null || targetHigh === null
      ? null
      : { kind: targetKind, low: targetLow, high: targetHigh };
  if (target === null) return null;
  return targetKind === "NUMBER"
    ? { kind: targetKind, value: target }
    : { kind: targetKind, planned: target };
}

function givenTarget({ targetKind }: IkiPlan, given: string | undefined): Target | null {
  if (given === undefined) return null;
  if (targetKind === "NUMBER") return { kind: targetKind, value: given };
  return targetKind === "MILESTONE" ? { kind: targetKind, planned: given } : null;
}

/** What each term is compared with, as printed; nothing where nothing is due, or while no target stands. */
export function termTargets(
  iki: IkiPlan,
  terms: readonly { readonly id: string; readonly endsOn: Day }[],
  plan: DayRange,
): TermTarget[] {
  const written = writtenTarget(iki);
  return terms.flatMap(({ id, endsOn }) => {
    const given = givenTarget(iki, iki.termTargets[id]);
    const target = given ?? written;
    const pace = termPace(paceOf(iki), { isGiven: given !== null, plan, termEndsOn: endsOn });
    return target === null || pace === null ? [] : [{ termId: id, due: dueTarget(target, pace), pace }];
  });
}
