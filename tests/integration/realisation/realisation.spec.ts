import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/server/db/client";
import { checkChains } from "@/lib/server/db/audit";
import { fromDay, toDecimal } from "@/lib/server/db/columns";
import { recordActuals } from "@/lib/realisation/commands/record-actuals";
import type { RecordActualInput } from "@/lib/realisation/schemas";
import {
  makeApprovedSkp,
  makeOffice,
  type ApprovedSkp,
  type Office,
  type PersonKey,
} from "@/tests/support/office";
import { useDatabase } from "@/tests/support/database";

useDatabase();

let office: Office;
let skp: ApprovedSkp;
let published: string;
let time: string;

beforeAll(async () => {
  office = await makeOffice();
  skp = await makeApprovedSkp(office);
  [published, , time] = skp.rhk[0]!.iki as [string, string, string];
});

beforeEach(async () => {
  await db.actual.deleteMany();
  await db.appraisal.updateMany({ data: { status: "OPEN" } });
  await db.term.update({ where: { id: office.terms[3] }, data: { status: "UPCOMING" } });
});

const stored = async (ikiId: string, month: string) => {
  const row = await db.actual.findUnique({
    where: { ikiId_month: { ikiId, month: fromDay(`${month}-01`) } },
  });
  return row === null ? null : { value: toDecimal(row.value), note: row.note, version: row.version };
};

/** One line of the form of a month, sent alone. */
const record = ({ month, ...line }: RecordActualInput, person: PersonKey = "asn") =>
  recordActuals(office.viewer(person), { skpId: skp.skpId, month, next: "stay", actuals: [line] });

describe("recording where an indicator stands", () => {
  it("keeps the number exactly as written, with its month and a first version", async () => {
    const outcome = await record({
      ikiId: time,
      month: "2026-09",
      value: "24.500001",
      note: "menunggu petugas",
    });
    expect(outcome).toMatchObject({ ok: true, value: { changed: 1, versions: { [time]: 1 } } });
    expect(await stored(time, "2026-09")).toEqual({
      value: "24.500001",
      note: "menunggu petugas",
      version: 1,
    });
  });

  it("changes a number under the version the person had before her and counts the version up", async () => {
    await record({ ikiId: time, month: "2026-09", value: "25" });
    expect(await record({ ikiId: time, month: "2026-09", value: "24.5", version: 1 })).toMatchObject({
      ok: true,
      value: { changed: 1, versions: { [time]: 2 } },
    });
    expect(await stored(time, "2026-09")).toMatchObject({ value: "24.5", version: 2 });
  });

  it("refuses an old version after another save and keeps what the other save wrote", async () => {
    await record({ ikiId: time, month: "2026-09", value: "25" });
    await record({ ikiId: time, month: "2026-09", value: "24", version: 1 });
    expect(await record({ ikiId: time, month: "2026-09", value: "23", version: 1 })).toEqual({
      ok: false,
      refusal: { code: "STALE" },
    });
    expect(await stored(time, "2026-09")).toMatchObject({ value: "24", version: 2 });
  });

  it("refuses a first entry where another tab has recorded meanwhile", async () => {
    await record({ ikiId: time, month: "2026-09", value: "25" });
    expect(await record({ ikiId: time, month: "2026-09", value: "24" })).toEqual({
      ok: false,
      refusal: { code: "STALE" },
    });
  });

  it("lets only one of two first entries through when they arrive together", async () => {
    const both = await Promise.all(
      ["25", "24"].map((value) => record({ ikiId: time, month: "2026-09", value })),
    );
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(both.find((outcome) => !outcome.ok)).toEqual({ ok: false, refusal: { code: "STALE" } });
  });

  it("takes the same number sent twice as one save, because an answer may get lost on the way", async () => {
    await record({ ikiId: time, month: "2026-09", value: "24.5" });
    const events = await db.auditEvent.count();
    expect(await record({ ikiId: time, month: "2026-09", value: "024.50" })).toMatchObject({
      ok: true,
      value: { changed: 0, versions: { [time]: 1 } },
    });
    expect(await db.auditEvent.count()).toBe(events);
  });

  it("takes a recorded number back when the field is emptied", async () => {
    await record({ ikiId: time, month: "2026-09", value: "25" });
    expect(await record({ ikiId: time, month: "2026-09", value: null, version: 1 })).toMatchObject({
      ok: true,
      value: { changed: 1, versions: { [time]: null } },
    });
    expect(await stored(time, "2026-09")).toBeNull();
  });

  it("writes number, month and earlier number into the unbroken chain of the OPD", async () => {
    await record({ ikiId: time, month: "2026-09", value: "25" });
    await record({ ikiId: time, month: "2026-09", value: "24", version: 1 });
    const event = await db.auditEvent.findFirstOrThrow({
      where: { action: "record-actual" },
      orderBy: { number: "desc" },
    });
    expect(event).toMatchObject({
      chain: office.units.dukcapil,
      actorId: office.people.asn.id,
      detail: { ikiId: time, month: "2026-09", before: "25", after: "24" },
    });
    expect((await checkChains(db)).every(({ brokenAt }) => brokenAt === null)).toBe(true);
  });
});

