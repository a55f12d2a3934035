import { RefreshWhile } from "@/components/simulations/refresh-while";
import { ActionForm } from "@/components/forms/action-form";
import { Panel } from "@/components/ui/panel";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { FormAction } from "@/components/forms/use-form";
import { formatNumber } from "@/lib/labels/number";
import type { SimulationHead } from "@/lib/simulations/queries/simulations";
import { simulationState } from "@/lib/simulations/labels";

interface SimulationProgressProps {
  readonly simulation: SimulationHead;
  readonly resume: FormAction;
}

/** How far a simulation is, what happens if one leaves, and a way on when it stopped. */
export function SimulationProgress({ simulation, resume }: SimulationProgressProps) {
  const { id, schemeId, view, done, total, percent, mayKeep } = simulation;
  const isStopped = view === "INTERRUPTED" || view === "FAILED";
  const words = `${percent}%, ${formatNumber(done)} dari ${formatNumber(total)} nilai`;
  return (
    <Panel title={simulationState[view].label} emphasis>
      <div className="grid gap-3">
        <p role="status" className="angka text-lg font-semibold">
          {words}
        </p>
        <ProgressBar percent={percent} label={`Kemajuan simulasi: ${words}`} />
        <p className="text-ink-2">{simulationState[view].next}</p>
        {isStopped && mayKeep && (
          <ActionForm
            action={resume}
            hidden={{ simulationId: id }}
            className="grid justify-items-start gap-3"
            pendingLabel="Memulai…"
            label={view === "FAILED" ? "Jalankan lagi" : "Lanjutkan sekarang"}
          />
        )}
        {view !== "FAILED" && <RefreshWhile />}
        <noscript>
          <a href={`/admin/skema/${schemeId}/simulasi/${id}`}>Muat ulang untuk melihat kemajuan</a>
        </noscript>
      </div>
    </Panel>
  );
}
