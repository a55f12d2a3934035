import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import { followUpState } from "@/lib/follow-ups/rules";
import { formatShortDay } from "@/lib/labels/date";
import { planStates } from "@/lib/transparency/labels/transparency";
import { unsur } from "@/lib/labels/unsur";
import type { PublicFollowUp } from "@/lib/transparency/queries/follow-ups";
import type { PublicOfficePage } from "@/lib/transparency/queries/office";

interface OfficePlansProps extends Pick<PublicOfficePage, "plans" | "counts"> {
  readonly term: string;
  readonly today: string;
}

const MOST = 30;

function Standing({ plan, today }: { readonly plan: PublicFollowUp; readonly today: string }) {
  const state = followUpState(
    { status: plan.doneOn === null ? "PLANNED" : "DONE", dueOn: plan.dueOn },
    today,
  );
  if (state === "DONE")
    return <StatusTag tone="ok">Selesai {plan.doneOn === null ? "" : formatShortDay(plan.doneOn)}</StatusTag>;
  return state === "LATE" ? (
    <StatusTag tone="danger" icon="warning">
      Terlambat
    </StatusTag>
  ) : (
    <StatusTag tone="brass">Direncanakan</StatusTag>
  );
}

/** What the office promised about the lowest unsur, and where each promise stands; nobody is named. */
export function OfficePlans({ plans, counts, term, today }: OfficePlansProps) {
  const title = "Tindak lanjut unsur terendah";
  if (plans.length === 0)
    return (
      <Panel title={title}>
        <EmptyState title={`Belum ada rencana tindak lanjut untuk ${term}.`}>
          Setiap layanan wajib punya rencana untuk tiga unsur terendahnya.
        </EmptyState>
      </Panel>
    );
  const columns: Column<PublicFollowUp>[] = [
    { key: "action", header: "Rencana", rowHeader: true, cell: ({ action }) => action },
    { key: "service", header: "Layanan", cell: ({ service }) => service },
    { key: "unsur", header: "Unsur", cell: (plan) => `${unsur[plan.unsur].code} ${unsur[plan.unsur].name}` },
    { key: "due", header: "Tenggat", cell: ({ dueOn }) => formatShortDay(dueOn) },
    { key: "state", header: "Keadaan", cell: (plan) => <Standing plan={plan} today={today} /> },
  ];
  const rest =
    plans.length > MOST ? (
      <span>
        {MOST} dari {plans.length} rencana. Selengkapnya di <a href="/data-terbuka">data terbuka</a>.
      </span>
    ) : undefined;
  return (
    <Panel title={title} reading={`${term}: ${planStates(counts)}.`} flush footer={rest}>
      <Table
        caption={`${title}, ${term}`}
        columns={columns}
        rows={plans.slice(0, MOST)}
        rowKey={({ slug, unsur: name }) => `${slug} ${name}`}
      />
    </Panel>
  );
}
