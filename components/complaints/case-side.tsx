import { DefinitionList } from "@/components/ui/definition-list";
import { Panel } from "@/components/ui/panel";
import { Timeline } from "@/components/ui/timeline";
import { complaintKind, eventTitle, stepsAhead } from "@/lib/complaints/labels";
import { dayOf, type Zone } from "@/lib/kernel/zone";
import { formatDay, formatMoment } from "@/lib/labels/date";
import type { CaseEvent, ComplaintCase } from "@/lib/complaints/queries/case";

interface CaseSideProps {
  readonly found: ComplaintCase;
  readonly today: string;
  readonly zone: Zone;
}

/** The facts of a case and its history with who did what. */
export function CaseSide({ found, today, zone }: CaseSideProps) {
  const ahead = stepsAhead(found, today, zone).map((step, index) => ({
    ...step,
    state: index === 0 ? ("now" as const) : ("next" as const),
  }));
  return (
    <>
      <Panel title="Ringkasan" small>
        <DefinitionList compact items={factsOf(found)} />
      </Panel>
      <Panel title="Riwayat" small>
        <Timeline steps={[...found.events.map((event) => stepOf(event, zone)), ...ahead]} />
      </Panel>
    </>
  );
}

function factsOf({ kind, unit, opd, service, receivedOn, answerBy, closedOn }: ComplaintCase) {
  return [
    { term: "Jenis", value: complaintKind[kind] },
    { term: "Ditangani", value: opd === null ? unit : `${unit}, ${opd}` },
    { term: "Layanan", value: service?.name ?? "tidak disebut" },
    { term: "Diterima", value: formatDay(receivedOn) },
    { term: "Batas jawaban", value: formatDay(answerBy) },
    ...(closedOn === null ? [] : [{ term: "Selesai", value: formatDay(closedOn) }]),
  ];
}

function stepOf({ at, action, note, visible, actor }: CaseEvent, zone: Zone) {
  return {
    ...(visible ? {} : { icon: "lock" as const }),
    state: "done" as const,
    title: eventTitle(action, note),
    meta: (
      <>
        {action === "RECEIVED" ? formatDay(dayOf(new Date(at), zone)) : formatMoment(new Date(at), zone)}
        {actor !== null && `, ${actor}`}
        {!visible && <span className="mt-0.5 block whitespace-pre-line text-ink">{note}</span>}
      </>
    ),
  };
}
