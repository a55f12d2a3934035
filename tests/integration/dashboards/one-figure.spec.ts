import { beforeAll, describe, expect, it } from "vitest";
import { getQueue } from "@/lib/appraisals/queries/queue";
import { rankingTable } from "@/lib/dashboards/labels/table";
import { getOfficeDashboard } from "@/lib/dashboards/queries/office";
import { summariseTerms } from "@/lib/dashboards/queries/rollups";
import { listFirstUnfinished, listUnfinished } from "@/lib/dashboards/queries/unfinished";
import { getUnitDashboard } from "@/lib/dashboards/queries/unit";
import { getHome } from "@/lib/home/queries/home";
import { listTeam, summariseTeamWork } from "@/lib/home/queries/team";
import { isSent } from "@/lib/kernel/progress";
import { placedIn } from "@/lib/people/db";
import { openTerm } from "@/lib/periods/commands";
import { getTerm } from "@/lib/periods/queries";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { env } from "@/lib/server/env";
import { useDatabase } from "@/tests/support/database";
import { makeApprovedSkp, makeOffice, type Office, type PersonKey } from "@/tests/support/office";
import { countsOf, type Counts } from "@/tests/support/term-counts";

useDatabase();

// Two quarters are open (the third is due, the fourth runs), and October of the office that is judged by months.
const TODAY = "2026-11-10";
let office: Office;
let october: string;

beforeAll(async () => {
  office = await makeOffice();
  env().TERAJU_TODAY = TODAY;
  await judgeByMonths("dinkes");
  october = await makeMonth(10);
  await moveInTheThirdQuarter();
  await planUntilTheMove();
  const { appraisals } = await makeApprovedSkp(office);
  await db.appraisal.update({
    where: { id: appraisals[0] },
    data: { status: "SUBMITTED", submittedAt: fromDay("2026-10-02") },
  });
  for (const termId of [office.terms[3], october]) await open(termId);
  // Opened and closed before anybody counted; the HR agency opens them again, as it would for a correction.
  for (const termId of [office.terms[1], office.terms[2]]) await open(termId, "Perbaikan");
  await db.term.update({ where: { id: office.terms[1] }, data: { status: "CLOSED" } });
});

/** What the colleague had planned and sent where he was until 15 August. */
async function planUntilTheMove(): Promise<void> {
  const { colleague, supervisor } = office.people;
  const skp = await db.skp.create({
    data: {
      employeeId: colleague.id,
      periodId: office.periodId,
      unitId: office.units.pendaftaran,
      positionId: colleague.positionId,
      appraiserId: supervisor.id,
      status: "APPROVED",
      startsOn: fromDay("2026-01-01"),
      endsOn: fromDay("2026-08-15"),
      submittedAt: fromDay("2026-01-05"),
      approvedAt: fromDay("2026-01-06"),
    },
  });
  await db.appraisal.create({
    data: {
      employeeId: colleague.id,
      skpId: skp.id,
      termId: office.terms[2],
      unitId: office.units.pendaftaran,
      appraiserId: supervisor.id,
      status: "SUBMITTED",
      submittedAt: fromDay("2026-10-01"),
    },
  });
}

async function judgeByMonths(code: "dinkes"): Promise<void> {
  const { body } = await db.scheme.findUniqueOrThrow({ where: { id: office.schemeId } });
  const { id } = await db.scheme.create({
    data: {
      code: "bulanan",
      version: 1,
      name: "Bulanan",
      effectiveFrom: fromDay("2025-01-01"),
      body: { ...(body as object), cadence: "BULANAN" },
    },
  });
  await db.schemeAssignment.create({
    data: { unitId: office.units[code], schemeId: id, startsOn: fromDay("2025-01-01") },
  });
}

async function makeMonth(ordinal: number): Promise<string> {
  const { id } = await db.term.create({
    data: {
      periodId: office.periodId,
      cadence: "BULANAN",
      ordinal,
      startsOn: fromDay(`2026-${ordinal}-01`),
      endsOn: fromDay(`2026-${ordinal}-31`),
      dueOn: fromDay(`2026-${ordinal + 1}-17`),
      status: "UPCOMING",
    },
  });
  return id;
}

