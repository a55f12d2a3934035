import { db } from "@/lib/server/db/client";
import { termName } from "@/lib/labels/date";
import type { Quarter } from "@/lib/kernel/calendar";
import { demoFigures } from "@/prisma/seed/figures/published";

interface Placing {
  periodId: string;
  open: Quarter;
  unitId: (code: string) => string;
}

/**
 * Puts the figures beside the units as the demo regency's own; where they were really published stands with the
 * figures, in `prisma/seed/data`.
 */
export async function makeIndicators({ periodId, open, unitId }: Placing): Promise<void> {
  const quarter = termName({ cadence: "TRIWULANAN", year: open.year, number: open.quarter });
  await db.unitIndicator.createMany({
    data: demoFigures().map((figure) => ({
      unitId: unitId(figure.unitCode),
      periodId,
      ordinal: figure.ordinal,
      title: figure.indicator,
      unitOfMeasure: figure.unit,
      polarity: figure.polarity,
      target: figure.target,
      actual: figure.actual,
      published: figure.published,
      publishedDecimals: figure.publishedDecimals,
      follows: figure.follows,
      source: "",
      sourceYear: open.year,
      institution: "Kabupaten Tirta Kencana",
      document: `laporan kinerja sampai ${quarter.replace("T", "t")}`,
    })),
  });
}
