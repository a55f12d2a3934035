import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { closeSurveyTerm } from "@/lib/surveys/commands/close-survey-term";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { termTallies, isSurveyClosed } from "@/lib/surveys/db/ikm-snapshot";
import { closeOverdueSurveys } from "@/lib/surveys/jobs";
import {
  listOverdueSurveys,
  listWaitingSurveys,
  listSurveyTerms,
  type SurveyTerm,
} from "@/lib/surveys/queries/closing";
import { ikmOf } from "@/lib/surveys/queries/ikm";
import { listFigures } from "@/lib/surveys/queries/service-figures";
import { getServiceReport } from "@/lib/surveys/queries/service-report";
import { OFFICE_DAY } from "@/tests/support/office";
import { answers } from "@/tests/support/survey-answers";
import { useSurveyQuarters } from "@/tests/support/survey-quarters";

const { office, terms, present, ended, service } = useSurveyQuarters();

const close = (term: SurveyTerm, who: "admin" | "head" = "admin") =>
  closeSurveyTerm(office().viewer(who), { termId: term.id });
const asClosed = (term: SurveyTerm): SurveyTerm => ({ ...term, closed: true });

/** Answers once a session of this database waits for a lock. */
async function somebodyWaits(): Promise<void> {
  const [found] = await db.$queryRaw<
    { waiting: number }[]
  >`SELECT count(*)::int AS "waiting" FROM pg_stat_activity WHERE datname = current_database()
      AND wait_event_type = 'Lock'`;
  if (found?.waiting === 0) await somebodyWaits();
}

describe("closing the survey of a quarter", () => {
  it("keeps what each service with an answer had reached, and nothing for the others", async () => {
    const [ktp, kk] = [await service("ktp-el"), await service("kk", "dukcapil")];
    await service("kosong");
    await answers(ktp, { day: "2026-05-04", answer: 4, times: 3 });
    await answers(ktp, { day: "2026-06-04", answer: 2, times: 3 });
    await answers(ktp, { day: "2026-06-05", answer: 1, times: 2, standing: "QUARANTINED" });
    await answers(kk, { day: "2026-04-01", answer: 1, standing: "QUARANTINED" });
    await answers(ktp, { day: "2026-07-01", answer: 1, times: 9 });
    const outcome = await close(ended());
    expect(outcome).toEqual({
      ok: true,
      value: { cadence: "TRIWULANAN", year: 2026, number: 2, services: 2, respondents: 6, excluded: 3 },
    });
    const snapshots = await db.ikmSnapshot.findMany({
      where: { termId: ended().id },
      orderBy: { respondents: "desc" },
    });
    // (3 × 4 + 3 × 2) / 6 = 3; × 25 = 75,00. Means of 4 and 2 are 10080 and 5040 of 2520.
    expect(snapshots[0]).toMatchObject({
      serviceId: ktp,
      unitId: office().units.pendaftaran,
      opdId: office().units.dukcapil,
      respondents: 6,
      excluded: 2,
      mutu: "C",
      body: { scaled: "45360", squares: "381024000" },
    });
    expect(snapshots[0]?.ikm?.toFixed(2)).toBe("75.00");
    expect(snapshots[1]).toMatchObject({ serviceId: kk, respondents: 0, excluded: 1, ikm: null, mutu: null });
    expect(snapshots).toHaveLength(2);
  });

  it("is a matter of the HR agency, after the last day, once", async () => {
    expect(await close(ended(), "head")).toMatchObject({ refusal: { code: "NOT_ALLOWED" } });
    expect(await close(present())).toMatchObject({ refusal: { code: "SURVEY_STILL_RUNS" } });
    expect((await close(ended())).ok).toBe(true);
    expect(await close(ended())).toMatchObject({ refusal: { code: "SURVEY_CLOSED" } });
    expect(await closeSurveyTerm(office().viewer("admin"), { termId: randomUUID() })).toMatchObject({
      refusal: { code: "NOT_FOUND" },
    });
  });

  it("stands in the trail with its counts", async () => {
    await answers(await service("ktp-el"), { day: "2026-05-04", answer: 4, times: 6 });
    await close(ended());
    expect(
      await db.auditEvent.findFirst({ where: { action: "close-survey-term" }, orderBy: { number: "desc" } }),
    ).toMatchObject({
      chain: "instansi",
      actorId: office().people.admin.id,
      subjectId: ended().id,
      detail: { services: 1, respondents: 6, excluded: 0 },
    });
  });

  it("leaves the quarter fixed: what changes in the tallies afterwards is neither added nor shown", async () => {
    const ktp = await service("ktp-el");
    await answers(ktp, { day: "2026-05-04", answer: 4, times: 5 });
    await close(ended());
    await answers(ktp, { day: "2026-05-05", answer: 1, times: 50 });
    const ikm = ikmOf(await termTallies(db, [ktp], asClosed(ended())));
    expect(ikm).toMatchObject({
      respondents: 5,
      ikm: "100.00",
      mutu: "A",
      interval: { low: "100.00", high: "100.00" },
    });
    const closed = await listSurveyTerms(OFFICE_DAY);
    const report = await getServiceReport(office().viewer("admin"), "ktp-el", {
      term: closed[1]!,
      terms: closed,
    });
    expect(report?.ikm.ikm).toBe("100.00");
    expect(report?.trend.find(({ number }) => number === 2)).toMatchObject({
      respondents: 5,
      ikm: "100.00",
      closed: true,
    });
    expect(
      (
        await listFigures(office().viewer("admin"), closed[1]!, {
          grouping: "opd",
          order: "nama",
          search: undefined,
          page: 1,
        })
      ).rows[0]?.ikm,
    ).toMatchObject({ respondents: 5, ikm: "100.00" });
  });

  it("gives the same figure before and after", async () => {
    const ktp = await service("ktp-el");
    await answers(ktp, { day: "2026-05-04", answer: 4, times: 7 });
    await answers(ktp, { day: "2026-06-04", answer: 3, times: 4 });
    await answers(ktp, { day: "2026-06-04", answer: 1, standing: "QUARANTINED" });
    const before = ikmOf(await termTallies(db, [ktp], ended()));
    await close(ended());
    expect(ikmOf(await termTallies(db, [ktp], asClosed(ended())))).toEqual(before);
    expect(before.interval).not.toBeNull();
  });

  it("tells of a day whether its quarter is closed", async () => {
    await close(ended());
    const days = ["2026-03-31", "2026-04-01", "2026-06-30", "2026-07-01"];
    const closed = await Promise.all(days.map((day) => db.$transaction((tx) => isSurveyClosed(tx, day))));
    expect(closed).toEqual([false, true, true, false]);
  });

  it("waits for whoever changes answers of the quarter, and then counts them", async () => {
    const ktp = await service("ktp-el");
    await answers(ktp, { day: "2026-05-04", answer: 4, times: 5 });
    let closing: Promise<unknown> = Promise.resolve();
    await db.$transaction(async (tx) => {
      expect(await isSurveyClosed(tx, "2026-05-04")).toBe(false);
      closing = close(ended());
      expect(await Promise.race([closing.then(() => "closed"), somebodyWaits().then(() => "waits")])).toBe(
        "waits",
      );
      const more = await tx.surveyTally.update({
        where: { serviceId_month_unsur: { serviceId: ktp, month: fromDay("2026-05-01"), unsur: "N" } },
        data: { answered: 6, sum: 6 },
        select: { answered: true },
      });
      expect(more.answered).toBe(6);
    });
    await closing;
    expect(
      await db.ikmSnapshot.findFirst({ where: { serviceId: ktp }, select: { respondents: true } }),
    ).toEqual({ respondents: 6 });
  });
});