describe("who may record, and when", () => {
  it("does not know the indicator of somebody whose records are not hers", async () => {
    expect(await record({ ikiId: time, month: "2026-09", value: "1" }, "otherAsn")).toEqual({
      ok: false,
      refusal: { code: "NOT_FOUND" },
    });
  });

  it.each(["supervisor", "head", "admin", "unitAdmin"] as const)(
    "refuses %s, who may read it, to record for another person",
    async (person) => {
      expect(await record({ ikiId: time, month: "2026-09", value: "1" }, person)).toEqual({
        ok: false,
        refusal: { code: "NOT_ALLOWED" },
      });
    },
  );

  it("takes a month that has begun though nobody has opened its term", async () => {
    await db.term.update({ where: { id: office.terms[2] }, data: { status: "UPCOMING" } });
    const recorded = await record({ ikiId: time, month: "2026-09", value: "1" });
    await db.term.update({ where: { id: office.terms[2] }, data: { status: "OPEN" } });
    expect(recorded).toMatchObject({ ok: true });
  });

  it("refuses a month that has not begun, though its term is open", async () => {
    await db.term.update({ where: { id: office.terms[3] }, data: { status: "OPEN" } });
    expect(await record({ ikiId: time, month: "2026-10", value: "1" })).toEqual({
      ok: false,
      refusal: { code: "MONTH_NOT_BEGUN" },
    });
  });

  it("refuses a month of a closed term", async () => {
    await db.term.update({ where: { id: office.terms[2] }, data: { status: "CLOSED" } });
    const outcome = await record({ ikiId: time, month: "2026-09", value: "1" });
    await db.term.update({ where: { id: office.terms[2] }, data: { status: "OPEN" } });
    expect(outcome).toEqual({ ok: false, refusal: { code: "TERM_CLOSED" } });
  });

  it("refuses a month before the SKP begins", async () => {
    expect(await record({ ikiId: time, month: "2026-06", value: "1" })).toEqual({
      ok: false,
      refusal: { code: "MONTH_OUTSIDE_TERM" },
    });
  });

  it.each(["SUBMITTED"] as const)(
    "refuses to change anything while the appraiser has the term (%s)",
    async (status) => {
      await db.appraisal.updateMany({ where: { id: skp.appraisals[0] }, data: { status } });
      expect(await record({ ikiId: time, month: "2026-09", value: "1" })).toEqual({
        ok: false,
        refusal: { code: "WRONG_STATUS", status },
      });
    },
  );

  it("records again after the appraiser returned the term", async () => {
    await db.appraisal.updateMany({ where: { id: skp.appraisals[0] }, data: { status: "RETURNED" } });
    expect(await record({ ikiId: time, month: "2026-09", value: "1" })).toMatchObject({ ok: true });
  });

  it("refuses an SKP that is not approved", async () => {
    await db.skp.update({ where: { id: skp.skpId }, data: { status: "RETURNED", approvedAt: null } });
    const outcome = await record({ ikiId: time, month: "2026-09", value: "1" });
    await db.skp.update({
      where: { id: skp.skpId },
      data: { status: "APPROVED", approvedAt: fromDay("2026-07-06") },
    });
    expect(outcome).toEqual({ ok: false, refusal: { code: "WRONG_STATUS", status: "RETURNED" } });
  });

  it("refuses half a step and a yes or no that is neither", async () => {
    await db.iki.update({ where: { id: published }, data: { targetKind: "MILESTONE" } });
    expect(await record({ ikiId: published, month: "2026-09", value: "1.5" })).toEqual({
      ok: false,
      refusal: { code: "ACTUAL_NOT_OF_KIND", kind: "MILESTONE" },
    });
    await db.iki.update({ where: { id: published }, data: { targetKind: "NUMBER" } });
  });
});

