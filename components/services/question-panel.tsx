import { QuestionButtons, type QuestionActions } from "@/components/services/question-buttons";
import { Panel } from "@/components/ui/panel";
import { ProgressBar } from "@/components/ui/progress-bar";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import { optionShare, questionReading } from "@/lib/services/labels";
import type { ServiceQuestionRow } from "@/lib/services/queries/questions";

interface QuestionPanelProps {
  readonly question: ServiceQuestionRow;
  readonly place: { readonly first: boolean; readonly last: boolean };
  readonly actions: QuestionActions;
  readonly editHref: string;
}

interface OptionRow {
  readonly option: string;
  readonly english: string | null;
  /** Null while so few answered that single people could be read. */
  readonly count: number | null;
}

function columnsFor(answers: number): Column<OptionRow>[] {
  return [
    {
      key: "option",
      header: "Jawaban",
      rowHeader: true,
      cell: ({ option, english }) => (
        <>
          {option}
          {english !== null && (
            <span lang="en" className="block text-xs font-normal text-ink-2">
              {english}
            </span>
          )}
        </>
      ),
    },
    {
      key: "count",
      header: "Dipilih",
      numeric: true,
      cell: ({ count }) => (count === null ? "-" : optionShare(count, answers)),
    },
    {
      key: "bar",
      header: "Bagian",
      headerHidden: true,
      wide: true,
      cell: ({ option, count }) =>
        count !== null && (
          <div className="min-w-40">
            <ProgressBar
              label={`${option}: ${optionShare(count, answers)}`}
              percent={(100 * count) / answers}
            />
          </div>
        ),
    },
  ];
}

/** A question with what was answered so far, and what can be done with it. */
export function QuestionPanel({ question, place, actions, editHref }: QuestionPanelProps) {
  const { options, en, result } = question;
  const rows = options.map((option, index) => ({
    option,
    english: en?.options[index] ?? null,
    count: result.counts?.[index] ?? null,
  }));
  return (
    <Panel
      title={question.text}
      reading={questionReading(result)}
      aside={
        <StatusTag tone={question.active ? "info" : "neutral"}>
          {question.active ? "Ditanyakan" : "Dihentikan"}
        </StatusTag>
      }
      flush
      footer={<QuestionButtons actions={actions} question={question} place={place} editHref={editHref} />}
    >
      {en !== null && (
        <p lang="en" className="px-4 pt-3 pb-1.5 text-sm text-ink-2 md:px-6">
          {en.text}
        </p>
      )}
      <Table
        caption={`Jawaban untuk: ${question.text}`}
        columns={columnsFor(result.answers)}
        rows={rows}
        rowKey={({ option }) => option}
      />
    </Panel>
  );
}
