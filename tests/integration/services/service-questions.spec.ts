import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  addServiceQuestion,
  editServiceQuestion,
  moveServiceQuestion,
  switchServiceQuestion,
} from "@/lib/services/commands/questions";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { questionReading } from "@/lib/services/labels";
import { getServiceQuestion, listServiceQuestions } from "@/lib/services/queries/questions";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office, type PersonKey } from "@/tests/support/office";

useDatabase();

let office: Office;
let serviceId = "";
let first = "";

const refusal = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });
const OUTSIDERS = ["head", "auditor", "asn", "otherSupervisor"] as const;
const ENGLISH = { text: "How did you hear?", options: ["Website", "Friend"] };

beforeAll(async () => {
  office = await makeOffice();
});

beforeEach(async () => {
  await db.surveyResponse.deleteMany();
  await db.questionTally.deleteMany();
  await db.serviceQuestion.deleteMany();
  await db.service.deleteMany();
  serviceId = (
    await db.service.create({
      data: { unitId: office.units.pendaftaran, slug: "ktp-el", name: "Penerbitan KTP-el" },
    })
  ).id;
  first = await must("Tahu dari mana?");
});

const add = (text: string, viewer: PersonKey = "unitAdmin") =>
  addServiceQuestion(office.viewer(viewer), { serviceId, text, options: ["Situs", "Teman"], en: null });

async function must(text: string): Promise<string> {
  const made = await add(text);
  if (!made.ok) throw new Error(made.refusal.code);
  return made.value.questionId;
}

const list = (viewer: PersonKey = "unitAdmin") =>
  listServiceQuestions(office.viewer(viewer), "ktp-el", { page: 1 });
const texts = async () => (await list())?.asked.map(({ text }) => text);
const one = async () => (await getServiceQuestion(office.viewer("unitAdmin"), "ktp-el", first))!;
const edit = async (over: object = {}, viewer: PersonKey = "unitAdmin") => {
  const { seen } = await one();
  return editServiceQuestion(office.viewer(viewer), {
    questionId: first,
    seen,
    text: "Tahu dari mana?",
    options: ["Situs", "Teman"],
    en: null,
    ...over,
  });
};
const turn = (questionId: string, active: boolean, viewer: PersonKey = "unitAdmin") =>
  switchServiceQuestion(office.viewer(viewer), { questionId, active });
const count = (option: number, number: number, month = "2026-09-01") =>
  db.questionTally.create({ data: { questionId: first, month: fromDay(month), option, count: number } });

/** Opens every connection of the pool, so that what is called at once runs at once. */
const warmUp = () =>
  Promise.all(Array.from({ length: 5 }, () => db.$queryRaw`SELECT 1 AS "one" FROM pg_sleep(0.05)`));

