import { competencyGroupLabel } from "@/lib/labels/aspects";
import { citizenDetail } from "@/lib/labels/citizen-index";
import { formatNumber, formatScore } from "@/lib/labels/number";
import { ruleWords } from "@/lib/labels/rules";
import type { CompetencyGroup } from "@/lib/kernel/codes";
import type { RuleCode, Step, StepInputs } from "@/lib/scoring/explanation";

const n = (text: string | null | undefined): string => formatNumber(text ?? "0", 2);

function nameOf({ rule, label }: Step): string {
  if (rule === "COMPETENCY_GROUP") return competencyGroupLabel[label as CompetencyGroup];
  if (rule === "CITIZEN_INDEX")
    return label === "UNIT" ? "Indeks kepuasan atas layanan OPD" : "Indeks kepuasan atas petugas";
  return label;
}

const DETAILS: Partial<Record<RuleCode, (inputs: StepInputs) => string>> = {
  COMPETENCY: (inputs) => `tingkat ${n(inputs.assessed)} dari ${n(inputs.required)} yang diminta jabatan`,
  COMPETENCY_GROUP: (inputs) => `bobot ${n(inputs.weight)}`,
  CITIZEN_INDEX: citizenDetail,
  ATTENDANCE_DEDUCTION: (inputs) => `${n(inputs.days)} kali × ${n(inputs.points)}`,
};

const detailOf = ({ rule, inputs }: Step): string => DETAILS[rule]?.(inputs) ?? ruleWords[rule].sentence;

function Lines({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <ul className="border-t border-line">
      {steps.map((step) => (
        <li key={step.label} className="border-b border-line py-2 text-[0.9375rem] last:border-b-0">
          <span className="flex justify-between gap-3">
            <span>{nameOf(step)}</span>
            <b className="angka">{step.value === null ? "-" : formatScore(step.value)}</b>
          </span>
          <span className="block text-sm text-ink-2">{detailOf(step)}</span>
          {step.children.length > 0 && (
            <div className="mt-1.5 ml-4">
              <Lines steps={step.children} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Competency, citizens, attendance: the rule in words and each line it was computed from. */
export function OtherBranch({ step }: { readonly step: Step }) {
  return (
    <>
      <p className="mb-3 text-sm text-ink-2">
        {ruleWords[step.rule].sentence}
        {step.article !== undefined && ` Dasar: ${step.article}.`}
      </p>
      {step.children.length > 0 && <Lines steps={step.children} />}
    </>
  );
}
