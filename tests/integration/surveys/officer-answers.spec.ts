import { randomUUID } from "node:crypto";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { finaliseAppraisal } from "@/lib/appraisals/commands/finalise-appraisal";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull } from "@/lib/server/db/columns";
import { officerTalliesOf } from "@/lib/surveys/db/office-tally";
import { addDays } from "@/lib/kernel/calendar";
import { scaledMean } from "@/lib/surveys/rules/answers";
import type { AnswerStanding } from "@/lib/kernel/service";
import { getRating } from "@/lib/appraisals/queries/rating";
import { getExplanation } from "@/lib/appraisals/queries/explanation";
import { getHome } from "@/lib/home/queries/home";
import { getHomeYear } from "@/lib/home/queries/year";
import { listOwnVoice } from "@/lib/surveys/queries/officer-voice";
import { schemes } from "@/lib/scoring/schemes/shipped";
import { UNSUR } from "@/lib/kernel/codes";
import { type PeriodicInput } from "@/lib/scoring/periodic-input";
import { type Scheme } from "@/lib/scoring/scheme";
import { type Step } from "@/lib/scoring/explanation";
import { drawFor } from "@/prisma/seed/random";
import { connected } from "@/prisma/roles.mjs";
import { ratings, sendTerm } from "@/tests/support/appraisal";
import { useDatabase } from "@/tests/support/database";
import { officerOf, type AnswerOfADay, type ServedDays } from "@/tests/support/officer-answer";
import { makeApprovedSkp, makeOffice, OFFICE_DAY, type Office, type PersonKey } from "@/tests/support/office";
import { RESPONDENTS } from "@/lib/kernel/suppression";

const database = useDatabase();

let office: Office;
let serviceId = "";
let points: [string, string] = ["", ""];

const QUARTER = { startsOn: "2026-07-01", endsOn: "2026-09-30" };

beforeAll(async () => {
  office = await makeOffice();
  serviceId = (
    await db.service.create({
      data: { unitId: office.units.pendaftaran, slug: "ktp-el", name: "Penerbitan KTP-el" },
    })
  ).id;
  const point = async (code: string) =>
    (
      await db.servicePoint.create({
        data: { serviceId, code, name: `Loket ${code.at(-1) ?? ""}`, kind: "COUNTER" },
      })
    ).id;
  points = [await point("LKT1"), await point("LKT2")];
});

beforeEach(async () => {
  await db.serviceAssignment.deleteMany();
  await db.surveyResponse.deleteMany();
  await db.surveyTally.deleteMany();
});

afterEach(() => connected(database.ownerUrl, (client) => client.query('TRUNCATE "SurveyClosing"')));

/** The survey of the third quarter is over and fixed. */
const close = () => db.surveyClosing.create({ data: { termId: office.terms[2] } });

/** Days long past: commands refuse them, so they are written as they would stand by now. */
const served = (employee: PersonKey, pointId: string, days: { startsOn: string; endsOn: string | null }) =>
  db.serviceAssignment.create({
    data: {
      employeeId: office.people[employee].id,
      pointId,
      startsOn: fromDay(days.startsOn),
      endsOn: days.endsOn === null ? null : fromDay(days.endsOn),
      createdById: office.people.unitAdmin.id,
    },
  });

interface Given {
  pointId: string | null;
  receivedOn: string;
  standing?: AnswerStanding;
  answers: readonly (number | null)[];
}

const COLUMNS = [
  "persyaratan",
  "prosedur",
  "waktu",
  "biaya",
  "produk",
  "kompetensi",
  "perilaku",
  "sarana",
  "pengaduan",
] as const;

async function answered(rows: readonly Given[]): Promise<void> {
  await db.surveyResponse.createMany({
    data: rows.map(({ pointId, receivedOn, standing = "COUNTED", answers }) => ({
      serviceId,
      pointId,
      submissionKey: randomUUID(),
      receiptCode: randomUUID(),
      month: fromDay(`${receivedOn.slice(0, 7)}-01`),
      receivedOn: fromDay(receivedOn),
      standing,
      reasons: standing === "COUNTED" ? [] : ["BURST"],
      reviewedAt: standing === "RELEASED" || standing === "REJECTED" ? fromDay(receivedOn) : null,
      ...Object.fromEntries(COLUMNS.map((column, at) => [column, answers[at] ?? null])),
    })),
  });
}

