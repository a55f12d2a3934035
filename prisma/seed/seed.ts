import { today } from "@/lib/server/clock";
import { closeTerm, openTerm } from "@/lib/periods/commands";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { addDays, daysOfQuarter, type Day, type Quarter } from "@/lib/kernel/calendar";
import { schemes, SCHEME_IDS, type SchemeId } from "@/lib/scoring/schemes/shipped";
import { demoTerm } from "@/prisma/seed/calendar";
import { pretend } from "@/prisma/seed/clock";
import { makeAttendance } from "@/prisma/seed/figures/attendance";
import { makeCompetencies } from "@/prisma/seed/figures/competencies";
import { makeIndicators } from "@/prisma/seed/figures/indicators";
import { makeOrganisationPredikat } from "@/prisma/seed/figures/organisation-predikat";
import { must } from "@/prisma/seed/must";
import { DEMO_PASSWORD } from "@/prisma/seed/organisation/cast";
import { makeOrganisation, type Organisation } from "@/prisma/seed/organisation/make";
import type { Person } from "@/prisma/seed/organisation/people";
import { converse } from "@/prisma/seed/performance/conversations";
import { makePlans, type Played, type Stage } from "@/prisma/seed/performance/plans";
import { openStage } from "@/prisma/seed/performance/stories";
import { playTerm } from "@/prisma/seed/performance/terms";
import { makePeriods, type PlannedTerm } from "@/prisma/seed/periods";
import { retime } from "@/prisma/seed/retime";
import { makeCitizens } from "@/prisma/seed/services/citizens";

export interface DemoPerson {
  name: string;
  role: string;
  nip: string;
  password: string;
}

/** Fills an empty database; answers the accounts to try, or null where an instansi already was. */
export async function seed(say: (line: string) => void): Promise<DemoPerson[] | null> {
  if ((await db.unit.count({ where: { kind: "INSTANSI" } })) > 0) {
    say("Data sudah ada, tidak ada yang diubah.");
    return null;
  }
  const day = today();
  const open = demoTerm(day);
  const movedOn = daysOfQuarter(open).from;
  say("Menyusun perangkat daerah, jabatan, dan pegawai");
  const organisation = await makeOrganisation({ hiredOn: `${open.year - 2}-01-01`, movedOn });
  const schemeOf = await assignSchemes(organisation, open);
  const periods = await makePeriods(day);
  say("Menyusun standar kompetensi, layanan, dan survei warga");
  await makeCompetencies(organisation, `${open.year - 1}-06-15`);
  const unitId = (code: string): string => organisation.unit(code).id;
  const present = periods.find(({ year }) => year === open.year);
  if (present === undefined) throw new Error("no period of the open term");
  await makeCitizens({ organisation, today: day, from: present.from });
  await makeIndicators({ periodId: present.id, open, unitId });
  for (const period of periods.filter(({ year }) => year <= open.year))
    await playPeriod({ organisation, period, movedOn, schemeOf }, { say, day });
  pretend(day);
  say("Menata tanggal dan pemberitahuan");
  await retime(day);
  return listedPeople(organisation.people);
}

/** Teraju was tried in one small office for a year; the others began with the year of the demo. */
const PILOT_OFFICE = "kec-sukamaju";

/** In the first quarter only the year before can show what is done and judged: everybody began with it. */
const everybodyFrom = ({ year, quarter }: Quarter): number => (quarter === 1 ? year - 1 : year);

async function assignSchemes(
  organisation: Organisation,
  open: Quarter,
): Promise<(unitCode: string) => SchemeId> {
  const ids = new Map<SchemeId, string>();
  for (const id of SCHEME_IDS) {
    const body = schemes[id];
    const row = await db.scheme.create({
      data: {
        code: id,
        version: 1,
        name: body.name,
        body: JSON.parse(JSON.stringify(body)) as object,
        effectiveFrom: fromDay(body.effectiveFrom),
      },
      select: { id: true },
    });
    ids.set(id, row.id);
  }
  const assignment = (unitId: string, scheme: SchemeId, year: number) => ({
    unitId,
    schemeId: ids.get(scheme) ?? "",
    startsOn: fromDay(`${year}-01-01`),
  });
  const tried = assignment(organisation.unit(PILOT_OFFICE).id, "permenpanrb-6-2022", open.year - 1);
  const others = [...organisation.units.values()].flatMap(({ id, plan }) =>
    plan.scheme === undefined ? [] : [assignment(id, plan.scheme, everybodyFrom(open))],
  );
  await db.schemeAssignment.createMany({ data: [tried, ...others] });
  return (code) => {
    const unit = organisation.unit(code);
    return unit.plan.scheme ?? organisation.unit(unit.opdCode ?? code).plan.scheme ?? "permenpanrb-6-2022";
  };
}

interface Telling {
  say: (line: string) => void;
  day: Day;
}

async function playPeriod(stage: Stage, { say, day }: Telling): Promise<void> {
  const { organisation, period } = stage;
  const takesPart = (person: Person): boolean =>
    period.year >= everybodyFrom(demoTerm(day)) ||
    person.placements.some(
      ({ unit, from }) => from <= period.to && organisation.unit(unit.code).opdCode === PILOT_OFFICE,
    );
  await makeOrganisationPredikat(organisation, period.terms);
  say(`Menyusun SKP ${period.year}`);
  const plans = await makePlans(stage, takesPart);
  await makeAttendance(organisation, period.months, stage.schemeOf);
  for (const term of [...period.terms, ...period.months].filter(({ phase }) => phase !== "LATER")) {
    say(
      "Mengisi realisasi dan penilaian " +
        `${term.cadence === "BULANAN" ? "bulan" : "triwulan"} ${term.ordinal} ${term.year}`,
    );
    await playOneTerm({ organisation, plans, term, day });
  }
  await converse(plans.filter(({ person }) => isDeep(person)));
}

/** The people whose results go back to the year before. */
const isDeep = (person: Person): boolean =>
  person.placements.some(({ unit }) => unit.code === "dukcapil-pendaftaran") ||
  person.cast?.listed !== undefined;

async function playOneTerm({
  organisation,
  plans,
  term,
  day,
}: {
  organisation: Organisation;
  plans: readonly Played[];
  term: PlannedTerm;
  day: Day;
}): Promise<void> {
  const admin = organisation.people.find(({ cast }) => cast?.role?.role === "BKD_ADMIN");
  if (admin === undefined) throw new Error("no admin");
  const viewer = { employeeId: admin.id, grants: organisation.grantsOf(admin) };
  const isOpen = term.phase === "OPEN";
  pretend(isOpen ? day : addDays(term.to, 10));
  must(await openTerm(viewer, { termId: term.id, reason: "" }), "membuka masa penilaian");
  await playTerm(plans, {
    term,
    stageOf: ({ person }) => (isOpen ? openStage(person) : "FINAL"),
    isDetailed: ({ person }) => isDeep(person),
    chainOf: ({ place }) => organisation.chainOf(place.unit.code),
  });
  if (!isOpen) must(await closeTerm(viewer, { termId: term.id }), "menutup masa penilaian");
}

const ORDER = ["Ratna Wulandari", "Hendra Saputra", "Sri Lestari", "Maya Kusumawati", "Teguh Wibowo"];

/** The accounts named in the guide. */
function listedPeople(people: readonly Person[]): DemoPerson[] {
  const listed = people.flatMap(({ name, nip, cast }) =>
    cast?.listed === undefined ? [] : [{ name, role: cast.listed, nip, password: DEMO_PASSWORD }],
  );
  return listed.sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
}
