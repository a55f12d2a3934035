import Link from "next/link";
import { BalanceLine } from "@/components/ui/balance-line";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { formatPercent } from "@/lib/labels/number";
import { weightWords } from "@/lib/skp/labels";
import type { HomeLine } from "@/lib/home/queries/year";

interface LinesPanelProps {
  readonly title: string;
  readonly lines: readonly HomeLine[];
  readonly skpHref: string | null;
}

/** Achievement of each result of the plan, drawn from the upright at 100 %. */
export function LinesPanel({ title, lines, skpHref }: LinesPanelProps) {
  const empty = lines.length === 0;
  return (
    <Panel title={title} aside={skpHref !== null && <Link href={skpHref}>Buka SKP</Link>}>
      {empty && (
        <EmptyState title="Belum ada hasil kerja untuk ditampilkan">
          Garis capaian muncul sesudah SKP Anda disusun dan realisasi bulan pertama terisi.
        </EmptyState>
      )}
      {!empty && (
        <ul className="divide-y divide-line">
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      )}
      {lines.some(({ achievement }) => achievement !== null) && (
        <p className="mt-3.5 text-xs text-ink-2">
          Garis tegak adalah target (100%). Jarum kuningan adalah capaian Anda.
        </p>
      )}
    </Panel>
  );
}

function Line({ line }: { readonly line: HomeLine }) {
  const { title, achievement, indicators } = line;
  return (
    <li className="py-4 first:pt-0 last:pb-0">
      <div className="flex items-start justify-between gap-4">
        <span className="font-medium">{title}</span>
        <span className="angka font-semibold whitespace-nowrap">
          {achievement === null ? "-" : formatPercent(achievement, 0)}
        </span>
      </div>
      {achievement !== null && <BalanceLine percent={achievement} />}
      <p className="mt-1 text-xs text-ink-2">
        {indicators} indikator · {weightWords(line)}
        {achievement === null && " · realisasi belum terisi"}
      </p>
    </li>
  );
}