const all = (answer: number): number[] => UNSUR.map(() => answer);

/** So many answers at the first counter on one day, all nine the same. */
const many = (count: number, answer: number, over: Partial<Given> = {}): Given[] =>
  Array.from({ length: count }, () => ({
    pointId: points[0],
    receivedOn: "2026-08-10",
    answers: all(answer),
    ...over,
  }));

/** What is counted of the office: `count` questionnaires of which every answer is the same. */
async function tallied(count: number, answer: number): Promise<void> {
  const mean = BigInt(answer * 2520);
  const rows = [
    ...UNSUR.map((unsur) => ({
      unsur: unsur,
      answered: count,
      sum: count * answer,
      scaled: 0n,
      squares: 0n,
    })),
    {
      unsur: RESPONDENTS,
      answered: count,
      sum: count,
      scaled: mean * BigInt(count),
      squares: mean * mean * BigInt(count),
    },
  ];
  await db.surveyTally.createMany({
    data: rows.map((row) => ({ ...row, serviceId, month: fromDay("2026-08-01") })),
  });
}

describe("an officer's own answers", () => {
  it("are in the database those that the rule says, for any assignments and any answers", async () => {
    const draw = drawFor("jawaban petugas");
    const staff = ["asn", "colleague", "supervisor"] as const;
    // Spans that follow each other, so that nobody is at a point twice a day, but two people often are.
    for (const employee of staff) {
      for (const point of points) {
        for (let day = addDays(QUARTER.startsOn, -draw.between(0, 20)); day <= QUARTER.endsOn; ) {
          const last = addDays(day, draw.between(0, 12));
          if (draw.chance(0.5))
            await served(employee, point, {
              startsOn: day,
              endsOn: draw.chance(0.1) && last > QUARTER.endsOn ? null : last,
            });
          day = addDays(last, 1 + draw.between(0, 5));
        }
      }
    }
    const rows = Array.from(
      { length: 600 },
      (): Given => ({
        pointId: draw.pick([...points, null]),
        receivedOn: addDays(QUARTER.startsOn, draw.between(-15, 105)),
        standing: draw.pick(["COUNTED", "COUNTED", "RELEASED", "QUARANTINED", "REJECTED"] as const),
        answers: [
          draw.between(1, 4),
          ...Array.from({ length: 8 }, () => (draw.chance(0.2) ? null : draw.between(1, 4))),
        ],
      }),
    );
    await answered(rows);
    const assignments = (await db.serviceAssignment.findMany()).map(
      (row): ServedDays => ({
        employeeId: row.employeeId,
        pointId: row.pointId,
        startsOn: toDay(row.startsOn),
        endsOn: toDayOrNull(row.endsOn),
      }),
    );
    const told = await officerTalliesOf(
      db,
      staff.map((key) => office.people[key].id),
      QUARTER,
    );
    let counted = 0;
    for (const key of staff) {
      const { id } = office.people[key];
      const own = rows.filter(
        (row) =>
          row.receivedOn >= QUARTER.startsOn &&
          row.receivedOn <= QUARTER.endsOn &&
          officerOf({ standing: "COUNTED", ...row } satisfies AnswerOfADay, assignments) === id,
      );
      const means = own.map(({ answers }) => BigInt(scaledMean(answers.filter((answer) => answer !== null))));
      const of = (at: number) => own.flatMap(({ answers }) => answers[at] ?? []);
      expect(told.get(id)).toEqual([
        ...UNSUR.map((unsur, at) => ({
          unsur,
          answered: of(at).length,
          sum: of(at).reduce((sum, answer) => sum + answer, 0),
          scaled: 0n,
          squares: 0n,
        })),
        {
          unsur: RESPONDENTS,
          answered: own.length,
          sum: own.length,
          scaled: means.reduce((sum, mean) => sum + mean, 0n),
          squares: means.reduce((sum, mean) => sum + mean * mean, 0n),
        },
      ]);
      counted += own.length;
    }
    expect(counted).toBeGreaterThan(60);
  });

  it("are nobody's without people, and nothing is asked of the database without somebody to ask about", async () => {
    await answered(many(3, 4));
    expect((await officerTalliesOf(db, [office.people.asn.id], QUARTER)).size).toBe(0);
    expect((await officerTalliesOf(db, [], QUARTER)).size).toBe(0);
  });
});

