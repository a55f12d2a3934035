import { beforeAll, describe, expect, it } from "vitest";
import { finaliseAppraisal } from "@/lib/appraisals/commands/finalise-appraisal";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { getRating } from "@/lib/appraisals/queries/rating";
import { summariseTeam } from "@/lib/appraisals/queries/queue";
import { getHome } from "@/lib/home/queries/home";
import { getHomeYear } from "@/lib/home/queries/year";
import { listSubmissionLines } from "@/lib/realisation/queries/submission";
import { schemes } from "@/lib/scoring/schemes/shipped";
import { UNSUR } from "@/lib/kernel/codes";
import { type PeriodicInput } from "@/lib/scoring/periodic-input";
import { type Scheme } from "@/lib/scoring/scheme";
import { ratings, sendTerm } from "@/tests/support/appraisal";
import { useDatabase } from "@/tests/support/database";
import {
  makeApprovedSkp,
  makeOffice,
  OFFICE_DAY,
  type ApprovedSkp,
  type Office,
} from "@/tests/support/office";
import { RESPONDENTS } from "@/lib/kernel/suppression";

useDatabase();

let office: Office;
let made = 0;

beforeAll(async () => {
  office = await makeOffice();
});

/** An appraisal of its own for each test, sent and waiting, under the given scheme. */
async function waitingUnder(scheme: Scheme): Promise<ApprovedSkp> {
  made += 1;
  await db.$executeRawUnsafe(
    `UPDATE "Skp" SET "startsOn" = DATE '1990-01-01' + ${made * 2}, "endsOn" = DATE '1990-01-01' +
        ${made * 2 + 1} WHERE "startsOn" = '2026-07-01'`,
  );
  const body = JSON.parse(JSON.stringify(scheme)) as object;
  const row = await db.scheme.create({
    data: {
      code: scheme.id,
      version: 100 + made,
      name: scheme.name,
      body,
      effectiveFrom: fromDay("2025-01-01"),
    },
  });
  await db.schemeAssignment.create({
    data: {
      unitId: office.units.dukcapil,
      schemeId: row.id,
      startsOn: fromDay(`2026-01-${String(made + 10)}`),
    },
  });
  const skp = await makeApprovedSkp(office);
  await sendTerm(skp, office.people.asn.id);
  return skp;
}

async function scored(skp: ApprovedSkp) {
  const outcome = await finaliseAppraisal(office.viewer("supervisor"), ratings(skp.appraisals[0]));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const { input, components, total } = await db.score.findFirstOrThrow({
    where: { appraisalId: skp.appraisals[0] },
  });
  return { input: input as unknown as PeriodicInput, components, total: total?.toFixed(2) };
}

/** Answers about a service of the ASN's unit in August: the same sum for each of the nine unsur. */
async function answered(slug: string, sum: number, people = 40): Promise<void> {
  const service = await db.service.create({ data: { unitId: office.units.pendaftaran, slug, name: slug } });
  const tallies = [
    ...UNSUR.map((unsur) => ({ unsur: unsur, answered: people, sum })),
    { unsur: RESPONDENTS, answered: people, sum: people },
  ];
  await db.surveyTally.createMany({
    data: tallies.map((tally) => ({ ...tally, serviceId: service.id, month: fromDay("2026-08-01") })),
  });
}

const attend = (month: string, deductions: object) =>
  db.attendanceMonth.create({
    data: { employeeId: office.people.asn.id, month: fromDay(`${month}-01`), deductions },
  });

describe("attendance", () => {
  it("that was not recorded leaves its weight to the others", async () => {
    const { input, components } = await scored(await waitingUnder(schemes.bantul));
    expect(input.attendance).toBeNull();
    expect(components).toContainEqual({
      key: "KEHADIRAN",
      value: null,
      weight: "10",
      status: "RENORMALISED",
    });
  });

  it(
    "adds up the days of the months of the term by code, and leaves out what the scheme " +
      "gives no points for",
    async () => {
      const skp = await waitingUnder(schemes.bantul);
      await attend("2026-07", { TL1: 1, PSW2: 1 });
      await attend("2026-09", { TL1: 2, IZIN: 3 });
      await attend("2026-10", { ALPA: 5 });
      const { input, components } = await scored(skp);
      expect(input.attendance).toEqual([
        { code: "TL1", days: 3 },
        { code: "PSW2", days: 1 },
      ]);
      // 100 − 3 × 0,5 − 1 × 1 = 97,50; October is not in the term
      expect(components).toContainEqual({
        key: "KEHADIRAN",
        value: "97.50",
        weight: "10",
        status: "COUNTED",
      });
      await db.attendanceMonth.deleteMany();
    },
  );

  it("without any deduction is 100, which is not the same as unknown", async () => {
    const skp = await waitingUnder(schemes.bantul);
    await attend("2026-08", {});
    expect((await scored(skp)).components).toContainEqual({
      key: "KEHADIRAN",
      value: "100.00",
      weight: "10",
      status: "COUNTED",
    });
    await db.attendanceMonth.deleteMany();
  });
});

