import type { QuestionActions } from "@/components/services/question-buttons";
import { QuestionPanel } from "@/components/services/question-panel";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { addressWith } from "@/lib/kernel/address";
import type { ServiceQuestionRow } from "@/lib/services/queries/questions";

interface RetiredQuestionsProps {
  readonly questions: readonly ServiceQuestionRow[];
  readonly actions: QuestionActions;
  /** The address of the list. */
  readonly root: string;
  readonly pages: { readonly page: number; readonly pageCount: number; readonly total: number };
}

/** Questions that are asked no longer, with what was answered while they were. */
export function RetiredQuestions({ questions, actions, root, pages }: RetiredQuestionsProps) {
  return (
    <Section title="Tidak ditanyakan lagi">
      <div className="grid max-w-176 grid-cols-[minmax(0,1fr)] gap-4">
        {questions.map((question) => (
          <QuestionPanel
            key={question.id}
            question={question}
            actions={actions}
            place={{ first: true, last: true }}
            editHref={`${root}/${question.id}`}
          />
        ))}
        <Pagination
          page={pages.page}
          pageCount={pages.pageCount}
          summary={`${questions.length} dari ${pages.total} pertanyaan`}
          hrefFor={(to) => addressWith(root, { halaman: String(to) })}
        />
      </div>
    </Section>
  );
}
