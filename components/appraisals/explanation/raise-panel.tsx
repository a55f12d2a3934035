import { Panel } from "@/components/ui/panel";
import { improvementWords } from "@/lib/appraisals/labels/explanation";
import { describeGain } from "@/lib/labels/formulas";
import { formatScore } from "@/lib/labels/number";
import type { ExplainedScore } from "@/lib/appraisals/queries/explanation";

const MOST = 3;

interface RaiseProps {
  readonly gain: string;
  readonly words: string;
  readonly total: string;
}

function Raise({ gain, words, total }: RaiseProps) {
  return (
    <li
      className={
        "grid grid-cols-[auto_minmax(0,1fr)] gap-x-3.5 gap-y-1 border-t border-line py-3 " +
        "first:border-t-0 first:pt-0 last:pb-0"
      }
    >
      <b className="angka row-span-2 min-w-15 text-lg text-ok-text">{describeGain(gain)}</b>
      <span className="text-sm">{words}</span>
      <span className="angka text-xs text-ink-2">menjadi {formatScore(total)}</span>
    </li>
  );
}

/** What would have raised the score, computed by the same calculator with one indicator at its target. */
export function RaisePanel({ score }: { readonly score: ExplainedScore }) {
  const { each, together } = score.improvements;
  const iki = new Map(score.file.input.rhk.flatMap((rhk) => rhk.iki).map((one) => [one.id, one]));
  const shown = each.slice(0, MOST).flatMap((one) => {
    const facts = iki.get(one.ikiId);
    return facts === undefined
      ? []
      : [{ ...one, words: improvementWords(one, facts, score.backing[one.ikiId]?.unitOfMeasure ?? "") }];
  });
  return (
    <Panel title="Apa yang bisa menaikkannya" small>
      {shown.length === 0 && (
        <p className="text-sm text-ink-2">
          Tidak ada indikator di bawah target. Capaian di atas target menaikkan nilai sampai batas 120.
        </p>
      )}
      <ul>
        {shown.map((one) => (
          <Raise key={one.ikiId} gain={one.gain} total={one.total} words={one.words} />
        ))}
        {together !== null && (
          <Raise
            gain={together.gain}
            total={together.total}
            words={each.length === 2 ? "Keduanya" : `Semua ${each.length} indikator yang di bawah target`}
          />
        )}
      </ul>
    </Panel>
  );
}