describe("an indicator that citizens feed", () => {
  it("takes the index of the office's services as its actual, and asks the employee for nothing", async () => {
    const skp = await waitingUnder({
      ...schemes.umum,
      components: [{ key: "HASIL_KERJA", weight: "100", missing: "BLOCK" }],
    });
    const fed = skp.rhk[2]!.iki[0]!;
    await db.iki.update({ where: { id: fed }, data: { feed: "IKM", target: "80" } });
    await answered("ktp-el", 120);
    const lines = await listSubmissionLines(office.viewer("asn"), skp.skpId, {
      id: office.terms[2],
      startsOn: "2026-07-01",
      endsOn: "2026-09-30",
    });
    expect(lines.map(({ ikiId }) => ikiId)).not.toContain(fed);
    // IKM: every unsur 120 / 40 = 3, × 25 = 75,00. Against 80: 93,75 %.
    // Work: 0,40 × 99,359977 + 0,35 × 103 + 0,25 × 93,75 = 39,743991 + 36,05 + 23,4375 = 99,231491 → 99,23
    expect((await scored(skp)).total).toBe("99.23");
  });

  it(
    "moves the suggestion on the appraiser's page, her estimate of the team and the " +
      "person's own page exactly as it moves the rating at finalisation",
    async () => {
      await db.surveyTally.deleteMany();
      const skp = await waitingUnder(schemes.pontianak);
      for (const [at, dimension] of ["PRODUKTIVITAS", "INOVASI", "KUALITAS_PELAYANAN"].entries())
        await db.rhk.update({ where: { id: skp.rhk[at]!.id }, data: { dimension } });
      await db.iki.update({ where: { id: skp.rhk[2]!.iki[0]! }, data: { feed: "IKM", target: "80" } });
      // Two services: (30 + 30) / (20 + 20) = 1,5; × 25 = 37,50. Against 80: 46,875 %.
      await answered("akta", 30, 20);
      await answered("kk", 30, 20);
      const page = await getRating(office.viewer("supervisor"), skp.appraisals[0]);
      // 0,40 × 99,359977 + 0,20 × 103 + 0,40 × 46,875 = 39,743991 + 20,6 + 18,75 = 79,093991. Without the
      // index it would be 60,343991 ÷ 0,60 = 100,57: meets.
      expect(page?.suggestion).toMatchObject({ rating: "DI_BAWAH_EKSPEKTASI", achievement: "79.09" });
      expect(page?.plans.map(({ achievement }) => achievement)).toEqual(["99.36", "103.00", "46.88"]);
      const team = await summariseTeam(office.viewer("supervisor"), {
        appraisalId: skp.appraisals[1],
        term: { id: office.terms[2], startsOn: "2026-07-01", endsOn: "2026-09-30" },
        opdId: office.units.dukcapil,
        scheme: schemes.pontianak,
      });
      expect(team.others).toMatchObject({ counts: { BUTUH_PERBAIKAN: 1 }, estimated: 1 });
      const home = await getHome(office.viewer("asn"), OFFICE_DAY);
      expect(
        (await getHomeYear(office.viewer("asn"), home)).lines.map(({ achievement }) => achievement),
      ).toEqual(["99.36", "103.00", "46.88"]);

      expect(await finaliseAppraisal(office.viewer("supervisor"), ratings(skp.appraisals[0]))).toMatchObject({
        ok: false,
      });
      expect(
        (
          await finaliseAppraisal(
            office.viewer("supervisor"),
            ratings(skp.appraisals[0], { workRating: page!.suggestion!.rating }),
          )
        ).ok,
      ).toBe(true);
      expect(
        (await db.appraisal.findUniqueOrThrow({ where: { id: skp.appraisals[0] } })).suggestedRating,
      ).toBe(page?.suggestion?.rating);
    },
  );
});
