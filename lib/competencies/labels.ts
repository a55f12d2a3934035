import { formatDay } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";

/** The answer to saving an assessment. */
export const competenciesSaved = ({
  recorded,
  assessedOn,
}: {
  recorded: number;
  assessedOn: string;
}): string =>
  `${formatNumber(recorded)} tingkat dicatat untuk ${formatDay(assessedOn)}. Penilaian hari lain tetap tersimpan.`;

/** The answer to saving the standard of a position. */
export const standardSaved = ({ position, count }: { position: string; count: number }): string =>
  count === 0
    ? `${position} kini tidak meminta kompetensi apa pun.`
    : `${position} kini meminta ${formatNumber(count)} kompetensi.`;

/** How far a person is assessed, in words. */
export function assessedWords({ required, assessed }: { required: number; assessed: number }): string {
  if (required === 0) return "- (jabatan belum punya standar)";
  return assessed === 0 ? "Belum dinilai" : `${assessed} dari ${required}`;
}

/** The level asked for and the last one reached: "Diminta 3, terakhir 2 (4 Maret 2026)". */
export function levelHint({
  required,
  latest,
}: {
  required: number;
  latest: { day: string; level: number } | null;
}): string {
  return (
    `Diminta ${required}, ` +
    (latest === null ? "belum pernah dinilai" : `terakhir ${latest.level} (${formatDay(latest.day)})`)
  );
}

export const levelLabel = (level: number): string =>
  level === 0 ? "0 (belum mencapai tingkat 1)" : String(level);
