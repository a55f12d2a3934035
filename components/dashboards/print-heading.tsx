import type { Zone } from "@/lib/kernel/zone";
import { formatMoment, termName } from "@/lib/labels/date";
import type { TermName } from "@/lib/kernel/term";

interface PrintHeadingProps {
  /** The instansi, and the unit below it where it is one. */
  readonly of: string;
  readonly term: TermName;
  readonly now: Date;
  readonly zone: Zone;
  /** Where the same page is read on screen: the address of the server, and the place on it. */
  readonly origin: string;
  readonly address: string;
}

/** On paper only: whose figures these are, of which term and moment, and where they came from. */
export function PrintHeading({ of, term, now, zone, origin, address }: PrintHeadingProps) {
  return (
    <p className="mb-4 hidden border-b border-line pb-2 text-xs print:block">
      <b>{of}</b> · {termName(term)} · keadaan {formatMoment(now, zone)}
      <span className="block wrap-anywhere">
        {origin}
        {address}
      </span>
    </p>
  );
}
