import type { Zone } from "@/lib/kernel/zone";
import { formatLongDay, daysLeft } from "@/lib/labels/date";
import { describeWindow } from "@/lib/labels/term-window";
import { termInSentence } from "@/lib/realisation/labels";
import type { Realisation } from "@/lib/realisation/queries/realisation";

interface MonthLeadProps {
  readonly data: Realisation;
  readonly today: string;
  readonly zone: Zone;
}

/** What to do and until when, or whose month this is. */
export function MonthLead({ data, today, zone }: MonthLeadProps) {
  if (!data.isOwn)
    return (
      <>
        <strong>{data.employee}</strong>
        {data.term !== null && `, ${termInSentence(data.term)}`}
      </>
    );
  if (data.closed !== null || data.term === null)
    return data.term === null ? null : <>Bagian dari {termInSentence(data.term)}.</>;
  return (
    <>
      Catat hasil dan lampirkan bukti. Paling lambat <strong>{formatLongDay(data.term.sendBy)}</strong> (
      {daysLeft(data.term.sendBy, today, zone)}). {describeWindow(data.term)}
    </>
  );
}
