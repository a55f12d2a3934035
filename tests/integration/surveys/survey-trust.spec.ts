import { beforeAll, describe, expect, it } from "vitest";
import { submitSurvey } from "@/lib/surveys/commands/submit-survey";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { pointToken, hashTicketCode, newTicketCode } from "@/lib/services/db";
import type { PointKind } from "@/lib/kernel/service";
import { UNSUR, type Unsur } from "@/lib/kernel/codes";
import { useDatabase } from "@/tests/support/database";
import { OFFICE_DAY, makeOffice, type Office } from "@/tests/support/office";
import { TEN_O_CLOCK, citizen, minutesLater, questionnaire, taken } from "@/tests/support/survey";

useDatabase();

let office: Office;
beforeAll(async () => {
  office = await makeOffice();
});

const openService = (slug: string) =>
  db.service.create({
    data: { slug, name: `Layanan ${slug}`, unitId: office.units.pendaftaran },
    select: { id: true },
  });

let points = 0;
async function openPoint(serviceId: string, kind: PointKind = "COUNTER", capacity = 20) {
  points += 1;
  const point = await db.servicePoint.create({
    data: { serviceId, kind, capacity, name: `Loket ${points}`, code: `P${String(points).padStart(5, "2")}` },
  });
  return { ...point, t: pointToken(point) };
}

/** Nine answers that hardly anybody else gives. */
const answers = (seed: number): Partial<Record<Unsur, number>> =>
  Object.fromEntries(UNSUR.map((unsur, index) => [unsur, (Math.floor(seed / 3 ** (index % 6)) % 3) + 2]));

const standings = async (serviceId: string): Promise<[string, string[]][]> =>
  (
    await db.surveyResponse.findMany({
      where: { serviceId },
      orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
      select: { standing: true, reasons: true },
    })
  ).map(({ standing, reasons }) => [standing, reasons]);

const tally = async (serviceId: string, unsur: string): Promise<number> =>
  (await db.surveyTally.findFirst({ where: { serviceId, unsur } }))?.answered ?? 0;

const OK: [string, string[]] = ["COUNTED", []];
const kept = (...reasons: string[]): [string, string[]] => ["QUARANTINED", reasons];

describe("one telephone", () => {
  it(
    "counts three times a day for one service; its fourth answer waits, and the sixth " +
      "takes the first ones along",
    async () => {
      const { id } = await openService("telepon");
      const send = (index: number) =>
        taken(
          questionnaire("telepon", answers(index), { at: minutesLater(index * 15) }),
          citizen({ at: minutesLater(index * 15), device: "satu" }),
        );
      for (let index = 0; index < 5; index += 1) await send(index);
      expect(await standings(id)).toEqual([OK, OK, OK, kept("DEVICE_REPEATED"), kept("DEVICE_REPEATED")]);
      expect([await tally(id, "N"), await tally(id, "Q"), await tally(id, "WAKTU")]).toEqual([3, 2, 3]);
      await send(5);
      expect(await standings(id)).toEqual(Array.from({ length: 6 }, () => kept("DEVICE_REPEATED")));
      expect([await tally(id, "N"), await tally(id, "Q"), await tally(id, "WAKTU")]).toEqual([0, 6, 0]);
    },
  );

  it("that keeps no mark is known by its network, and a mark of another day by nobody", async () => {
    const { id } = await openService("tanda");
    for (let index = 0; index < 4; index += 1)
      await taken(
        questionnaire("tanda", answers(index)),
        citizen({ at: minutesLater(index), device: "", address: "10.1.1.1" }),
      );
    expect((await standings(id)).map(([standing]) => standing)).toEqual([
      "COUNTED",
      "COUNTED",
      "COUNTED",
      "QUARANTINED",
    ]);
    const before = await db.surveyResponse.findFirstOrThrow({
      where: { serviceId: id },
      select: { deviceHash: true, networkHash: true },
    });
    const next = { at: minutesLater(24 * 60), today: "2026-09-16" };
    await taken(
      questionnaire("tanda", answers(9), next),
      citizen({ ...next, device: "", address: "10.1.1.1" }),
    );
    const after = await db.surveyResponse.findFirstOrThrow({
      where: { serviceId: id, receivedOn: fromDay("2026-09-16") },
      select: { deviceHash: true, networkHash: true, standing: true },
    });
    expect(after.standing).toBe("COUNTED");
    expect([after.deviceHash === before.deviceHash, after.networkHash === before.networkHash]).toEqual([
      false,
      false,
    ]);
    expect((await db.surveySalt.findMany({ select: { day: true } })).map(({ day }) => day)).toEqual([
      fromDay("2026-09-16"),
    ]);
  });
});

