import type { ComponentProps, ReactNode } from "react";
import { IndicatorsPanel } from "@/components/dashboards/indicators-panel";
import { PeoplePanel } from "@/components/dashboards/people-panel";
import { DistributionPanel, FunnelPanel } from "@/components/dashboards/progress-panels";
import { NobodyDue } from "@/components/dashboards/nobody-due";
import { RankingPanel } from "@/components/dashboards/ranking-panel";
import { Trends } from "@/components/dashboards/trend-panels";
import { UnitServices } from "@/components/dashboards/unit-services";
import { UnitStanding } from "@/components/dashboards/unit-standing";
import { PhoneFold } from "@/components/ui/phone-fold";
import { SideColumn } from "@/components/ui/side-column";
import type { getUnitDashboard } from "@/lib/dashboards/queries/unit";
import { formatNumber } from "@/lib/labels/number";
import { addressWith } from "@/lib/kernel/address";

interface UnitDashboardProps {
  readonly dashboard: NonNullable<Awaited<ReturnType<typeof getUnitDashboard>>>;
  readonly ranking: ComponentProps<typeof RankingPanel>["ranking"];
  /** The address of this page with something of it changed. */
  readonly addressFor: (change: Readonly<Record<string, string>>) => string;
  readonly today: string;
  /** The names of what the address asks for: what it is about stands open on a phone too. */
  readonly asked: readonly string[];
  /** Of which days citizens' answers are shown. */
  readonly answers: ComponentProps<typeof UnitStanding>["answers"];
  /** What stands under the result of the unit. */
  readonly children?: ReactNode;
}

/** Everything of a unit in one term: how far it is, how it is rated, what is below it and what citizens say. */
export function UnitDashboard(props: UnitDashboardProps) {
  const { dashboard, addressFor, answers, today, asked } = props;
  const { unit, figures, term, withoutAppraiser, trend, people } = dashboard;
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
          >
            {props.children}
          </UnitStanding>
        }
      >
        {nobody ? <NobodyDue dashboard={dashboard} hrefFor={termHref} /> : <FunnelPanel figures={figures} />}
      </SideColumn>
      <div className="mt-5 grid gap-5 md:gap-7">
        {!nobody && <DistributionPanel figures={figures} />}
        <BelowUnit {...props} unitHref={unitHref} />
        <OwnFigures {...props} />
        <PhoneFold title="Perkembangan" note="Dari masa ke masa">
          <Trends trend={trend} hrefFor={termHref} />
        </PhoneFold>
        {!nobody && (
          <PhoneFold
            title="Pegawai"
            note={`${formatNumber(people.total)} orang`}
            open={asked.includes("pegawai")}
          >
            <PeoplePanel
              page={people}
              term={term}
              today={today}
              hrefFor={(page) => `${addressFor({ pegawai: String(page) })}#pegawai`}
            />
          </PhoneFold>
        )}
      </div>
    </>
  );
}

type BelowProps = UnitDashboardProps & { readonly unitHref: (code: string) => string };

const OF_THE_RANKING = ["perhatian", "semua", "halaman"];

/** The units under it, by how far they are. */
function BelowUnit({
  dashboard: { unit, term, children },
  ranking,
  addressFor,
  asked,
  unitHref,
}: BelowProps) {
  if (children.length === 0) return null;
  return (
    <PhoneFold
      title="Unit di bawahnya"
      note={`${formatNumber(children.length)} unit`}
      open={OF_THE_RANKING.some((name) => asked.includes(name))}
    >
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
    </PhoneFold>
  );
}

/** What the unit itself is measured by: its indicators, and what citizens say of its services. */
function OwnFigures({ dashboard: { indicators, services, term } }: UnitDashboardProps) {
  return (
    <>
      {indicators.length > 0 && (
        <PhoneFold title="Indikator kinerja unit" note={`${formatNumber(indicators.length)} indikator`}>
          <IndicatorsPanel indicators={indicators} year={term.year} />
        </PhoneFold>
      )}
      {services.total > 0 && (
        <PhoneFold title="Kepuasan masyarakat" note={`${formatNumber(services.total)} layanan`}>
          <UnitServices services={services.services} total={services.total} termId={term.id} />
        </PhoneFold>
      )}
    </>
  );
}
