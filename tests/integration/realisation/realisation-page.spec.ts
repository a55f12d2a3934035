import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { getRealisation } from "@/lib/realisation/queries/realisation";
import { getRealisationEntry } from "@/lib/realisation/queries/months";
import { listSubmissionLines } from "@/lib/realisation/queries/submission";
import {
  makeApprovedSkp,
  makeOffice,
  OFFICE_DAY,
  type ApprovedSkp,
  type Office,
  type PersonKey,
} from "@/tests/support/office";
import { useDatabase } from "@/tests/support/database";

useDatabase();

let office: Office;
let skp: ApprovedSkp;
let first: string;

beforeAll(async () => {
  office = await makeOffice();
  skp = await makeApprovedSkp(office);
  first = skp.rhk[0]!.iki[0]!;
});

beforeEach(async () => {
  await db.actual.deleteMany();
  await db.evidence.deleteMany();
  await db.appraisal.updateMany({ data: { status: "OPEN" } });
  await db.ikiTarget.deleteMany();
});

const month = (person: PersonKey, asked = "2026-09") =>
  getRealisation(office.viewer(person), { skpId: skp.skpId, month: asked, today: OFFICE_DAY });
const record = (asked: string, value: string) =>
  db.actual.create({ data: { ikiId: first, month: fromDay(`${asked}-01`), value } });

describe("the page of a month", () => {
  it.each(["colleague", "otherAsn", "otherSupervisor"] as const)("does not exist for %s", async (person) => {
    expect(await month(person)).toBeNull();
  });

  it.each(["supervisor", "head", "auditor", "unitAdmin"] as const)(
    "is read, not filled in, by %s",
    async (person) => {
      expect(await month(person)).toMatchObject({
        isOwn: false,
        closed: { code: "NOT_ALLOWED" },
        employee: "Ratna Wulandari",
      });
    },
  );

  it.each(["2026-06", "2027-01", "2026-13", "september"])(
    "does not exist for a month that is none of the SKP (%s)",
    async (asked) => {
      expect(await month("asn", asked)).toBeNull();
    },
  );

  it("is open to its person from its first day on, and says before why it is not", async () => {
    expect(await month("asn")).toMatchObject({
      isOwn: true,
      closed: null,
      term: { number: 3, dueOn: "2026-10-17", appraisal: { status: "OPEN", appraiser: "Hendra Saputra" } },
    });
    expect(await month("asn", "2026-10")).toMatchObject({
      closed: { code: "MONTH_NOT_BEGUN" },
      term: { number: 4 },
    });
  });

  it("is closed while the appraiser has it", async () => {
    await db.appraisal.updateMany({ where: { id: skp.appraisals[0] }, data: { status: "SUBMITTED" } });
    expect((await month("asn"))?.closed).toEqual({ code: "WRONG_STATUS", status: "SUBMITTED" });
  });

  it("shows what was recorded for the month and what last stood before it", async () => {
    await record("2026-07", "400");
    await record("2026-08", "800.50");
    expect((await month("asn"))?.rhk[0]?.iki[0]).toMatchObject({
      actual: null,
      earlier: { month: "2026-08", value: "800.5" },
    });
    expect((await month("asn", "2026-08"))?.rhk[0]?.iki[0]).toMatchObject({
      actual: { value: "800.5", version: 1 },
      earlier: { month: "2026-07", value: "400" },
    });
  });

  it("measures against the target of the term where there is one, otherwise of the year", async () => {
    expect((await month("asn"))?.rhk[0]?.iki[0]).toMatchObject({
      target: { kind: "NUMBER", value: "1200" },
      pace: { kind: "HOLDS" },
    });
    await db.ikiTarget.create({ data: { ikiId: first, termId: office.terms[2], target: "900" } });
    expect((await month("asn"))?.rhk[0]?.iki[0]).toMatchObject({
      target: { kind: "NUMBER", value: "900" },
      pace: { kind: "GIVEN" },
    });
  });

  it(
    "counts per month how many of the five indicators are filled, and leads to no month " +
      "that has not begun",
    async () => {
      await record("2026-08", "1");
      const months = (await month("asn"))?.months ?? [];
      expect(months).toHaveLength(12);
      expect(months.filter(({ skpId }) => skpId !== null)).toEqual([
        { month: "2026-07", skpId: skp.skpId, filled: 0, proved: 0, total: 5, closed: null },
        { month: "2026-08", skpId: skp.skpId, filled: 1, proved: 0, total: 5, closed: null },
        { month: "2026-09", skpId: skp.skpId, filled: 0, proved: 0, total: 5, closed: null },
      ]);
    },
  );

  it("says of each begun month why it takes no more work, to its person and to her appraiser alike", async () => {
    const why = async (person: PersonKey) =>
      (await month(person))?.months.filter(({ skpId }) => skpId !== null).map(({ closed }) => closed);
    const all = (closed: object | null) => [closed, closed, closed]; // July, August, September
    const [third] = skp.appraisals;
    await db.term.update({ where: { id: office.terms[2] }, data: { status: "CLOSED" } });
    expect([await why("asn"), await why("supervisor")]).toEqual([
      all({ code: "TERM_CLOSED" }),
      all({ code: "TERM_CLOSED" }),
    ]);
    await db.term.update({ where: { id: office.terms[2] }, data: { status: "UPCOMING" } });
    expect(await why("asn")).toEqual(all(null));
    await db.term.update({ where: { id: office.terms[2] }, data: { status: "OPEN" } });
    await db.appraisal.update({ where: { id: third }, data: { status: "SUBMITTED" } });
    expect(await why("asn")).toEqual(all({ code: "WRONG_STATUS", status: "SUBMITTED" }));
    await db.appraisal.update({ where: { id: third }, data: { status: "RETURNED" } });
    expect([await why("asn"), await why("supervisor")]).toEqual([all(null), all(null)]);
  });

  it("names the earlier place of the same file on the later one only, and not once it was taken away", async () => {
    const file = {
      ikiId: first,
      kind: "FILE" as const,
      name: "rekap.pdf",
      sha256: "a".repeat(64),
      size: 10,
      contentType: "application/pdf",
      uploadedById: office.people.asn.id,
    };
    const earlier = await db.evidence.create({
      data: { ...file, month: fromDay("2026-08-01"), uploadedAt: new Date("2026-08-20T01:00:00Z") },
    });
    await db.evidence.create({
      data: { ...file, month: fromDay("2026-09-01"), uploadedAt: new Date("2026-09-10T01:00:00Z") },
    });
    expect((await month("asn"))?.evidence[0]?.sameAs).toEqual({
      month: "2026-08",
      ikiTitle: "KTP-el dan KK yang terbit",
    });
    expect((await month("asn", "2026-08"))?.evidence[0]?.sameAs).toBeNull();
    await db.evidence.update({ where: { id: earlier.id }, data: { removedAt: new Date() } });
    expect((await month("asn"))?.evidence[0]?.sameAs).toBeNull();
  });
});

