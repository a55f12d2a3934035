import {
  deviationWords,
  guidanceWords,
  organisationWords,
  settledDeviations,
} from "@/lib/dashboards/labels/dashboard";
import type { OrganisationPredikat } from "@/lib/kernel/codes";
import { formatFixed, formatShare } from "@/lib/labels/number";
import { predikatLabel, predikatOrder } from "@/lib/labels/predikat";
import type { Deviation, PredikatCounts } from "@/lib/scoring/distribution";

interface RankedUnit {
  readonly code: string;
  readonly name: string;
  readonly people: number;
  readonly filed: number;
  readonly approved: number;
  readonly submitted: number;
  readonly rated: number;
  readonly settled: boolean;
  readonly counts: PredikatCounts;
  readonly organisation: OrganisationPredikat | null;
  readonly deviations: readonly Deviation[] | null;
  readonly meanScore: string | null;
  readonly ikm: { readonly respondents: number; readonly ikm: string | null; readonly mutu: string | null };
}

const HEAD = [
  "Kode",
  "Unit",
  "ASN",
  "SKP diajukan",
  "SKP ditetapkan",
  "Realisasi dikirim",
  "Dinilai",
  "Dinilai (%)",
  ...predikatOrder.map((predikat) => predikatLabel[predikat]),
  "Capaian organisasi",
  "Pedoman SE 3/2023",
  "Catatan pedoman",
  "Responden",
  "IKM",
  "Mutu",
  "Nilai indikatif rata-rata",
];

const shareCell = ({ rated, people }: RankedUnit): string =>
  people === 0 ? "" : formatShare(rated, people).replace("%", "");

/** The ranking as rows of text for a file; an absent value is an empty cell. */
export function rankingTable(units: readonly RankedUnit[]): string[][] {
  const rows = units.map((unit) => [
    unit.code,
    unit.name,
    ...[unit.people, unit.filed, unit.approved, unit.submitted, unit.rated].map(String),
    shareCell(unit),
    ...predikatOrder.map((predikat) => String(unit.counts[predikat])),
    organisationWords(unit.organisation),
    guidanceWords(unit).label,
    settledDeviations(unit).map(deviationWords).join(". "),
    String(unit.ikm.respondents),
    unit.ikm.ikm === null ? "" : formatFixed(unit.ikm.ikm, 2),
    unit.ikm.mutu ?? "",
    unit.meanScore === null ? "" : formatFixed(unit.meanScore, 2),
  ]);
  return [HEAD, ...rows];
}
