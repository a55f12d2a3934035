import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { followUpState, unsurName } from "@/lib/follow-ups/labels";
import type { OwnFollowUp } from "@/lib/follow-ups/queries";
import { formatDay } from "@/lib/labels/date";

/** What one is responsible for of the citizens' surveys: what to do, until when, and who notes that it is done. */
export function OwnFollowUps({ plans }: { readonly plans: readonly OwnFollowUp[] }) {
  return (
    <PageBody width="form">
      <PageHeader
        title="Tindak lanjut saya"
        lead="Perbaikan layanan dari survei warga yang menjadi tanggung jawab Anda."
      />
      <Panel flush={plans.length > 0}>
        {plans.length === 0 && (
          <EmptyState title="Tidak ada tindak lanjut atas nama Anda">
            Anda diberi tahu bila seseorang merencanakan perbaikan layanan yang Anda kerjakan.
          </EmptyState>
        )}
        {plans.length > 0 && (
          <ul className="divide-y divide-line">
            {plans.map((plan) => (
              <li key={plan.id} className="px-4 py-4 md:px-6">
                <Plan plan={plan} />
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </PageBody>
  );
}

function Plan({ plan }: { readonly plan: OwnFollowUp }) {
  const { service, unsur, action, dueOn, doneOn, result, plannedBy, state } = plan;
  const { label, tone, icon } = followUpState[state];
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{action}</span>
        <StatusTag tone={tone} icon={icon}>
          {label}
        </StatusTag>
      </p>
      <p className="text-sm text-ink-2">
        {service}, {unsurName(unsur)} · paling lambat {formatDay(dueOn)}
      </p>
      <p className="mt-1 text-sm">
        {doneOn === null
          ? `Sesudah dikerjakan, kabari ${plannedBy}: di sana selesainya dicatat.`
          : `Dicatat selesai ${formatDay(doneOn)}${result === "" ? "." : `: ${result}`}`}
      </p>
    </>
  );
}
