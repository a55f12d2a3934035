import { beforeAll, describe, expect, it } from "vitest";
import { finaliseAppraisal } from "@/lib/appraisals/commands/finalise-appraisal";
import { returnAppraisal, saveRating } from "@/lib/appraisals/commands/rate";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { getQueue } from "@/lib/appraisals/queries/queue";
import { getRating } from "@/lib/appraisals/queries/rating";
import { getExplanation } from "@/lib/appraisals/queries/explanation";
import { getStoredScore } from "@/lib/appraisals/queries/explanation-file";
import { listOwnResults } from "@/lib/appraisals/queries/own-results";
import { verify } from "@/lib/scoring/score-file";
import { ratings, sendTerm } from "@/tests/support/appraisal";
import { useDatabase } from "@/tests/support/database";
import {
  OFFICE_DAY,
  makeApprovedSkp,
  makeOffice,
  type ApprovedSkp,
  type Office,
  type PersonKey,
} from "@/tests/support/office";

useDatabase();

// One story in order: a draft, then the final result, then what others see of it.
let office: Office;
let skp: ApprovedSkp;
let id: string;
const viewer = (person: PersonKey) => office.viewer(person);

beforeAll(async () => {
  office = await makeOffice();
  skp = await makeApprovedSkp(office);
  await sendTerm(skp, office.people.asn.id);
  id = skp.appraisals[0];
});

describe("while the appraiser is still writing", () => {
  beforeAll(async () => {
    await saveRating(
      viewer("supervisor"),
      ratings(id, {
        workRating: "DI_BAWAH_EKSPEKTASI",
        feedback: "Masih saya pikirkan",
        reason: "Belum yakin",
      }),
    );
  });

  it("the employee sees neither rating, nor feedback, nor score", async () => {
    const seen = await getExplanation(viewer("asn"), id);
    expect(seen).toMatchObject({ status: "SUBMITTED", ratings: null, score: null, words: [] });
    expect(JSON.stringify(seen)).not.toMatch(/EKSPEKTASI|pikirkan|yakin/);
    expect(await listOwnResults(viewer("asn"), OFFICE_DAY)).toMatchObject([
      { id, status: "SUBMITTED", predikat: null, total: null },
    ]);
    expect(JSON.stringify(await listOwnResults(viewer("asn"), OFFICE_DAY))).not.toMatch(/EKSPEKTASI/);
    expect(await getRating(viewer("asn"), id)).toBeNull();
  });

  it("nobody else sees the draft either, also not the superior or the HR agency", async () => {
    for (const person of ["head", "unitAdmin", "admin", "auditor", "colleague"] as const)
      expect(await getRating(viewer(person), id)).toBeNull();
    expect(JSON.stringify(await getExplanation(viewer("head"), id))).not.toMatch(/EKSPEKTASI|pikirkan/);
  });

  it("the appraiser finds her draft with the work, the suggestion and the evidence", async () => {
    const rating = await getRating(viewer("supervisor"), id);
    expect(rating?.draft).toMatchObject({
      workRating: "DI_BAWAH_EKSPEKTASI",
      feedback: "Masih saya pikirkan",
      behaviour: { ADAPTIF: { rating: "DI_ATAS_EKSPEKTASI" } },
    });
    // RHK 1: (102 + 98,1633 + 97,9167) / 3 = 99,36. Work: 0,4 × 99,36 + 0,35 × 103 + 0,25 × 100 = 100,794
    expect(rating?.plans.map(({ achievement }) => achievement)).toEqual(["99.36", "103.00", "100.00"]);
    expect(rating?.suggestion).toMatchObject({ rating: "SESUAI_EKSPEKTASI", achievement: "100.79" });
    expect(rating?.plans[0]?.lines[0]).toMatchObject({
      unitOfMeasure: "dokumen",
      month: "2026-09",
      actual: "1224",
      evidence: [{ name: "Rekap 1.1" }],
    });
    expect(rating?.team).toEqual({
      organisation: null,
      others: {
        counts: { SANGAT_BAIK: 0, BAIK: 0, BUTUH_PERBAIKAN: 0, KURANG: 0, SANGAT_KURANG: 0 },
        estimated: 0,
        unknown: 0,
      },
    });
  });

  it("the queue of the open term names who waits", async () => {
    expect(await getQueue(viewer("supervisor"))).toMatchObject({
      termId: office.terms[2],
      finalised: 0,
      rows: [{ id, name: "Ratna Wulandari", status: "SUBMITTED", predikat: null }],
    });
    expect(await getQueue(viewer("colleague"))).toBeNull();
  });
});

