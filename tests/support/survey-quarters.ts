import { afterEach, beforeAll } from "vitest";
import { db } from "@/lib/server/db/client";
import { listSurveyTerms, type SurveyTerm } from "@/lib/surveys/queries/closing";
import { connected } from "@/prisma/roles.mjs";
import { useDatabase } from "@/tests/support/database";
import { OFFICE_DAY, makeOffice, type Office } from "@/tests/support/office";

/** The small office with its quarters of surveys; services and closings of a test are gone after it. */
export function useSurveyQuarters() {
  const database = useDatabase();
  const made: { office?: Office; terms: SurveyTerm[] } = { terms: [] };
  beforeAll(async () => {
    made.office = await makeOffice();
    made.terms = await listSurveyTerms(OFFICE_DAY);
  });
  // As the owner of the tables: what is closed is never taken back by the product itself.
  afterEach(() =>
    connected(database.ownerUrl, (client) => client.query('TRUNCATE "Service", "SurveyClosing" CASCADE')),
  );
  const office = (): Office => made.office!;
  return {
    office,
    terms: () => made.terms,
    /** The quarter that runs on the day of the tests, and the one before. */
    present: (): SurveyTerm => made.terms[0]!,
    ended: (): SurveyTerm => made.terms[1]!,
    service: async (slug: string, unit: keyof Office["units"] = "pendaftaran"): Promise<string> =>
      (
        await db.service.create({
          data: { slug, name: `Layanan ${slug}`, unitId: office().units[unit] },
          select: { id: true },
        })
      ).id,
  };
}
