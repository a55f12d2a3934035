import type { IkiCardProps } from "@/components/skp/editor/iki-card";
import { SelectField } from "@/components/ui/select-field";
import { shortTermName } from "@/lib/labels/date";
import { paceLabel } from "@/lib/labels/term-target";
import { canGrow, usualPace } from "@/lib/scoring/term-target";
import { describeDue, usualPaceLabel } from "@/lib/skp/labels";
import type { PlanRulesView } from "@/lib/skp/queries/editor";
import { termTargets } from "@/lib/skp/rules/term-targets";
import type { IkiPlan } from "@/lib/skp/rules/skp";
import { ikiPlanOf } from "@/lib/skp/schemas/draft";

/** Whether the target grows with the months, and what each term is then compared with. */
export function TermPaceField({ iki, live, name, rules }: IkiCardProps & { readonly name: string }) {
  const plan = ikiPlanOf(live);
  const options = [
    { value: "", label: usualPaceLabel(usualPace(plan)) },
    { value: "GROWS", label: paceLabel.GROWS },
    { value: "HOLDS", label: paceLabel.HOLDS },
  ];
  return (
    <div hidden={!canGrow(plan)} className="grid gap-1.5 md:col-span-3">
      <div className="md:max-w-96">
        <SelectField
          name={`${name}.pace`}
          label="Target tiap masa"
          hint="Jumlah biasanya tumbuh sampai akhir tahun; persen, mutu, dan waktu penuh sejak masa pertama."
          options={options}
          defaultValue={iki.pace}
        />
      </div>
      <DuePerTerm plan={plan} rules={rules} />
    </div>
  );
}

/** "Dinilai terhadap: TW III 625 · TW IV 1.250 dokumen". */
export function DuePerTerm({ plan, rules }: { readonly plan: IkiPlan; readonly rules: PlanRulesView }) {
  const due = termTargets(plan, rules.terms, rules.plan);
  if (due.length === 0) return null;
  const named = due.flatMap((line) => {
    const term = rules.terms.find(({ id }) => id === line.termId);
    const name = term && shortTermName({ cadence: term.cadence, year: 0, number: term.ordinal });
    return name === undefined ? [] : [`${name} ${describeDue(line.due)}`];
  });
  const unit = plan.targetKind === "MILESTONE" ? "tahap" : plan.unitOfMeasure;
  const [first] = due;
  const holds = first !== undefined && due.every(({ pace }) => pace.kind === "HOLDS");
  return (
    <p className="angka text-sm text-ink-2" aria-live="polite">
      {holds
        ? `Dinilai terhadap ${describeDue(first.due)} ${unit} di tiap masa`
        : `Dinilai terhadap: ${named.join(" · ")} ${unit}`}
    </p>
  );
}
