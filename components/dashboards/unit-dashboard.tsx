import type { ComponentProps } from "react";
import { IndicatorsPanel } from "@/components/dashboards/indicators-panel";
import { PeoplePanel } from "@/components/dashboards/people-panel";
import { DistributionPanel, FunnelPanel } from "@/components/dashboards/progress-panels";
import { NobodyDue } from "@/components/dashboards/nobody-due";
import { RankingPanel } from "@/components/dashboards/ranking-panel";
import { Trends } from "@/components/dashboards/trend-panels";
import { UnitServices } from "@/components/dashboards/unit-services";
import { UnitStanding } from "@/components/dashboards/unit-standing";
import { SideColumn } from "@/components/ui/side-column";
import type { getUnitDashboard } from "@/lib/dashboards/queries/unit";
import { addressWith } from "@/lib/kernel/address";

interface UnitDashboardProps {
  readonly dashboard: NonNullable<Awaited<ReturnType<typeof getUnitDashboard>>>;
  readonly ranking: ComponentProps<typeof RankingPanel>["ranking"];
  /** The address of this page with something of it changed. */
  readonly addressFor: (change: Readonly<Record<string, string>>) => string;
  readonly today: string;
  /** Of which days citizens' answers are shown. */
  readonly answers: ComponentProps<typeof UnitStanding>["answers"];
}

/** Everything of a unit in one term: how far it is, how it is rated, what is below it and what citizens say. */
export function UnitDashboard({ dashboard, ranking, addressFor, answers, today }: UnitDashboardProps) {
  const { unit, term, figures, children, withoutAppraiser, trend, people, indicators, services } = dashboard;
  const unitHref = (code: string) => addressWith(`/dasbor/${code}`, { masa: term.id });
  const above = unit.above.at(-1);
  const nobody = figures.people === 0;
  const termHref = (termId: string) => addressWith(`/dasbor/${unit.code}`, { masa: termId });
  return (
    <>
      <SideColumn
        width="wide"
        aside={
          <UnitStanding
            figures={figures}
            withoutAppraiser={withoutAppraiser}
            answers={answers}
            setBy={above === undefined ? null : { name: above.name, href: unitHref(above.code) }}
          />
        }
      >
        {nobody ? <NobodyDue dashboard={dashboard} hrefFor={termHref} /> : <FunnelPanel figures={figures} />}
      </SideColumn>
      <div className="mt-5 grid gap-5 md:gap-7">
        {!nobody && <DistributionPanel figures={figures} />}
        {children.length > 0 && (
          <RankingPanel
            ranking={ranking}
            units={children}
            title="Unit di bawahnya"
            noun="unit"
            hrefFor={unitHref}
            addressFor={addressFor}
            csvHref={`/dasbor/csv?masa=${term.id}&unit=${unit.code}`}
            empty="Tidak ada unit di bawahnya."
            setBy={{ name: unit.name, href: unitHref(unit.code) }}
          />
        )}
        {indicators.length > 0 && <IndicatorsPanel indicators={indicators} year={term.year} />}
        {services.total > 0 && (
          <UnitServices services={services.services} total={services.total} termId={term.id} />
        )}
        <Trends trend={trend} hrefFor={termHref} />
        {!nobody && (
          <PeoplePanel
            page={people}
            term={term}
            today={today}
            hrefFor={(page) => `${addressFor({ pegawai: String(page) })}#pegawai`}
          />
        )}
      </div>
    </>
  );
}
