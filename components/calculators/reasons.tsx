import { describeCalculation } from "@/lib/calculators/labels";
import { ruleWords } from "@/lib/labels/rules";
import { unsur } from "@/lib/labels/unsur";
import type { Step } from "@/lib/scoring/explanation";

const nameOf = (step: Step): string =>
  step.rule === "SKM_UNSUR"
    ? ((unsur[step.label as keyof typeof unsur] as { name: string } | undefined)?.name ??
      `Unsur ${step.label}`)
    : ruleWords[step.rule].title;

/** Why a calculator answered what it did: each step with its numbers, the rule in words and the article. */
export function Reasons({ step }: { step: Step }) {
  return (
    <section aria-labelledby="alasan" className="mt-6">
      <h2 id="alasan">Dari mana angka ini</h2>
      <p className="mt-1 text-ink-2">{ruleWords[step.rule].sentence}</p>
      <p className="angka mt-2 font-semibold">{describeCalculation(step)}</p>
      {step.children.length > 0 && (
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {step.children.map((child) => (
            <li key={child.label} className="flex flex-wrap justify-between gap-x-6 py-2">
              <span>{nameOf(child)}</span>
              <span className="angka text-ink-2">{describeCalculation(child)}</span>
            </li>
          ))}
        </ul>
      )}
      {step.article !== undefined && <p className="mt-2 text-sm text-ink-2">Dasar: {step.article}</p>}
    </section>
  );
}
