import { beforeAll, describe, expect, it } from "vitest";
import { finaliseAppraisal } from "@/lib/appraisals/commands/finalise-appraisal";
import { getExplanation } from "@/lib/appraisals/queries/explanation";
import { getRating } from "@/lib/appraisals/queries/rating";
import type { Month } from "@/lib/kernel/calendar";
import { recordActuals } from "@/lib/realisation/commands/record-actuals";
import { submitTerm } from "@/lib/realisation/commands/submit-term";
import { getRealisation } from "@/lib/realisation/queries/realisation";
import { listSubmissionLines } from "@/lib/realisation/queries/submission";
import type { SignedIn } from "@/lib/server/auth/viewer";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { approveSkp } from "@/lib/skp/commands/decide-skp";
import { changePace, readPaceNote } from "@/lib/skp/commands/target-pace";
import { ratings } from "@/tests/support/appraisal";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office } from "@/tests/support/office";
import { codeOf, newcomer, rhkOf, skpRow, submitted, valueOf } from "@/tests/support/skp";

useDatabase();
let office: Office;
beforeAll(async () => {
  office = await makeOffice();
});

const counted = {
  aspect: "KUANTITAS",
  title: "KTP-el dan KK yang terbit sampai akhir tahun",
  unitOfMeasure: "dokumen",
  target: "1.250",
} as const;
const quality = {
  ...counted,
  aspect: "KUALITAS",
  title: "Dokumen tanpa salah data",
  unitOfMeasure: "%",
  target: "98",
};
const planOf = (...iki: object[]) => [{ title: "Layanan selesai sesuai standar", weight: "100", iki }];
const TERM = { startsOn: "2026-07-01", endsOn: "2026-09-30" };

/** An approved plan of somebody who came in July, with her appraisal of the third quarter. */
async function carriedOut(rhk: unknown, startsOn = "2026-07-15") {
  const viewer = await newcomer(office, startsOn);
  const sent = await submitted(office, viewer, rhk);
  valueOf(await approveSkp(office.viewer("supervisor"), sent));
  const [line] = await rhkOf(sent.skpId);
  const appraisal = await db.appraisal.findFirstOrThrow({
    where: { skpId: sent.skpId, termId: office.terms[2] },
  });
  return { viewer, skpId: sent.skpId, version: sent.version + 1, iki: line!.iki, appraisalId: appraisal.id };
}

type CarriedOut = Awaited<ReturnType<typeof carriedOut>>;

async function record({ viewer, skpId, iki }: CarriedOut, month: Month, values: readonly string[]) {
  const actuals = iki.map(({ id }, index) => ({
    ikiId: id,
    value: values[index]!,
    note: "",
    version: undefined,
  }));
  valueOf(await recordActuals(viewer, { skpId, month, next: "stay", actuals }));
}

async function judged(plan: CarriedOut, values: readonly string[], reason = "") {
  await record(plan, "2026-09", values);
  valueOf(
    await submitTerm(plan.viewer, { appraisalId: plan.appraisalId, version: 1, withoutEvidence: "on" }),
  );
  const supervisor = office.viewer("supervisor");
  const page = await getRating(supervisor, plan.appraisalId);
  valueOf(await finaliseAppraisal(supervisor, ratings(plan.appraisalId, { version: 2, reason })));
  return { page, explained: await getExplanation(plan.viewer, plan.appraisalId) };
}

const monthPage = async ({ skpId }: CarriedOut, viewer: SignedIn) =>
  (await getRealisation(viewer, { skpId, month: "2026-09", today: "2026-09-30" }))!.rhk[0]!.iki;

describe("a plan from 15 July to December with 1.250 documents, judged at the end of September", () => {
  it("compares 630 with 625, suggests that the work meets expectations, and explains why", async () => {
    const plan = await carriedOut(planOf(counted));
    const grown = { kind: "GROWS", months: 3, of: 6 };
    expect(await monthPage(plan, plan.viewer)).toMatchObject([
      { target: { kind: "NUMBER", value: "1250" }, pace: grown },
    ]);
    const { page, explained } = await judged(plan, ["630"]);
    // 630 ÷ (1250 × 3/6) × 100 = 100,8. Before there was a choice: 630 ÷ 1250 = 50,4, below expectations.
    expect(page).toMatchObject({ suggestion: { achievement: "100.80", rating: "SESUAI_EKSPEKTASI" } });
    expect(page!.plans[0]!.lines[0]).toMatchObject({ pace: grown, achievement: "100.80" });
    expect(explained!.score).toMatchObject({ reproduced: true });
    expect(explained!.score!.file.input.rhk[0]!.iki[0]).toMatchObject({
      target: { kind: "NUMBER", value: "1250" },
      pace: grown,
    });
    const stored = await db.iki.findUniqueOrThrow({ where: { id: plan.iki[0]!.id } });
    // Left to the unit while it was a draft, written down when it was approved.
    expect([plan.iki[0]!.pace, stored.pace]).toEqual(["GROWS", "GROWS"]);
  });

  it("keeps a quality in full, and lets its person choose otherwise", async () => {
    const plan = await carriedOut(planOf({ ...counted, pace: "HOLDS" }, quality));
    expect((await monthPage(plan, plan.viewer)).map(({ pace }) => pace?.kind)).toEqual(["HOLDS", "HOLDS"]);
    const { page } = await judged(plan, ["625", "98"], "Mutu terjaga");
    // (625 ÷ 1250 + 98 ÷ 98) / 2 = (50 + 100) / 2
    expect(page!.suggestion?.achievement).toBe("75.00");
  });

  it("lets the target that was written for the term win over growth", async () => {
    const given = { ...counted, termTargets: { [office.terms[2]]: "900" } };
    const plan = await carriedOut(planOf(given));
    const lines = await listSubmissionLines(plan.viewer, plan.skpId, { id: office.terms[2], ...TERM });
    expect(lines).toMatchObject([{ target: { kind: "NUMBER", value: "900" }, pace: { kind: "GIVEN" } }]);
    const { page } = await judged(plan, ["630"], "Jaringan putus");
    // 630 ÷ 900 × 100
    expect(page!.suggestion?.achievement).toBe("70.00");
  });

  it("does not read a number that was typed for a term before the target became a range", async () => {
    const range = { ...counted, targetKind: "RANGE", target: "", targetLow: "600", targetHigh: "1.200" };
    const plan = await carriedOut(planOf({ ...range, termTargets: { [office.terms[2]]: "900" } }));
    const { page } = await judged(plan, ["310"]);
    // 300 to 600 are due, and 310 lies within.
    expect(page!.suggestion?.achievement).toBe("100.00");
  });
});

