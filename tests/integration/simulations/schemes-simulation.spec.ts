import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { advanceSimulation } from "@/lib/simulations/commands/advance-simulation";
import {
  claimSimulation,
  failSimulation,
  resumeSimulation,
  simulateScheme,
} from "@/lib/simulations/commands/simulate-scheme";
import { copyScheme, saveScheme } from "@/lib/schemes/commands/drafts";
import { finaliseAppraisal } from "@/lib/appraisals/commands/finalise-appraisal";
import { db } from "@/lib/server/db/client";
import { MOST_ATTEMPTS } from "@/lib/simulations/rules";
import { runSimulations } from "@/lib/simulations/jobs";
import {
  listBuckets,
  listClassPassages,
  listOfficeChanges,
  listRatingPassages,
  summariseSimulation,
} from "@/lib/simulations/queries/findings";
import { getSimulation, listSimulated, listSimulations } from "@/lib/simulations/queries/simulations";
import type { Scheme } from "@/lib/scoring/scheme";
import { makeFinalAppraisals } from "@/scripts/bench/many-appraisals";
import { ratings, sendTerm } from "@/tests/support/appraisal";
import { useDatabase } from "@/tests/support/database";
import { makeApprovedSkp, makeOffice, type Office, type PersonKey } from "@/tests/support/office";

useDatabase();

let office: Office;
let appraisalId: string;
let draftId: string;

beforeAll(async () => {
  office = await makeOffice();
  const skp = await makeApprovedSkp(office);
  await sendTerm(skp, office.people.asn.id);
  appraisalId = skp.appraisals[0];
  await finaliseAppraisal(viewer("supervisor"), ratings(appraisalId));
  draftId = await draft((scheme) => ({
    ...scheme,
    work: { ...scheme.work, conversion: "NONE" },
    components: scheme.components.map((component) => ({ ...component, weight: "50" })),
    suggest: { above: "100.5", meets: "90" },
  }));
});

const viewer = (person: PersonKey) => office.viewer(person);
const admin = () => viewer("admin");
const refused = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });
const row = (id: string) => db.simulation.findUniqueOrThrow({ where: { id } });

async function draft(change: (scheme: Scheme) => Scheme): Promise<string> {
  const copied = await copyScheme(admin(), { schemeId: office.schemeId });
  if (!copied.ok) throw new Error(copied.refusal.code);
  const { schemeId } = copied.value;
  const { body } = await db.scheme.findUniqueOrThrow({ where: { id: schemeId } });
  const saved = await saveScheme(admin(), {
    schemeId,
    revision: 1,
    scheme: change(body as unknown as Scheme),
  });
  if (!saved.ok) throw new Error(saved.refusal.code);
  return schemeId;
}

async function ask(schemeId: string, unitId = office.units.tk): Promise<string> {
  const asked = await simulateScheme(admin(), { schemeId, termId: office.terms[2], unitId });
  if (!asked.ok) throw new Error(asked.refusal.code);
  return asked.value.simulationId;
}

/** As if the server that computes it had been killed a minute ago. */
const goQuiet = (id: string) =>
  db.simulation.update({ where: { id }, data: { heartbeatAt: new Date(Date.now() - 60_000) } });

