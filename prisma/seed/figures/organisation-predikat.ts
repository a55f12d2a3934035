import { db } from "@/lib/server/db/client";
import type { OrganisationAchievement } from "@/prisma/generated/client";
import type { PlannedTerm } from "@/prisma/seed/periods";
import type { Organisation } from "@/prisma/seed/organisation/make";

/** Offices whose year did not go like that of the others. */
const DIFFERENT: Record<string, OrganisationAchievement> = { dukcapil: "ISTIMEWA", dpupr: "BUTUH_PERBAIKAN" };

/** Capaian kinerja organisasi of every perangkat daerah for the terms that have begun. */
export async function makeOrganisationPredikat(
  organisation: Organisation,
  terms: readonly PlannedTerm[],
): Promise<void> {
  const offices = [...organisation.units.values()].filter(({ plan, opdCode }) => plan.code === opdCode);
  await db.organisationPredikat.createMany({
    data: terms
      .filter(({ phase }) => phase !== "LATER")
      .flatMap((term) =>
        offices.map(({ id, plan }) => ({
          unitId: id,
          termId: term.id,
          value: DIFFERENT[plan.code] ?? ("BAIK" as const),
        })),
      ),
  });
}
