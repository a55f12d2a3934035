import { PlanForm } from "@/components/follow-ups/plan-form";
import { FinishForm, ReopenForm } from "@/components/follow-ups/state-forms";
import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import type { FormAction } from "@/components/forms/use-form";
import { formatDay } from "@/lib/labels/date";
import { followUpState } from "@/lib/follow-ups/labels";
import { formatFixed } from "@/lib/labels/number";
import { unsur as unsurWords } from "@/lib/labels/unsur";
import type { ServiceFollowUp } from "@/lib/follow-ups/queries";
import type { PlacedPerson } from "@/lib/people/queries/placed";
import type { Unsur } from "@/lib/kernel/codes";

export interface FollowUpActions {
  readonly plan: FormAction;
  readonly finish: FormAction;
  readonly reopen: FormAction;
}

interface FollowUpCardProps {
  readonly serviceId: string;
  readonly termId: string;
  readonly unsur: Unsur;
  /** The mean of the unsur in the quarter; null where it is no longer one of the lowest or is not shown. */
  readonly mean: string | null;
  readonly plan: ServiceFollowUp | null;
  readonly people: readonly PlacedPerson[];
  /** Null for whoever only reads. */
  readonly actions: FollowUpActions | null;
}

/** One unsur with what is done about it, and the forms to change that. */
export function FollowUpCard({ mean, plan, actions, ...own }: FollowUpCardProps) {
  const { code, official } = unsurWords[own.unsur];
  return (
    <Panel
      title={`${code} ${official}`}
      reading={
        mean === null
          ? "Sudah tidak termasuk tiga unsur terendah."
          : `Nilai rata-rata ${formatFixed(mean, 2)} dari 4.`
      }
      aside={<PlanState plan={plan} />}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {plan !== null && <PlanFacts plan={plan} />}
        {plan === null && actions === null && (
          <p className="text-ink-2">Rencana tindak lanjut belum dibuat.</p>
        )}
        {plan === null && actions !== null && (
          <PlanForm key="new" {...own} plan={null} action={actions.plan} />
        )}
        {plan !== null && actions !== null && (
          <PlanSteps key={plan.version} {...own} plan={plan} actions={actions} />
        )}
      </div>
    </Panel>
  );
}

function PlanState({ plan }: Pick<FollowUpCardProps, "plan">) {
  if (plan === null) return <StatusTag tone="neutral">Belum ada rencana</StatusTag>;
  const { label, tone, icon } = followUpState[plan.state];
  return (
    <StatusTag tone={tone} icon={icon}>
      {label}
    </StatusTag>
  );
}

function PlanFacts({ plan }: { readonly plan: ServiceFollowUp }) {
  const done =
    plan.doneOn === null
      ? []
      : [
          { term: "Selesai", value: formatDay(plan.doneOn) },
          { term: "Hasil", value: <span className="whitespace-pre-line">{plan.result}</span> },
        ];
  return (
    <DefinitionList
      items={[
        { term: "Rencana", value: <span className="whitespace-pre-line">{plan.action}</span> },
        { term: "Penanggung jawab", value: plan.responsible },
        { term: "Paling lambat", value: formatDay(plan.dueOn) },
        ...done,
      ]}
    />
  );
}

interface PlanStepsProps extends Pick<FollowUpCardProps, "serviceId" | "termId" | "unsur" | "people"> {
  readonly plan: ServiceFollowUp;
  readonly actions: FollowUpActions;
}

function PlanSteps({ plan, actions, ...own }: PlanStepsProps) {
  if (plan.state === "DONE") return <ReopenForm plan={plan} action={actions.reopen} />;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <FinishForm plan={plan} action={actions.finish} />
      <PlanForm {...own} plan={plan} action={actions.plan} />
    </div>
  );
}
