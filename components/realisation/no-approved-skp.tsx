import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { noSkpWords } from "@/lib/realisation/labels";
import type { RealisationEntry } from "@/lib/realisation/queries/months";

/** Why there is nothing to record yet, and who acts. */
export function NoApprovedSkp({
  entry,
}: {
  readonly entry: Extract<RealisationEntry, { kind: "NO_APPROVED_SKP" }>;
}) {
  const words = noSkpWords[entry.status ?? "NONE"];
  const next =
    entry.status === "SUBMITTED" ? `${words.next} ${entry.appraiser ?? "penilai Anda"}.` : words.next;
  return (
    <PageBody width="form">
      <PageHeader title="Realisasi" lead="Hasil tiap bulan dan buktinya, per indikator SKP." />
      <Panel>
        <EmptyState
          title={words.title}
          action={
            <ButtonLink href={entry.skpId === null ? "/skp" : `/skp/${entry.skpId}`} variant="primary">
              {words.action}
            </ButtonLink>
          }
        >
          {next}
        </EmptyState>
      </Panel>
    </PageBody>
  );
}
