import { beforeEach, describe, expect, it } from "vitest";
import { finaliseAppraisal } from "@/lib/appraisals/commands/finalise-appraisal";
import { returnAppraisal, saveRating } from "@/lib/appraisals/commands/rate";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { connected } from "@/prisma/roles.mjs";
import { ratings, sendTerm } from "@/tests/support/appraisal";
import { useDatabase } from "@/tests/support/database";
import {
  makeApprovedSkp,
  makeOffice,
  type ApprovedSkp,
  type Office,
  type PersonKey,
} from "@/tests/support/office";
import { recordReading } from "@/lib/appraisals/queries/audited-reading";

const database = useDatabase();

let office: Office;
let skp: ApprovedSkp;
let id: string;

// Every test judges an appraisal of its own; the office is made once.
let made = 0;
const DAY = 86_400_000;
beforeEach(async () => {
  if (made++ === 0) office = await makeOffice();
  // Nobody has two SKP on one day: what the test before made moves to two days of its own, long ago.
  const [startsOn, endsOn] = [new Date(made * 2 * DAY), new Date((made * 2 + 1) * DAY)];
  await db.skp.updateMany({ where: { startsOn: fromDay("2026-07-01") }, data: { startsOn, endsOn } });
  skp = await makeApprovedSkp(office);
  await sendTerm(skp, office.people.asn.id);
  id = skp.appraisals[0];
});

const viewer = (person: PersonKey) => office.viewer(person);
const refused = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });
const stored = () => db.appraisal.findUniqueOrThrow({ where: { id } });
const events = (action: string) => db.auditEvent.findMany({ where: { subjectId: id, action } });

