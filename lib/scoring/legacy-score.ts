import type { LegacyCategory } from "@/lib/scoring/regulations/pp-46-2011";
import {
  LEGACY_ADDITIONAL_POINTS,
  LEGACY_CLASS_FLOORS,
  LEGACY_EFFICIENCY_BASE,
  LEGACY_EFFICIENCY_FACTOR,
  LEGACY_EFFICIENCY_LIMIT,
  LEGACY_WEIGHTS,
} from "@/lib/scoring/regulations/pp-46-2011";
import type { Ratio } from "@/lib/scoring/ratio";
import {
  HUNDRED,
  add,
  divide,
  isAtLeast,
  isBelow,
  multiply,
  ratio,
  roundHalfUp,
  subtract,
  sum,
} from "@/lib/scoring/ratio";

interface Measure {
  readonly target: string;
  readonly actual: string;
}

/** Quantity and quality always, time and cost where the plan has them. */
export interface LegacyActivity {
  readonly quantity: Measure;
  readonly quality: Measure;
  readonly time?: Measure;
  readonly cost?: Measure;
}

const plain = ({ target, actual }: Measure): Ratio => multiply(divide(ratio(actual), ratio(target)), HUNDRED);

/** Points for time or cost: saving up to 24 % raises them, saving more lowers them again; Perka BKN 1/2013. */
export function legacyEfficiency(measure: Measure): Ratio {
  const saved = subtract(HUNDRED, plain(measure));
  const target = ratio(measure.target);
  const points = multiply(
    divide(subtract(multiply(ratio(LEGACY_EFFICIENCY_FACTOR), target), ratio(measure.actual)), target),
    HUNDRED,
  );
  if (!isBelow(ratio(LEGACY_EFFICIENCY_LIMIT), saved)) return points;
  return subtract(ratio(LEGACY_EFFICIENCY_BASE), subtract(points, HUNDRED));
}

/** Mean points of the aspects of one activity, 0..100 and above; Perka BKN 1/2013. */
export function legacyActivity(activity: LegacyActivity): Ratio {
  const efficiencies = [activity.time, activity.cost]
    .filter((measure) => measure !== undefined)
    .map(legacyEfficiency);
  const aspects = [plain(activity.quantity), plain(activity.quality), ...efficiencies];
  return divide(sum(aspects), ratio(aspects.length));
}

/** Points for a number of tugas tambahan; Perka BKN 1/2013. */
export function legacyAdditionalPoints(tasks: number): string {
  return LEGACY_ADDITIONAL_POINTS.find(({ from }) => tasks >= from)?.points ?? "0";
}

/** 60 % SKP and 40 % behaviour, two decimals, with its class; PP 46/2011, for imported history only. */
export function legacyScore(
  skp: string,
  behaviour: string,
): { readonly total: string; readonly category: LegacyCategory } {
  const points = add(
    multiply(ratio(LEGACY_WEIGHTS.skp), ratio(skp)),
    multiply(ratio(LEGACY_WEIGHTS.behaviour), ratio(behaviour)),
  );
  const total = roundHalfUp(divide(points, HUNDRED), 2);
  const row = LEGACY_CLASS_FLOORS.find(({ from }) => isAtLeast(ratio(total), ratio(from)));
  return { total, category: row === undefined ? "BURUK" : row.category };
}
