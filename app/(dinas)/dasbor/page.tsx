import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NoDashboard } from "@/components/dashboards/no-dashboard";
import { AttentionPanel } from "@/components/dashboards/attention-panel";
import { DistributionPanel, FunnelPanel } from "@/components/dashboards/progress-panels";
import { PrintHeading } from "@/components/dashboards/print-heading";
import { RankingPanel } from "@/components/dashboards/ranking-panel";
import { TermFilter } from "@/components/dashboards/term-filter";
import { TermLead } from "@/components/dashboards/term-lead";
import { Trends } from "@/components/dashboards/trend-panels";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { PhoneFold } from "@/components/ui/phone-fold";
import { SideColumn } from "@/components/ui/side-column";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { printedAt } from "@/lib/server/http/printed-at";
import { requireInstansi } from "@/lib/server/instansi";
import { reachOf } from "@/lib/dashboards/queries/dashboard";
import { keepsTerms } from "@/lib/periods/rules";
import { getOfficeDashboard, showRanking } from "@/lib/dashboards/queries/office";
import { addressWith, askedPage, textOf, type Search } from "@/lib/kernel/address";

export const metadata: Metadata = { title: "Dasbor" };

export default async function DashboardPage({ searchParams }: { searchParams: Search }) {
  const [viewer, search] = await Promise.all([requireViewer(), searchParams]);
  const { name } = await requireInstansi();
  const asked = textOf(search["masa"]);
  const office = await getOfficeDashboard(viewer, asked, today());
  if (office === null)
    return <NoDashboard oversees={reachOf(viewer).length > 0} opens={keepsTerms(viewer)} />;
  const { term, terms, figures, units, reporting, attention, withoutAppraiser, trend } = office;
  const termHref = (termId: string) => addressWith("/dasbor", { masa: termId });
  const unitHref = (code: string) => `/dasbor/${code}?masa=${term.id}`;
  const only = textOf(search["unit"]) ?? (reporting.length === 1 ? reporting[0]?.code : undefined);
  // Without a term that was asked for, the unit shows one of its own rhythm.
  if (only !== undefined)
    redirect(addressWith(`/dasbor/${only}`, asked === undefined ? {} : { masa: asked }));
  const ranking = showRanking(units, attention, {
    concern: textOf(search["perhatian"]),
    all: textOf(search["semua"]) === "1",
    page: askedPage(search["halaman"]),
  });
  const isAsked = ["perhatian", "semua", "halaman"].some((name) => search[name] !== undefined);
  const addressFor = (change: Readonly<Record<string, string>>) =>
    addressWith("/dasbor", { masa: term.id, ...change });
  return (
    <PageBody across>
      <PrintHeading of={name} term={term} address={addressFor({})} {...(await printedAt())} />
      <PageHeader
        title={`Kinerja ${name}`}
        lead={<TermLead figures={figures} term={term} today={today()} />}
        aside={<TermFilter action="/dasbor" terms={terms} termId={term.id} units={reporting} />}
      />
      <SideColumn
        width="wide"
        label="Perlu perhatian"
        aside={
          <AttentionPanel
            facts={{ ...attention, withoutAppraiser }}
            hrefFor={(concern) => `${addressFor({ perhatian: concern })}#peringkat`}
            peopleHref="/pegawai?penilai=belum"
          />
        }
      >
        <FunnelPanel figures={figures} />
      </SideColumn>
      <div className="mt-5 grid gap-5 md:gap-7">
        <DistributionPanel figures={figures} />
        <PhoneFold title="Peringkat OPD" note={`${units.length} OPD`} open={isAsked}>
          <RankingPanel
            ranking={ranking}
            units={units}
            title="Peringkat OPD"
            noun="OPD"
            hrefFor={unitHref}
            addressFor={addressFor}
            csvHref={`/dasbor/csv?masa=${term.id}`}
            empty="Belum ada OPD tercatat."
          />
        </PhoneFold>
        <PhoneFold title="Perkembangan" note="Dari masa ke masa">
          <Trends trend={trend} hrefFor={termHref} />
        </PhoneFold>
      </div>
    </PageBody>
  );
}