describe("the team against the guidance of SE MenPANRB 3/2023", () => {
  const others: string[] = [];

  beforeAll(async () => {
    await db.organisationPredikat.create({
      data: { unitId: office.units.dukcapil, termId: office.terms[2], value: "BAIK" },
    });
    for (const person of ["colleague", "unitAdmin", "head", "admin", "auditor"] as const) {
      const { id: employeeId, positionId } = office.people[person];
      const made = await db.skp.create({
        data: {
          employeeId,
          periodId: office.periodId,
          unitId: office.units.pendaftaran,
          positionId,
          appraiserId: office.people.supervisor.id,
          status: "APPROVED",
          approvedAt: fromDay("2026-07-01"),
          startsOn: fromDay("2026-07-01"),
          endsOn: fromDay("2026-12-31"),
        },
      });
      const appraisal = await db.appraisal.create({
        data: {
          employeeId,
          skpId: made.id,
          termId: office.terms[2],
          unitId: office.units.pendaftaran,
          appraiserId: office.people.supervisor.id,
          status: "SUBMITTED",
          submittedAt: fromDay("2026-09-10"),
        },
      });
      others.push(appraisal.id);
    }
  });

  it("is an estimate until the last of the team, and asks for no reason before", async () => {
    const rating = await getRating(viewer("supervisor"), id);
    expect(rating?.team).toMatchObject({ organisation: "BAIK", others: { estimated: 0, unknown: 5 } });
    // The fourth and fifth make 4 of 4 and 5 of 5 Baik, yet somebody is still to be judged.
    for (const other of others)
      expect(await finaliseAppraisal(viewer("supervisor"), ratings(other))).toMatchObject({
        ok: true,
        value: { predikat: "BAIK", total: null },
      });
  });

  it("counts in the queue as far as it is judged", async () => {
    expect((await getRating(viewer("supervisor"), id))?.team.others).toMatchObject({
      counts: { BAIK: 5 },
      estimated: 0,
      unknown: 0,
    });
    expect((await getQueue(viewer("supervisor")))?.finalised).toBe(5);
  });

  it("asks for a reason with the last one when 6 of 6 are Baik, 100 % instead of at most 70 %", async () => {
    const version = (await getRating(viewer("supervisor"), id))!.version;
    expect(await finaliseAppraisal(viewer("supervisor"), ratings(id, { version }))).toEqual({
      ok: false,
      refusal: { code: "REASON_REQUIRED" },
    });
    expect(
      await finaliseAppraisal(
        viewer("supervisor"),
        ratings(id, { version, reason: "Semua target tim tercapai.", feedback: "Jaga waktu terbit KK." }),
      ),
    ).toMatchObject({ ok: true, value: { total: "105.08" } });
  });
});