describe("a simulation", () => {
  it("computes each final score again from what was stored with it, and changes no score", async () => {
    const before = await db.score.findMany();
    const id = await ask(draftId);
    expect(await runSimulations()).toBe(1);
    // Without conversion: work 100,79 (see tests/integration/appraisal.spec.ts), exactly
    //   RHK 1 (102 + 98,163265 + 97,916667) / 3 = 99,359977; 0,40 × 99,359977 + 0,35 × 103 + 0,25 × 100 = 100,793991
    // Behaviour (5 × 100 + 2 × 120) / 7 = 105,714286. Total: 0,5 × 100,793991 + 0,5 × 105,714286 = 103,254138 → 103,25
    // Before: 105,08, so it moves by 103,25 − 105,08 = −1,83. Achievement 100,79 ≥ 100,5 → above expectation.
    expect(await db.simulatedScore.findMany({ where: { simulationId: id } })).toMatchObject([
      {
        appraisalId,
        ratingBefore: "SESUAI_EKSPEKTASI",
        ratingAfter: "DI_ATAS_EKSPEKTASI",
        classBefore: "BAIK",
        classAfter: "BAIK",
        problem: null,
      },
    ]);
    expect((await listSimulated(admin(), id, { page: 1 })).rows).toMatchObject([
      { appraisalId, name: "Ratna Wulandari", before: "105.08", after: "103.25" },
    ]);
    expect(await summariseSimulation(id)).toEqual({
      people: 1,
      up: 0,
      down: 1,
      same: 0,
      gained: 0,
      lost: 0,
      meanChange: "-1.83",
      ratingChanged: 1,
      classChanged: 0,
      problems: [],
    });
    expect(await listRatingPassages(id)).toEqual([
      { before: "SESUAI_EKSPEKTASI", after: "DI_ATAS_EKSPEKTASI", count: 1 },
    ]);
    expect(await listClassPassages(id)).toEqual([]);
    expect(await listBuckets(id)).toEqual([
      { from: 100, before: 0, after: 1 },
      { from: 105, before: 1, after: 0 },
    ]);
    expect(await listOfficeChanges(id)).toMatchObject([
      { name: "Dinas Kependudukan dan Pencatatan Sipil", people: 1, meanChange: "-1.83" },
    ]);
    expect(await db.score.findMany()).toEqual(before);
    expect(await row(id)).toMatchObject({ status: "DONE", done: 1, total: 1, runner: null });
    expect(await db.notification.findFirstOrThrow({ where: { kind: "SIMULATION_DONE" } })).toMatchObject({
      employeeId: office.people.admin.id,
      href: `/admin/skema/${draftId}/simulasi/${id}`,
    });
    expect(await db.auditEvent.count({ where: { action: "simulate-scheme", subjectId: draftId } })).toBe(1);
  });

  it("with the scheme that made the scores moves nobody", async () => {
    const id = await ask(office.schemeId);
    await runSimulations();
    expect(await summariseSimulation(id)).toMatchObject({
      people: 1,
      same: 1,
      meanChange: "0.00",
      ratingChanged: 0,
      classChanged: 0,
    });
  });

  it("names what does not fit, and counts a score that disappears as the farthest move", async () => {
    const dimensions = [{ key: "MUTU", name: "Mutu", weight: "100" }];
    const id = await ask(await draft((scheme) => ({ ...scheme, work: { ...scheme.work, dimensions } })));
    await runSimulations();
    // No RHK names a dimension, so there is no work, and HASIL_KERJA blocks the score.
    expect(await summariseSimulation(id)).toMatchObject({
      lost: 1,
      meanChange: null,
      classChanged: 1,
      problems: [{ code: "REQUIRED", count: 1 }],
    });
    expect(await listBuckets(id)).toEqual([{ from: 105, before: 1, after: 0 }]);
    expect((await db.simulatedScore.findFirstOrThrow({ where: { simulationId: id } })).size.toFixed(0)).toBe(
      "200",
    );
  });

  it("keeps the rules it was asked for when the draft is changed meanwhile, and says so", async () => {
    const schemeId = await draft((scheme) => scheme);
    const id = await ask(schemeId);
    const { body } = await db.scheme.findUniqueOrThrow({ where: { id: schemeId } });
    const changed = body as unknown as Scheme;
    await saveScheme(admin(), {
      schemeId,
      revision: 2,
      scheme: {
        ...changed,
        components: changed.components.map((component) => ({ ...component, weight: "50" })),
      },
    });
    await runSimulations();
    expect(await summariseSimulation(id)).toMatchObject({ same: 1 });
    expect(await getSimulation(admin(), { schemeId, id })).toMatchObject({
      isOutdated: true,
      view: "DONE",
      percent: 100,
    });
  });

  it("asked for twice runs once", async () => {
    const schemeId = await draft((scheme) => scheme);
    const first = await ask(schemeId);
    expect(await ask(schemeId)).toBe(first);
    await runSimulations();
    expect(await ask(schemeId)).not.toBe(first);
    await runSimulations();
  });

  it("covers only the part of the office it was asked for", async () => {
    expect(
      await simulateScheme(admin(), {
        schemeId: draftId,
        termId: office.terms[2],
        unitId: office.units.dinkes,
      }),
    ).toEqual(refused("NOTHING_TO_SIMULATE"));
    const id = await ask(draftId, office.units.dukcapil);
    await runSimulations();
    expect(await row(id)).toMatchObject({ status: "DONE", done: 1 });
  });

  it.each([
    ["an employee", "asn"],
    ["the head of the dinas", "head"],
    ["the unit's admin", "unitAdmin"],
  ] as const)("is neither started nor found by %s", async (_who, person) => {
    expect(
      await simulateScheme(viewer(person), {
        schemeId: draftId,
        termId: office.terms[2],
        unitId: office.units.dukcapil,
      }),
    ).toEqual(refused("NOT_FOUND"));
    const [made] = await listSimulations(admin(), draftId);
    expect(await getSimulation(viewer(person), { schemeId: draftId, id: made!.id })).toBeNull();
    expect(await listSimulations(viewer(person), draftId)).toEqual([]);
    expect(await resumeSimulation(viewer(person), { simulationId: made!.id })).toEqual(refused("NOT_FOUND"));
  });

  it("is read and not started by an auditor", async () => {
    expect(
      await simulateScheme(viewer("auditor"), {
        schemeId: draftId,
        termId: office.terms[2],
        unitId: office.units.tk,
      }),
    ).toEqual(refused("NOT_ALLOWED"));
    const [made] = await listSimulations(viewer("auditor"), draftId);
    expect(await getSimulation(viewer("auditor"), { schemeId: draftId, id: made!.id })).toMatchObject({
      view: "DONE",
      mayKeep: false,
    });
    expect((await listSimulated(viewer("auditor"), made!.id, { page: 1 })).rows).toHaveLength(1);
  });
});