/** The colleague goes from Dukcapil to BKPSDM on 16 August: both are judged by quarters. */
async function moveInTheThirdQuarter(): Promise<void> {
  const { colleague } = office.people;
  const position = await db.position.create({
    data: { unitId: office.units.bkpsdm, name: "Arsiparis", kind: "FUNGSIONAL" },
  });
  await db.placement.updateMany({
    where: { employeeId: colleague.id },
    data: { endsOn: fromDay("2026-08-15") },
  });
  await db.placement.create({
    data: {
      employeeId: colleague.id,
      positionId: position.id,
      kind: "DEFINITIF",
      startsOn: fromDay("2026-08-16"),
    },
  });
}

const open = async (termId: string, reason = ""): Promise<void> => {
  if (reason !== "") await db.term.update({ where: { id: termId }, data: { status: "CLOSED" } });
  const opened = await openTerm(office.viewer("admin"), { termId, reason });
  if (!opened.ok) throw new Error(opened.refusal.code);
};

const termIds = (): string[] => [office.terms[1], office.terms[2], office.terms[3], october];

const boardOf = async (person: PersonKey, termId: string) => {
  const found = await getOfficeDashboard(office.viewer(person), termId, TODAY);
  if (found === null) throw new Error(`${person} sees no dashboard`);
  return found;
};

const unitBoard = async (code: string, term: string) => {
  const found = await getUnitDashboard(office.viewer("admin"), { code, term, page: 1, today: TODAY });
  if (found === null) throw new Error(`no dashboard of ${code}`);
  return found;
};

describe("who is due in a term", () => {
  it("is everybody placed on its last day where it is judged, also where nobody has filed a plan", async () => {
    const progress = await summariseTerms(termIds());
    // Nine people. Quarters: all but the two of Dinkes. October: those two alone.
    expect(termIds().map((id) => progress.get(id)?.people)).toEqual([7, 7, 7, 2]);
    expect(countsOf(progress.get(office.terms[2])!)).toEqual({
      people: 7,
      approved: 1,
      submitted: 1,
      rated: 0,
    });
  });

  it("is, after somebody moved within the term, one more where she went and one less where she was", async () => {
    const before = await boardOf("admin", office.terms[1]);
    const after = await boardOf("admin", office.terms[2]);
    const peopleOf = (board: typeof before, code: string) =>
      board.units.find((unit) => unit.code === code)?.people;
    // Dukcapil had 3 in the bidang and 2 above it, BKPSDM 2
    expect([peopleOf(before, "dukcapil"), peopleOf(before, "bkpsdm")]).toEqual([5, 2]);
    expect([peopleOf(after, "dukcapil"), peopleOf(after, "bkpsdm")]).toEqual([4, 3]);
  });

  it("counts a plan and its appraisal where the person is on the last day, never more than people", async () => {
    const { figures } = await unitBoard("pendaftaran", office.terms[2]);
    // Ratna and Hendra are there on 30 September; Bayu's plan ended on 15 August.
    expect(countsOf(figures)).toEqual({ people: 2, approved: 1, submitted: 1, rated: 0 });
  });
});

describe("a person on cuti besar", () => {
  const TEGUH = "auditor";
  const onLeave = async (from: string, to: string) => {
    const { id } = office.people[TEGUH];
    await db.employeeStatus.deleteMany({ where: { employeeId: id } });
    await db.employeeStatus.create({
      data: { employeeId: id, kind: "CUTI_BESAR", startsOn: fromDay(from), endsOn: fromDay(to) },
    });
    await open(office.terms[2], "Cuti besar");
    await open(office.terms[3], "Cuti besar");
  };
  const dueIn = async (termId: string) => {
    const { figures, units } = await boardOf("admin", termId);
    const { figures: bkpsdm, people } = await unitBoard("bkpsdm", termId);
    const progress = await summariseTerms([termId]);
    return {
      everywhere: [figures.people, progress.get(termId)?.people],
      bkpsdm: [units.find(({ code }) => code === "bkpsdm")?.people, bkpsdm.people, people.total],
      named: people.people.some(({ name }) => name === "Teguh Wibowo"),
    };
  };

  it("is due nowhere in the term that the leave covers whole, and everywhere in the next", async () => {
    await onLeave("2026-07-01", "2026-09-30");
    // BKPSDM has Maya, Teguh and, since August, Bayu.
    expect(await dueIn(office.terms[2])).toEqual({ everywhere: [6, 6], bkpsdm: [2, 2, 2], named: false });
    expect(await dueIn(office.terms[3])).toEqual({ everywhere: [7, 7], bkpsdm: [3, 3, 3], named: true });
  });

  it("is due everywhere in a term of which she worked a day, also in the attendance of its months", async () => {
    await onLeave("2026-07-02", "2026-09-30");
    expect(await dueIn(office.terms[2])).toEqual({ everywhere: [7, 7], bkpsdm: [3, 3, 3], named: true });
    const bkpsdm = { path: "/tk/bkpsdm/", kind: "OPD" };
    const placed = async (from: string, to: string) =>
      db.placement.count({ where: placedIn(bkpsdm, { from, to }) });
    expect([await placed("2026-07-01", "2026-07-31"), await placed("2026-08-01", "2026-08-31")]).toEqual([
      2, 2,
    ]);
    await db.employeeStatus.deleteMany();
    await open(office.terms[2], "Tanpa cuti besar");
    await open(office.terms[3], "Tanpa cuti besar");
  });
});

