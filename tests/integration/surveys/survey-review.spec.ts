import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { closeSurveyTerm } from "@/lib/surveys/commands/close-survey-term";
import { reviewAnswers } from "@/lib/surveys/commands/review-answers";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { addToTally } from "@/lib/surveys/db/tally";
import { countReasons, listWaitingAnswers } from "@/lib/surveys/queries/review";
import { reviewAnswersSchema, type ReviewAnswersInput } from "@/lib/surveys/schemas/survey";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office, type PersonKey } from "@/tests/support/office";

useDatabase();

let office: Office;
let serviceId = "";

beforeAll(async () => {
  office = await makeOffice();
});

beforeEach(async () => {
  serviceId = (
    await db.service.create({
      data: { slug: randomUUID(), name: "KTP-el", unitId: office.units.pendaftaran },
      select: { id: true },
    })
  ).id;
});

const nine = (answer: number) => ({
  persyaratan: answer,
  prosedur: answer,
  waktu: answer,
  biaya: answer,
  produk: answer,
  kompetensi: answer,
  perilaku: answer,
  sarana: answer,
  pengaduan: answer,
  pattern: String(answer).repeat(9),
});

interface Given {
  day?: string;
  reasons?: string[];
  answer?: number;
  pointId?: string;
  deviceHash?: string;
  standing?: "COUNTED" | "QUARANTINED";
}

async function answer({
  day = "2026-09-03",
  reasons = ["NIGHT"],
  answer: value = 1,
  standing = "QUARANTINED",
  ...more
}: Given = {}): Promise<string> {
  const { id } = await db.surveyResponse.create({
    data: {
      ...nine(value),
      ...more,
      serviceId,
      submissionKey: randomUUID(),
      receiptCode: randomUUID(),
      month: fromDay(`${day.slice(0, 7)}-01`),
      receivedOn: fromDay(day),
      standing,
      reasons: standing === "COUNTED" ? [] : reasons,
    },
    select: { id: true },
  });
  await db.$transaction((tx) => addToTally(tx, [id]));
  return id;
}

const decide = (over: Partial<ReviewAnswersInput>, who: PersonKey = "unitAdmin") =>
  reviewAnswers(office.viewer(who), {
    serviceId,
    scope: "CHOSEN",
    ids: [],
    reason: undefined,
    day: undefined,
    until: now().toISOString(),
    decision: "RELEASED",
    note: "Sudah ditanyakan ke petugas loket.",
    ...over,
  });

const tally = async (unsur: string): Promise<number> =>
  (await db.surveyTally.findFirst({ where: { serviceId, unsur }, select: { answered: true } }))?.answered ??
  0;
const standingOf = async (id: string): Promise<string> =>
  (await db.surveyResponse.findUniqueOrThrow({ where: { id }, select: { standing: true } })).standing;

async function counter(person: PersonKey, from: string, to: string | null): Promise<string> {
  const { id } = await db.servicePoint.create({
    data: { serviceId, code: randomUUID().slice(0, 8), name: "Loket 1", kind: "COUNTER" },
    select: { id: true },
  });
  await db.serviceAssignment.create({
    data: {
      pointId: id,
      employeeId: office.people[person].id,
      startsOn: fromDay(from),
      endsOn: to === null ? null : fromDay(to),
      createdById: office.people.admin.id,
    },
    select: { id: true },
  });
  return id;
}

