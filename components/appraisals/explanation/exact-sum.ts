import { divide, multiply, ratio, roundHalfUp, sum, type Ratio } from "@/lib/scoring/ratio";
import { type ComponentKey } from "@/lib/kernel/codes";
import { type Step } from "@/lib/scoring/explanation";

/** One term of the sum at the top of the page. */
export interface SumPart {
  readonly key: ComponentKey;
  /** Its share of the total in percent, after missing components gave theirs away. */
  readonly share: string;
  readonly points: string;
  readonly precise: string;
}

export interface ExactSum {
  readonly parts: readonly SumPart[];
  /** The total with four decimals, before it is rounded once. */
  readonly precise: string;
}

function fraction(text: string): Ratio {
  const [n = "0", d = "1"] = text.split("/");
  return divide(ratio(n), ratio(d));
}

/** The sum as it was computed: exact points of each component, rounded only to be shown. */
export function exactSum(root: Step): ExactSum | null {
  if (root.exact === null) return null;
  const counted = root.children.flatMap((child) =>
    child.exact === null
      ? []
      : [
          {
            key: child.rule as ComponentKey,
            exact: fraction(child.exact),
            weight: ratio(child.inputs.weight ?? "0"),
          },
        ],
  );
  const weights = sum(counted.map(({ weight }) => weight));
  const parts = counted.map(({ key, exact, weight }) => {
    const share = divide(weight, weights);
    const points = multiply(exact, share);
    return {
      key,
      share: roundHalfUp(multiply(share, ratio(100)), 2),
      points: roundHalfUp(points, 2),
      precise: roundHalfUp(points, 4),
    };
  });
  return { parts, precise: roundHalfUp(fraction(root.exact), 4) };
}