describe("a figure that two places show", () => {
  it("is the same for periods and dashboard, with months and quarters, two open terms and a closed one", async () => {
    const progress = await summariseTerms(termIds());
    for (const termId of termIds()) {
      const { figures } = await boardOf("admin", termId);
      expect([termId, countsOf(figures)]).toEqual([termId, countsOf(progress.get(termId)!)]);
    }
  });

  it("is the sum of the offices on the dashboard and in its file", async () => {
    for (const termId of termIds()) {
      const { figures, units } = await boardOf("admin", termId);
      const sum = (of: keyof Counts): number => units.reduce((total, unit) => total + unit[of], 0);
      expect([sum("people"), sum("approved"), sum("submitted"), sum("rated")]).toEqual(
        Object.values(countsOf(figures)),
      );
      const [head = [], ...rows] = rankingTable(units);
      const inFile = (name: string): number =>
        rows.reduce((total, row) => total + Number(row[head.indexOf(name)]), 0);
      expect(["ASN", "SKP ditetapkan", "Realisasi dikirim", "Dinilai"].map(inFile)).toEqual(
        Object.values(countsOf(figures)),
      );
    }
  });

  it("is what the list of people under each office tells one by one", async () => {
    for (const termId of termIds()) {
      const { units } = await boardOf("admin", termId);
      for (const { code, inRhythm } of units.filter((unit) => unit.inRhythm)) {
        const { figures, people } = await unitBoard(code, termId);
        expect([code, inRhythm, countsOf(figures)]).toEqual([
          code,
          true,
          {
            people: people.total,
            approved: people.people.filter(({ skpStatus }) => skpStatus === "APPROVED").length,
            submitted: people.people.filter(
              ({ appraisalStatus }) => appraisalStatus !== null && isSent(appraisalStatus),
            ).length,
            rated: people.people.filter(({ appraisalStatus }) => appraisalStatus === "FINAL").length,
          },
        ]);
      }
    }
  });

  it("is what waits in the appraiser's queue, and what the HR agency's home says is unfinished", async () => {
    const queue = await getQueue(office.viewer("supervisor"), office.terms[3]);
    const { figures } = await unitBoard("pendaftaran", office.terms[3]);
    expect(queue?.rows.filter(({ status }) => isSent(status))).toHaveLength(figures.submitted);
    const progress = await summariseTerms([office.terms[2]]);
    const { facts } = await getHome(office.viewer("admin"), TODAY);
    // The third quarter is past its deadline of 17 October: it is the one to close.
    expect(facts.agency).toMatchObject({
      toClose: office.terms[2],
      unfinished: progress.get(office.terms[2])!.people - progress.get(office.terms[2])!.rated,
    });
  });
});

