import { ActionForm } from "@/components/forms/action-form";
import { Panel } from "@/components/ui/panel";
import type { FormAction } from "@/components/forms/use-form";
import { termName } from "@/lib/labels/date";
import { closesByItself, closingEffect } from "@/lib/surveys/labels/figures";
import type { WaitingSurvey } from "@/lib/surveys/queries/closing";

interface IkmClosingProps {
  readonly surveys: readonly WaitingSurvey[];
  readonly today: string;
  readonly action: FormAction;
}

/** Quarters that ended and still count answers, for whoever closes them. */
export function IkmClosing({ surveys, today, action }: IkmClosingProps) {
  if (surveys.length === 0) return null;
  return (
    <div className="mb-5">
      <Panel title="Survei yang bisa ditutup" emphasis>
        <div className="-my-3 divide-y divide-line">
          {surveys.map((survey) => (
            <Waiting key={survey.id} survey={survey} today={today} action={action} />
          ))}
        </div>
      </Panel>
    </div>
  );
}

interface WaitingProps extends Pick<IkmClosingProps, "today" | "action"> {
  readonly survey: WaitingSurvey;
}

/** The survey of one quarter, closed after saying what follows. */
function Waiting({ survey, today, action }: WaitingProps) {
  const name = termName(survey);
  const effect = closingEffect(survey);
  return (
    <ActionForm
      action={action}
      hidden={{ termId: survey.id }}
      className={
        "grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-2.5 py-3 " +
        "md:grid-cols-[minmax(0,1fr)_auto] md:items-center"
      }
      variant="secondary"
      size="small"
      label="Tutup survei"
      confirm={{ title: `Tutup survei ${name}?`, effect, confirmLabel: `Tutup survei ${name}` }}
    >
      <div>
        <p className="font-semibold">{name}</p>
        <p className="text-sm text-ink-2">
          {effect} {closesByItself(survey.closesAfter, today)}
        </p>
      </div>
    </ActionForm>
  );
}
