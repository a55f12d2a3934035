import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { giveOutTickets } from "@/lib/services/commands/tickets";
import { submitSurvey } from "@/lib/surveys/commands/submit-survey";
import { db } from "@/lib/server/db/client";
import { fromDay, toDayOrNull } from "@/lib/server/db/columns";
import { hashTicketCode, newTicketCode, ticketCodesOf } from "@/lib/services/db";
import { getTicketDesk } from "@/lib/services/queries/tickets";
import { giveOutTicketsSchema } from "@/lib/services/schemas";
import type { PersonKey } from "@/tests/support/office";
import { citizen, questionnaire, taken } from "@/tests/support/survey";
import { OUTSIDERS, refusal, useTicketOffice } from "@/tests/support/ticket-office";
import { RECEIPT_ALPHABET } from "@/lib/kernel/spoken-code";

const { office, serviceId, pointId } = useTicketOffice();
const CODE = new RegExp(`^[${RECEIPT_ALPHABET}]{4}-[${RECEIPT_ALPHABET}]{4}$`, "v");

const sheet = (over: object = {}) =>
  giveOutTicketsSchema.parse({ slug: "ktp-el", count: "10", days: "14", key: randomUUID(), ...over });
const give = (input = sheet(), viewer: PersonKey = "unitAdmin") =>
  giveOutTickets(office().viewer(viewer), input);