/** Every step of a tree. */
const allSteps = (steps: readonly Step[]): Step[] => steps.flatMap((one) => [one, ...allSteps(one.children)]);

describe("in the appraisal", () => {
  const scheme = (over: Partial<Scheme>): Scheme => ({
    ...schemes["muara-tebo"],
    citizen: { attribution: "PETUGAS", minResponses: 30 },
    ...over,
  });
  let made = 0;

  /** An appraisal under the scheme whose plan is fed by the index too, sent and waiting. */
  async function waiting(body: Scheme) {
    made += 1;
    await db.$executeRawUnsafe(
      `UPDATE "Skp" SET "startsOn" = DATE '1990-01-01' + ${made * 2}, "endsOn" = DATE '1990-01-01' +
          ${made * 2 + 1} WHERE "startsOn" = '2026-07-01'`,
    );
    const row = await db.scheme.create({
      data: {
        code: body.id,
        version: 200 + made,
        name: body.name,
        body: JSON.parse(JSON.stringify(body)) as object,
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
    return skp.appraisals[0];
  }

  async function final(appraisalId: string) {
    const outcome = await finaliseAppraisal(office.viewer("supervisor"), ratings(appraisalId));
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const row = await db.score.findFirstOrThrow({ where: { appraisalId } });
    const steps = allSteps(row.steps as unknown as Step[]);
    return {
      input: row.input as unknown as PeriodicInput,
      index: steps.find(({ rule }) => rule === "CITIZEN_INDEX"),
    };
  }

  beforeEach(async () => {
    await served("asn", points[0], { startsOn: "2026-08-01", endsOn: null });
    await tallied(100, 3);
  });

  it("an officer's own index counts from the scheme's number of answers on, with its interval", async () => {
    await answered([...many(15, 4), ...many(15, 3)]);
    const appraisalId = await waiting(scheme({}));
    // 25 × 3,5 = 87,50; s² = 30 × 0,25 ÷ 29; ± 2,045 × 0,092848 × 25 = 4,74683
    expect((await getRating(office.viewer("supervisor"), appraisalId))?.citizen).toEqual({
      of: "PETUGAS",
      n: 30,
      ikm: "87.50",
      low: "82.75",
      high: "92.25",
    });
    const { input, index } = await final(appraisalId);
    expect(input.citizen).toEqual({
      unit: { n: 100, ikm: "75.00", low: "75.00", high: "75.00" },
      officer: { n: 30, ikm: "87.50", low: "82.75", high: "92.25" },
    });
    expect(index).toMatchObject({
      label: "PETUGAS",
      value: "87.50",
      inputs: { n: "30", low: "82.75", high: "92.25" },
    });
    expect((await getExplanation(office.viewer("asn"), appraisalId))?.score?.reproduced).toBe(true);
  });

  it("one answer fewer, and the unit's counts, with the reason", async () => {
    await answered(many(29, 4));
    const { index } = await final(await waiting(scheme({})));
    expect(index).toMatchObject({
      label: "UNIT",
      value: "75.00",
      inputs: { n: "100", low: "75.00", high: "75.00", officerN: "29", needed: "30" },
    });
  });

  it("two at the counter, and the answers are the unit's alone", async () => {
    await answered(many(40, 4));
    await served("colleague", points[0], { startsOn: "2026-08-10", endsOn: "2026-08-10" });
    const { index, input } = await final(await waiting(scheme({})));
    expect(input.citizen.officer).toBeNull();
    expect(index).toMatchObject({ label: "UNIT", inputs: { officerN: "0" } });
  });

  it("of four answers nothing but their number is kept, so that nobody reads a single person's", async () => {
    await answered(many(4, 1));
    const { input } = await final(
      await waiting(scheme({ citizen: { attribution: "PETUGAS", minResponses: 3 } })),
    );
    expect(input.citizen.officer).toEqual({ n: 4, ikm: null, low: null, high: null });
  });

  it("a scheme that counts the unit's says nothing of the officer's", async () => {
    await answered(many(30, 4));
    const { index } = await final(
      await waiting(scheme({ citizen: { attribution: "UNIT", minResponses: 30 } })),
    );
    expect(index).toMatchObject({ label: "UNIT", value: "75.00" });
    expect(index?.inputs).not.toHaveProperty("needed");
  });

  it(
    "a fed indicator moves with the own index on the appraiser's page, and on the " +
      "officer's own page only when the survey is closed",
    async () => {
      await answered(many(30, 4));
      const appraisalId = await waiting(
        scheme({ components: [{ key: "HASIL_KERJA", weight: "100", missing: "BLOCK" }] }),
      );
      const fed = await db.iki.findFirstOrThrow({
        where: { rhk: { skp: { appraisals: { some: { id: appraisalId } } } } },
        orderBy: [{ rhk: { ordinal: "desc" } }],
      });
      await db.iki.update({ where: { id: fed.id }, data: { feed: "IKM", target: "100" } });
      // Own: 100 ÷ 100 = 100 %; the unit's: 75 ÷ 100 = 75 %.
      expect((await getRating(office.viewer("supervisor"), appraisalId))?.plans.at(-1)?.achievement).toBe(
        "100.00",
      );
      const home = await getHome(office.viewer("asn"), OFFICE_DAY);
      const last = async () => (await getHomeYear(office.viewer("asn"), home)).lines.at(-1)?.achievement;
      const before = await last();
      await close();
      expect([before, await last()]).toEqual(["75.00", "100.00"]);
    },
  );
});

describe("what an officer sees of it", () => {
  const voice = async (person: PersonKey = "asn") =>
    (await listOwnVoice(office.viewer(person))).find(({ term }) => term.number === 3);
  const mixed = (count: number, over: Partial<Given> = {}): Given[] =>
    many(count, 3, {
      answers: UNSUR.map((unsur) => (unsur === "PERILAKU" ? 4 : unsur === "WAKTU" ? 2 : 3)),
      ...over,
    });

  it("is nothing of her own before the survey is closed, and then an index, its interval and themes", async () => {
    await served("asn", points[0], { startsOn: "2026-08-01", endsOn: null });
    await tallied(100, 3);
    await answered(mixed(6));
    expect(await voice()).toMatchObject({
      isShown: false,
      own: null,
      themes: { highest: [], lowest: [] },
      unit: { n: 100, ikm: "75.00" },
    });
    await close();
    // (7 × 3 + 4 + 2) ÷ 9 = 3; everybody says the same.
    expect(await voice()).toMatchObject({
      isShown: true,
      own: { n: 6, ikm: "75.00", low: "75.00", high: "75.00" },
      themes: { highest: ["PERILAKU"], lowest: ["WAKTU"] },
    });
  });

  it("is only a number under five answers, also to a single question", async () => {
    await served("asn", points[0], { startsOn: "2026-08-01", endsOn: null });
    await close();
    await answered(mixed(4));
    const hidden = (n: number) => ({
      own: { n, ikm: null, low: null, high: null },
      themes: { highest: [], lowest: [] },
    });
    expect(await voice()).toMatchObject(hidden(4));
    await answered(mixed(2, { answers: [null, 3, 3, 3, 3, 3, 3, 3, 3] }));
    expect(await voice()).toMatchObject(hidden(6));
    await answered(mixed(1));
    expect((await voice())?.own?.ikm).not.toBeNull();
  });

  it("holds terms in which she served but is not judged, with the office she belongs to", async () => {
    expect(await voice("colleague")).toBeUndefined();
    await served("colleague", points[1], { startsOn: "2026-08-01", endsOn: "2026-08-31" });
    await answered(many(5, 4, { receivedOn: "2026-08-12", pointId: points[1] }));
    await close();
    expect(await voice("colleague")).toMatchObject({ finalId: null, own: { n: 5, ikm: "100.00" } });
    expect((await listOwnVoice(office.viewer("colleague"))).map(({ term }) => term.number)).toEqual([3]);
  });

  it("is never somebody else's", async () => {
    await served("asn", points[0], { startsOn: "2026-08-01", endsOn: null });
    await answered(many(10, 4));
    await close();
    expect(await listOwnVoice(office.viewer("otherAsn"))).toEqual([]);
    expect((await voice("supervisor"))?.own ?? null).toBeNull();
  });
});
