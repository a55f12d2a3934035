import { LivePredikat } from "@/components/ui/live-predikat";
import { Panel } from "@/components/ui/panel";
import { PredikatMatrix } from "@/components/ui/predikat-matrix";
import { predikat } from "@/lib/scoring/predikat";

/** The predikat that the two ratings of the page make, with the cell of the law it comes from. */
export function PredikatPanel() {
  return (
    <Panel title="Predikat yang terbentuk" small>
      <p className="mb-2.5 text-sm text-ink-2">Baris: hasil kerja. Kolom: perilaku.</p>
      <PredikatMatrix predikatOf={predikat} live />
      <p className="mt-3.5 flex flex-wrap items-center justify-between gap-2 border-t border-line pt-3.5">
        <LivePredikat predikatOf={predikat} />
        <span className="text-xs text-ink-2">PermenPANRB 6/2022</span>
      </p>
    </Panel>
  );
}