describe("the check before sending", () => {
  it("names the last actual of the term and the number of pieces that prove it", async () => {
    await record("2026-07", "400");
    await record("2026-08", "800");
    await db.evidence.create({
      data: {
        ikiId: first,
        month: fromDay("2026-07-01"),
        kind: "LINK",
        name: "arsip",
        url: "https://arsip.example/1",
        uploadedById: office.people.asn.id,
      },
    });
    const lines = await listSubmissionLines(office.viewer("asn"), skp.skpId, {
      id: office.terms[2],
      startsOn: "2026-07-01",
      endsOn: "2026-09-30",
    });
    expect(lines.map(({ judged, evidence }) => [judged?.value ?? null, evidence])).toEqual([
      ["800", 1],
      [null, 0],
      [null, 0],
      [null, 0],
      [null, 0],
    ]);
    // Numbers stand for July and August, and something proves only July.
    expect(lines.map(({ unproved }) => unproved)).toEqual([["2026-08"], [], [], [], []]);
    const counted = (await month("asn"))?.months.find((each) => each.month === "2026-07");
    expect(counted).toMatchObject({ filled: 1, proved: 1, total: 5 });
  });

  it("shows nothing to somebody whose record it is not", async () => {
    expect(
      await listSubmissionLines(office.viewer("otherAsn"), skp.skpId, {
        id: office.terms[2],
        startsOn: "2026-07-01",
        endsOn: "2026-09-30",
      }),
    ).toEqual([]);
  });
});

describe("where Realisasi leads", () => {
  const entry = (person: PersonKey, today = OFFICE_DAY) => getRealisationEntry(office.viewer(person), today);

  it("is today's month while its term is open", async () => {
    expect(await entry("asn")).toEqual({ kind: "MONTH", skpId: skp.skpId, month: "2026-09" });
  });

  it("is the last month of a term that is over but not sent yet", async () => {
    expect(await entry("asn", "2026-10-05")).toMatchObject({ month: "2026-09" });
  });

  it("is today's month again once the term is sent", async () => {
    await db.appraisal.updateMany({ where: { id: skp.appraisals[0] }, data: { status: "SUBMITTED" } });
    expect(await entry("asn", "2026-10-05")).toMatchObject({ month: "2026-10" });
  });

  it("says that there is no SKP, or that it waits for somebody", async () => {
    expect(await entry("otherAsn")).toEqual({
      kind: "NO_APPROVED_SKP",
      status: null,
      skpId: null,
      appraiser: null,
    });
    const { colleague, supervisor } = office.people;
    const waiting = await db.skp.create({
      data: {
        employeeId: colleague.id,
        periodId: office.periodId,
        unitId: office.units.pendaftaran,
        positionId: colleague.positionId,
        appraiserId: supervisor.id,
        status: "SUBMITTED",
        startsOn: fromDay("2026-01-01"),
        endsOn: fromDay("2026-12-31"),
      },
    });
    expect(await entry("colleague")).toEqual({
      kind: "NO_APPROVED_SKP",
      status: "SUBMITTED",
      skpId: waiting.id,
      appraiser: "Hendra Saputra",
    });
  });
});
