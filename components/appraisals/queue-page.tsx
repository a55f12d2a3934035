import Link from "next/link";
import { QueueHeader, type Moment } from "@/components/appraisals/queue-header";
import { QueuePanel } from "@/components/appraisals/queue-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { SideColumn } from "@/components/ui/side-column";
import { otherTermWords } from "@/lib/appraisals/labels/appraisal";
import { appraisalStatus, sendingHasBegun } from "@/lib/labels/statuses";
import type { Queue } from "@/lib/appraisals/queries/queue";

interface QueuePageProps {
  readonly queue: Queue | null;
  readonly moment: Moment;
}

function NobodyToJudge() {
  return (
    <PageBody>
      <PageHeader title="Antrean penilaian" />
      <Panel>
        <EmptyState title="Tidak ada yang menunggu penilaian Anda">
          Antrean terisi bila ada masa penilaian yang terbuka dan Anda tercatat sebagai pejabat penilai. Bila
          ada yang kurang, admin BKD dapat menetapkannya.
        </EmptyState>
      </Panel>
    </PageBody>
  );
}

function Next({ queue, today }: { readonly queue: Queue; readonly today: string }) {
  const next = queue.rows.find(({ status }) => status === "SUBMITTED");
  const late = queue.rows.filter(({ status }) => status === "OPEN" || status === "RETURNED");
  return (
    <>
      {next !== undefined && (
        <Panel title={`Berikutnya: ${next.name}`} reading={next.position} emphasis>
          <ButtonLink variant="primary" href={`/penilaian/${next.id}`} iconEnd="arrow-right">
            <span className="min-w-0 wrap-anywhere">Nilai {next.name}</span>
          </ButtonLink>
        </Panel>
      )}
      {next === undefined && late.length === 0 && (
        <Notice tone="ok" title="Semua sudah dinilai">
          {appraisalStatus.FINAL.next}
        </Notice>
      )}
      {late.length > 0 && (
        <Notice
          tone={sendingHasBegun(queue.term, today) ? "brass" : "info"}
          title={`${late.length} orang belum bisa dinilai`}
        >
          {late.map(({ name }) => name).join(", ")}: realisasinya belum dikirim atau sedang diperbaiki.
        </Notice>
      )}
    </>
  );
}

/** The queue of the open term with the one person to begin with. */
export function QueuePage({ queue, moment }: QueuePageProps) {
  if (queue === null || queue.rows.length === 0) return <NobodyToJudge />;
  return (
    <PageBody>
      <QueueHeader queue={queue} moment={moment} />
      {queue.elsewhere.length > 0 && (
        <nav aria-label="Masa lain yang terbuka" className="mb-5">
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {queue.elsewhere.map((term) => (
              <li key={term.id}>
                <Link href={`/penilaian?masa=${term.id}`} className="inline-flex min-h-11 items-center">
                  {otherTermWords(term)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <SideColumn aside={<Next queue={queue} today={moment.today} />} label="Berikutnya" width="wide">
        <QueuePanel queue={queue} today={moment.today} wide />
      </SideColumn>
    </PageBody>
  );
}
