import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { recordActuals } from "@/lib/realisation/commands/record-actuals";
import { getRealisation } from "@/lib/realisation/queries/realisation";
import { submitTerm } from "@/lib/realisation/commands/submit-term";
import { schemes } from "@/lib/scoring/schemes/shipped";
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

beforeAll(async () => {
  office = await makeOffice();
  skp = await makeApprovedSkp(office);
});

const everyIki = (): string[] => skp.rhk.flatMap((rhk) => rhk.iki);

const send = (
  more: { version?: number; withoutEvidence?: "on"; appraisalId?: string } = {},
  person: PersonKey = "asn",
) => submitTerm(office.viewer(person), { appraisalId: skp.appraisals[0], version: 1, ...more });

const recordAll = async (month: string, ikis = everyIki()) => {
  await db.actual.createMany({
    data: ikis.map((ikiId) => ({ ikiId, month: fromDay(`${month}-01`), value: "10" })),
  });
};

const proveAll = async (month: string, ikis = everyIki()) => {
  await db.evidence.createMany({
    data: ikis.map((ikiId) => ({
      ikiId,
      month: fromDay(`${month}-01`),
      kind: "LINK" as const,
      name: "arsip",
      url: `https://arsip.example/${ikiId}`,
      uploadedById: office.people.asn.id,
    })),
  });
};

async function require(evidence: boolean): Promise<void> {
  const body = schemes["permenpanrb-6-2022"];
  await db.scheme.update({
    where: { id: office.schemeId },
    data: {
      body: JSON.parse(
        JSON.stringify({ ...body, work: { ...body.work, requireEvidence: evidence } }),
      ) as object,
    },
  });
}

beforeEach(async () => {
  await db.actual.deleteMany();
  await db.evidence.deleteMany();
  await db.notification.deleteMany();
  await db.appraisal.updateMany({ data: { status: "OPEN", version: 1, submittedAt: null } });
  await require(false);
});

describe("a scheme that changes within a term", () => {
  /** From the given day on evidence is asked for; the quarter ends on 30 September, today is the 15th. */
  const strictFrom = async (day: string): Promise<void> => {
    const body = schemes["permenpanrb-6-2022"];
    const strict = { ...body, work: { ...body.work, requireEvidence: true } };
    const { id: schemeId } = await db.scheme.create({
      data: {
        code: "ketat",
        version: Number(day.replaceAll("-", "")),
        name: "Ketat",
        body: JSON.parse(JSON.stringify(strict)) as object,
        effectiveFrom: fromDay(day),
      },
    });
    await db.schemeAssignment.create({
      data: { unitId: office.units.dukcapil, schemeId, startsOn: fromDay(day) },
    });
  };
  const pageSays = async (): Promise<boolean | undefined> =>
    (
      await getRealisation(office.viewer("asn"), {
        skpId: skp.skpId,
        month: "2026-09",
        today: OFFICE_DAY,
      })
    )?.scheme.requireEvidence;

  afterEach(async () => {
    await db.schemeAssignment.deleteMany({ where: { unitId: office.units.dukcapil } });
  });

  it("asks at sending for what the scheme of the term's last day asks, which is the one that scores", async () => {
    await recordAll("2026-09");
    await strictFrom("2026-09-30");
    expect(await pageSays()).toBe(true);
    expect(await send({ withoutEvidence: "on" })).toEqual({
      ok: false,
      refusal: { code: "EVIDENCE_MISSING", count: 5 },
    });
  });

  it("asks for nothing that begins a day after the term", async () => {
    await recordAll("2026-09");
    await strictFrom("2026-10-01");
    expect(await pageSays()).toBe(false);
    expect(await send({ withoutEvidence: "on" })).toMatchObject({ ok: true });
  });
});