describe("the pace of a plan that stands", () => {
  const change = (plan: CarriedOut, more: object = {}, who: SignedIn = office.viewer("supervisor")) =>
    changePace(who, {
      skpId: plan.skpId,
      version: plan.version,
      reason: "Dokumen terbit merata di tiap masa",
      paces: { [plan.iki[0]!.id]: "HOLDS" },
      ...more,
    });

  it("is the appraiser's to change, with a reason in the trail and a word to the person", async () => {
    const plan = await carriedOut(planOf(counted));
    expect(codeOf(await change(plan, {}, plan.viewer))).toBe("NOT_ALLOWED");
    expect(codeOf(await change(plan, {}, office.viewer("head")))).toBe("NOT_THE_APPRAISER");
    expect(codeOf(await change(plan, { version: plan.version - 1 }))).toBe("STALE");
    expect(valueOf(await change(plan))).toEqual({ skpId: plan.skpId, changed: 1 });
    expect((await monthPage(plan, plan.viewer))[0]!.pace).toEqual({ kind: "HOLDS" });
    const told = await db.notification.findMany({ where: { employeeId: plan.viewer.employeeId } });
    expect(told.map(({ kind }) => kind)).toContain("PACE_CHANGED");
    expect(
      await db.auditEvent.findFirstOrThrow({ where: { subjectId: plan.skpId, action: "change-pace" } }),
    ).toMatchObject({
      detail: { reason: "Dokumen terbit merata di tiap masa", paces: { [plan.iki[0]!.id]: "HOLDS" } },
    });
    const again = { version: plan.version + 1 };
    expect(valueOf(await change(plan, again))).toEqual({ skpId: plan.skpId, changed: 0 });
    const foreign = await carriedOut(planOf(counted));
    expect(codeOf(await change(plan, { ...again, paces: { [foreign.iki[0]!.id]: "HOLDS" } }))).toBe(
      "NOT_FOUND",
    );
  });

  it("never moves a score that is final, which still comes out the same", async () => {
    const plan = await carriedOut(planOf(counted));
    const { explained } = await judged(plan, ["630"]);
    valueOf(await change(plan));
    const after = await getExplanation(plan.viewer, plan.appraisalId);
    expect(after!.score!.file.hash).toBe(explained!.score!.file.hash);
    expect(after!.score!.reproduced).toBe(true);
  });

  it("is told once to whoever planned before there was a choice, and her having read it is recorded", async () => {
    const plan = await carriedOut(planOf(counted));
    await db.skp.update({ where: { id: plan.skpId }, data: { tellsPace: true } });
    expect(codeOf(await readPaceNote(office.viewer("supervisor"), plan))).toBe("NOT_ALLOWED");
    expect(await skpRow(plan.skpId)).toMatchObject({ tellsPace: true });
    await readPaceNote(plan.viewer, plan);
    valueOf(await readPaceNote(plan.viewer, plan));
    expect(await skpRow(plan.skpId)).toMatchObject({ tellsPace: false });
    expect(await db.auditEvent.count({ where: { subjectId: plan.skpId, action: "read-pace-note" } })).toBe(1);
  });
});

describe("terms of single months", () => {
  it("grow month by month: 24 a year are 2 by the end of January", async () => {
    const january = await db.term.create({
      data: {
        periodId: office.periodId,
        cadence: "BULANAN",
        ordinal: 1,
        startsOn: fromDay("2026-01-01"),
        endsOn: fromDay("2026-01-31"),
        dueOn: fromDay("2026-02-17"),
        status: "OPEN",
      },
    });
    const plan = await carriedOut(planOf({ ...counted, target: "24" }), "2026-01-01");
    const [line] = await listSubmissionLines(plan.viewer, plan.skpId, {
      id: january.id,
      startsOn: "2026-01-01",
      endsOn: "2026-01-31",
    });
    expect(line!.pace).toEqual({ kind: "GROWS", months: 1, of: 12 });
  });
});
