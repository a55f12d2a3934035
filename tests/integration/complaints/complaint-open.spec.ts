import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openCase, type NewCase } from "@/lib/complaints/db";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay } from "@/lib/server/db/columns";
import { transaction } from "@/lib/server/db/transaction";
import { done, refuse } from "@/lib/kernel/outcome";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office } from "@/tests/support/office";

useDatabase();

let office: Office;

beforeAll(async () => {
  office = await makeOffice();
});
beforeEach(async () => {
  await db.holiday.deleteMany();
});

const words = (over: Partial<NewCase> = {}): NewCase => ({
  kind: "PENGADUAN",
  text: "Loket tutup pukul dua siang.",
  unitId: office.units.dukcapil,
  serviceId: null,
  submissionKey: randomUUID(),
  ...over,
});

async function open(over: Partial<NewCase> = {}): Promise<string> {
  const opened = await transaction(async (tx) => done(await openCase(tx, words(over))));
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

const stored = (code: string) =>
  db.complaint.findUniqueOrThrow({ where: { code }, include: { events: true } });

describe("a case", () => {
  it("is received at the office with a code of its own and a first event the citizen sees", async () => {
    const code = await open();
    expect(code).toMatch(/^AD-[2-9ACDEFHJKMNP-RT-Y]{4}-[2-9ACDEFHJKMNP-RT-Y]{4}$/);
    const row = await stored(code);
    expect(row).toMatchObject({
      kind: "PENGADUAN",
      status: "RECEIVED",
      unitId: office.units.dukcapil,
      serviceId: null,
      text: "Loket tutup pukul dua siang.",
      shownText: null,
      escalation: 0,
      answer: "",
      closedOn: null,
    });
    expect(row.events).toMatchObject([{ action: "RECEIVED", actorId: null, note: "", visible: true }]);
  });

  it("has 3, 5 and 10 working days, counted from the day after", async () => {
    const row = await stored(await open());
    expect([row.receivedOn, row.verifyBy, row.forwardBy, row.answerBy].map(toDay)).toEqual([
      "2026-09-15",
      "2026-09-18",
      "2026-09-22",
      "2026-09-29",
    ]);
  });

  it("does not count a holiday of the office", async () => {
    await db.holiday.create({ data: { day: fromDay("2026-09-17"), name: "Libur setempat" } });
    const row = await stored(await open());
    expect([row.verifyBy, row.forwardBy, row.answerBy].map(toDay)).toEqual([
      "2026-09-21",
      "2026-09-23",
      "2026-09-30",
    ]);
  });

  it("sent twice with the same key, also at the same time, is one case with one code", async () => {
    const submissionKey = randomUUID();
    const codes = await Promise.all([
      open({ submissionKey }),
      open({ submissionKey }),
      open({ submissionKey }),
    ]);
    expect(new Set([...codes, await open({ submissionKey, text: "Lain lagi." })]).size).toBe(1);
    expect((await stored(codes[0])).events).toHaveLength(1);
  });

  it("is not kept when what it came with is refused", async () => {
    const submissionKey = randomUUID();
    await transaction(async (tx) => {
      await openCase(tx, words({ submissionKey }));
      return refuse({ code: "NOTHING_ANSWERED" });
    });
    expect(await db.complaint.count({ where: { submissionKey } })).toBe(0);
  });
});
