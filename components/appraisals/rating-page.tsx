import { PredikatPanel } from "@/components/appraisals/predikat-panel";
import { QueueHeader, type Moment } from "@/components/appraisals/queue-header";
import { QueuePanel } from "@/components/appraisals/queue-panel";
import { QueueStepper } from "@/components/appraisals/queue-stepper";
import { RatingClosed } from "@/components/appraisals/rating-closed";
import { RatingForm } from "@/components/appraisals/rating-form";
import { RatingHeading } from "@/components/appraisals/rating-heading";
import { WhatIf } from "@/components/appraisals/what-if";
import { WorkTable } from "@/components/appraisals/work-table";
import { PageBody } from "@/components/ui/page-body";
import type { FormAction } from "@/components/forms/use-form";
import { suggestionSentence } from "@/lib/appraisals/labels/appraisal";
import { organisationPredikatLabel } from "@/lib/labels/predikat";
import type { Queue } from "@/lib/appraisals/queries/queue";
import type { Rating } from "@/lib/appraisals/queries/rating";

interface RatingPageProps {
  readonly queue: Queue;
  readonly rating: Rating;
  readonly moment: Moment;
  readonly action: FormAction;
}

/** The suggestion, and for the head of an OPD what the law says of her rating (SE MenPANRB 3/2023). */
function hintOf({ suggestion, headsOpd, team }: Rating): string {
  const said = suggestionSentence(suggestion);
  if (!headsOpd || team.organisation === null) return said;
  return (
    `${said} Untuk kepala perangkat daerah, rating hasil kerja mengikuti capaian ` +
    `organisasi: ${organisationPredikatLabel[team.organisation]} (SE MenPANRB 3/2023).`
  );
}

/** Queue, judgement and consequence side by side; on phones one after the other. */
export function RatingPage({ queue, rating, moment, action }: RatingPageProps) {
  const header = (
    <>
      <QueueHeader queue={queue} moment={moment} />
      <QueueStepper queue={queue} currentId={rating.id} />
    </>
  );
  const list = (
    <div className="hidden xl:block">
      <QueuePanel queue={queue} today={moment.today} currentId={rating.id} />
    </div>
  );
  const heading = <RatingHeading rating={rating} />;
  if (rating.status !== "SUBMITTED" || rating.termStatus !== "OPEN") {
    return (
      <PageBody>
        {header}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5 xl:grid-cols-[14.75rem_minmax(0,1fr)]">
          {list}
          <section
            aria-labelledby="nama-pegawai"
            className="min-w-0 self-start rounded-lg border border-line bg-surface"
          >
            {heading}
            <RatingClosed rating={rating} moment={moment} />
            <div className="px-4 pb-4 md:px-6 md:pb-5.5">
              <h3 className="mb-2.5 text-base">Hasil kerja</h3>
              <WorkTable plans={rating.plans} citizen={rating.citizen} />
            </div>
          </section>
        </div>
      </PageBody>
    );
  }
  const next = queue.rows.find(({ id, status }) => status === "SUBMITTED" && id !== rating.id);
  const person = {
    id: rating.id,
    version: rating.version,
    name: rating.name,
    suggestion: hintOf(rating),
    nextName: next?.name ?? null,
    zone: moment.zone,
    facts: { suggested: rating.suggestion?.rating ?? null, team: rating.team },
    draft: rating.draft,
  };
  const aside = (
    <aside aria-label="Akibat pilihan" className="grid content-start gap-4">
      <PredikatPanel />
      <WhatIf team={rating.team} />
    </aside>
  );
  return (
    <RatingForm
      action={action}
      person={person}
      header={header}
      queue={list}
      heading={heading}
      work={<WorkTable plans={rating.plans} citizen={rating.citizen} />}
      aside={aside}
    />
  );
}
