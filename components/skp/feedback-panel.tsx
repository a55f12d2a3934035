import { FeedbackQuote } from "@/components/ui/feedback-quote";
import { Panel } from "@/components/ui/panel";
import { dayOf, type Zone } from "@/lib/kernel/zone";
import { formatDay } from "@/lib/labels/date";
import type { FeedbackView } from "@/lib/skp/queries/skp";

interface FeedbackPanelProps {
  readonly feedback: readonly FeedbackView[];
  /** Lines by id with the name people know them by. */
  readonly lines: Readonly<Record<string, string>>;
  readonly zone: Zone;
}

/** What was said about this SKP, newest first, with the line it is about. */
export function FeedbackPanel({ feedback, lines, zone }: FeedbackPanelProps) {
  return (
    <Panel id="catatan" title="Umpan balik" small>
      {feedback.length === 0 && <p className="text-sm text-ink-2">Belum ada umpan balik untuk SKP ini.</p>}
      <div className="grid gap-4">
        {feedback.map((item) => {
          const line = lines[item.ikiId ?? item.rhkId ?? ""];
          const meta = [line, item.author, formatDay(dayOf(item.writtenAt, zone))]
            .filter((part) => part !== undefined)
            .join(" · ");
          return (
            <FeedbackQuote key={item.id} own={item.own} meta={meta} small>
              {item.text}
            </FeedbackQuote>
          );
        })}
      </div>
    </Panel>
  );
}

/** "RHK 1", "Indikator 2 RHK 1" by id. */
export function lineNames(
  rhk: readonly { id: string; iki: readonly { id: string }[] }[],
): Record<string, string> {
  return Object.fromEntries(
    rhk.flatMap((line, index) => [
      [line.id, `RHK ${index + 1}`],
      ...line.iki.map((iki, at) => [iki.id, `Indikator ${at + 1} RHK ${index + 1}`]),
    ]) as [string, string][],
  );
}

/** What the appraiser wrote when handing the SKP back, by line; what was said before the last submission is settled. */
export function openNotes(feedback: readonly FeedbackView[], submittedAt: Date | null): FeedbackView[] {
  return submittedAt === null ? [] : feedback.filter(({ own, writtenAt }) => !own && writtenAt > submittedAt);
}
