import { StatRow } from "@/components/ui/stat-row";
import { formatFixed } from "@/lib/labels/number";
import {
  excludedWords,
  mutuWords,
  plansWords,
  ratedWords,
  respondentsWords,
  whyNoIkm,
} from "@/lib/transparency/labels/transparency";
import type { Transparency } from "@/lib/transparency/queries/offices";

/** The four figures of the instansi in a quarter. */
export function TransparencyFigures({
  found: { quarter, appraisals, plans },
}: {
  readonly found: Transparency;
}) {
  const { whole } = quarter;
  const index =
    whole.ikm === null || whole.mutu === null
      ? { value: "-", note: whyNoIkm(whole) }
      : { value: formatFixed(whole.ikm, 2), note: mutuWords(whole.mutu) };
  return (
    <StatRow
      items={[
        { label: "IKM seluruh OPD", ...index },
        { label: "Responden sah", value: respondentsWords(whole), note: excludedWords(whole.excluded) },
        { label: "ASN sudah dinilai", ...ratedWords(appraisals, appraisals?.term ?? null) },
        { label: "Tindak lanjut selesai", ...plansWords(plans) },
      ]}
    />
  );
}
