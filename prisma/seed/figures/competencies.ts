import { randomUUID } from "node:crypto";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import type { Day } from "@/lib/kernel/calendar";
import type { Jenjang } from "@/lib/kernel/codes";
import type { Organisation } from "@/prisma/seed/organisation/make";
import { presentPlace, type Person } from "@/prisma/seed/organisation/people";
import type { PositionPlan } from "@/prisma/seed/organisation/positions";
import type { WorkKey } from "@/prisma/seed/organisation/tree";
import { drawFor } from "@/prisma/seed/random";

const MANAGERIAL = [
  "Integritas",
  "Kerja Sama",
  "Komunikasi",
  "Orientasi pada Hasil",
  "Pelayanan Publik",
  "Pengembangan Diri dan Orang Lain",
  "Mengelola Perubahan",
  "Pengambilan Keputusan",
] as const;

const TECHNICAL: Record<WorkKey, string> = {
  kependudukan: "Administrasi kependudukan",
  kesehatan: "Pelayanan kesehatan",
  sekolah: "Pembelajaran",
  teknis: "Pengawasan teknis lapangan",
  perizinan: "Verifikasi perizinan",
  sosial: "Penanganan masalah sosial",
  kepegawaian: "Manajemen kinerja",
  pengawasan: "Audit berbasis risiko",
  kewilayahan: "Pelayanan kewilayahan",
  hukum: "Perancangan peraturan",
  perencanaan: "Analisis perencanaan",
  umum: "Pengelolaan administrasi",
};

interface CompetencyRow {
  id: string;
  code: string;
  name: string;
  group: "MANAJERIAL" | "SOSIAL_KULTURAL" | "TEKNIS";
}

const catalogue = (): CompetencyRow[] => [
  ...MANAGERIAL.map((name, index) => ({
    id: randomUUID(),
    code: `M${index + 1}`,
    name,
    group: "MANAJERIAL" as const,
  })),
  { id: randomUUID(), code: "S1", name: "Perekat Bangsa", group: "SOSIAL_KULTURAL" },
  ...Object.entries(TECHNICAL).map(([key, name]) => ({
    id: randomUUID(),
    code: `T-${key}`,
    name,
    group: "TEKNIS" as const,
  })),
];

const BY_JENJANG: Record<Jenjang, number> = {
  PEMULA: 1,
  TERAMPIL: 1,
  MAHIR: 2,
  PENYELIA: 3,
  AHLI_PERTAMA: 2,
  AHLI_MUDA: 3,
  AHLI_MADYA: 4,
  AHLI_UTAMA: 5,
};
const BY_KIND = { JPT: 4, ADMINISTRATOR: 3, PENGAWAS: 2, PELAKSANA: 1, FUNGSIONAL: 2 } as const;

const requiredLevel = ({ kind, jenjang }: PositionPlan): number =>
  jenjang === null ? BY_KIND[kind] : BY_JENJANG[jenjang];

/** What each position asks for (PermenPANRB 38/2017), and what its people were assessed at early in the year. */
export async function makeCompetencies(organisation: Organisation, assessedOn: Day): Promise<void> {
  const competencies = catalogue();
  await db.competency.createMany({ data: competencies });
  const standards = new Map<string, { positionId: string; competencyId: string; level: number }>();
  const ratings = organisation.people.flatMap((person) =>
    person.placements.flatMap((place) => {
      const asked = competencies.filter(
        ({ group, code }) => group !== "TEKNIS" || code === `T-${place.unit.work}`,
      );
      const level = requiredLevel(place.position);
      const positionId = organisation.positionId(place);
      for (const { id } of asked)
        standards.set(`${positionId} ${id}`, { positionId, competencyId: id, level });
      return place === presentPlace(person) ? assessed(person, asked, level) : [];
    }),
  );
  await db.competencyStandard.createMany({ data: [...standards.values()] });
  await db.competencyRating.createMany({
    data: ratings.map((rating) => ({ ...rating, assessedOn: fromDay(assessedOn) })),
  });
}

/** One in twelve was not assessed yet: the missing component must show, too. */
function assessed(
  person: Person,
  asked: readonly CompetencyRow[],
  level: number,
): { employeeId: string; competencyId: string; level: number }[] {
  const draw = drawFor(`kompetensi ${person.name}`);
  if (draw.chance(1 / 12)) return [];
  return asked.map(({ id }) => ({
    employeeId: person.id,
    competencyId: id,
    level: Math.min(5, Math.max(1, level + draw.pick([-1, 0, 0, 0, 0, 1]))),
  }));
}
