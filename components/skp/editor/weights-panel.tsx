import { Panel } from "@/components/ui/panel";
import { WeightBar } from "@/components/ui/weight-bar";
import { weightSum } from "@/lib/skp/rules/problems";
import { formatNumber } from "@/lib/labels/number";
import { rhkPlanOf, type DraftRhk } from "@/lib/skp/schemas/draft";

/** The weights of the main lines against 100, while they are typed. */
export function WeightsPanel({ rhk }: { readonly rhk: readonly DraftRhk[] }) {
  const plans = rhk.map(rhkPlanOf);
  const { sum, missing } = weightSum(plans);
  const parts = plans.flatMap(({ kind, weight }, index) =>
    kind === "UTAMA" ? [{ label: `RHK ${index + 1}`, weight }] : [],
  );
  const last = plans.findLastIndex(({ kind }) => kind === "UTAMA");
  const tooMuch = missing.startsWith("-");
  const state = tooMuch ? `Lebih ${formatNumber(missing.slice(1))}.` : `Kurang ${formatNumber(missing)}.`;
  return (
    <Panel title="Jumlah bobot" small>
      <p className="angka -mt-1 mb-3 text-right">
        <b className="text-lg">{formatNumber(sum)}</b> <span className="text-ink-2">dari 100</span>
      </p>
      <WeightBar parts={parts} />
      <p aria-live="polite" className="mt-2.5 text-sm font-semibold text-brass-text">
        {missing === "0" ? <span className="text-ok-text">Pas 100.</span> : state}
        {missing !== "0" && last >= 0 && (
          <>
            {" "}
            <a href={`#rhk.${last}.weight`}>
              {tooMuch ? "Kurangi dari" : "Tambahkan ke"} RHK {last + 1}
            </a>
          </>
        )}
      </p>
    </Panel>
  );
}
