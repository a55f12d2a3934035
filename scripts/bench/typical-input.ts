import { CORE_VALUES, EXPECTATION_RATINGS } from "@/lib/kernel/codes";
import type { PeriodicInput, RhkInput } from "@/lib/scoring/periodic-input";

const GROUPS = ["ATASAN", "REKAN", "REKAN", "REKAN", "BAWAHAN", "DIRI"] as const;

function pick<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new RangeError("an empty list");
  return found;
}

function rhk(seed: number, ordinal: number): RhkInput {
  return {
    id: `rhk-${ordinal}`,
    title: `Layanan administrasi kependudukan ${ordinal}`,
    kind: "UTAMA",
    weight: String(25 + ordinal),
    iki: Array.from({ length: 3 }, (_, index) => ({
      id: `iki-${ordinal}-${index}`,
      title: "Persentase dokumen yang terbit tepat waktu",
      aspect: "KUALITAS",
      polarity: index === 2 ? "LESS" : "MORE",
      target: { kind: "NUMBER", value: `${90 + index}.${((seed + ordinal) % 90) + 10}` },
      actual: `${85 + ((seed * 7 + index) % 15)}.${(seed % 89) + 10}`,
      weight: "1",
      evidence: [`bukti-${seed}-${ordinal}-${index}`],
    })),
  };
}

/**
 * A typical appraisal: 12 indicators, 7 values rated by 6 people, 9 competencies, a citizen index;
 * another for each seed.
 */
export function typicalInput(seed: number): PeriodicInput {
  return {
    rhk: Array.from({ length: 4 }, (_, ordinal) => rhk(seed, ordinal)),
    behaviour: CORE_VALUES.flatMap((value, v) =>
      GROUPS.map((group, g) => ({
        value,
        raterId: `pegawai-${g}`,
        group,
        rating: pick(EXPECTATION_RATINGS, seed + v * g),
      })),
    ),
    competency: Array.from({ length: 9 }, (_, index) => ({
      id: `kompetensi-${index}`,
      name: "Orientasi pada hasil",
      group: index < 8 ? "MANAJERIAL" : "SOSIAL_KULTURAL",
      required: "3",
      assessed: String(2 + ((seed + index) % 3)),
    })),
    citizen: { unit: { ikm: "88.31", n: 60 }, officer: null },
    attendance: [{ code: "TL1", days: seed % 3 }],
  };
}
