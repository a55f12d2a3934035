import { cache } from "react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OrganisationResultNote } from "@/components/appraisals/organisation-result";
import { PrintHeading } from "@/components/dashboards/print-heading";
import { TermFilter } from "@/components/dashboards/term-filter";
import { TermLead } from "@/components/dashboards/term-lead";
import { UnitDashboard } from "@/components/dashboards/unit-dashboard";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { setOrganisationAction } from "@/lib/appraisals/actions";
import { getOrganisationResult } from "@/lib/appraisals/queries/organisation";
import { dayOf } from "@/lib/kernel/zone";
import { requireInstansi } from "@/lib/server/instansi";
import { answersSpan } from "@/lib/surveys/labels/survey";
import { requireViewer } from "@/lib/server/auth/viewer";
import { ownZone, today } from "@/lib/server/clock";
import { printedAt } from "@/lib/server/http/printed-at";
import { showRanking } from "@/lib/dashboards/queries/office";
import { getUnitDashboard } from "@/lib/dashboards/queries/unit";
import { addressWith, askedPage, textOf, type Search } from "@/lib/kernel/address";

interface Props {
  params: Promise<{ unitCode: string }>;
  searchParams: Search;
}

const readUnitDashboard = cache(async (code: string, term: string | undefined, page: number) =>
  getUnitDashboard(await requireViewer(), { code, term, page, today: today() }),
);

async function findAskedDashboard({ params, searchParams }: Props) {
  const [{ unitCode }, search] = await Promise.all([params, searchParams]);
  const found = await readUnitDashboard(unitCode, textOf(search["masa"]), askedPage(search["pegawai"]));
  if (found === null) notFound();
  return { ...found, search };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await findAskedDashboard(props)).unit.name };
}

export default async function UnitPage(props: Props) {
  const { search, ...found } = await findAskedDashboard(props);
  const { unit, term, terms, figures, children, attention, answers, publishedAt } = found;
  const result = await getOrganisationResult(await requireViewer(), { unit, term });
  const ranking = showRanking(children, attention, {
    concern: textOf(search["perhatian"]),
    all: textOf(search["semua"]) === "1",
    page: askedPage(search["halaman"]),
  });
  const publishedOn = publishedAt && dayOf(new Date(publishedAt), ownZone());
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
    <PageBody across>
      <PrintHeading
        of={`${(await requireInstansi()).name}, ${unit.name}`}
        term={term}
        address={addressFor({})}
        {...(await printedAt())}
      />
      <PageHeader
        title={unit.name}
        breadcrumb={[...above, { label: unit.name }]}
        lead={<TermLead figures={figures} term={term} today={today()} />}
        aside={<TermFilter action={path} terms={terms} termId={term.id} />}
      />
      <UnitDashboard
        dashboard={found}
        ranking={ranking}
        addressFor={addressFor}
        today={today()}
        asked={Object.keys(search)}
        answers={answersSpan(term, answers, publishedOn)}
      >
        <OrganisationResultNote
          result={result}
          place={{ unitId: unit.id, termId: term.id }}
          zone={ownZone()}
          action={setOrganisationAction}
        />
      </UnitDashboard>
    </PageBody>
  );
}