describe("a review", () => {
  it("that releases an answer moves it into the figure, and says by whom and why", async () => {
    const [counted, waits] = [await answer({ standing: "COUNTED", answer: 4 }), await answer()];
    expect([await tally("N"), await tally("Q"), await tally("WAKTU")]).toEqual([1, 1, 1]);
    expect(await decide({ ids: [waits] })).toEqual({
      ok: true,
      value: { decision: "RELEASED", count: 1, left: 0 },
    });
    expect([await tally("N"), await tally("Q"), await tally("WAKTU")]).toEqual([2, 0, 2]);
    expect(await db.surveyResponse.findUnique({ where: { id: waits } })).toMatchObject({
      standing: "RELEASED",
      reviewedById: office.people.unitAdmin.id,
      reviewNote: "Sudah ditanyakan ke petugas loket.",
    });
    expect(await standingOf(counted)).toBe("COUNTED");
    expect(
      await db.auditEvent.findFirst({ where: { subjectId: serviceId, action: "review-answers" } }),
    ).toMatchObject({
      chain: office.units.dukcapil,
      detail: { decision: "RELEASED", count: 1, reasons: { NIGHT: 1 }, filter: null },
    });
  });

  it("that rejects an answer leaves the figure and the number of those kept out as they are", async () => {
    const waits = await answer();
    expect((await decide({ ids: [waits], decision: "REJECTED" })).ok).toBe(true);
    expect([await tally("N"), await tally("Q"), await standingOf(waits)]).toEqual([0, 1, "REJECTED"]);
  });

  it("decides all that a reason and a day show, and nothing that came after the page was made", async () => {
    const meant = [await answer(), await answer({ reasons: ["NIGHT", "BURST"] })];
    const others = [await answer({ reasons: ["BURST"] }), await answer({ day: "2026-09-04" })];
    const until = now().toISOString();
    const late = await db.surveyResponse.create({
      data: {
        ...nine(1),
        serviceId,
        submissionKey: randomUUID(),
        receiptCode: randomUUID(),
        month: fromDay("2026-09-01"),
        receivedOn: fromDay("2026-09-03"),
        receivedAt: new Date(now().getTime() + 60_000),
        standing: "QUARANTINED",
        reasons: ["NIGHT"],
      },
    });
    expect(await decide({ scope: "FILTERED", reason: "NIGHT", day: "2026-09-03", until })).toMatchObject({
      value: { count: 2, left: 0 },
    });
    expect(await Promise.all([...meant, ...others, late.id].map(standingOf))).toEqual([
      "RELEASED",
      "RELEASED",
      "QUARANTINED",
      "QUARANTINED",
      "QUARANTINED",
    ]);
  });

  it("is not made by somebody who served where and when the answer was given", async () => {
    const pointId = await counter("unitAdmin", "2026-09-03", "2026-09-03");
    const [own, other] = [await answer({ pointId }), await answer({ pointId, day: "2026-09-04" })];
    expect(await decide({ ids: [own] })).toMatchObject({ refusal: { code: "OWN_COUNTER", count: 1 } });
    expect(await decide({ ids: [own, other] })).toMatchObject({ refusal: { code: "OWN_COUNTER", count: 1 } });
    expect(await decide({ scope: "FILTERED" })).toMatchObject({ value: { count: 1, left: 1 } });
    expect([await standingOf(own), await standingOf(other)]).toEqual(["QUARANTINED", "RELEASED"]);
    expect((await decide({ ids: [own] }, "admin")).ok).toBe(true);
  });

  it("is made by whoever runs the service, once", async () => {
    const waits = await answer();
    expect(await decide({ ids: [waits] }, "head")).toMatchObject({ refusal: { code: "NOT_ALLOWED" } });
    expect(await decide({ ids: [waits] }, "auditor")).toMatchObject({ refusal: { code: "NOT_ALLOWED" } });
    const both = await Promise.all([decide({ ids: [waits] }), decide({ ids: [waits] }, "admin")]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect([await tally("N"), await tally("Q")]).toEqual([1, 0]);
    expect(await decide({ ids: [waits] })).toMatchObject({ refusal: { code: "NOTHING_TO_REVIEW" } });
  });

  it("does not reach answers of another service", async () => {
    const waits = await answer();
    const other = await db.service.create({
      data: { slug: randomUUID(), name: "Lain", unitId: office.units.pendaftaran },
      select: { id: true },
    });
    expect(await decide({ ids: [waits], serviceId: other.id })).toMatchObject({
      refusal: { code: "NOTHING_TO_REVIEW" },
    });
    expect(await decide({ ids: [waits], serviceId: randomUUID() })).toMatchObject({
      refusal: { code: "NOT_FOUND" },
    });
  });

  it("ends for a quarter with its survey", async () => {
    const [late, open] = [await answer({ day: "2026-05-04" }), await answer()];
    await closeSurveyTerm(office.viewer("admin"), { termId: office.terms[1] });
    expect(await decide({ ids: [late] })).toMatchObject({ refusal: { code: "SURVEY_CLOSED" } });
    expect(await decide({ scope: "FILTERED" })).toMatchObject({ value: { count: 1, left: 1 } });
    expect([await standingOf(late), await standingOf(open)]).toEqual(["QUARANTINED", "RELEASED"]);
    const page = await listWaitingAnswers(office.viewer("unitAdmin"), {
      serviceId,
      reason: undefined,
      day: undefined,
      page: 1,
    });
    expect(page?.answers.map(({ id, state }) => [id, state])).toEqual([[late, "CLOSED"]]);
  });

  it("needs a reason in words and a decision", () => {
    const form = {
      serviceId: randomUUID(),
      scope: "CHOSEN",
      ids: [randomUUID()],
      until: now().toISOString(),
      decision: "RELEASED",
      reason: "",
      day: "",
    };
    expect(reviewAnswersSchema.safeParse({ ...form, note: "Ok" }).success).toBe(false);
    expect(reviewAnswersSchema.safeParse({ ...form, note: "Ponsel keluarga." }).success).toBe(true);
    expect(
      reviewAnswersSchema.safeParse({ ...form, note: "Ponsel keluarga.", decision: "COUNTED" }).success,
    ).toBe(false);
  });
});

describe("the list of what waits", () => {
  const list = (who: PersonKey, over: { reason?: string; day?: string; page?: number } = {}) =>
    listWaitingAnswers(office.viewer(who), {
      serviceId,
      reason: over.reason,
      day: over.day,
      page: over.page ?? 1,
    });

  it("tells day, reasons and how many came from the same device, newest first", async () => {
    const [first, second] = [
      await answer({ deviceHash: "a", reasons: ["DEVICE_REPEATED"] }),
      await answer({ deviceHash: "a", reasons: ["DEVICE_REPEATED", "NIGHT"] }),
    ];
    await answer({ deviceHash: "a", standing: "COUNTED" });
    const page = await list("unitAdmin");
    expect(
      page?.answers.map(({ id, sameDevice, pattern, receivedOn, reasons }) => [
        id,
        sameDevice,
        pattern,
        receivedOn,
        reasons,
      ]),
    ).toEqual([
      [second, 3, "111111111", "2026-09-03", ["DEVICE_REPEATED", "NIGHT"]],
      [first, 3, "111111111", "2026-09-03", ["DEVICE_REPEATED"]],
    ]);
    expect(JSON.stringify(page?.answers)).not.toContain("receivedAt");
  });

  it("hides the answers themselves from somebody who served there that day", async () => {
    const pointId = await counter("unitAdmin", "2026-09-01", null);
    await answer({ pointId });
    expect((await list("unitAdmin"))?.answers).toMatchObject([
      { state: "OWN", pattern: null, point: "Loket 1" },
    ]);
    expect((await list("admin"))?.answers).toMatchObject([{ state: "OPEN", pattern: "111111111" }]);
  });

  it("is for those who run the service; its leader reads only how many there are", async () => {
    await answer();
    expect(await list("head")).toBeNull();
    expect(await list("otherSupervisor")).toBeNull();
    expect(await countReasons(office.viewer("head"), serviceId)).toEqual([
      { reason: "NIGHT", waiting: 1, rejected: 0, released: 0 },
    ]);
    expect(await countReasons(office.viewer("otherSupervisor"), serviceId)).toEqual([]);
  });

  it("is narrowed by reason and day, and paged by 25", async () => {
    for (let count = 0; count < 27; count += 1)
      await answer({
        reasons: [count < 2 ? "BURST" : "NIGHT"],
        day: count === 5 ? "2026-09-09" : "2026-09-03",
      });
    const second = await list("unitAdmin", { page: 2 });
    expect([second?.total, second?.pageCount, second?.answers.length]).toEqual([27, 2, 2]);
    expect((await list("unitAdmin", { reason: "BURST" }))?.total).toBe(2);
    expect((await list("unitAdmin", { day: "2026-09-09" }))?.total).toBe(1);
  });

  it("counts what became of those kept out, within a quarter or at all", async () => {
    const [a, b] = [await answer({ reasons: ["BURST", "NIGHT"] }), await answer({ reasons: ["BURST"] })];
    await answer({ reasons: ["BURST"], day: "2026-02-03" });
    await decide({ ids: [a] });
    await decide({ ids: [b], decision: "REJECTED" });
    expect(
      await countReasons(office.viewer("head"), serviceId, { startsOn: "2026-07-01", endsOn: "2026-09-30" }),
    ).toEqual([
      { reason: "BURST", waiting: 0, rejected: 1, released: 1 },
      { reason: "NIGHT", waiting: 0, rejected: 0, released: 1 },
    ]);
    expect((await countReasons(office.viewer("head"), serviceId))[0]).toEqual({
      reason: "BURST",
      waiting: 1,
      rejected: 1,
      released: 1,
    });
  });
});
