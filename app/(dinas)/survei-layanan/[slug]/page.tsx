import { cache } from "react";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { TermFilter } from "@/components/dashboards/term-filter";
import { IkmResult, IkmTrend, UnsurChart } from "@/components/surveys/ikm-report";
import { SampleFacts, SurveyAddress } from "@/components/surveys/service-facts";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { SideColumn } from "@/components/ui/side-column";
import { requireViewer } from "@/lib/auth/viewer";
import { today } from "@/lib/clock";
import { env } from "@/lib/env";
import { answersSpan } from "@/lib/labels/survey";
import { answersOf, chooseTerm, listTerms } from "@/lib/queries/dashboard-terms";
import { getServiceReport } from "@/lib/queries/survey-services";
import { countOf, textOf, type Search } from "@/lib/schemas/address";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Search;
}

const read = cache(async (slug: string, wanted: string | undefined) => {
  const [viewer, terms] = await Promise.all([requireViewer(), listTerms()]);
  const term = chooseTerm(terms, wanted, today());
  const report = term === null ? null : await getServiceReport(viewer, slug, answersOf(term, today()));
  return term === null || report === null ? null : { report, term, terms };
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const found = await read((await params).slug, textOf((await searchParams)["masa"]));
  if (found === null) notFound();
  return { title: found.report.name };
}

export default async function ServicePage({ params, searchParams }: Props) {
  const [{ slug }, search, sent] = await Promise.all([params, searchParams, headers()]);
  const found = await read(slug, textOf(search["masa"]));
  if (found === null) notFound();
  const { report, term, terms } = found;
  const path = `/survei-layanan/${encodeURIComponent(slug)}`;
  const url = `${env().TERAJU_SCHEME}://${sent.get("host") ?? ""}/survei/${encodeURIComponent(slug)}`;
  return (
    <PageBody>
      <PageHeader title={report.name} lead={report.unit} breadcrumb={[{ href: `/survei-layanan?masa=${term.id}`, label: "Survei warga" }, { label: report.name }]} aside={<TermFilter action={path} terms={terms} termId={term.id} />} />
      <SideColumn aside={<><SampleFacts respondents={report.ikm.respondents} population={countOf(search["populasi"])} termId={term.id} /><SurveyAddress url={url} active={report.active} source={report.source} /></>}>
        <IkmResult ikm={report.ikm} term={answersSpan(term, today())} />
        <UnsurChart ikm={report.ikm} />
        <IkmTrend months={report.months} />
      </SideColumn>
    </PageBody>
  );
}
