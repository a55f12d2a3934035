import { ClosedNotice } from "@/components/realisation/closed-notice";
import { Conversation } from "@/components/realisation/conversation";
import { EvidenceLegend } from "@/components/realisation/evidence-legend";
import { filledLines } from "@/components/realisation/filled-lines";
import { MonthForm } from "@/components/realisation/month-form";
import { MonthLead } from "@/components/realisation/month-lead";
import { RhkPanel, type RealisationActions } from "@/components/realisation/rhk-panel";
import { YearOfMonths } from "@/components/realisation/year-of-months";
import type { StoredLine } from "@/components/realisation/draft-store";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { SideColumn } from "@/components/ui/side-column";
import type { Zone } from "@/lib/kernel/zone";
import { formatMonth } from "@/lib/labels/date";
import { toInputNumber } from "@/lib/labels/number";
import { describeUploadProblem, termOnButton, whySendingWaits } from "@/lib/realisation/labels";
import type { RealisationIki } from "@/lib/realisation/queries/rows";
import type { Realisation } from "@/lib/realisation/queries/realisation";

interface RealisationViewProps {
  readonly data: Realisation;
  readonly today: string;
  readonly zone: Zone;
  readonly actions: RealisationActions;
  /** The code of what went wrong with a file sent without a script. */
  readonly problem: string | undefined;
}

/** One month of carrying out an SKP: filled in by its person, read by whoever may see it. */
export function RealisationView({ data, actions, ...rest }: RealisationViewProps) {
  if (data.closed !== null || data.term === null)
    return <Body data={data} actions={null} reply={data.mayWrite ? actions.reply : null} {...rest} />;
  const waits = whySendingWaits(data.term, rest.today);
  const stored = data.rhk.flatMap((rhk) => rhk.iki).map(storedLine);
  return (
    <MonthForm
      key={`${data.skpId} ${data.month}`}
      owner={data.employeeId}
      skpId={data.skpId}
      month={data.month}
      stored={stored}
      zone={rest.zone}
      record={actions.record}
      submitLabel={waits === null ? `Kirim realisasi ${termOnButton(data.term)}` : null}
      later={waits?.title ?? ""}
    >
      <Body data={data} actions={actions} reply={actions.reply} {...rest} />
    </MonthForm>
  );
}

const NOTHING = { value: null, note: "", version: null };

/** What stands recorded, as the fields show it, and what a number typed over it is compared with. */
function storedLine({ id, target, planPace, actual, earlier }: RealisationIki): StoredLine {
  const { value, note, version } = actual ?? NOTHING;
  return {
    ikiId: id,
    kind: target.kind,
    doubt: { pace: planPace, target, earlier: earlier?.value ?? null },
    value: target.kind === "YES_NO" ? (value ?? "") : toInputNumber(value),
    note,
    version,
  };
}

interface BodyProps extends Omit<RealisationViewProps, "actions"> {
  readonly actions: RealisationActions | null;
  readonly reply: RealisationActions["reply"] | null;
}

function Body({ data, today, zone, actions, reply, problem }: BodyProps) {
  const words = problem === undefined ? null : describeUploadProblem(problem);
  const numberOf = (id: string, kind: string): number =>
    data.rhk.filter((rhk) => rhk.kind === kind).findIndex((rhk) => rhk.id === id) + 1;
  return (
    <PageBody>
      <PageHeader
        title={`Realisasi ${formatMonth(data.month)}`}
        lead={<MonthLead data={data} today={today} zone={zone} />}
      />
      {words !== null && (
        <div className="mb-5">
          <Notice tone="danger" title="Berkas belum terlampir" live>
            {words}
          </Notice>
        </div>
      )}
      <ClosedNotice data={data} zone={zone} />
      <YearOfMonths
        months={data.months}
        current={data.month}
        iki={filledLines(data.rhk.flatMap(({ iki }) => iki))}
      />
      <SideColumn
        aside={
          <>
            <Conversation skpId={data.skpId} said={data.conversation} zone={zone} reply={reply} />
            <EvidenceLegend />
          </>
        }
        label="Percakapan dan keterangan"
      >
        {data.rhk.map((rhk) => (
          <RhkPanel
            key={rhk.id}
            rhk={rhk}
            label={`${rhk.kind === "UTAMA" ? "RHK" : "RHK tambahan"} ${numberOf(rhk.id, rhk.kind)}`}
            data={data}
            zone={zone}
            actions={actions}
          />
        ))}
      </SideColumn>
    </PageBody>
  );
}