describe("the form of a whole month", () => {
  const form = (actuals: { ikiId: string; value: string | null; version?: number }[]) =>
    recordActuals(office.viewer("asn"), { skpId: skp.skpId, month: "2026-09", next: "stay", actuals });

  it("records what changed and leaves empty fields alone", async () => {
    expect(
      await form([
        { ikiId: published, value: "1224" },
        { ikiId: time, value: null },
      ]),
    ).toMatchObject({ ok: true, value: { changed: 1 } });
    expect(await stored(published, "2026-09")).toMatchObject({ value: "1224" });
    expect(await stored(time, "2026-09")).toBeNull();
  });

  it("records nothing at all when one line is older than what stands there", async () => {
    await record({ ikiId: time, month: "2026-09", value: "25" });
    expect(
      await form([
        { ikiId: published, value: "1224" },
        { ikiId: time, value: "24" },
      ]),
    ).toEqual({ ok: false, refusal: { code: "STALE" } });
    expect(await stored(published, "2026-09")).toBeNull();
  });
});

describe("a number that is far from what was to be expected", () => {
  const asked = { ok: false, refusal: { code: "ACTUAL_DOUBTFUL" } };
  const confirmedOf = async (month: string) =>
    (
      await db.actual.findUnique({
        where: { ikiId_month: { ikiId: published, month: fromDay(`${month}-01`) } },
      })
    )?.confirmed;

  it("is kept only once its person says that it is right, and that she was asked stays with it", async () => {
    const line = { ikiId: published, month: "2026-09", value: "420420" };
    expect(await record(line)).toEqual(asked);
    expect(await stored(published, "2026-09")).toBeNull();
    expect(await record({ ...line, confirmed: "on" })).toMatchObject({ ok: true, value: { changed: 1 } });
    expect(await confirmedOf("2026-09")).toBe("FAR_ABOVE");
    const event = await db.auditEvent.findFirst({
      where: { action: "record-actual" },
      orderBy: { id: "desc" },
    });
    expect(event?.detail).toMatchObject({ after: "420420", confirmed: "FAR_ABOVE" });
  });

  it("is asked about when it is less than what was counted the month before, where the target grows", async () => {
    const paced = (pace: "GROWS" | "HOLDS") => db.iki.update({ where: { id: published }, data: { pace } });
    await paced("GROWS");
    await record({ ikiId: published, month: "2026-08", value: "100" });
    const less = { ikiId: published, month: "2026-09", value: "99" };
    expect(await record(less)).toEqual(asked);
    await paced("HOLDS");
    expect(await record(less)).toMatchObject({ ok: true });
    expect(await confirmedOf("2026-09")).toBeNull();
  });

  it("is not asked about again when only its note changes", async () => {
    await record({ ikiId: published, month: "2026-09", value: "420420", confirmed: "on" });
    const again = { ikiId: published, month: "2026-09", value: "420420", note: "lihat lampiran", version: 1 };
    expect(await record(again)).toMatchObject({ ok: true, value: { changed: 1 } });
    expect(await confirmedOf("2026-09")).toBe("FAR_ABOVE");
    expect(await record({ ...again, value: "420421", version: 2 })).toEqual(asked);
  });
});
