import { SimulatedTable } from "@/components/simulations/simulated-table";
import {
  DistributionChart,
  FindingsRow,
  OfficeChanges,
  Passages,
} from "@/components/simulations/simulation-findings";
import { Pagination } from "@/components/ui/pagination";
import { formatNumber } from "@/lib/labels/number";
import { simulationFinding } from "@/lib/simulations/labels";
import type { SimulationReportData } from "@/lib/simulations/queries/simulations";

interface SimulationReportProps {
  readonly report: SimulationReportData;
  readonly hrefFor: (page: number) => string;
}

/** What would have come out: the finding, the figures, the picture, the offices, the people. */
export function SimulationReport({ report, hrefFor }: SimulationReportProps) {
  const { findings, people, buckets, offices, ratings, classes } = report;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <p className="max-w-measure text-lg">
        <strong>{simulationFinding(findings)}</strong> Nilai yang sudah ditetapkan tidak berubah. Indikatif,
        bukan predikat resmi.
      </p>
      <FindingsRow findings={findings} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 lg:grid-cols-2">
        <DistributionChart buckets={buckets} />
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-5">
          <Passages ratings={ratings} classes={classes} />
        </div>
      </div>
      <OfficeChanges offices={offices} />
      <SimulatedTable
        rows={people.rows}
        footer={
          <Pagination
            page={people.page}
            pageCount={people.pageCount}
            summary={`${formatNumber(people.rows.length)} dari ${formatNumber(people.total)} nilai`}
            hrefFor={hrefFor}
          />
        }
      />
    </div>
  );
}
