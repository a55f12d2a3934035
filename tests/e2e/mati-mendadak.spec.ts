import { expect } from "@playwright/test";
import { citizenBody, type Body } from "@/scripts/bench/survey-form";
import { test } from "@/tests/e2e/story";
import type { Application } from "@/tests/support/application";

const SLUG = "kartu-keluarga";
const addressIn = ({ baseUrl }: Application): string => `${baseUrl}/survei/${SLUG}`;

/** Services and months whose counts do not agree with their answers, counted or kept out: there are none. */
const UNEVEN = `SELECT r."serviceId", r."month" FROM "SurveyResponse" r
  LEFT JOIN "SurveyTally" w ON w."serviceId" = r."serviceId" AND w."month" = r."month" AND w."unsur" = 'WAKTU'
  LEFT JOIN "SurveyTally" q ON q."serviceId" = r."serviceId" AND q."month" = r."month" AND q."unsur" = 'Q'
  GROUP BY r."serviceId", r."month", w."answered", w."sum", q."answered"
  HAVING coalesce(w."answered", 0) <> count(r."waktu") FILTER (WHERE r."standing" IN ('COUNTED', 'RELEASED'))
    OR coalesce(w."sum", 0) <> coalesce(sum(r."waktu") FILTER (WHERE r."standing" IN ('COUNTED', 'RELEASED')), 0)
    OR coalesce(q."answered", 0) <> count(*) FILTER (WHERE r."standing" NOT IN ('COUNTED', 'RELEASED'))`;
const BROKEN = `SELECT e."number" FROM (SELECT x.*, lag("hash") OVER (PARTITION BY "chain"
    ORDER BY "number") AS "before" FROM "AuditEvent" x) e WHERE e."previousHash" <> coalesce(e."before",
    '')`;

/** Sends one questionnaire; the receipt code once the server has acknowledged it, null when the line broke. */
async function send(url: string, { body, contentType }: Body): Promise<string | null> {
  const headers = {
    "content-type": contentType,
    origin: new URL(url).origin,
    "x-forwarded-for": `2001:db8::${Math.floor(Math.random() * 65_535).toString(16)}`,
  };
  const answer = await fetch(url, { method: "POST", body, headers, redirect: "manual" }).catch(() => null);
  return answer?.headers.get("location")?.split("kode=")[1]?.split("&")[0] ?? null;
}

// A server of its own: nobody else's story ends with it.
test.use({ settings: { DATABASE_POOL: "11" } });

test.describe("[KU-03] a server that dies in the middle of submissions", () => {
  test("has every answer that it acknowledged, none half-written, and whole chains after it starts again", async ({
    application,
  }) => {
    const url = addressIn(application);
    const forms = await Promise.all(Array.from({ length: 80 }, () => citizenBody(url)));
    const earlier = await application.valueOf<number>(`SELECT count(*)::int FROM "SurveyResponse"`);
    const sent = forms.map((form) => send(url, form));
    await Promise.race(sent.slice(10));
    await application.kill();
    const acknowledged = (await Promise.all(sent)).filter((code) => code !== null);
    await application.start();

    expect(acknowledged.length).toBeGreaterThan(0);
    const found = await application.rows(
      `SELECT "receiptCode" FROM "SurveyResponse" WHERE "receiptCode" = ANY ($1)`,
      [acknowledged.map((code) => decodeURIComponent(code))],
    );
    expect(found).toHaveLength(new Set(acknowledged).size);
    const now = await application.valueOf<number>(`SELECT count(*)::int FROM "SurveyResponse"`);
    expect(now - earlier).toBeGreaterThanOrEqual(acknowledged.length);
    expect(await application.rows(UNEVEN)).toEqual([]);
    expect(await application.rows(BROKEN)).toEqual([]);
    expect((await fetch(url)).status).toBe(200);
  });
});