async function given(input = sheet()) {
  const outcome = await give(input);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

/** Opens every connection of the pool, so that what is called at once runs at once. */
const warmUp = () =>
  Promise.all(Array.from({ length: 5 }, () => db.$queryRaw`SELECT 1 AS "one" FROM pg_sleep(0.05)`));

describe("a sheet of tickets", () => {
  it("has codes that are told once: only their hashes are kept", async () => {
    const { codes, expiresOn, point } = await given(sheet({ point: pointId() }));
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    expect(codes.filter((code) => !CODE.test(code))).toEqual([]);
    expect([expiresOn, point]).toEqual(["2026-09-29", "Loket 1"]);
    const rows = await db.ticket.findMany();
    expect(rows.map(({ codeHash }) => codeHash).sort()).toEqual(codes.map(hashTicketCode).sort());
    expect(JSON.stringify(rows)).not.toContain(codes[0]);
    expect(
      rows.every(
        (row) =>
          row.pointId === pointId() && row.issuedById === office().people.unitAdmin.id && row.usedOn === null,
      ),
    ).toBe(true);
  });

  it("is in the trail with its number and without its codes", async () => {
    const { codes } = await given();
    const event = await db.auditEvent.findFirstOrThrow({
      where: { action: "give-out-tickets" },
      orderBy: { number: "desc" },
    });
    expect(event).toMatchObject({
      chain: office().units.dukcapil,
      subject: "service",
      subjectId: serviceId(),
      detail: { tickets: 10, point: null, expiresOn: "2026-09-29" },
    });
    expect(codes.some((code) => JSON.stringify(event).includes(code))).toBe(false);
  });

  it("sent again by the same person is the same sheet, and issues and records nothing", async () => {
    const input = sheet({ point: pointId(), days: "7" });
    const first = await given(input);
    const events = await db.auditEvent.count();
    expect(await given({ ...input, days: 30 })).toEqual(first);
    expect(first.expiresOn).toBe("2026-09-22");
    expect([await db.ticket.count(), await db.auditEvent.count()]).toEqual([10, events]);
  });

  it("sent twice at once is one sheet", async () => {
    await warmUp();
    const input = sheet({ count: "40" });
    const [one, two] = await Promise.all([given(input), given(input)]);
    expect(one).toEqual(two);
    expect(await db.ticket.count()).toBe(40);
  });

  it("sent by somebody else, or for another number, is no way to its codes", async () => {
    const input = sheet();
    const first = await given(input);
    const other = await give(input, "admin");
    expect(other.ok && other.value.codes.some((code) => first.codes.includes(code))).toBe(false);
    expect(await give({ ...input, count: 20 })).toEqual(refusal("SHEET_OF_OTHERS"));
    expect(await db.ticket.count()).toBe(20);
  });

  it("is given out by those who run the service, for a service and a point in use", async () => {
    for (const viewer of OUTSIDERS) expect(await give(sheet(), viewer)).toEqual(refusal("NOT_FOUND"));
    expect(await give(sheet({ slug: "tidak-ada" }))).toEqual(refusal("NOT_FOUND"));
    expect(await give(sheet({ slug: "puskesmas" }))).toEqual(refusal("NOT_FOUND"));
    const point = async (code: string) => (await db.servicePoint.findUniqueOrThrow({ where: { code } })).id;
    expect(await give(sheet({ point: await point("LKT0") }))).toEqual(refusal("POINT_NOT_IN_USE"));
    expect(await give(sheet({ point: await point("PSK1") }))).toEqual(refusal("POINT_NOT_IN_USE"));
    await db.service.update({ where: { id: serviceId() }, data: { active: false } });
    expect(await give()).toEqual(refusal("SERVICE_CLOSED"));
    await db.service.update({ where: { id: serviceId() }, data: { active: true } });
    expect(await db.ticket.count()).toBe(0);
  });

  it("has one of a few sizes, and holds for one of a few spans", () => {
    const wrong = [
      { count: "2" },
      { count: "1000" },
      { days: "365" },
      { days: "0" },
      { key: "x" },
      { point: "x" },
    ];
    expect(
      wrong.filter(
        (over) =>
          giveOutTicketsSchema.safeParse({
            slug: "ktp-el",
            count: "10",
            days: "14",
            key: randomUUID(),
            ...over,
          }).success,
      ),
    ).toEqual([]);
    expect(sheet({ point: "" }).point).toBeUndefined();
  });
});

describe("a code", () => {
  it("is one of all codes, as likely as any other", () => {
    const drawn = ticketCodesOf("satu lembar", 2000);
    expect(new Set(drawn).size).toBe(2000);
    const letters = drawn.join("").replaceAll("-", "");
    const counts = Array.from(RECEIPT_ALPHABET).map((letter) => letters.split(letter).length - 1);
    // 16.000 letters over 27: about 593 each; six spreads of √(16.000 × 26 ÷ 27²) = 24 are 144.
    expect(counts.filter((count) => count < 449 || count > 737)).toEqual([]);
    expect(newTicketCode()).toMatch(CODE);
  });

  it("is known however it is typed", () => {
    expect(hashTicketCode(" 7f3k92qd ")).toBe(hashTicketCode("7F3K-92QD"));
    expect(hashTicketCode("7F3K-92QE")).not.toBe(hashTicketCode("7F3K-92QD"));
  });

  it("gives one answer, through its point", async () => {
    const {
      codes: [karcis = ""],
    } = await given(sheet({ point: pointId(), count: "1" }));
    await taken(questionnaire("ktp-el", { PERILAKU: 4 }, { karcis }), citizen());
    expect(await db.surveyResponse.findFirstOrThrow()).toMatchObject({
      channel: "TICKET",
      pointId: pointId(),
    });
    expect(toDayOrNull((await db.ticket.findFirstOrThrow()).usedOn)).toBe("2026-09-15");
    expect(await submitSurvey(questionnaire("ktp-el", { PERILAKU: 1 }, { karcis }), citizen())).toEqual(
      refusal("TICKET_USED"),
    );
    await db.surveyTally.deleteMany();
    await db.surveyResponse.deleteMany();
  });
});

describe("the ticket desk", () => {
  it("counts what was given out, used and has expired, by month of issue", async () => {
    const row = (issuedAt: string, expiresOn: string, usedOn: string | null = null) => ({
      serviceId: serviceId(),
      codeHash: randomUUID(),
      issuedById: office().people.unitAdmin.id,
      issuedAt: new Date(issuedAt),
      expiresOn: fromDay(expiresOn),
      usedOn: usedOn === null ? null : fromDay(usedOn),
    });
    await db.ticket.createMany({
      // Half past midnight in Jakarta on 1 September is still August in Greenwich.
      data: [
        row("2026-08-31T17:30:00Z", "2026-09-14"),
        row("2026-09-10T02:00:00Z", "2026-09-15"),
        row("2026-09-10T02:00:00Z", "2026-09-12", "2026-09-11"),
        row("2026-08-10T02:00:00Z", "2026-08-24"),
      ],
    });
    const desk = await getTicketDesk(office().viewer("unitAdmin"), "ktp-el", "2026-09-15");
    expect(desk?.months).toEqual([
      { month: "2026-09", issued: 3, used: 1, expired: 1 },
      { month: "2026-08", issued: 1, used: 0, expired: 1 },
    ]);
    expect(desk?.points.map(({ name }) => name)).toEqual(["Loket 1"]);
  });

  it("is not there for anybody else", async () => {
    for (const viewer of OUTSIDERS)
      expect(await getTicketDesk(office().viewer(viewer), "ktp-el", "2026-09-15")).toBeNull();
    expect(await getTicketDesk(office().viewer("unitAdmin"), "puskesmas", "2026-09-15")).toBeNull();
  });
});
