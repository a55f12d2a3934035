import { QuestionForm } from "@/components/services/question-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import type { FormAction } from "@/components/forms/use-form";
import { describeRefusal } from "@/lib/labels/refusals";
import { MOST_ACTIVE_QUESTIONS } from "@/lib/services/rules/questions";

interface AddQuestionProps {
  /** As many are asked already as may be. */
  readonly isFull: boolean;
  readonly serviceId: string;
  readonly action: FormAction;
}

/** The place for one more question of the service's own. */
export function AddQuestion({ isFull, serviceId, action }: AddQuestionProps) {
  return (
    <Panel title="Tambah pertanyaan" small>
      {isFull ? (
        <EmptyState title="Belum bisa menambah">
          {describeRefusal({ code: "QUESTIONS_FULL", most: MOST_ACTIVE_QUESTIONS })}
        </EmptyState>
      ) : (
        <QuestionForm action={action} hidden={{ serviceId }} submitLabel="Tambah pertanyaan" />
      )}
    </Panel>
  );
}
