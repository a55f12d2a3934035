import { IkmLine } from "@/components/transparency/ikm-line";
import { StatRow } from "@/components/ui/stat-row";
import { formatFixed } from "@/lib/labels/number";
import {
  excludedWords,
  mutuWords,
  officeRatedWords,
  plansWords,
  respondentsWords,
  whyNoIkm,
} from "@/lib/transparency/labels/transparency";
import type { FollowUpCounts } from "@/lib/transparency/queries/follow-ups";
import type { PublicOffice } from "@/lib/transparency/queries/ikm";
import type { PublicOfficePage } from "@/lib/transparency/queries/office";

interface OfficeFiguresProps {
  readonly figure: PublicOffice;
  readonly counts: FollowUpCounts;
  readonly spread: PublicOfficePage["spread"];
}

/** The figures of an office in a quarter. */
export function OfficeFigures({ figure, counts, spread }: OfficeFiguresProps) {
  const { ikm, mutu } = figure;
  const index =
    ikm === null || mutu === null
      ? { value: "-", note: whyNoIkm(figure) }
      : {
          value: formatFixed(ikm, 2),
          note: (
            <>
              {mutuWords(mutu)}
              <IkmLine ikm={ikm} mutu={mutu} />
            </>
          ),
        };
  return (
    <StatRow
      items={[
        { label: "IKM", ...index },
        { label: "Responden sah", value: respondentsWords(figure), note: excludedWords(figure.excluded) },
        { label: "ASN sudah dinilai", ...officeRatedWords(spread?.own.rated ?? null, spread?.term ?? null) },
        { label: "Tindak lanjut selesai", ...plansWords(counts) },
      ]}
    />
  );
}
