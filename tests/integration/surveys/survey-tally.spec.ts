import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { addToTally, moveTally } from "@/lib/surveys/db/tally";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office } from "@/tests/support/office";

useDatabase();

const SEPTEMBER = fromDay("2026-09-01");
let office: Office;
let serviceId = "";
let questionId = "";

beforeAll(async () => {
  office = await makeOffice();
});

beforeEach(async () => {
  const service = await db.service.create({
    data: { slug: randomUUID(), name: "KTP-el", unitId: office.units.pendaftaran },
  });
  const question = await db.serviceQuestion.create({
    data: {
      serviceId: service.id,
      ordinal: 1,
      text: "Dari mana Anda tahu?",
      options: ["Kantor", "Internet"],
    },
  });
  serviceId = service.id;
  questionId = question.id;
});

interface Given {
  waktu?: number;
  biaya?: number;
  standing?: "COUNTED" | "QUARANTINED";
  extra?: Record<string, number>;
}

async function answer({ waktu, biaya, standing = "COUNTED", extra = {} }: Given): Promise<string> {
  const row = await db.surveyResponse.create({
    data: {
      serviceId,
      submissionKey: randomUUID(),
      receiptCode: randomUUID(),
      month: SEPTEMBER,
      receivedOn: fromDay("2026-09-03"),
      waktu: waktu ?? null,
      biaya: biaya ?? null,
      standing,
      reasons: standing === "COUNTED" ? [] : ["BURST"],
      extra,
    },
  });
  return row.id;
}

/** Rows that say something, by name: how many, their sum, and for questionnaires the means. */
async function tally(): Promise<Record<string, number[]>> {
  const rows = await db.surveyTally.findMany({ where: { serviceId } });
  return Object.fromEntries(
    rows
      .filter(({ answered, sum }) => answered !== 0 || sum !== 0)
      .map(({ unsur, answered, sum, scaled, squares }) => [
        unsur,
        [answered, sum, Number(scaled), Number(squares)],
      ]),
  );
}

const questions = async (): Promise<number[][]> =>
  (await db.questionTally.findMany({ where: { questionId }, orderBy: { option: "asc" } })).map(
    ({ option, count }) => [option, count],
  );

describe("new answers", () => {
  it(
    "that count are added per unsur, as a questionnaire with its mean, and under their " +
      "additional questions",
    async () => {
      const ids = [
        await answer({ waktu: 4, biaya: 3, extra: { [questionId]: 1 } }),
        await answer({ waktu: 2, extra: { [questionId]: 1 } }),
      ];
      await db.$transaction((tx) => addToTally(tx, ids));
      // Means 3.5 and 2 are 8820 and 5040 of 2520; 8820² + 5040² = 103194000.
      expect(await tally()).toEqual({
        WAKTU: [2, 6, 0, 0],
        BIAYA: [1, 3, 0, 0],
        N: [2, 2, 13_860, 103_194_000],
      });
      expect(await questions()).toEqual([[1, 2]]);
    },
  );

  it("that are kept out only raise the number of those kept out", async () => {
    const ids = [await answer({ waktu: 4, standing: "QUARANTINED", extra: { [questionId]: 0 } })];
    await db.$transaction((tx) => addToTally(tx, ids));
    expect(await tally()).toEqual({ Q: [1, 1, 0, 0] });
    expect(await questions()).toEqual([]);
  });

  it("of questions that belong to no service are counted without them", async () => {
    const ids = [await answer({ waktu: 4, extra: { [randomUUID()]: 0, "not a question": 1 } })];
    await db.$transaction((tx) => addToTally(tx, ids));
    expect(await tally()).toMatchObject({ WAKTU: [1, 4, 0, 0] });
    expect(await db.questionTally.count({ where: { question: { serviceId } } })).toBe(0);
  });

  it("counted at the same time by twenty people are all there", async () => {
    const ids = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        answer({ waktu: (index % 4) + 1, ...(index % 5 === 0 ? { standing: "QUARANTINED" as const } : {}) }),
      ),
    );
    await Promise.all(ids.map((id) => db.$transaction((tx) => addToTally(tx, [id]))));
    const { N, Q, WAKTU } = await tally();
    expect([N?.[0], Q?.[0], WAKTU?.[0]]).toEqual([16, 4, 16]);
  });
});

describe("answers that change sides", () => {
  it("leave everything as it was after going in and out again", async () => {
    const stays = await answer({ waktu: 3, biaya: 4, extra: { [questionId]: 0 } });
    const moves = await answer({ waktu: 1, standing: "QUARANTINED", extra: { [questionId]: 1 } });
    await db.$transaction((tx) => addToTally(tx, [stays, moves]));
    const before = await tally();
    expect(before).toMatchObject({ Q: [1, 1, 0, 0], WAKTU: [1, 3, 0, 0] });
    await db.$transaction((tx) => moveTally(tx, [moves], "counted"));
    // Means 3.5 and 1: 8820 + 2520, 8820² + 2520².
    expect(await tally()).toEqual({
      WAKTU: [2, 4, 0, 0],
      BIAYA: [1, 4, 0, 0],
      N: [2, 2, 11_340, 84_142_800],
    });
    expect(await questions()).toEqual([
      [0, 1],
      [1, 1],
    ]);
    await db.$transaction((tx) => moveTally(tx, [moves], "excluded"));
    expect(await tally()).toEqual(before);
    expect(await questions()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it("while citizens go on answering are counted once each, and nobody waits in a circle", async () => {
    const waiting = await Promise.all(
      Array.from({ length: 10 }, () => answer({ waktu: 2, biaya: 2, standing: "QUARANTINED" })),
    );
    await db.$transaction((tx) => addToTally(tx, waiting));
    const fresh = await Promise.all(Array.from({ length: 20 }, () => answer({ waktu: 4, biaya: 4 })));
    await Promise.all([
      ...fresh.map((id) => db.$transaction((tx) => addToTally(tx, [id]))),
      ...waiting.map((id) => db.$transaction((tx) => moveTally(tx, [id], "counted"))),
    ]);
    expect(await tally()).toMatchObject({ WAKTU: [30, 100, 0, 0], BIAYA: [30, 100, 0, 0] });
    expect((await tally())["Q"]).toBeUndefined();
    expect((await tally())["N"]?.[0]).toBe(30);
  });
});
