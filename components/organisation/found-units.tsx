import { UnitList } from "@/components/organisation/unit-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { formatNumber } from "@/lib/labels/number";
import type { FoundUnits } from "@/lib/organisation/queries/tree";

interface FoundUnitsPanelProps {
  readonly found: FoundUnits;
  readonly today: string;
  readonly hrefFor: (page: number) => string;
}

/** The units that were looked for, each with what stands above it. */
export function FoundUnitsPanel({ found, today, hrefFor }: FoundUnitsPanelProps) {
  const { units, total, page, pageCount } = found;
  if (total === 0)
    return (
      <Panel>
        <EmptyState title="Tidak ada unit yang cocok">
          Periksa ejaannya, atau centang “Tampilkan yang ditutup” untuk mencari unit lama.
        </EmptyState>
      </Panel>
    );
  return (
    <Panel
      title="Hasil pencarian"
      flush
      footer={
        <Pagination
          page={page}
          pageCount={pageCount}
          summary={`${formatNumber(units.length)} dari ${formatNumber(total)} unit`}
          hrefFor={hrefFor}
        />
      }
    >
      <UnitList
        caption="Unit yang cocok dengan pencarian"
        units={units}
        today={today}
        note={({ above, code, unorId }) =>
          [...above.slice(1), code, ...(unorId === null ? [] : [`unor ${unorId}`])].join(" › ")
        }
      />
    </Panel>
  );
}