describe("an additional question is added", () => {
  it("as the last, up to three at a time, also when several are added at once", async () => {
    await warmUp();
    const outcomes = await Promise.all([
      add("Kedua kalinya?"),
      add("Ketiga kalinya?"),
      add("Keempat kalinya?"),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(2);
    expect(outcomes.find(({ ok }) => !ok)).toEqual(refusal("QUESTIONS_FULL", { most: 3 }));
    expect((await texts())?.[0]).toBe("Tahu dari mana?");
    expect(
      await db.auditEvent.count({ where: { action: "add-service-question", subjectId: serviceId } }),
    ).toBe(3);
  });

  it("by nobody who does not run the service", async () => {
    for (const viewer of OUTSIDERS) {
      expect(await add("Lain?", viewer), viewer).toEqual(refusal("NOT_FOUND"));
      expect(await list(viewer), viewer).toBeNull();
      expect(await getServiceQuestion(office.viewer(viewer), "ktp-el", first), viewer).toBeNull();
    }
  });
});

describe("an additional question is reworded", () => {
  it("while nobody answered, in both languages", async () => {
    expect(await edit({ text: "Dari mana Anda tahu?", en: ENGLISH })).toEqual({
      ok: true,
      value: { slug: "ktp-el" },
    });
    expect(await one()).toMatchObject({ text: "Dari mana Anda tahu?", en: ENGLISH });
    expect(await db.serviceQuestion.findUniqueOrThrow({ where: { id: first } })).toMatchObject({
      words: { en: ENGLISH },
    });
  });

  it("not once somebody answered; a missing translation may still be added", async () => {
    await count(0, 1);
    expect(await edit({ text: "Lain sama sekali?" })).toEqual(refusal("QUESTION_ANSWERED"));
    expect((await edit({ en: ENGLISH })).ok).toBe(true);
  });

  it("not once an answer waits for review either", async () => {
    await db.surveyResponse.create({
      data: {
        serviceId,
        submissionKey: randomUUID(),
        receiptCode: randomUUID(),
        month: fromDay("2026-09-01"),
        receivedOn: fromDay("2026-09-15"),
        standing: "QUARANTINED",
        reasons: ["BURST"],
        extra: { [first]: 1 },
      },
    });
    expect(await edit({ text: "Lain sama sekali?" })).toEqual(refusal("QUESTION_ANSWERED"));
  });

  it("not over what somebody else wrote meanwhile, nor by an outsider", async () => {
    const { seen } = await one();
    await edit({ text: "Dari mana Anda tahu?" });
    expect(
      await editServiceQuestion(office.viewer("unitAdmin"), {
        questionId: first,
        seen,
        text: "Lain?",
        options: ["A", "B"],
        en: null,
      }),
    ).toEqual(refusal("STALE"));
    for (const viewer of OUTSIDERS)
      expect(await edit({ text: "Lain?" }, viewer), viewer).toEqual(refusal("NOT_FOUND"));
  });
});

describe("an additional question is retired", () => {
  it("and asked again as the last, when there is room", async () => {
    const second = await must("Kedua kalinya?");
    expect(await turn(first, false)).toEqual({ ok: true, value: { active: false } });
    expect((await list())?.retired.map(({ id }) => id)).toEqual([first]);
    const others = [await must("Ketiga kalinya?"), await must("Keempat kalinya?")];
    expect(await turn(first, true)).toEqual(refusal("QUESTIONS_FULL", { most: 3 }));
    await turn(others[0]!, false);
    expect((await turn(first, true)).ok).toBe(true);
    expect((await list())?.asked.map(({ id }) => id)).toEqual([second, others[1], first]);
    expect(await db.auditEvent.count({ where: { action: "switch-service-question" } })).toBe(3);
  });

  it("once: the same again changes nothing and asks for no room", async () => {
    await must("Kedua kalinya?");
    await must("Ketiga kalinya?");
    const before = await db.auditEvent.count();
    expect(await turn(first, true)).toEqual({ ok: true, value: { active: true } });
    expect(await db.auditEvent.count()).toBe(before);
    expect(await turn(first, false, "auditor")).toEqual(refusal("NOT_FOUND"));
  });
});

describe("the order of additional questions", () => {
  const move = (questionId: string, to: "up" | "down", viewer: PersonKey = "unitAdmin") =>
    moveServiceQuestion(office.viewer(viewer), { questionId, to });

  it("changes by one place and stays at the ends", async () => {
    const third = [await must("Kedua kalinya?"), await must("Ketiga kalinya?")][1]!;
    await move(third, "up");
    expect(await texts()).toEqual(["Tahu dari mana?", "Ketiga kalinya?", "Kedua kalinya?"]);
    await move(first, "up");
    await move(first, "down");
    expect(await texts()).toEqual(["Ketiga kalinya?", "Tahu dari mana?", "Kedua kalinya?"]);
  });

  it("is not changed by an outsider, nor for a question nobody is asked", async () => {
    expect(await move(first, "down", "head")).toEqual(refusal("NOT_FOUND"));
    await turn(first, false);
    expect(await move(first, "down")).toEqual(refusal("NOT_FOUND"));
  });
});

describe("what was answered", () => {
  it.each([
    [4, false],
    [5, true],
  ])("is shown per answer for %i people: %s", async (people, shown) => {
    await count(0, people - 1, "2026-08-01");
    await count(1, 1);
    const { result } = await one();
    expect(result).toEqual({ answers: people, counts: shown ? [people - 1, 1] : null, since: "2026-08-01" });
    expect(questionReading(result)).toBe(
      shown
        ? "5 jawaban sejak Agustus 2026."
        : "Baru 4 jawaban. Hasil tampil mulai 5 jawaban, supaya jawaban satu orang tidak terbaca.",
    );
  });

  it("is nothing before the first answer", async () => {
    const { result } = await one();
    expect(result).toEqual({ answers: 0, counts: null, since: null });
    expect(questionReading(result)).toBe("Belum ada jawaban.");
  });

  it("adds up the months", async () => {
    await count(1, 3, "2026-08-01");
    await count(1, 4);
    expect((await one()).result.counts).toEqual([0, 7]);
  });
});