describe("a program", () => {
  it("that posts without our form, or with the form of another service, is kept and does not count", async () => {
    const { id } = await openService("langsung");
    await taken(questionnaire("langsung", answers(1), { stamp: "" }));
    await taken(questionnaire("langsung", answers(2), { stamp: questionnaire("lain", {}).stamp }));
    expect(await standings(id)).toEqual([kept("NO_FORM"), kept("NO_FORM")]);
  });

  it("that says nine times the same at once does not count, and a person who takes her time does", async () => {
    const { id } = await openService("kilat");
    const fours = Object.fromEntries(UNSUR.map((unsur) => [unsur, 4]));
    await taken(questionnaire("kilat", fours, { at: minutesLater(1) }), citizen({ at: minutesLater(0.1) }));
    await taken(questionnaire("kilat", fours, { at: minutesLater(1) }), citizen({ at: minutesLater(1) }));
    expect(await standings(id)).toEqual([kept("STRAIGHT_LINE"), OK]);
  });

  it(
    "that changes its address for every answer meets the limit of the place; what it sent " +
      "before that waits too",
    async () => {
      const { id } = await openService("naskah");
      const { t } = await openPoint(id);
      for (let index = 0; index < 11; index += 1) {
        const at = minutesLater(index * 0.7);
        await taken(
          questionnaire("naskah", answers(index * 7), { at, t }),
          citizen({ at, address: `10.2.0.${index}` }),
        );
      }
      expect(await standings(id)).toEqual(Array.from({ length: 11 }, () => kept("BURST")));
      expect([await tally(id, "N"), await tally(id, "Q")]).toEqual([0, 11]);
    },
  );
});

describe("a series of the same nine answers", () => {
  it("waits from the sixth within half an hour on, with those before it, and leaves other answers alone", async () => {
    const { id } = await openService("seragam");
    const fours = Object.fromEntries(UNSUR.map((unsur) => [unsur, 4]));
    const send = (minute: number, given: Partial<Record<Unsur, number>>) =>
      taken(
        questionnaire("seragam", given, { at: minutesLater(minute) }),
        citizen({ at: minutesLater(minute) }),
      );
    for (const minute of [0, 4, 8, 12, 16]) await send(minute, fours);
    await send(17, answers(5));
    expect((await standings(id)).every(([standing]) => standing === "COUNTED")).toBe(true);
    await send(20, fours);
    const after = await standings(id);
    expect(after.filter(([standing]) => standing === "COUNTED")).toHaveLength(1);
    expect(after.filter(([, reasons]) => reasons.includes("SAME_ANSWERS"))).toHaveLength(6);
    expect([await tally(id, "N"), await tally(id, "Q")]).toEqual([1, 6]);
  });

  it("does not touch what a reviewer has let in", async () => {
    const { id } = await openService("ditinjau");
    const threes = Object.fromEntries(UNSUR.map((unsur) => [unsur, 3]));
    await taken(questionnaire("ditinjau", threes));
    await db.surveyResponse.updateMany({
      where: { serviceId: id },
      data: {
        standing: "RELEASED",
        reasons: ["NIGHT"],
        reviewedAt: TEN_O_CLOCK,
        reviewedById: office.people.unitAdmin.id,
      },
    });
    for (let index = 1; index <= 5; index += 1)
      await taken(
        questionnaire("ditinjau", threes, { at: minutesLater(index) }),
        citizen({ at: minutesLater(index) }),
      );
    expect((await standings(id)).map(([standing]) => standing)).toEqual([
      "RELEASED",
      ...Array.from({ length: 5 }, () => "QUARANTINED"),
    ]);
  });
});

describe("the office itself", () => {
  it("does not fill in for citizens from its own computers, whatever unit named the network", async () => {
    const { id } = await openService("jaringan");
    await db.officeNetwork.create({
      data: { unitId: office.units.dukcapil, range: "10.9.0.0/16", note: "Kantor" },
    });
    await db.officeNetwork.create({
      data: { unitId: office.units.dinkes, range: "10.8.0.0/16", note: "Dinas lain" },
    });
    await taken(questionnaire("jaringan", answers(1)), citizen({ address: "10.9.3.4" }));
    await taken(questionnaire("jaringan", answers(2)), citizen({ address: "10.8.3.4" }));
    await taken(questionnaire("jaringan", answers(3)), citizen({ address: "bukan alamat" }));
    await taken(questionnaire("jaringan", answers(4)), citizen({ isStaff: true }));
    expect((await standings(id)).map(([, reasons]) => reasons).sort()).toEqual([
      [],
      [],
      ["OWN_NETWORK"],
      ["STAFF_DEVICE"],
    ]);
  });
});