describe("once it is final", () => {
  it("the employee reads ratings, feedback, and a score that comes out the same again", async () => {
    const seen = await getExplanation(viewer("asn"), id);
    expect(seen).toMatchObject({
      isOwn: true,
      status: "FINAL",
      ratings: { predikat: "BAIK", reason: "Semua target tim tercapai." },
      words: [{ text: "Jaga waktu terbit KK.", author: "Hendra Saputra" }],
    });
    expect(seen?.score).toMatchObject({
      reproduced: true,
      version: 1,
      file: { result: { total: "105.08" } },
    });
    expect(await listOwnResults(viewer("asn"), OFFICE_DAY)).toMatchObject([
      { predikat: "BAIK", total: "105.08" },
    ]);
  });

  it(
    "says what would raise it: the service time at 24 hours makes (111,1111 + 88 + 109) / " +
      "3 = 102,7037 of RHK 1",
    async () => {
      // +7 × 0,40 × 0,70 = 1,96 for either of the two indicators, twice that for both.
      const raised = (await getExplanation(viewer("asn"), id))!.score!.improvements;
      expect(raised.each.map(({ title, gain, total }) => [title, gain, total])).toEqual([
        ["Dokumen tanpa salah data", "1.96", "107.04"],
        ["Rata-rata waktu penyelesaian", "1.96", "107.04"],
      ]);
      expect(raised.together).toEqual({ gain: "3.92", total: "109.00" });
    },
  );

  it("leads from the total to the evidence of one indicator", async () => {
    const { file, backing } = (await getExplanation(viewer("asn"), id))!.score!;
    const iki = file.steps[0]!.children[0]!.children[0]!.children[0]!;
    expect(iki).toMatchObject({ rule: "IKI", value: "111.11", label: "KTP-el dan KK yang terbit" });
    expect(backing[iki.sources[0]!]?.evidence.map((one) => one.id)).toEqual(iki.sources.slice(1));
  });

  it("is found by superior, unit admin and auditor, and by nobody outside", async () => {
    for (const person of ["head", "unitAdmin", "admin", "auditor"] as const)
      expect(await getExplanation(viewer(person), id)).toMatchObject({
        isOwn: false,
        name: "Ratna Wulandari",
      });
    for (const person of ["colleague", "otherSupervisor", "otherAsn"] as const) {
      expect(await getExplanation(viewer(person), id)).toBeNull();
      expect(await getStoredScore(viewer(person), id)).toBeNull();
    }
  });

  it("an appraisal that does not exist is not found", async () => {
    expect(await getExplanation(viewer("admin"), office.periodId)).toBeNull();
    expect(await getStoredScore(viewer("admin"), office.periodId)).toBeNull();
  });
});

describe("the exported file", () => {
  const exported = async (): Promise<unknown> =>
    JSON.parse(JSON.stringify((await getStoredScore(viewer("asn"), id))!.file)) as unknown;

  it("is reproduced by the calculator", async () => {
    const stored = await db.score.findFirstOrThrow({ where: { appraisalId: id } });
    expect(verify(await exported())).toMatchObject({ kind: "REPRODUCED", hash: stored.hash });
  });

  it.each([
    [
      "the total",
      (file: Changed) => {
        file.result.total = "115.08";
      },
    ],
    [
      "an actual",
      (file: Changed) => {
        file.input.rhk[0]!.iki[0]!.actual = "1400";
      },
    ],
    [
      "a weight of the scheme",
      (file: Changed) => {
        file.scheme.components[0]!.weight = "60";
        file.scheme.components[1]!.weight = "40";
      },
    ],
    [
      "the hash",
      (file: Changed) => {
        file.hash = file.hash.replace(/^./, (first) => (first === "0" ? "1" : "0"));
      },
    ],
  ])("is not, once %s was changed", async (_what, change) => {
    const file = (await exported()) as Changed;
    change(file);
    expect(verify(file).kind).toBe("DIFFERENT");
  });

  interface Changed {
    result: { total: string };
    input: { rhk: { iki: { actual: string }[] }[] };
    scheme: { components: { weight: string }[] };
    hash: string;
  }
});

describe("after it was sent back", () => {
  it("the employee reads what must be mended, and the draft of the ratings stays hidden", async () => {
    await db.term.update({ where: { id: office.terms[3] }, data: { status: "OPEN" } });
    const second = skp.appraisals[1];
    await db.appraisal.update({
      where: { id: second },
      data: { status: "SUBMITTED", submittedAt: fromDay("2026-09-15") },
    });
    await saveRating(viewer("supervisor"), ratings(second, { feedback: "Rahasia sampai final" }));
    await returnAppraisal(viewer("supervisor"), {
      appraisalId: second,
      version: 2,
      text: "Lampirkan rekap Oktober.",
    });
    const seen = await getExplanation(viewer("asn"), second);
    expect(seen).toMatchObject({
      status: "RETURNED",
      ratings: null,
      score: null,
      words: [{ text: "Lampirkan rekap Oktober." }],
    });
    expect(JSON.stringify(seen)).not.toMatch(/Rahasia|EKSPEKTASI/);
  });
});