describe("who is not rated in a term, by name", () => {
  const names = async (termId: string) =>
    (await listFirstUnfinished(office.viewer("admin"), [termId])).get(termId)!;

  it("are as many as the figures lack, each with whom it lies, and nobody of another rhythm", async () => {
    const progress = await summariseTerms(termIds());
    for (const termId of termIds()) {
      const { people, rated } = progress.get(termId)!;
      const { total, people: named } = await names(termId);
      expect([termId, total, named.length]).toEqual([termId, people - rated, people - rated]);
    }
    const third = await names(office.terms[2]);
    // Ratna has sent the third quarter; nobody else has a plan where she is on its last day.
    expect(third.people.filter(({ at }) => at !== "PLAN")).toMatchObject([
      { name: "Ratna Wulandari", at: "RATING" },
    ]);
    expect(third.people.map(({ name }) => name)).toEqual(
      third.people.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b)),
    );
    expect((await names(office.terms[3])).people.find(({ name }) => name === "Ratna Wulandari")?.at).toBe(
      "SENDING",
    );
    expect((await names(october)).people.map(({ name }) => name)).toContain("Dewi Anggraini");
  });

  it("are read by those who keep or audit terms, page by page", async () => {
    const asked = { termId: office.terms[2], total: 7, page: 9 };
    const page = await listUnfinished(office.viewer("auditor"), asked);
    expect([page.page, page.pageCount, page.total, page.people.length]).toEqual([1, 1, 7, 7]);
    expect(await listUnfinished(office.viewer("head"), asked)).toMatchObject({ total: 0, people: [] });
    expect((await listFirstUnfinished(office.viewer("head"), [office.terms[2]])).size).toBe(0);
    expect((await listFirstUnfinished(office.viewer("admin"), [])).size).toBe(0);
    expect(await getTerm(office.viewer("head"), office.terms[2])).toBeNull();
    expect(await getTerm(office.viewer("auditor"), office.terms[2])).toMatchObject({
      number: 3,
      status: "OPEN",
    });
  });
});

describe("a team with two open terms", () => {
  it("shows each term by itself: who waits in the third quarter is not late in it because of the fourth", async () => {
    const team = await listTeam(office.viewer("supervisor"), TODAY, 1);
    expect(team.terms.map(({ number, waiting, people }) => ({ number, waiting, people }))).toEqual([
      // Ratna and, of the time before he moved, Bayu
      { number: 3, waiting: 2, people: 2 },
      { number: 4, waiting: 0, people: 1 },
    ]);
    const ratna = team.people.find(({ name }) => name === "Ratna Wulandari");
    expect(team.terms.map(({ id }) => ratna?.appraisals.find(({ termId }) => termId === id)?.status)).toEqual(
      ["SUBMITTED", "OPEN"],
    );
  });

  it("leads to the term in which somebody waits, on the team's page, in the queue and at home", async () => {
    const supervisor = office.viewer("supervisor");
    const [work, queue, home] = await Promise.all([
      summariseTeamWork(supervisor),
      getQueue(supervisor),
      getHome(supervisor, TODAY),
    ]);
    expect(work.waiting.map(({ id, waiting }) => [id, waiting])).toEqual([[office.terms[2], 2]]);
    expect([queue?.termId, queue?.elsewhere.map(({ id }) => id)]).toEqual([
      office.terms[2],
      [office.terms[3]],
    ]);
    expect([home.judged?.id, home.facts.team.ratings]).toEqual([office.terms[2], 2]);
  });
});

describe("the dashboard of a unit", () => {
  const headOf = (person: PersonKey, path: string) => ({
    ...office.viewer(person),
    grants: [],
    heads: [path],
  });

  it("is shown to whoever heads it without a role, and none of the units above or beside it", async () => {
    const hendra = headOf("supervisor", "/tk/dukcapil/pendaftaran/");
    const board = await getOfficeDashboard(hendra, office.terms[2], TODAY);
    expect(board?.reporting.map(({ code }) => code)).toEqual(["pendaftaran"]);
    expect(board?.figures.people).toBe(2);
    const asked = { term: office.terms[2], page: 1, today: TODAY };
    expect((await getUnitDashboard(hendra, { code: "pendaftaran", ...asked }))?.figures.people).toBe(2);
    expect(await getUnitDashboard(hendra, { code: "dukcapil", ...asked })).toBeNull();
    expect(await getUnitDashboard(hendra, { code: "dinkes", ...asked })).toBeNull();
  });

  it("begins with a term of its own rhythm, and leads to it where nobody is due in the one asked for", async () => {
    const ask = (term: string | undefined) =>
      getUnitDashboard(office.viewer("admin"), { code: "dinkes", term, page: 1, today: TODAY });
    expect((await ask(undefined))?.term.id).toBe(october);
    const quarter = await ask(office.terms[2]);
    expect([quarter?.figures.people, quarter?.figures.cadence, quarter?.instead?.id]).toEqual([
      0,
      "BULANAN",
      october,
    ]);
    expect((await unitBoard("dukcapil", office.terms[2])).instead).toBeNull();
  });

  it("holds a spread against the guidance only once the term is closed or everybody is rated", async () => {
    const settledOf = async (termId: string) =>
      (await boardOf("admin", termId)).units.find(({ code }) => code === "dukcapil")?.settled;
    expect([await settledOf(office.terms[1]), await settledOf(office.terms[2])]).toEqual([true, false]);
  });
});