describe("the sign of a service point", () => {
  it("is believed only with our signature, for its own service, while it is open and was not called in", async () => {
    const { id } = await openService("poster");
    const other = await openService("poster-lain");
    const point = await openPoint(id);
    const channelOf = async (slug: string, t: string) => {
      const { receiptCode } = await taken(questionnaire(slug, answers(Math.random() * 700), { t }));
      return await db.surveyResponse.findFirstOrThrow({
        where: { receiptCode },
        select: { channel: true, pointId: true },
      });
    };
    expect(await channelOf("poster", point.t)).toEqual({ channel: "QR", pointId: point.id });
    expect(await channelOf("poster", `${point.code}.abcdefghijklmnop`)).toEqual({
      channel: "LINK",
      pointId: null,
    });
    expect(await channelOf("poster-lain", point.t)).toEqual({ channel: "LINK", pointId: null });
    await db.servicePoint.update({ where: { id: point.id }, data: { edition: 2 } });
    expect(await channelOf("poster", point.t)).toEqual({ channel: "LINK", pointId: null });
    await db.servicePoint.update({ where: { id: point.id }, data: { edition: 1, active: false } });
    expect(await channelOf("poster", point.t)).toEqual({ channel: "LINK", pointId: null });
    expect(await tally(other.id, "N")).toBe(1);
  });

  it("of a kiosk lets one device answer for many, as fast as the counter serves", async () => {
    const { id } = await openService("kios");
    const { t, id: pointId } = await openPoint(id, "KIOSK");
    for (let index = 0; index < 6; index += 1) {
      const at = minutesLater(index * 3);
      await taken(questionnaire("kios", answers(index * 5), { at, t }), citizen({ at, device: "kios" }));
    }
    expect(await standings(id)).toEqual(Array.from({ length: 6 }, () => OK));
    expect(await db.surveyResponse.count({ where: { pointId, channel: "KIOSK" } })).toBe(6);
  });
});

describe("the address of a kiosk on another device", () => {
  it("counts three times a day like any telephone, and leaves the kiosk itself alone", async () => {
    const { id } = await openService("kios-tiruan");
    const { t } = await openPoint(id, "KIOSK");
    const send = (index: number, device: string) =>
      taken(
        questionnaire("kios-tiruan", answers(index), { at: minutesLater(index * 8), t }),
        citizen({ at: minutesLater(index * 8), device }),
      );
    await send(0, "kios");
    for (let index = 1; index <= 4; index += 1) await send(index, "tiruan");
    for (let index = 5; index <= 8; index += 1) await send(index, "kios");
    expect(await standings(id)).toEqual([OK, OK, OK, OK, kept("DEVICE_REPEATED"), OK, OK, OK, OK]);
  });
});

async function giveTicket(serviceId: string, expiresOn = "2026-09-20"): Promise<string> {
  const code = newTicketCode();
  await db.ticket.create({
    data: {
      serviceId,
      codeHash: hashTicketCode(code),
      issuedById: office.people.unitAdmin.id,
      expiresOn: fromDay(expiresOn),
    },
  });
  return code;
}

describe("a ticket", () => {
  it("is good for one answer, also when ten are sent at once", async () => {
    const { id } = await openService("karcis");
    const karcis = await giveTicket(id);
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        submitSurvey(questionnaire("karcis", answers(index), { karcis }), citizen()),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal.code]))).toEqual(
      Array.from({ length: 9 }, () => "TICKET_USED"),
    );
    expect(await db.surveyResponse.count({ where: { serviceId: id } })).toBe(1);
    expect((await db.ticket.findFirstOrThrow({ where: { serviceId: id } })).usedOn).toEqual(
      fromDay(OFFICE_DAY),
    );
  });

  it("sent again with the same questionnaire answers with the same receipt", async () => {
    const { id } = await openService("karcis-ulang");
    const input = questionnaire("karcis-ulang", answers(3), { karcis: await giveTicket(id) });
    expect(await taken(input)).toEqual(await taken(input));
  });

  it("is read however it was typed, and not taken for another service or after its last day", async () => {
    const { id } = await openService("karcis-ketik");
    await openService("karcis-lain");
    const typed = (await giveTicket(id)).toLowerCase().replace("-", " ");
    expect(
      await submitSurvey(questionnaire("karcis-lain", answers(1), { karcis: typed }), citizen()),
    ).toMatchObject({ refusal: { code: "TICKET_UNKNOWN" } });
    expect(
      (await submitSurvey(questionnaire("karcis-ketik", answers(1), { karcis: typed }), citizen())).ok,
    ).toBe(true);
    expect(
      await submitSurvey(
        questionnaire("karcis-ketik", answers(1), { karcis: await giveTicket(id, "2026-09-14") }),
        citizen(),
      ),
    ).toMatchObject({ refusal: { code: "TICKET_EXPIRED" } });
  });

  it("lets the fourth visitor with one telephone count, because each was at the counter", async () => {
    const { id } = await openService("karcis-keluarga");
    for (let index = 0; index < 4; index += 1)
      await taken(
        questionnaire("karcis-keluarga", answers(index), { karcis: await giveTicket(id) }),
        citizen({ device: "satu" }),
      );
    expect(await standings(id)).toEqual([OK, OK, OK, OK]);
  });
});