describe("sending a term to the appraiser", () => {
  it("puts it into the appraiser's hands, tells the appraiser and counts it for the unit", async () => {
    await recordAll("2026-08");
    await proveAll("2026-09");
    expect(await send()).toEqual({
      ok: true,
      value: {
        appraisalId: skp.appraisals[0],
        appraiser: "Hendra Saputra",
        skpId: skp.skpId,
        month: "2026-09",
      },
    });
    expect(await db.appraisal.findUniqueOrThrow({ where: { id: skp.appraisals[0] } })).toMatchObject({
      status: "SUBMITTED",
      version: 2,
    });
    expect(
      await db.notification.findMany({ select: { employeeId: true, kind: true, href: true, facts: true } }),
    ).toEqual([
      {
        employeeId: office.people.supervisor.id,
        kind: "TERM_SUBMITTED",
        href: `/penilaian/${skp.appraisals[0]}`,
        facts: { name: "Ratna Wulandari", cadence: "TRIWULANAN", year: 2026, ordinal: 3 },
      },
    ]);
    const where = { unitId_termId: { unitId: office.units.pendaftaran, termId: office.terms[2] } };
    expect(await db.termRollup.findUniqueOrThrow({ where })).toMatchObject({ submitted: 1, rated: 0 });
    expect(await db.auditEvent.findFirstOrThrow({ where: { action: "submit-term" } })).toMatchObject({
      chain: office.units.dukcapil,
      subjectId: skp.appraisals[0],
    });
  });

  it("is sent again after it was returned", async () => {
    await recordAll("2026-09");
    await proveAll("2026-09");
    await db.appraisal.updateMany({
      where: { id: skp.appraisals[0] },
      data: { status: "RETURNED", version: 3 },
    });
    expect(await send({ version: 3 })).toMatchObject({ ok: true });
  });

  it("is refused the second time", async () => {
    await recordAll("2026-09");
    await proveAll("2026-09");
    await send();
    expect(await send()).toEqual({ ok: false, refusal: { code: "WRONG_STATUS", status: "SUBMITTED" } });
    expect(await db.notification.count()).toBe(1);
  });

  it("is accepted once when it is sent twice at the same moment", async () => {
    await recordAll("2026-09");
    await proveAll("2026-09");
    const both = await Promise.all([send(), send()]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await db.notification.count()).toBe(1);
  });

  it("is refused from a page older than the last change", async () => {
    await recordAll("2026-09");
    await proveAll("2026-09");
    await db.appraisal.updateMany({
      where: { id: skp.appraisals[0] },
      data: { status: "RETURNED", version: 3 },
    });
    expect(await send({ version: 2 })).toEqual({ ok: false, refusal: { code: "STALE" } });
  });

  it("is refused with the number of indicators that nobody filled in", async () => {
    await recordAll("2026-09", everyIki().slice(0, 3)); // 5 − 3 = 2
    expect(await send()).toEqual({ ok: false, refusal: { code: "ACTUAL_MISSING", count: 2 } });
  });

  it("does not count what was recorded before the term", async () => {
    await recordAll("2026-06");
    expect(await send()).toEqual({ ok: false, refusal: { code: "ACTUAL_MISSING", count: 5 } });
  });

  it("warns of missing evidence, and goes on when the person confirms it", async () => {
    await recordAll("2026-09");
    await proveAll("2026-09", everyIki().slice(0, 4)); // 5 − 4 = 1
    expect(await send()).toEqual({ ok: false, refusal: { code: "EVIDENCE_UNCONFIRMED", count: 1 } });
    expect(await send({ withoutEvidence: "on" })).toMatchObject({ ok: true });
  });

  it("counts evidence that was taken away as missing", async () => {
    await recordAll("2026-09");
    await proveAll("2026-09");
    await db.evidence.updateMany({ where: { ikiId: everyIki()[0]! }, data: { removedAt: new Date() } });
    expect(await send()).toEqual({ ok: false, refusal: { code: "EVIDENCE_UNCONFIRMED", count: 1 } });
  });

  it("cannot be confirmed away where the scheme requires evidence", async () => {
    await require(true);
    await recordAll("2026-09");
    expect(await send({ withoutEvidence: "on" })).toEqual({
      ok: false,
      refusal: { code: "EVIDENCE_MISSING", count: 5 },
    });
    await proveAll("2026-07");
    expect(await send()).toMatchObject({ ok: true });
  });

  it.each([
    ["otherAsn", "NOT_FOUND"],
    ["colleague", "NOT_FOUND"],
    ["supervisor", "NOT_ALLOWED"],
    ["admin", "NOT_ALLOWED"],
  ] as const)("is refused to %s", async (person, code) => {
    await recordAll("2026-09");
    await proveAll("2026-09");
    expect(await send({}, person)).toEqual({ ok: false, refusal: { code } });
  });

  it("is refused for a term that is not open yet", async () => {
    expect(await send({ appraisalId: skp.appraisals[1] })).toEqual({
      ok: false,
      refusal: { code: "TERM_NOT_OPEN" },
    });
  });

  it("is refused for a closed term", async () => {
    await db.term.update({ where: { id: office.terms[2] }, data: { status: "CLOSED" } });
    const outcome = await send();
    await db.term.update({ where: { id: office.terms[2] }, data: { status: "OPEN" } });
    expect(outcome).toEqual({ ok: false, refusal: { code: "TERM_CLOSED" } });
  });

  it("leaves no moment in which a number changes after it was sent", async () => {
    await recordAll("2026-08");
    await proveAll("2026-08");
    const [sent, recorded] = await Promise.all([
      send(),
      recordActuals(office.viewer("asn"), {
        skpId: skp.skpId,
        month: "2026-09",
        next: "stay",
        actuals: [{ ikiId: everyIki()[0]!, value: "11" }],
      }),
    ]);
    const actual = await db.actual.findFirst({ where: { month: fromDay("2026-09-01") } });
    expect(sent.ok).toBe(true);
    // Either it was written before the term left, or it was refused: never written and refused, nor lost and accepted.
    expect(actual !== null).toBe(recorded.ok);
  });
});
