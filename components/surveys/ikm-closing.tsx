import { IkmClosingForm } from "@/components/surveys/ikm-closing-form";
import { Panel } from "@/components/ui/panel";
import type { FormAction } from "@/components/forms/use-form";
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
            <IkmClosingForm key={survey.id} survey={survey} today={today} action={action} />
          ))}
        </div>
      </Panel>
    </div>
  );
}