describe("a quarter that nobody closes", () => {
  it("closes by itself when more than 14 days have passed, by no person", async () => {
    await answers(await service("ktp-el"), { day: "2026-06-04", answer: 4, times: 3 });
    expect(await listOverdueSurveys("2026-07-14")).toEqual([]);
    expect(await listOverdueSurveys("2026-07-15")).toEqual([ended().id]);
    expect(await closeOverdueSurveys()).toBe(1);
    expect(await closeOverdueSurveys()).toBe(0);
    expect(await db.surveyClosing.findMany({ select: { termId: true, closedById: true } })).toEqual([
      { termId: ended().id, closedById: null },
    ]);
  });

  it("stays open while it has no answer at all, so that paper from before can still be brought in", async () => {
    expect(await listOverdueSurveys(OFFICE_DAY)).toEqual([]);
    await answers(await service("ktp-el"), { day: "2026-02-04", answer: 4, standing: "QUARANTINED" });
    expect(await listOverdueSurveys(OFFICE_DAY)).toEqual([terms()[2]!.id]);
  });

  it("is shown to the HR agency with what still waits, and to nobody else", async () => {
    const ktp = await service("ktp-el");
    await answers(ktp, { day: "2026-06-04", answer: 4, times: 3 });
    await answers(ktp, { day: "2026-06-04", answer: 4, times: 2, standing: "QUARANTINED" });
    const waiting = await listWaitingSurveys(office().viewer("admin"), OFFICE_DAY);
    expect(
      waiting.map(({ number, respondents, unreviewed, closesAfter }) => [
        number,
        respondents,
        unreviewed,
        closesAfter,
      ]),
    ).toEqual([[2, 3, 2, "2026-07-14"]]);
    expect(await listWaitingSurveys(office().viewer("unitAdmin"), OFFICE_DAY)).toEqual([]);
  });
});
