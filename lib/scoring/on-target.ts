import { COMPETENCY_GROUPS, CORE_VALUES } from "@/lib/kernel/codes";
import type { PeriodicInput, RhkInput } from "@/lib/scoring/periodic-input";
import { periodicScore } from "@/lib/scoring/periodic-score";
import type { Scheme } from "@/lib/scoring/scheme";

const exactly = (id: string, dimension?: string): RhkInput => ({
  id,
  title: id,
  kind: "UTAMA",
  weight: "1",
  ...(dimension === undefined ? {} : { dimension }),
  iki: [
    {
      id,
      title: id,
      aspect: "KUANTITAS",
      polarity: "MORE",
      target: { kind: "NUMBER", value: "100" },
      actual: "100",
      weight: "1",
      evidence: [id],
    },
  ],
});

/** All work exactly on target, all behaviour as expected, every competency at its level, no day deducted. */
const onTarget = ({ work }: Scheme): PeriodicInput => ({
  rhk: work.dimensions.length === 0 ? [exactly("rhk")] : work.dimensions.map(({ key }) => exactly(key, key)),
  behaviour: CORE_VALUES.map((value) => ({
    value,
    raterId: "atasan",
    group: "ATASAN",
    rating: "SESUAI_EKSPEKTASI",
  })),
  competency: COMPETENCY_GROUPS.map((group) => ({
    id: group,
    name: group,
    group,
    required: "3",
    assessed: "3",
    trained: true,
  })),
  citizen: { unit: null, officer: null },
  attendance: [],
});

/**
 * The indicative score under a scheme of somebody who reaches every target exactly and meets every expectation; what
 * nobody can reach exactly, the citizens' index, leaves its weight to the others. Null where the scheme scores nothing
 * of it.
 */
export function scoreOnTarget(scheme: Scheme): string | null {
  const components = scheme.components.map((component) => ({
    ...component,
    missing: "RENORMALISE" as const,
  }));
  return periodicScore({ ...scheme, components }, onTarget(scheme)).total;
}
