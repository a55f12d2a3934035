import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { formOf } from "@/scripts/bench/survey-form";
import { application, killServer, rows, startServer, valueOf } from "@/tests/support/application";

const SLUG = "kartu-keluarga";
const url = `${application.baseUrl}/survei/${SLUG}`;

/** Rows of the survey whose tally does not agree with its answers: there are none. */
const UNEVEN = `SELECT t."month" FROM "SurveyTally" t JOIN "SurveyResponse" r ON r."serviceId" = t."serviceId" AND r."month" = t."month" WHERE t."unsur" = 'WAKTU'
  GROUP BY t."serviceId", t."month", t."answered", t."sum" HAVING t."answered" <> count(r."waktu") OR t."sum" <> sum(r."waktu")`;
const BROKEN = `SELECT e."number" FROM (SELECT x.*, lag("hash") OVER (PARTITION BY "chain" ORDER BY "number") AS "before" FROM "AuditEvent" x) e WHERE e."previousHash" <> coalesce(e."before", '')`;

/** Sends one questionnaire; the receipt code once the server has acknowledged it, null when the line broke. */
async function send(form: Awaited<ReturnType<typeof formOf>>): Promise<string | null> {
  const { body, contentType } = form(randomUUID());
  const headers = { "content-type": contentType, origin: application.baseUrl, "x-forwarded-for": `2001:db8::${Math.floor(Math.random() * 65_535).toString(16)}` };
  const answer = await fetch(url, { method: "POST", body, headers, redirect: "manual" }).catch(() => null);
  return answer?.headers.get("location")?.split("kode=")[1] ?? null;
}

describe("[KU-03] a server that dies in the middle of submissions", () => {
  it("has every answer that it acknowledged, none half-written, and whole chains after it starts again", async () => {
    const form = await formOf(url);
    const earlier = await valueOf<number>(`SELECT count(*)::int FROM "SurveyResponse"`);
    const sent = Array.from({ length: 80 }, () => send(form));
    await Promise.race(sent.slice(10));
    await killServer();
    const acknowledged = (await Promise.all(sent)).filter((code) => code !== null);
    await startServer();

    expect(acknowledged.length).toBeGreaterThan(0);
    const found = await rows(`SELECT "receiptCode" FROM "SurveyResponse" WHERE "receiptCode" = ANY ($1)`, [acknowledged.map((code) => decodeURIComponent(code))]);
    expect(found).toHaveLength(new Set(acknowledged).size);
    const now = await valueOf<number>(`SELECT count(*)::int FROM "SurveyResponse"`);
    expect(now - earlier).toBeGreaterThanOrEqual(acknowledged.length);
    expect(await rows(UNEVEN)).toEqual([]);
    expect(await rows(BROKEN)).toEqual([]);
    expect((await fetch(url)).status).toBe(200);
  });
});
