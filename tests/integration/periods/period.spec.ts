import { beforeAll, describe, expect, it } from "vitest";
import { changeDueDay, closeTerm, openTerm, prepareYear } from "@/lib/periods/commands";
import { readNotifications } from "@/lib/home/commands";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { env } from "@/lib/server/env";
import { getHome } from "@/lib/home/queries/home";
import { listNotifications } from "@/lib/home/queries/notifications";
import { listPeriods } from "@/lib/periods/queries";
import { useDatabase } from "@/tests/support/database";
import { begun, codeOf, newcomer, valueOf } from "@/tests/support/skp";
import { makeApprovedSkp, makeOffice, OFFICE_DAY, type Office } from "@/tests/support/office";
import { faultAt } from "@/tests/support/outcome";

useDatabase();

let office: Office;
let skpId: string;

beforeAll(async () => {
  office = await makeOffice();
  ({ skpId } = await makeApprovedSkp(office));
});

const statusOf = async (termId: string) =>
  (await db.term.findUniqueOrThrow({ where: { id: termId } })).status;
const onDay = async <T>(day: string, work: () => Promise<T>): Promise<T> => {
  env().TERAJU_TODAY = day;
  try {
    return await work();
  } finally {
    env().TERAJU_TODAY = OFFICE_DAY;
  }
};

