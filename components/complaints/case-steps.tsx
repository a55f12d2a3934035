import { ForwardForm } from "@/components/complaints/forward-form";
import { HideForm } from "@/components/complaints/hide-form";
import { RefuseForm } from "@/components/complaints/refuse-form";
import { AnswerForm, NoteForm, VerifyForm } from "@/components/complaints/simple-steps";
import type { FormAction } from "@/components/forms/use-form";
import { COMPLAINT_STEPS, type ComplaintStatus, type ComplaintStep } from "@/lib/complaints/rules";
import type { ComplaintCase, ForwardTargets } from "@/lib/complaints/queries/case";

interface CaseStepsProps {
  readonly found: ComplaintCase;
  readonly targets: ForwardTargets;
  readonly actions: Readonly<Record<ComplaintStep, FormAction>>;
}

const NEXT: Partial<Record<ComplaintStatus, ComplaintStep>> = {
  RECEIVED: "VERIFY",
  VERIFIED: "FORWARD",
  FORWARDED: "ANSWER",
};

/** The step that is due, and under it whatever else may be done now. */
export function CaseSteps({ found, targets, actions }: CaseStepsProps) {
  const { code, version, status, steps, text, opdId } = found;
  const wanted = NEXT[status];
  const due =
    wanted !== undefined && steps.includes(wanted) ? wanted : steps.find((step) => step === "ANSWER");
  const common = (step: ComplaintStep) => ({
    opened: { code, version },
    action: actions[step],
    isDue: step === due,
  });
  const forms: Record<ComplaintStep, React.ReactNode> = {
    VERIFY: <VerifyForm key="VERIFY" {...common("VERIFY")} />,
    FORWARD: <ForwardForm key="FORWARD" {...common("FORWARD")} targets={targets} opdId={opdId} />,
    ANSWER: <AnswerForm key="ANSWER" {...common("ANSWER")} />,
    REFUSE: <RefuseForm key="REFUSE" {...common("REFUSE")} />,
    NOTE: <NoteForm key="NOTE" {...common("NOTE")} />,
    HIDE: <HideForm key={`HIDE ${version}`} {...common("HIDE")} text={text} />,
  };
  const others = COMPLAINT_STEPS.filter((step) => step !== due && steps.includes(step));
  return (
    <>
      {due !== undefined && forms[due]}
      {others.map((step) => forms[step])}
    </>
  );
}
