import { PageHeader } from "@/components/ui/page-header";
import { queueSentence, termPhrase } from "@/lib/appraisals/labels/appraisal";
import type { Zone } from "@/lib/kernel/zone";
import { daysLeft, formatLongDay } from "@/lib/labels/date";
import { describeWindow } from "@/lib/labels/term-window";
import type { Queue } from "@/lib/appraisals/queries/queue";

/** Where an appraiser stands in time. */
export interface Moment {
  readonly today: string;
  readonly zone: Zone;
}

/** The term as the task, how far it is, and until when. */
export function QueueHeader({ queue, moment }: { readonly queue: Queue; readonly moment: Moment }) {
  const lead = (
    <>
      {queueSentence(queue.finalised, queue.rows.length)} Paling lambat{" "}
      <strong>{formatLongDay(queue.dueOn)}</strong> ({daysLeft(queue.dueOn, moment.today, moment.zone)}).{" "}
      {describeWindow(queue.term)}
    </>
  );
  return <PageHeader title={`Penilaian ${termPhrase(queue.term)}`} lead={lead} />;
}
