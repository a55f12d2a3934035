import { Reasons } from "@/components/calculators/reasons";
import { BigFigure } from "@/components/ui/big-figure";
import { formatFixed, formatNumber } from "@/lib/labels/number";
import { formatMutu, unsur } from "@/lib/labels/unsur";
import { UNSUR } from "@/lib/kernel/codes";
import { type SkmResult } from "@/lib/scoring/skm";
import { type Step } from "@/lib/scoring/explanation";

interface Props {
  result: SkmResult;
  reasons: Step;
  sample: number;
}

/** The index with its grade, the three lowest unsur, and why. */
export function IkmResult({ result, reasons, sample }: Props) {
  const lowest = result.lowest
    .map((position) => UNSUR[position - 1])
    .filter((key) => key !== undefined)
    .map((key) => unsur[key].name);
  const grade =
    result.ikm === null || result.mutu === null
      ? null
      : { ikm: formatFixed(result.ikm, 2), mutu: formatMutu(result.mutu) };
  return (
    <section aria-live="polite" className="mt-8">
      <h2>Hasil</h2>
      {grade === null ? (
        <p className="mt-2">IKM belum bisa dihitung: ada unsur yang tidak dijawab seorang pun.</p>
      ) : (
        <BigFigure value={grade.ikm} note={`Mutu ${grade.mutu}, dari ${formatNumber(result.n)} responden`} />
      )}
      <p className="mt-3">Tiga unsur terendah: {lowest.join(", ")}.</p>
      <p className="mt-1 text-ink-2">
        Untuk {formatNumber(result.n)} pengguna layanan, contoh yang cukup menurut Krejcie dan Morgan adalah{" "}
        {formatNumber(sample)} responden.
      </p>
      <Reasons step={reasons} />
    </section>
  );
}
