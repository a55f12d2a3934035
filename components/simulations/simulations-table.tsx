import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import type { Zone } from "@/lib/kernel/zone";
import { formatMoment, termName } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";
import type { SimulationHead } from "@/lib/simulations/queries/simulations";
import { simulationState } from "@/lib/simulations/labels";

const columnsIn = (zone: Zone): Column<SimulationHead>[] => [
  {
    key: "term",
    header: "Masa dan lingkup",
    rowHeader: true,
    cell: ({ id, schemeId, term, unit }) => (
      <>
        <Link href={`/admin/skema/${schemeId}/simulasi/${id}`}>{termName(term)}</Link>
        <span className="block text-sm font-normal text-ink-2">{unit}</span>
      </>
    ),
  },
  {
    key: "view",
    header: "Keadaan",
    cell: ({ view, percent }) => (
      <StatusTag tone={simulationState[view].tone}>
        {simulationState[view].label}
        {view === "RUNNING" ? `, ${percent}%` : ""}
      </StatusTag>
    ),
  },
  { key: "total", header: "Nilai", numeric: true, cell: ({ total }) => formatNumber(total) },
  { key: "at", header: "Diminta", cell: ({ createdAt }) => formatMoment(new Date(createdAt), zone) },
];

/** Earlier simulations of a version. */
export function SimulationsTable({
  simulations,
  zone,
}: {
  readonly simulations: readonly SimulationHead[];
  readonly zone: Zone;
}) {
  if (simulations.length === 0)
    return (
      <Panel title="Simulasi sebelumnya">
        <EmptyState title="Versi ini belum pernah disimulasikan" />
      </Panel>
    );
  return (
    <Panel title="Simulasi sebelumnya" flush>
      <Table
        caption="Simulasi versi ini, yang terbaru di atas"
        columns={columnsIn(zone)}
        rows={simulations}
        rowKey={({ id }) => id}
      />
    </Panel>
  );
}
