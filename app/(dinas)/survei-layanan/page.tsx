import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TermFilter } from "@/components/dashboards/term-filter";
import { AddServiceLink } from "@/components/services/add-service-link";
import { IkmClosing } from "@/components/surveys/ikm-closing";
import { IkmList } from "@/components/surveys/ikm-list";
import { IkmOfficerList } from "@/components/surveys/ikm-officer-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { TabLinks } from "@/components/ui/tab-links";
import { closeSurveyTermAction } from "@/lib/surveys/actions";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { runsServicesAnywhere, plansFollowUpsAnywhere } from "@/lib/kernel/service";
import { termName } from "@/lib/labels/date";
import { closedNote, groupingLabel } from "@/lib/surveys/labels/figures";
import { listWaitingSurveys, readSurveyTerms } from "@/lib/surveys/queries/closing";
import { GROUPINGS, listFigures } from "@/lib/surveys/queries/service-figures";
import { listOfficerFigures } from "@/lib/surveys/queries/service-report";
import { addressWith, askedPage, textOf, type Search } from "@/lib/kernel/address";
import { figureViewSchema } from "@/lib/surveys/schemas/survey";
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
    page: askedPage(search["halaman"]),
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
