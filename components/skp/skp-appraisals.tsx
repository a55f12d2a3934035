import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { TaskItem, TaskList } from "@/components/ui/task-list";
import { termName } from "@/lib/labels/date";
import { judgingWords } from "@/lib/labels/statuses";
import type { SkpView } from "@/lib/skp/queries/skp";

interface SkpAppraisalsProps {
  readonly skp: SkpView;
  /** Whether the viewer rates them. */
  readonly rates: boolean;
  readonly own: boolean;
  readonly today: string;
}

/** The terms in which this SKP is judged, and where each stands. */
export function SkpAppraisals({ skp, rates, own, today }: SkpAppraisalsProps) {
  const hrefOf = (id: string, final: boolean) =>
    rates ? `/penilaian/${id}` : own && final ? `/nilai/${id}` : null;
  return (
    <Panel title="Penilaian per masa" flush>
      <TaskList>
        {skp.appraisals.map(({ id, status, term }) => {
          const named = { cadence: term.cadence, year: skp.year, number: term.ordinal, status: term.status };
          const { label, tone } = judgingWords(status, named, today);
          const href = hrefOf(id, status === "FINAL");
          return (
            <TaskItem
              key={id}
              icon="scales"
              label={termName(named)}
              {...(href !== null && { href })}
              status={<StatusTag tone={tone}>{label}</StatusTag>}
            />
          );
        })}
      </TaskList>
    </Panel>
  );
}
