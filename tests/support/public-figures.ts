import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { UNSUR, type Predikat, type Unsur } from "@/lib/kernel/codes";

/** What one service reached in a quarter, for a snapshot. */
export interface ServiceTruth {
  readonly serviceId: string;
  readonly slug: string;
  readonly opdId: string;
  readonly respondents: number;
  readonly excluded: number;
  readonly answered: readonly number[];
  readonly sums: readonly number[];
}

export type MadeService = Pick<ServiceTruth, "serviceId" | "slug" | "opdId">;

/** Services by slug: name and office. */
export async function makeServices(
  plans: Readonly<Record<string, readonly [name: string, opdId: string]>>,
): Promise<Record<string, MadeService>> {
  const made: Record<string, MadeService> = {};
  for (const [slug, [name, unitId]] of Object.entries(plans)) {
    const { id } = await db.service.create({ data: { slug, name, unitId }, select: { id: true } });
    made[slug] = { serviceId: id, slug, opdId: unitId };
  }
  return made;
}

const byUnsur = (values: readonly number[]): Record<Unsur, number> =>
  Object.fromEntries(UNSUR.map((unsur, u) => [unsur, values[u] ?? 0])) as Record<Unsur, number>;

/** A quarter whose survey is closed with these figures. */
export async function closeWith(
  termId: string,
  services: readonly ServiceTruth[],
  closedAt = "2026-07-10T02:00:00Z",
): Promise<void> {
  await db.ikmSnapshot.createMany({
    data: services.map(({ serviceId, opdId, respondents, excluded, answered, sums }) => ({
      termId,
      serviceId,
      unitId: opdId,
      opdId,
      respondents,
      excluded,
      body: { answered: byUnsur(answered), sums: byUnsur(sums), scaled: "0", squares: "0" },
    })),
  });
  await db.surveyClosing.create({ data: { termId, closedAt: new Date(closedAt) } });
}

/** Everybody answered everything with the same answer. */
export const unanimous = (
  service: MadeService,
  respondents: number,
  { answer = 3, excluded = 0 } = {},
): ServiceTruth => ({
  ...service,
  respondents,
  excluded,
  answered: UNSUR.map(() => respondents),
  sums: UNSUR.map(() => respondents * answer),
});

/** The four quarters of a year, closed. */
export async function makeClosedYear(year: number): Promise<string[]> {
  const period = await db.period.create({
    data: { year, startsOn: fromDay(`${year}-01-01`), endsOn: fromDay(`${year}-12-31`) },
  });
  const bounds = [
    ["01-01", "03-31"],
    ["04-01", "06-30"],
    ["07-01", "09-30"],
    ["10-01", "12-31"],
  ] as const;
  const ids: string[] = [];
  for (const [index, [from, to]] of bounds.entries()) {
    const term = await db.term.create({
      data: {
        periodId: period.id,
        cadence: "TRIWULANAN",
        ordinal: index + 1,
        startsOn: fromDay(`${year}-${from}`),
        endsOn: fromDay(`${year}-${to}`),
        dueOn: fromDay(`${year}-${to}`),
        status: "CLOSED",
      },
    });
    ids.push(term.id);
  }
  return ids;
}

/** How many people of a unit got which predikat in a term, as the rollup keeps it. */
export async function rateWith(
  unitId: string,
  termId: string,
  { counts, people }: { counts: Partial<Record<Predikat, number>>; people?: number },
): Promise<void> {
  const { SANGAT_BAIK = 0, BAIK = 0, BUTUH_PERBAIKAN = 0, KURANG = 0, SANGAT_KURANG = 0 } = counts;
  const rated = SANGAT_BAIK + BAIK + BUTUH_PERBAIKAN + KURANG + SANGAT_KURANG;
  await db.termRollup.create({
    data: {
      unitId,
      termId,
      people: people ?? rated,
      rated,
      submitted: rated,
      sangatBaik: SANGAT_BAIK,
      baik: BAIK,
      butuhPerbaikan: BUTUH_PERBAIKAN,
      kurang: KURANG,
      sangatKurang: SANGAT_KURANG,
    },
  });
}