describe("opening and closing terms", () => {
  it("is refused to everyone but the HR agency, the term stays as it was, and the auditor reads it", async () => {
    for (const person of ["asn", "supervisor", "head", "auditor", "unitAdmin"] as const) {
      expect(await closeTerm(office.viewer(person), { termId: office.terms[2] })).toEqual({
        ok: false,
        refusal: { code: "NOT_ALLOWED" },
      });
      expect(await openTerm(office.viewer(person), { termId: office.terms[0], reason: "coba" })).toEqual({
        ok: false,
        refusal: { code: "NOT_ALLOWED" },
      });
      expect((await listPeriods(office.viewer(person))) === null).toBe(person !== "auditor");
    }
    expect(await statusOf(office.terms[2])).toBe("OPEN");
  });

  it("is refused before the first day and on the last day", async () => {
    const admin = office.viewer("admin");
    expect(await openTerm(admin, { termId: office.terms[3], reason: "" })).toEqual({
      ok: false,
      refusal: { code: "TERM_NOT_BEGUN" },
    });
    expect(await onDay("2026-09-30", () => closeTerm(admin, { termId: office.terms[2] }))).toEqual({
      ok: false,
      refusal: { code: "TERM_STILL_RUNS" },
    });
  });

  it("is refused for a term that does not exist", async () => {
    const nowhere = "0199f3a0-0000-7000-8000-000000000000";
    expect(await openTerm(office.viewer("admin"), { termId: nowhere, reason: "" })).toEqual({
      ok: false,
      refusal: { code: "NOT_FOUND" },
    });
    expect(await closeTerm(office.viewer("admin"), { termId: nowhere })).toEqual({
      ok: false,
      refusal: { code: "NOT_FOUND" },
    });
  });

  it("is done by the HR agency on the day after, leaves the unfinished as it is, and is written down", async () => {
    const admin = office.viewer("admin");
    const closed = await onDay("2026-10-01", () => closeTerm(admin, { termId: office.terms[2] }));
    expect(closed).toEqual({ ok: true, value: { cadence: "TRIWULANAN", number: 3, year: 2026 } });
    expect(await statusOf(office.terms[2])).toBe("CLOSED");
    expect(await db.appraisal.count({ where: { termId: office.terms[2], status: "OPEN" } })).toBe(1);
    const event = await db.auditEvent.findFirstOrThrow({ where: { action: "close-term" } });
    expect(event).toMatchObject({
      chain: "instansi",
      actorId: admin.employeeId,
      subjectId: office.terms[2],
      detail: { unfinished: 1, year: 2026 },
    });
  });

  it("again asks for a reason, which is kept", async () => {
    const admin = office.viewer("admin");
    expect(await openTerm(admin, { termId: office.terms[2], reason: "" })).toEqual({
      ok: false,
      refusal: { code: "REOPENING_REASON_REQUIRED" },
    });
    expect(
      await openTerm(admin, { termId: office.terms[2], reason: "Banjir, kantor tutup sepekan" }),
    ).toMatchObject({ ok: true });
    expect(await statusOf(office.terms[2])).toBe("OPEN");
    const event = await db.auditEvent.findFirstOrThrow({ where: { action: "open-term" } });
    expect(event.detail).toMatchObject({ before: "CLOSED", reason: "Banjir, kantor tutup sepekan" });
  });

  it("of one term by two admins at once is done once", async () => {
    const admin = office.viewer("admin");
    const outcomes = await onDay("2026-10-01", () =>
      Promise.all([
        closeTerm(admin, { termId: office.terms[2] }),
        closeTerm(admin, { termId: office.terms[2] }),
      ]),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({
      ok: false,
      refusal: { code: "WRONG_STATUS", status: "CLOSED" },
    });
    await openTerm(admin, { termId: office.terms[2], reason: "uji" });
  });
});

describe("the home page", () => {
  it(
    "asks the employee for the month, her appraiser for nothing yet, and the agency for " +
      "the term that has begun",
    async () => {
      const { facts, appraiser } = await getHome(office.viewer("asn"), OFFICE_DAY);
      expect(facts.own).toMatchObject({
        skp: { id: skpId, status: "APPROVED" },
        appraisal: { status: "OPEN" },
      });
      // Three plus one plus one indicators, none recorded, in July, August and September
      expect(facts.own.months).toEqual(
        ["2026-07", "2026-08", "2026-09"].map((month) => ({ month, filled: 0, total: 5 })),
      );
      expect(appraiser).toBe("Hendra Saputra");
      expect((await getHome(office.viewer("supervisor"), OFFICE_DAY)).facts.team).toEqual({
        plans: 0,
        ratings: 0,
        firstPlanId: null,
        firstRatingId: null,
      });
      expect((await getHome(office.viewer("admin"), OFFICE_DAY)).facts.agency).toMatchObject({
        toOpen: null,
        toClose: null,
      });
      expect((await getHome(office.viewer("admin"), "2026-10-18")).facts.agency).toMatchObject({
        toOpen: office.terms[3],
        toClose: office.terms[2],
      });
      expect((await getHome(office.viewer("auditor"), OFFICE_DAY)).facts.agency).toBeNull();
    },
  );

  it("shows the appraiser what was sent to her, and nobody else", async () => {
    await db.appraisal.updateMany({
      where: { skpId, termId: office.terms[2] },
      data: { status: "SUBMITTED", submittedAt: fromDay("2026-09-14") },
    });
    expect((await getHome(office.viewer("supervisor"), OFFICE_DAY)).facts.team).toMatchObject({ ratings: 1 });
    // The head sees it, but it is not hers to rate.
    for (const person of ["head", "otherSupervisor", "asn"] as const)
      expect((await getHome(office.viewer(person), OFFICE_DAY)).facts.team).toMatchObject({
        plans: 0,
        ratings: 0,
      });
  });
});

describe("messages", () => {
  it("are read by the person they are for, one by one or all at once", async () => {
    const own = {
      employeeId: office.people.asn.id,
      kind: "SKP_APPROVED",
      facts: { year: 2026 },
      href: `/skp/${skpId}`,
    };
    const first = await db.notification.create({ data: own });
    await db.notification.createMany({ data: [own, own] });
    expect(await listNotifications(office.viewer("asn"), 1)).toMatchObject({
      total: 3,
      unread: 3,
      pageCount: 1,
    });
    expect(await readNotifications(office.viewer("colleague"), { notificationId: first.id })).toEqual({
      ok: false,
      refusal: { code: "NOT_FOUND" },
    });
    expect(await readNotifications(office.viewer("asn"), { notificationId: first.id })).toEqual({
      ok: true,
      value: { href: `/skp/${skpId}` },
    });
    expect((await listNotifications(office.viewer("asn"), 1)).unread).toBe(2);
    await readNotifications(office.viewer("asn"), {});
    expect((await listNotifications(office.viewer("asn"), 1)).unread).toBe(0);
    expect((await listNotifications(office.viewer("colleague"), 1)).total).toBe(0);
  });
});

describe("the next year", () => {
  const prepare = (year: number, person: "admin" | "asn" | "unitAdmin" | "auditor" = "admin") =>
    prepareYear(office.viewer(person), { year });

  it("is set up by the HR agency alone, in order, once, and at most one ahead", async () => {
    for (const person of ["asn", "unitAdmin", "auditor"] as const)
      expect(codeOf(await prepare(2027, person))).toBe("NOT_ALLOWED");
    expect([codeOf(await prepare(2026)), codeOf(await prepare(2028))]).toEqual([
      "YEAR_EXISTS",
      "YEAR_NOT_NEXT",
    ]);
    expect(await db.period.count()).toBe(1);
  });

  it("has twelve months and four quarters with deadlines, none of them open, and can be planned for", async () => {
    valueOf(await prepare(2027));
    const period = await db.period.findUniqueOrThrow({ where: { year: 2027 }, include: { terms: true } });
    expect(
      period.terms.map(({ cadence }) => cadence).filter((cadence) => cadence === "BULANAN"),
    ).toHaveLength(12);
    expect(period.terms).toHaveLength(16);
    expect(new Set(period.terms.map(({ status }) => status))).toEqual(new Set(["UPCOMING"]));
    const quarter = period.terms.find(({ cadence, ordinal }) => cadence === "TRIWULANAN" && ordinal === 1);
    // 31 March and 17 days.
    expect(quarter).toMatchObject({ endsOn: fromDay("2027-03-31"), dueOn: fromDay("2027-04-17") });
    const planned = await begun({ ...office, periodId: period.id }, await newcomer(office));
    expect(await db.skp.findUniqueOrThrow({ where: { id: planned.skpId } })).toMatchObject({
      startsOn: fromDay("2027-01-01"),
      endsOn: fromDay("2027-12-31"),
    });
    expect(await db.auditEvent.count({ where: { subjectId: period.id, action: "prepare-year" } })).toBe(1);
    expect(codeOf(await prepare(2028))).toBe("YEAR_NOT_NEXT");
  });
});

describe("the deadline of a term", () => {
  const move = (dueOn: string, person: "admin" | "asn" = "admin", term = 2) =>
    moveBoth({ dueOn, sendBy: null }, { person, term });
  const moveBoth = (
    { dueOn, sendBy }: { dueOn: string; sendBy: string | null },
    { person, term }: { person: "admin" | "asn"; term: number },
  ) =>
    changeDueDay(office.viewer(person), {
      termId: office.terms[term]!,
      dueOn,
      sendBy,
      reason: "Jaringan kantor putus seminggu",
    });
  const dueOf = async () => (await db.term.findUniqueOrThrow({ where: { id: office.terms[2] } })).dueOn;

  it("is moved by the HR agency to a day from the end of the term on, and stays otherwise", async () => {
    await db.term.update({ where: { id: office.terms[2] }, data: { status: "OPEN" } });
    expect(codeOf(await move("2026-10-20", "asn"))).toBe("NOT_ALLOWED");
    expect(faultAt(await move("2026-09-29"), "dueOn")).toBe("DUE_DAY_OUTSIDE");
    expect(codeOf(await move("2026-10-20", "admin", 0))).toBe("TERM_CLOSED");
    expect(await dueOf()).toEqual(fromDay("2026-10-17"));
  });

  it("is told to whoever has to send or to judge, with before, after and reason in the trail", async () => {
    await db.appraisal.updateMany({ where: { termId: office.terms[2] }, data: { status: "OPEN" } });
    valueOf(await move("2026-10-31"));
    expect(await dueOf()).toEqual(fromDay("2026-10-31"));
    const told = await db.notification.findMany({
      where: { kind: "TERM_DUE_CHANGED" },
      orderBy: { href: "asc" },
      select: { employeeId: true, href: true, facts: true },
    });
    expect(told).toEqual([
      {
        employeeId: office.people.supervisor.id,
        href: "/penilaian",
        facts: { cadence: "TRIWULANAN", year: 2026, ordinal: 3, dueOn: "2026-10-31" },
      },
      { employeeId: office.people.asn.id, href: "/realisasi", facts: told[0]!.facts },
    ]);
    expect(
      await db.auditEvent.findFirstOrThrow({
        where: { subjectId: office.terms[2], action: "change-due-day" },
      }),
    ).toMatchObject({
      detail: { before: "2026-10-17", after: "2026-10-31", reason: "Jaringan kantor putus seminggu" },
    });
    valueOf(await move("2026-10-31"));
    expect(await db.auditEvent.count({ where: { action: "change-due-day" } })).toBe(1);
  });

  it("may lie in another month while a second term is open too", async () => {
    await db.term.update({ where: { id: office.terms[3] }, data: { status: "OPEN" } });
    expect(await db.term.count({ where: { status: "OPEN" } })).toBe(2);
    valueOf(await move("2027-02-15", "admin", 3));
  });

  it("may lie earlier for sending: whoever sends is told that day, whoever judges the other", async () => {
    await db.notification.deleteMany();
    const asked = { dueOn: "2026-11-02", sendBy: "2026-10-20" };
    valueOf(await moveBoth(asked, { person: "admin", term: 2 }));
    const term = { where: { id: office.terms[2] } };
    expect(await db.term.findUniqueOrThrow(term)).toMatchObject({
      dueOn: fromDay("2026-11-02"),
      sendBy: fromDay("2026-10-20"),
    });
    const told = await db.notification.findMany({
      orderBy: { href: "asc" },
      select: { href: true, facts: true },
    });
    expect(told).toMatchObject([
      { href: "/penilaian", facts: { dueOn: "2026-11-02" } },
      { href: "/realisasi", facts: { dueOn: "2026-10-20" } },
    ]);
    const late = { dueOn: "2026-11-02", sendBy: "2026-11-03" };
    expect(faultAt(await moveBoth(late, { person: "admin", term: 2 }), "sendBy")).toBe("DUE_DAY_OUTSIDE");
    // One day for both is kept as one.
    valueOf(await moveBoth({ dueOn: "2026-11-02", sendBy: "2026-11-02" }, { person: "admin", term: 2 }));
    expect((await db.term.findUniqueOrThrow(term)).sendBy).toBeNull();
  });
});
