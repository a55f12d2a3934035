import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TermFilter } from "@/components/dashboards/term-filter";
import { AddServiceLink } from "@/components/service-settings/add-service-link";
import { IkmClosing } from "@/components/surveys/ikm-closing";
import { IkmList } from "@/components/surveys/ikm-list";
import { IkmOfficerList } from "@/components/surveys/ikm-officer-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tab-links";
import { closeSurveyTermAction } from "@/lib/actions/survey-closing";
import { requireViewer } from "@/lib/auth/viewer";
import { today } from "@/lib/clock";
import { runsServicesAnywhere, plansFollowUpsAnywhere } from "@/lib/domain/service";
import { termName } from "@/lib/labels/date";
import { closedNote } from "@/lib/labels/survey-closing";
import { groupingLabel } from "@/lib/labels/survey-ikm";
import { listWaitingSurveys } from "@/lib/queries/survey-closing";
import { GROUPINGS, listFigures } from "@/lib/queries/survey-services-figures";
import { listOfficerFigures } from "@/lib/queries/survey-services-officers";
import { readSurveyTerms } from "@/lib/queries/survey-terms";
import { addressWith, pageOf, textOf, type Search } from "@/lib/schemas/address";
import { figureViewSchema } from "@/lib/schemas/survey-services";
export const metadata: Metadata = { title: "Survei warga" };

export default async function ServicesPage({ searchParams }: { searchParams: Search }) {
  const [viewer, search] = await Promise.all([requireViewer(), searchParams]);
  const chosen = await readSurveyTerms(viewer, { wanted: textOf(search["masa"]), today: today() });
  if (chosen === null)
    return (
      <PageBody>
        <PageHeader title="Survei warga" />
        <EmptyState title="Belum ada triwulan">Admin BKD membuka periode lebih dulu.</EmptyState>
      </PageBody>
    );
  const { term, terms } = chosen;
  const { tampilan, urut } = figureViewSchema.parse(search);
  const request = {
    grouping: tampilan === "petugas" ? ("layanan" as const) : tampilan,
    order: urut,
    search: textOf(search["cari"]),
    page: pageOf(search["halaman"]),
  };
  const [waiting, figures, officers] = await Promise.all([
    listWaitingSurveys(viewer, today()),
    tampilan === "petugas" ? null : listFigures(viewer, term, request),
    tampilan === "petugas" ? listOfficerFigures(viewer, term, request) : null,
  ]);
  if (figures === null && officers === null) notFound();
  const views = [
    ...GROUPINGS.map((view) => [view, groupingLabel[view]] as const),
    ...(plansFollowUpsAnywhere(viewer) ? [["petugas", "Per petugas"] as const] : []),
  ];
  return (
    <PageBody>
      <PageHeader
        title="Survei warga"
        lead={`Indeks kepuasan masyarakat ${termName(term)}. ${closedNote(term.closed)}.`}
        aside={
          <>
            <TermFilter action="/survei-layanan" terms={terms} termId={term.id} keep={{ tampilan }} />
            <AddServiceLink shown={runsServicesAnywhere(viewer)} />
          </>
        }
      />
      <IkmClosing surveys={waiting} today={today()} action={closeSurveyTermAction} />
      <TabLinks
        label="Susunan angka"
        tabs={views.map(([view, label]) => ({
          href: addressWith("/survei-layanan", { masa: term.id, tampilan: view }),
          label,
          current: view === tampilan,
        }))}
      />
      {figures !== null && <IkmList figures={figures} request={request} termId={term.id} />}
      {officers !== null && <IkmOfficerList officers={officers} termId={term.id} />}
    </PageBody>
  );
}
