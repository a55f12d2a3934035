import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readService } from "../service";
import { TermFilter } from "@/components/dashboards/term-filter";
import { FollowUpCard } from "@/components/follow-ups/follow-up-card";
import { ResponsibleSearch } from "@/components/follow-ups/responsible-search";
import { ServiceFrame } from "@/components/surveys/service-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { finishFollowUpAction, planFollowUpAction, reopenFollowUpAction } from "@/lib/follow-ups/actions";
import { today } from "@/lib/server/clock";
import { termName } from "@/lib/labels/date";
import { ikmReading } from "@/lib/surveys/labels/survey";
import { listResponsible, listWeakUnsur } from "@/lib/follow-ups/queries";
import { readSurveyTerms } from "@/lib/surveys/queries/closing";
import { textOf, type Search } from "@/lib/kernel/address";
import { plansFollowUps } from "@/lib/kernel/service";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Search;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Tindak lanjut ${(await readService((await params).slug)).service.name}` };
}

export default async function FollowUpsPage({ params, searchParams }: Props) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const { viewer, service } = await readService(slug);
  const chosen = await readSurveyTerms(viewer, { wanted: textOf(search["masa"]), today: today(), slug });
  if (chosen === null) notFound();
  const { term, terms } = chosen;
  const path = `/survei-layanan/${encodeURIComponent(slug)}/tindak-lanjut`;
  const mayPlan = plansFollowUps(viewer, service.unitPath);
  const wanted = textOf(search["pegawai"]);
  const [{ ikm, weak }, { people, found }] = await Promise.all([
    listWeakUnsur(viewer, service.id, { term, today: today() }),
    listResponsible(viewer, service, { search: wanted, today: today() }),
  ]);
  const actions = mayPlan
    ? { plan: planFollowUpAction, finish: finishFollowUpAction, reopen: reopenFollowUpAction }
    : null;
  return (
    <ServiceFrame
      service={service}
      tab="/tindak-lanjut"
      aside={<TermFilter action={path} terms={terms} termId={term.id} />}
    >
      <p className="mb-5 text-ink-2">
        {termName(term)}. {ikmReading(ikm)} Tiga unsur terendah wajib punya rencana tindak lanjut.
      </p>
      {mayPlan && weak.length > 0 && (
        <ResponsibleSearch path={path} termId={term.id} search={wanted} shown={people.length} total={found} />
      )}
      {weak.length === 0 && (
        <Panel>
          <EmptyState title="Belum ada unsur yang perlu ditindaklanjuti">
            Unsur terendah tampil mulai 5 jawaban.
          </EmptyState>
        </Panel>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
        {weak.map(({ unsur, mean, plan }) => (
          <FollowUpCard
            key={`${term.id} ${unsur}`}
            serviceId={service.id}
            termId={term.id}
            unsur={unsur}
            mean={mean}
            plan={plan}
            people={people}
            actions={actions}
          />
        ))}
      </div>
    </ServiceFrame>
  );
}
