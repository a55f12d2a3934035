import { cache } from "react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DistributionPanel, FunnelPanel } from "@/components/dashboards/progress-panels";
import { RankingPanel } from "@/components/dashboards/ranking-panel";
import { TermFilter } from "@/components/dashboards/term-filter";
import { TermLead } from "@/components/dashboards/term-lead";
import { RatedTrend, ScoreTrend } from "@/components/dashboards/trend-panels";
import { UnitServices } from "@/components/dashboards/unit-services";
import { UnitStanding } from "@/components/dashboards/unit-standing";
import { IndicatorsPanel } from "@/components/dashboards/indicators-panel";
import { PeoplePanel } from "@/components/dashboards/people-panel";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { SideColumn } from "@/components/ui/side-column";
import { answersSpan } from "@/lib/surveys/labels/survey";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { showRanking } from "@/lib/dashboards/queries/office";
import { getUnitDashboard } from "@/lib/dashboards/queries/unit";
import { addressWith, askedPage, textOf, type Search } from "@/lib/kernel/address";

interface Props {
  params: Promise<{ unitCode: string }>;
  searchParams: Search;
}

const read = cache(async (code: string, term: string | undefined, page: number) =>
  getUnitDashboard(await requireViewer(), { code, term, page, today: today() }),
);

async function find({ params, searchParams }: Props) {
  const [{ unitCode }, search] = await Promise.all([params, searchParams]);
  const found = await read(unitCode, textOf(search["masa"]), askedPage(search["pegawai"]));
  if (found === null) notFound();
  return { ...found, search };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await find(props)).unit.name };
}

export default async function UnitPage(props: Props) {
  const {
    unit,
    term,
    terms,
    figures,
    children,
    attention,
    withoutAppraiser,
    trend,
    people,
    indicators,
    services,
    search,
  } = await find(props);
  const ranking = showRanking(children, attention, {
    concern: textOf(search["perhatian"]),
    all: textOf(search["semua"]) === "1",
    page: askedPage(search["halaman"]),
  });
  const path = `/dasbor/${unit.code}`;
  const addressFor = (change: Readonly<Record<string, string>>) =>
    addressWith(path, { masa: term.id, ...change });
  const above = [
    { href: addressWith("/dasbor", { masa: term.id }), label: "Dasbor" },
    ...unit.above.map(({ code, name }) => ({
      href: addressWith(`/dasbor/${code}`, { masa: term.id }),
      label: name,
    })),
  ];
  return (
    <PageBody>
      <PageHeader
        title={unit.name}
        breadcrumb={[...above, { label: unit.name }]}
        lead={<TermLead figures={figures} term={term} today={today()} />}
        aside={<TermFilter action={path} terms={terms} termId={term.id} />}
      />
      <SideColumn
        width="wide"
        aside={
          <UnitStanding
            figures={figures}
            withoutAppraiser={withoutAppraiser}
            answers={answersSpan(term, today())}
          />
        }
      >
        <FunnelPanel figures={figures} />
      </SideColumn>
      <div className="mt-5 grid gap-5 md:gap-7">
        <DistributionPanel figures={figures} />
        {children.length > 0 && (
          <RankingPanel
            ranking={ranking}
            title="Unit di bawahnya"
            noun="unit"
            hrefFor={(code) => addressWith(`/dasbor/${code}`, { masa: term.id })}
            addressFor={addressFor}
            csvHref={`/dasbor/csv?masa=${term.id}&unit=${unit.code}`}
            empty="Tidak ada unit di bawahnya."
          />
        )}
        {indicators.length > 0 && <IndicatorsPanel indicators={indicators} year={term.year} />}
        {services.total > 0 && (
          <UnitServices services={services.services} total={services.total} termId={term.id} />
        )}
        <div className="grid items-start gap-5 lg:grid-cols-2">
          <RatedTrend trend={trend} />
          <ScoreTrend trend={trend} />
        </div>
        <PeoplePanel
          page={people}
          term={term}
          hrefFor={(page) => `${addressFor({ pegawai: String(page) })}#pegawai`}
        />
      </div>
    </PageBody>
  );
}
