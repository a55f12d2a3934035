import { beforeAll, describe, expect, it } from "vitest";
import { closeTerm, openTerm } from "@/lib/periods/commands";
import { readNotifications } from "@/lib/home/commands";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { env } from "@/lib/server/env";
import { getHome } from "@/lib/home/queries/home";
import { listNotifications } from "@/lib/home/queries/notifications";
import { listPeriods } from "@/lib/periods/queries";
import { useDatabase } from "@/tests/support/database";
import { makeApprovedSkp, makeOffice, OFFICE_DAY, type Office } from "@/tests/support/office";

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
  it("is refused to everyone but the HR agency, the term stays as it was, and only the auditor reads it besides", async () => {
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
