import "server-only";
import { Prisma } from "@/prisma/generated/client";
import { MEAN_SCALE } from "@/lib/scoring/ikm-interval";

/**
 * `scaledMean` of lib/domain/survey-answers.ts spoken in SQL, for a row "r" of SurveyResponse: one row
 * with the column "mean".
 */
export const scaledMeanOfRow: Prisma.Sql = Prisma.sql`(SELECT coalesce(sum(a)::bigint *
    ${Prisma.raw(String(MEAN_SCALE))} / nullif(count(a), 0), 0) AS "mean" FROM unnest(ARRAY[r."persyaratan",
    r."prosedur", r."waktu", r."biaya", r."produk", r."kompetensi", r."perilaku", r."sarana",
    r."pengaduan"]) AS a)`;
