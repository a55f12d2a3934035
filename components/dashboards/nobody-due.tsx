import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { rhythmWords } from "@/lib/dashboards/labels/dashboard";
import type { UnitDashboard } from "@/lib/dashboards/queries/unit";
import { termName } from "@/lib/labels/date";

interface NobodyDueProps {
  readonly dashboard: Pick<UnitDashboard, "term" | "figures" | "instead">;
  readonly hrefFor: (termId: string) => string;
}

/** Why a unit has no figures in a term, and the term in which it has some. */
export function NobodyDue({ dashboard: { term, figures, instead }, hrefFor }: NobodyDueProps) {
  const why = figures.inRhythm ? "belum punya pegawai yang ditempatkan" : rhythmWords(figures.cadence);
  return (
    <Panel>
      <EmptyState title={`Tidak ada pegawai yang dinilai pada ${termName(term)}`}>
        Unit ini {why}.
        {instead !== null && instead.id !== term.id && (
          <>
            {" "}
            Lihat <Link href={hrefFor(instead.id)}>{termName(instead)}</Link>.
          </>
        )}
      </EmptyState>
    </Panel>
  );
}