describe("finalising", () => {
  it("makes the predikat from the two ratings and the indicative score from the evidence", async () => {
    const outcome = await finaliseAppraisal(
      viewer("supervisor"),
      ratings(id, { feedback: "Pembersihan data selesai lebih cepat." }),
    );
    // RHK 1: 1224/1200 = 102 % → 110 + 10/9 = 111,1111; 96,2/98 = 98,16 → 98 % → 88; 2 − 24,5/24 = 97,92 → 98 % → 88.
    //        (111,1111 + 88 + 88) / 3 = 95,7037
    // RHK 2: 618/600 = 103 % → 110 + 10/9 × 2 = 112,2222. RHK 3: 12/12 = 100 % → 109.
    // Work:  0,40 × 95,7037 + 0,35 × 112,2222 + 0,25 × 109 = 104,8093. Behaviour: (5 × 100 + 2 × 120) / 7 = 105,7143.
    // Total: 0,70 × 104,8093 + 0,30 × 105,7143 = 73,3665 + 31,7143 = 105,0808
    expect(outcome).toEqual({
      ok: true,
      value: { appraisalId: id, predikat: "BAIK", total: "105.08", nextId: null },
    });
    // Achievement without conversion: RHK 1 (102 + 98,1633 + 97,9167) / 3 = 99,3600; 0,4 × 99,36 + 0,35
    // × 103 + 0,25 × 100 = 100,79
    expect(await stored()).toMatchObject({
      status: "FINAL",
      predikat: "BAIK",
      suggestedRating: "SESUAI_EKSPEKTASI",
      version: 2,
      draftFeedback: "",
    });
    const score = await db.score.findFirstOrThrow({ where: { appraisalId: id } });
    expect(score).toMatchObject({ version: 1, schemeId: office.schemeId, category: "BAIK" });
    expect(score.total?.toFixed(2)).toBe("105.08");
    expect(score.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(score.components).toMatchObject([
      { key: "HASIL_KERJA", value: "104.81", weight: "70" },
      { key: "PERILAKU", value: "105.71", weight: "30" },
    ]);
    const told = await db.notification.findFirstOrThrow({ where: { href: `/nilai/${id}` } });
    expect(told).toMatchObject({ employeeId: office.people.asn.id, kind: "APPRAISAL_FINAL" });
    expect(await db.feedback.findFirstOrThrow({ where: { appraisalId: id } })).toMatchObject({
      authorId: office.people.supervisor.id,
      text: "Pembersihan data selesai lebih cepat.",
    });
    expect(await events("finalise-appraisal")).toMatchObject([
      {
        actorId: office.people.supervisor.id,
        chain: office.units.dukcapil,
        detail: { predikat: "BAIK", total: "105.08", hash: score.hash },
      },
    ]);
    const rollup = await db.termRollup.findUniqueOrThrow({
      where: { unitId_termId: { unitId: office.units.pendaftaran, termId: office.terms[2] } },
    });
    expect(rollup.rated).toBeGreaterThan(0);
  });

  it("takes the target of the term before that of the year, and leaves out evidence that was removed", async () => {
    const iki = skp.rhk[2]!.iki[0]!;
    await db.ikiTarget.create({ data: { ikiId: iki, termId: office.terms[2], target: "15" } });
    await db.evidence.updateMany({
      where: { ikiId: iki },
      data: { removedAt: new Date("2026-09-10T00:00:00Z") },
    });
    // RHK 3: 12/15 = 80 % → 70 instead of 109. Work: 104,8093 − 0,25 × 39 = 95,0593. Total: 66,5415 + 31,7143 = 98,2558
    expect(await finaliseAppraisal(viewer("supervisor"), ratings(id))).toMatchObject({
      ok: true,
      value: { total: "98.26" },
    });
    const { input } = await db.score.findFirstOrThrow({ where: { appraisalId: id } });
    expect(input).toMatchObject({ rhk: [{}, {}, { iki: [{ target: { value: "15" }, evidence: [] }] }] });
  });

  it("judges the last month of the term, not an earlier one nor one after it", async () => {
    const iki = skp.rhk[2]!.iki[0]!;
    await db.actual.create({ data: { ikiId: iki, month: fromDay("2026-10-01"), value: "99" } });
    expect(await finaliseAppraisal(viewer("supervisor"), ratings(id))).toMatchObject({
      ok: true,
      value: { total: "105.08" },
    });
  });

  it("refuses a second time", async () => {
    await finaliseAppraisal(viewer("supervisor"), ratings(id));
    expect(await finaliseAppraisal(viewer("supervisor"), ratings(id, { version: 2 }))).toEqual(
      refused("WRONG_STATUS", { status: "FINAL" }),
    );
  });

  it("refuses when somebody wrote in between, and writes nothing", async () => {
    await saveRating(viewer("supervisor"), ratings(id));
    expect(await finaliseAppraisal(viewer("supervisor"), ratings(id))).toEqual(refused("STALE"));
    expect(await db.score.count({ where: { appraisalId: id } })).toBe(0);
    expect(await stored()).toMatchObject({ status: "SUBMITTED", predikat: null });
  });

  it("lets only one of two simultaneous decisions stand", async () => {
    const both = await Promise.all([
      finaliseAppraisal(viewer("supervisor"), ratings(id)),
      finaliseAppraisal(viewer("supervisor"), ratings(id)),
    ]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await db.score.count({ where: { appraisalId: id } })).toBe(1);
  });

  it.each([
    ["the employee herself", "asn", "OWN_RATING"],
    ["the supervisor of another dinas", "otherSupervisor", "NOT_FOUND"],
    ["a colleague", "colleague", "NOT_FOUND"],
    ["the unit's admin, who may read it", "unitAdmin", "NOT_THE_APPRAISER"],
    ["the superior of the appraiser", "head", "NOT_THE_APPRAISER"],
    ["the HR agency", "admin", "NOT_THE_APPRAISER"],
    ["an auditor", "auditor", "NOT_THE_APPRAISER"],
  ] as const)("is refused to %s", async (_who, person, code) => {
    expect(await finaliseAppraisal(viewer(person), ratings(id))).toEqual(refused(code));
    expect(await saveRating(viewer(person), ratings(id))).toEqual(refused(code));
    expect(await returnAppraisal(viewer(person), { appraisalId: id, version: 1, text: "Perbaiki" })).toEqual(
      refused(code),
    );
    expect(await stored()).toMatchObject({ status: "SUBMITTED", version: 1, workRating: null });
  });

  it("is refused before the term was sent, and once it was returned", async () => {
    expect(await finaliseAppraisal(viewer("supervisor"), ratings(skp.appraisals[1]))).toEqual(
      refused("WRONG_STATUS", { status: "OPEN" }),
    );
    await returnAppraisal(viewer("supervisor"), {
      appraisalId: id,
      version: 1,
      text: "Lampirkan rekap September.",
    });
    expect(await finaliseAppraisal(viewer("supervisor"), ratings(id, { version: 2 }))).toEqual(
      refused("WRONG_STATUS", { status: "RETURNED" }),
    );
  });

  it("is refused in a term that is closed", async () => {
    await db.term.update({ where: { id: office.terms[2] }, data: { status: "CLOSED" } });
    expect(await finaliseAppraisal(viewer("supervisor"), ratings(id))).toEqual(refused("TERM_CLOSED"));
    await db.term.update({ where: { id: office.terms[2] }, data: { status: "OPEN" } });
  });

  it("says how many choices are still open", async () => {
    const input = ratings(id, { behaviourRating: undefined });
    delete input.behaviour.LOYAL;
    expect(await finaliseAppraisal(viewer("supervisor"), input)).toEqual(
      refused("RATINGS_INCOMPLETE", { count: 2 }),
    );
  });

  it("asks for a reason when the rating of the work differs from the suggestion, and takes it with one", async () => {
    expect(
      await finaliseAppraisal(viewer("supervisor"), ratings(id, { workRating: "DI_ATAS_EKSPEKTASI" })),
    ).toEqual(refused("REASON_REQUIRED"));
    const outcome = await finaliseAppraisal(
      viewer("supervisor"),
      ratings(id, { workRating: "DI_ATAS_EKSPEKTASI", reason: "Dampaknya melampaui angka." }),
    );
    expect(outcome).toMatchObject({ ok: true, value: { predikat: "BAIK" } });
    expect(await stored()).toMatchObject({
      suggestedRating: "SESUAI_EKSPEKTASI",
      reason: "Dampaknya melampaui angka.",
    });
  });

  it("needs a scheme for the unit", async () => {
    const kept = await db.schemeAssignment.findFirstOrThrow();
    await db.schemeAssignment.delete({ where: { id: kept.id } });
    expect(await finaliseAppraisal(viewer("supervisor"), ratings(id))).toEqual(refused("NO_SCHEME"));
    await db.schemeAssignment.create({ data: kept });
  });
});

/** The same database as the owner of its tables, whom no grant stops. */
const asOwner = (statement: string): Promise<unknown> =>
  connected(database.ownerUrl, (client) => client.query(statement, [id]));

describe("a final score", () => {
  beforeEach(async () => {
    await finaliseAppraisal(viewer("supervisor"), ratings(id));
  });

  it("is not changed by the serving role, which has no right to", async () => {
    await expect(db.score.updateMany({ where: { appraisalId: id }, data: { total: "120" } })).rejects.toThrow(
      /permission denied/,
    );
    await expect(db.score.deleteMany({ where: { appraisalId: id } })).rejects.toThrow(/permission denied/);
    await expect(db.appraisal.update({ where: { id }, data: { predikat: "SANGAT_BAIK" } })).rejects.toThrow(
      /a final appraisal is not changed/,
    );
  });

  it("is not changed by the owner of the tables either, because a trigger refuses", async () => {
    await expect(asOwner(`UPDATE "Score" SET "total" = 120 WHERE "appraisalId" = $1`)).rejects.toThrow(
      /Score is written once/,
    );
    await expect(asOwner(`DELETE FROM "Score" WHERE "appraisalId" = $1`)).rejects.toThrow(
      /Score is written once/,
    );
    expect((await db.score.findFirstOrThrow({ where: { appraisalId: id } })).total?.toFixed(2)).toBe(
      "105.08",
    );
  });
});

describe("a draft", () => {
  it("keeps what was chosen, in part or whole, and replaces it with the next one", async () => {
    const first = await saveRating(viewer("supervisor"), {
      appraisalId: id,
      version: 1,
      behaviour: { LOYAL: { rating: "SESUAI_EKSPEKTASI", note: "Menjaga data warga" } },
      feedback: "Belum selesai",
    });
    expect(first).toEqual({ ok: true, value: { appraisalId: id, version: 2 } });
    expect(await stored()).toMatchObject({
      status: "SUBMITTED",
      workRating: null,
      draftFeedback: "Belum selesai",
      version: 2,
    });
    await saveRating(viewer("supervisor"), ratings(id, { version: 2 }));
    const rated = await db.behaviourRating.findMany({ where: { appraisalId: id } });
    expect(rated).toHaveLength(7);
    expect(rated.find(({ value }) => value === "LOYAL")?.note).toBe("");
    expect(await db.feedback.count({ where: { appraisalId: id } })).toBe(0);
    expect(await events("save-rating")).toHaveLength(2);
  });

  it("is refused when somebody wrote in between, and the earlier draft stays", async () => {
    await saveRating(viewer("supervisor"), ratings(id, { workRating: "DI_BAWAH_EKSPEKTASI" }));
    expect(await saveRating(viewer("supervisor"), ratings(id))).toEqual(refused("STALE"));
    expect(await stored()).toMatchObject({ workRating: "DI_BAWAH_EKSPEKTASI", version: 2 });
  });
});

describe("sending back", () => {
  it("tells the employee what to mend", async () => {
    expect(
      await returnAppraisal(viewer("supervisor"), {
        appraisalId: id,
        version: 1,
        text: "Lampirkan rekap September.",
      }),
    ).toEqual({ ok: true, value: { appraisalId: id } });
    expect(await stored()).toMatchObject({ status: "RETURNED", version: 2 });
    expect(await db.feedback.findFirstOrThrow({ where: { appraisalId: id } })).toMatchObject({
      text: "Lampirkan rekap September.",
      authorId: office.people.supervisor.id,
    });
    const told = { kind: "TERM_RETURNED", employeeId: office.people.asn.id };
    const { href } = await db.notification.findFirstOrThrow({ where: told });
    expect(href).toMatch(/^\/realisasi\/[0-9a-f-]{36}\/2026-09$/);
    expect(await events("return-appraisal")).toHaveLength(1);
  });

  it("is refused without words, and when somebody wrote in between", async () => {
    expect(await returnAppraisal(viewer("supervisor"), { appraisalId: id, version: 1, text: "  " })).toEqual(
      refused("COMMENT_REQUIRED"),
    );
    await saveRating(viewer("supervisor"), ratings(id));
    expect(
      await returnAppraisal(viewer("supervisor"), { appraisalId: id, version: 1, text: "Lampirkan rekap." }),
    ).toEqual(refused("STALE"));
  });
});

describe("reading a rating of somebody else", () => {
  it("leaves a trace for the admin, the superior and the auditor", async () => {
    for (const person of ["unitAdmin", "head", "auditor"] as const) {
      expect(await recordReading(viewer(person), id)).toEqual({ ok: true, value: { recorded: true } });
    }
    expect((await events("record-reading")).map(({ actorId }) => actorId)).toEqual([
      office.people.unitAdmin.id,
      office.people.head.id,
      office.people.auditor.id,
    ]);
  });

  it("leaves none for the employee and her appraiser", async () => {
    expect(await recordReading(viewer("asn"), id)).toEqual({ ok: true, value: { recorded: false } });
    expect(await recordReading(viewer("supervisor"), id)).toEqual({ ok: true, value: { recorded: false } });
    expect(await events("record-reading")).toEqual([]);
  });

  it("is not found for whoever may not see it", async () => {
    expect(await recordReading(viewer("colleague"), id)).toEqual(refused("NOT_FOUND"));
  });
});
