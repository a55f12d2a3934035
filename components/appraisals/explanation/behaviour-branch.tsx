import { berakhlak } from "@/lib/labels/berakhlak";
import { formatFixed, formatNumber } from "@/lib/labels/number";
import { raterGroupLabel, ratingShortLabel } from "@/lib/labels/ratings";
import { EXPECTATION_RATINGS, type CoreValue, type RaterGroup } from "@/lib/kernel/codes";
import { type Scheme } from "@/lib/scoring/scheme";
import { type Step } from "@/lib/scoring/explanation";

interface BehaviourBranchProps {
  readonly step: Step;
  readonly scheme: Scheme;
  readonly notes: Partial<Record<CoreValue, string>>;
}

/** The rating in words where the points are those of one rating; a mean of several raters has no word. */
function wordFor(points: string | null, scheme: Scheme): string | null {
  const found = EXPECTATION_RATINGS.find(
    (rating) => points !== null && formatNumber(scheme.behaviour.points[rating]) === formatNumber(points),
  );
  return found === undefined ? null : ratingShortLabel[found];
}

function Value({
  step,
  scheme,
  note,
}: {
  readonly step: Step;
  readonly scheme: Scheme;
  readonly note: string | undefined;
}) {
  const groups = step.children.length < 2 ? [] : step.children;
  return (
    <li className="border-b border-line py-2 text-[0.9375rem]">
      <span className="flex justify-between gap-3">
        <span>{berakhlak[step.label as CoreValue].name}</span>
        <span className="text-ink-2">
          {wordFor(step.value, scheme)}{" "}
          <b className="angka text-ink">{step.value === null ? "-" : formatNumber(step.value, 2)}</b>
        </span>
      </span>
      {note !== undefined && <span className="block text-sm text-ink-2">{note}</span>}
      {groups.map((group) => (
        <span key={group.label} className="block text-xs text-ink-2">
          {raterGroupLabel[group.label as RaterGroup]}: {formatNumber(group.value ?? "0", 2)}
        </span>
      ))}
    </li>
  );
}

/** "(5 × 100 + 2 × 120) ÷ 7 = 105,71": the mean of the seven values, written out. */
function meanFormula({ children, value }: Step): string {
  const counts = new Map<string, number>();
  const rated = children.filter((child) => child.value !== null);
  for (const child of rated) counts.set(child.value ?? "", (counts.get(child.value ?? "") ?? 0) + 1);
  const terms = [...counts]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([points, count]) => `${count} × ${formatNumber(points, 2)}`);
  return `(${terms.join(" + ")}) ÷ ${rated.length} = ${formatFixed(value ?? "0", 2)}`;
}

/** The seven values with their points, and the mean written out. */
export function BehaviourBranch({ step, scheme, notes }: BehaviourBranchProps) {
  const points = EXPECTATION_RATINGS.map((rating) => formatNumber(scheme.behaviour.points[rating])).join("/");
  return (
    <>
      <ul className="grid grid-cols-[minmax(0,1fr)] border-t border-line md:grid-cols-2 md:gap-x-10">
        {step.children.map((child) => (
          <Value key={child.label} step={child} scheme={scheme} note={notes[child.label as CoreValue]} />
        ))}
      </ul>
      {step.value !== null && (
        <p className="angka mt-3 text-xs text-ink-2">
          {meanFormula(step)}. Angka {points} ditetapkan instansi dalam Aturan nilai {scheme.version}.
        </p>
      )}
    </>
  );
}
