import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { answerComplaint } from "@/lib/complaints/commands/steps";
import { escalateComplaints } from "@/lib/complaints/commands/escalate-complaints";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { addDays } from "@/lib/kernel/calendar";
import { COMPLAINT_STATUSES, escalationDue } from "@/lib/complaints/rules";
import { escalateAll } from "@/lib/complaints/jobs";
import { describeNotification } from "@/lib/home/labels/notifications";
import { getPublicCase } from "@/lib/complaints/queries/public-case";
import { makeComplaint } from "@/tests/support/complaints";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office } from "@/tests/support/office";

useDatabase();

let office: Office;

beforeAll(async () => {
  office = await makeOffice();
});
beforeEach(async () => {
  await db.notification.deleteMany();
  // The history cannot be deleted, so cases of other tests are put where nothing is late.
  await db.complaint.updateMany({
    data: {
      answerBy: fromDay("2099-01-01"),
      verifyBy: fromDay("2099-01-01"),
      forwardBy: fromDay("2099-01-01"),
    },
  });
});

/** Verified by the 3rd, forwarded by the 7th, answered by the 14th of September. */
const DAYS = {
  receivedOn: "2026-08-31",
  verifyBy: "2026-09-03",
  forwardBy: "2026-09-07",
  answerBy: "2026-09-14",
};
const make = (more: object = {}) => makeComplaint({ unitId: office.units.pendaftaran, ...DAYS, ...more });
const escalated = async (code: string) =>
  (await db.complaint.findUniqueOrThrow({ where: { code } })).escalation;
const told = async () =>
  (
    await db.notification.findMany({
      orderBy: [{ createdAt: "asc" }, { kind: "asc" }],
      include: { employee: { select: { name: true } } },
    })
  ).map(({ employee, kind, facts, href }) => ({
    to: employee.name,
    href,
    words: describeNotification(kind, facts as Record<string, unknown>),
  }));

describe("a late case", () => {
  it("goes to the head of the OPD on the day after a step was due, and the citizen sees it", async () => {
    const code = await make();
    await escalateComplaints("2026-09-03");
    expect(await escalated(code)).toBe(0);
    await escalateComplaints("2026-09-04");
    expect(await escalated(code)).toBe(1);
    expect(await told()).toEqual([
      {
        to: "Sri Lestari",
        href: `/aduan-warga/${code}`,
        words: `Aduan warga ${code} lewat batas penanganan dan diteruskan ke Anda sebagai pimpinan.`,
      },
    ]);
    expect((await getPublicCase(code))?.events).toMatchObject([
      { action: "RECEIVED" },
      { action: "ESCALATED", note: "1" },
    ]);
  });

  it("goes on to BKD on the day after its answer was due, each level once", async () => {
    const code = await make({ status: "VERIFIED", escalation: 1 });
    await escalateComplaints("2026-09-14");
    expect(await escalated(code)).toBe(1);
    for (const day of ["2026-09-15", "2026-09-15", "2026-12-01"]) await escalateComplaints(day);
    expect(await told()).toEqual([
      {
        to: "Maya Kusumawati",
        href: `/aduan-warga/${code}`,
        words: `Aduan warga ${code} lewat batas jawaban dan diteruskan ke BKD.`,
      },
    ]);
    expect((await getPublicCase(code))?.events).toHaveLength(2);
  });

  it("goes to both at once when nobody looked before", async () => {
    await make({ status: "FORWARDED" });
    await escalateComplaints("2026-09-15");
    expect((await told()).map(({ to }) => to).sort()).toEqual(["Maya Kusumawati", "Sri Lestari"]);
  });

  it("stays where it is once it is over", async () => {
    const codes = [
      await make({ status: "ANSWERED", closedOn: "2026-09-20" }),
      await make({ status: "REFUSED", closedOn: "2026-09-20" }),
    ];
    await escalateComplaints("2026-12-01");
    expect(await Promise.all(codes.map(escalated))).toEqual([0, 0]);
    expect(await told()).toEqual([]);
  });

  it("is still answered by the officer who had opened it before", async () => {
    const code = await make();
    await escalateComplaints("2026-09-04");
    expect(
      (await answerComplaint(office.viewer("unitAdmin"), { code, version: 1, answer: "Maaf terlambat." })).ok,
    ).toBe(true);
  });
});

describe("who is told", () => {
  it("is told of many cases in one message", async () => {
    for (let count = 0; count < 3; count++) await make();
    await escalateComplaints("2026-09-04");
    expect(await told()).toEqual([
      {
        to: "Sri Lestari",
        href: "/aduan-warga?bagian=semua&terlambat=1",
        words: "3 aduan warga lewat batas penanganan dan diteruskan ke Anda sebagai pimpinan.",
      },
    ]);
  });

  it("is not somebody whose role is over, nor the head of another OPD", async () => {
    await db.roleGrant.create({
      data: {
        employeeId: office.people.supervisor.id,
        role: "LEADER",
        unitId: office.units.dukcapil,
        startsOn: fromDay("2025-01-01"),
        endsOn: fromDay("2026-09-03"),
      },
    });
    await make();
    await escalateComplaints("2026-09-04");
    expect((await told()).map(({ to }) => to)).toEqual(["Sri Lestari"]);
  });
});

describe("the work", () => {
  it("is done batch by batch, and says whether there is more", async () => {
    for (let count = 0; count < 5; count++) await make();
    expect(await escalateComplaints("2026-09-04", 2)).toEqual({
      ok: true,
      value: { raised: 2, isLast: false },
    });
    expect(await escalateComplaints("2026-09-04", 4)).toEqual({
      ok: true,
      value: { raised: 3, isLast: true },
    });
  });

  it("is done once when several servers do it at the same time", async () => {
    for (let count = 0; count < 12; count++) await make();
    const rounds = await Promise.all([
      escalateComplaints("2026-09-04", 5),
      escalateComplaints("2026-09-04", 5),
      escalateComplaints("2026-09-04", 5),
    ]);
    expect(rounds.reduce((sum, round) => sum + (round.ok ? round.value.raised : 0), 0)).toBeLessThanOrEqual(
      12,
    );
    await escalateComplaints("2026-09-04");
    expect(
      await db.complaintEvent.count({
        where: { action: "ESCALATED", complaint: { verifyBy: fromDay(DAYS.verifyBy) } },
      }),
    ).toBe(12);
  });

  it("is done by the job for today", async () => {
    const code = await make();
    expect(await escalateAll()).toBe(1);
    expect(await escalated(code)).toBe(2);
    expect(await escalateAll()).toBe(0);
  });

  it("raises exactly the cases the rule names, for every status and every day around the deadlines", async () => {
    const cases = await Promise.all(
      COMPLAINT_STATUSES.map(async (status) => ({
        status,
        code: await make({
          status,
          ...(status === "ANSWERED" || status === "REFUSED" ? { closedOn: "2026-09-01" } : {}),
        }),
      })),
    );
    for (let day = "2026-09-02"; day <= "2026-09-16"; day = addDays(day, 1)) {
      await escalateComplaints(day);
      for (const { status, code } of cases)
        expect(await escalated(code), `${status} ${day}`).toBe(escalationDue({ status, ...DAYS }, day));
    }
  });
});