describe("an interrupted simulation", () => {
  let id: string;
  const [one, two] = [randomUUID(), randomUUID()];

  beforeAll(async () => {
    const { input, total, category } = await db.score.findFirstOrThrow({ where: { appraisalId } });
    await makeFinalAppraisals(appraisalId, 70, {
      schemeId: office.schemeId,
      scoreOf: () => ({ total: total!.toFixed(2), category: category!, input: input as object }),
    });
    id = await ask(draftId);
  });

  it("is taken by one server, shows how far it is, and is left alone while that one lives", async () => {
    expect(await claimSimulation(one)).toEqual({ ok: true, value: id });
    expect(await claimSimulation(two)).toEqual({ ok: true, value: null });
    expect(await advanceSimulation(two, id)).toEqual(refused("STALE"));
    expect(await advanceSimulation(one, id)).toEqual({
      ok: true,
      value: { done: 50, total: 71, isDone: false },
    });
    // 50 of 71 is 70,42 %, shown downwards.
    expect(await getSimulation(admin(), { schemeId: draftId, id })).toMatchObject({
      view: "RUNNING",
      done: 50,
      total: 71,
      percent: 70,
    });
    expect(await resumeSimulation(admin(), { simulationId: id })).toEqual(refused("SIMULATION_RUNS"));
  });

  it(
    "is shown as interrupted when the server is gone, and goes on with the next server " +
      "behind the last chunk",
    async () => {
      await goQuiet(id);
      expect(await getSimulation(admin(), { schemeId: draftId, id })).toMatchObject({
        view: "INTERRUPTED",
        percent: 70,
      });
      expect(await claimSimulation(two)).toEqual({ ok: true, value: id });
      // The first server comes back to life in the middle of a chunk: its work no longer counts.
      expect(await advanceSimulation(one, id)).toEqual(refused("STALE"));
      expect(await advanceSimulation(two, id)).toEqual({
        ok: true,
        value: { done: 71, total: 71, isDone: true },
      });
      expect(await db.simulatedScore.count({ where: { simulationId: id } })).toBe(71);
      expect(await summariseSimulation(id)).toMatchObject({ people: 71, down: 71, meanChange: "-1.83" });
      expect(await resumeSimulation(admin(), { simulationId: id })).toEqual(
        refused("WRONG_STATUS", { status: "DONE" }),
      );
    },
  );

  it("is shown page by page, farthest first", async () => {
    const first = await listSimulated(admin(), id, { page: 1 });
    expect(first).toMatchObject({ total: 71, page: 1, pageCount: 3 });
    expect(first.rows).toHaveLength(25);
    expect((await listSimulated(admin(), id, { page: 99 })).rows).toHaveLength(21);
  });

  it("can be put back in the queue at once by the admin, with what was computed kept", async () => {
    const again = await ask(draftId);
    await claimSimulation(one);
    await advanceSimulation(one, again);
    await goQuiet(again);
    expect(await resumeSimulation(admin(), { simulationId: again })).toEqual({
      ok: true,
      value: { schemeId: draftId, simulationId: again },
    });
    expect(await row(again)).toMatchObject({ status: "WAITING", done: 50 });
    expect(await runSimulations()).toBe(1);
    expect(await row(again)).toMatchObject({ status: "DONE", done: 71 });
    expect(await resumeSimulation(viewer("auditor"), { simulationId: again })).toEqual(
      refused("NOT_ALLOWED"),
    );
  });

  it("is given up after several interruptions without progress, and can be run again", async () => {
    const stuck = await ask(draftId);
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      expect(await claimSimulation(one)).toEqual({ ok: true, value: stuck });
      await goQuiet(stuck);
    }
    expect(await claimSimulation(one)).toEqual({ ok: true, value: null });
    expect(await getSimulation(admin(), { schemeId: draftId, id: stuck })).toMatchObject({ view: "FAILED" });
    expect(await resumeSimulation(admin(), { simulationId: stuck })).toMatchObject({ ok: true });
    await runSimulations();
    expect(await row(stuck)).toMatchObject({ status: "DONE", done: 71 });
  });

  it("that cannot be computed is marked as failed instead of waiting for ever", async () => {
    const broken = await ask(draftId);
    await db.simulation.update({ where: { id: broken }, data: { body: { id: "kosong" } } });
    expect(await runSimulations()).toBe(0);
    expect(await row(broken)).toMatchObject({ status: "FAILED", runner: null, done: 0 });
    expect(await failSimulation(one, broken)).toEqual(refused("STALE"));
  });
});
