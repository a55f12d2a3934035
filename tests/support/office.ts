import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import type { SignedIn } from "@/lib/server/auth/viewer";
import type { Role } from "@/lib/kernel/viewer";
import { connected } from "@/prisma/roles.mjs";
import type { SpecDatabase } from "@/tests/support/database";
import { permenpanrb62022 } from "@/lib/scoring/schemes/permenpanrb-6-2022";

/** The day on which the tests of the small office take place: the third quarter is open. */
export const OFFICE_DAY = "2026-09-15";

const HIRED = fromDay("2025-01-01");

interface PersonPlan {
  name: string;
  unit: string;
  position: string;
  heads?: boolean;
  roles?: { role: Role; unit: string }[];
}

const UNITS = [
  { code: "tk", name: "Kabupaten Tirta Kencana", kind: "INSTANSI", parent: null },
  { code: "dukcapil", name: "Dinas Kependudukan dan Pencatatan Sipil", kind: "OPD", parent: "tk" },
  { code: "pendaftaran", name: "Bidang Pendaftaran Penduduk", kind: "BIDANG", parent: "dukcapil" },
  { code: "dinkes", name: "Dinas Kesehatan", kind: "OPD", parent: "tk" },
  { code: "bkpsdm", name: "BKPSDM", kind: "OPD", parent: "tk" },
] as const;

const PEOPLE = {
  asn: { name: "Ratna Wulandari", unit: "pendaftaran", position: "Administrator Database Kependudukan" },
  colleague: { name: "Bayu Prasetya", unit: "pendaftaran", position: "Pengadministrasi Kependudukan" },
  supervisor: {
    name: "Hendra Saputra",
    unit: "pendaftaran",
    position: "Kepala Bidang Pendaftaran",
    heads: true,
  },
  head: {
    name: "Sri Lestari",
    unit: "dukcapil",
    position: "Kepala Dinas Dukcapil",
    heads: true,
    roles: [{ role: "LEADER", unit: "dukcapil" }],
  },
  otherSupervisor: {
    name: "Agus Salim",
    unit: "dinkes",
    position: "Kepala Dinas Kesehatan",
    heads: true,
    roles: [{ role: "LEADER", unit: "dinkes" }],
  },
  otherAsn: { name: "Dewi Anggraini", unit: "dinkes", position: "Epidemiolog" },
  admin: {
    name: "Maya Kusumawati",
    unit: "bkpsdm",
    position: "Analis SDM",
    roles: [{ role: "BKD_ADMIN", unit: "tk" }],
  },
  auditor: {
    name: "Teguh Wibowo",
    unit: "bkpsdm",
    position: "Auditor",
    roles: [{ role: "AUDITOR", unit: "tk" }],
  },
  unitAdmin: {
    name: "Nurul Aini",
    unit: "dukcapil",
    position: "Kasubbag Umum",
    roles: [{ role: "UNIT_ADMIN", unit: "dukcapil" }],
  },
} as const satisfies Record<string, PersonPlan>;

export type PersonKey = keyof typeof PEOPLE;

export interface Office {
  units: Record<(typeof UNITS)[number]["code"], string>;
  people: Record<PersonKey, { id: string; name: string; nip: string; positionId: string }>;
  periodId: string;
  /** Quarters 1 to 4; the third is open, the fourth not yet, the first two are closed. */
  terms: [string, string, string, string];
  schemeId: string;
  viewer: (person: PersonKey) => SignedIn;
}

/** A small office in an empty database: two dinas, their people, roles, a year of quarters and a scheme. */
export async function makeOffice(): Promise<Office> {
  const units = await makeUnits();
  const people = await makePeople(units);
  const { periodId, terms } = await makeYear();
  const body = JSON.parse(JSON.stringify(permenpanrb62022)) as object;
  const scheme = await db.scheme.create({
    data: { code: permenpanrb62022.id, version: 1, name: permenpanrb62022.name, body, effectiveFrom: HIRED },
  });
  await db.schemeAssignment.create({ data: { unitId: units.tk, schemeId: scheme.id, startsOn: HIRED } });
  const viewer = (key: PersonKey): SignedIn => {
    const plan: PersonPlan = PEOPLE[key];
    const grants = (plan.roles ?? []).map(({ role, unit }) => ({ role, unitPath: pathOf(unit) }));
    return {
      sessionId: people[key].id,
      employeeId: people[key].id,
      name: plan.name,
      mustChangePassword: false,
      grants,
    };
  };
  return { units, people, periodId, terms, schemeId: scheme.id, viewer };
}

/** What stands in an office in which nobody has planned anything yet, in the order in which it goes. */
const OF_AN_OFFICE = [
  "Instansi",
  "Service",
  "Placement",
  "RoleGrant",
  "Position",
  "SchemeAssignment",
  "Scheme",
  "Unit",
  "Employee",
  "Term",
  "Period",
];

/** The small office anew each time it is asked for, in place of what a test made of the last one. */
export const officeForEach =
  ({ ownerUrl }: SpecDatabase): (() => Promise<Office>) =>
  async () => {
    await connected(ownerUrl, async (client) => {
      for (const table of OF_AN_OFFICE) await client.query(`DELETE FROM "${table}"`);
    });
    return makeOffice();
  };

function pathOf(code: string): string {
  const unit = UNITS.find((candidate) => candidate.code === code)!;
  return `${unit.parent === null ? "/" : pathOf(unit.parent)}${code}/`;
}

async function makeUnits(): Promise<Office["units"]> {
  const ids: Partial<Office["units"]> = {};
  for (const { code, name, kind, parent } of UNITS) {
    const opdId = kind === "BIDANG" ? ids.dukcapil! : null;
    const unit = await db.unit.create({
      data: {
        code,
        name,
        kind,
        path: pathOf(code),
        parentId: parent === null ? null : ids[parent]!,
        opdId,
        validFrom: HIRED,
      },
    });
    ids[code] = unit.id;
    if (kind === "INSTANSI") await db.instansi.create({ data: { unitId: unit.id, kind: "KABUPATEN" } });
    if (kind === "OPD") await db.unit.update({ where: { id: unit.id }, data: { opdId: unit.id } });
  }
  return ids as Office["units"];
}

async function makePeople(units: Office["units"]): Promise<Office["people"]> {
  const people: Partial<Office["people"]> = {};
  let sequence = 900;
  for (const [key, plan] of Object.entries(PEOPLE) as [
    PersonKey,
    PersonPlan & { unit: keyof Office["units"] },
  ][]) {
    const nip = `199107142019032${sequence++}`;
    const position = await db.position.create({
      data: {
        unitId: units[plan.unit],
        name: plan.position,
        kind: plan.heads === true ? "ADMINISTRATOR" : "FUNGSIONAL",
        headsUnit: plan.heads ?? false,
      },
    });
    const employee = await db.employee.create({
      data: { nip, name: plan.name, kind: "PNS", golongan: "III/b" },
    });
    await db.placement.create({
      data: { employeeId: employee.id, positionId: position.id, kind: "DEFINITIF", startsOn: HIRED },
    });
    for (const { role, unit } of plan.roles ?? []) {
      await db.roleGrant.create({
        data: {
          employeeId: employee.id,
          role,
          unitId: units[unit as keyof Office["units"]],
          startsOn: HIRED,
        },
      });
    }
    people[key] = { id: employee.id, name: plan.name, nip, positionId: position.id };
  }
  return people as Office["people"];
}

async function makeYear(): Promise<Pick<Office, "periodId" | "terms">> {
  const period = await db.period.create({
    data: { year: 2026, startsOn: fromDay("2026-01-01"), endsOn: fromDay("2026-12-31") },
  });
  const quarters = [
    ["01-01", "03-31", "CLOSED"],
    ["04-01", "06-30", "CLOSED"],
    ["07-01", "09-30", "OPEN"],
    ["10-01", "12-31", "UPCOMING"],
  ] as const;
  const terms: string[] = [];
  for (const [index, [start, end, status]] of quarters.entries()) {
    const term = await db.term.create({
      data: {
        periodId: period.id,
        cadence: "TRIWULANAN",
        ordinal: index + 1,
        startsOn: fromDay(`2026-${start}`),
        endsOn: fromDay(`2026-${end}`),
        dueOn: fromDay(index === 3 ? "2027-01-17" : `2026-${["04", "07", "10"][index]!}-17`),
        status,
      },
    });
    terms.push(term.id);
  }
  return { periodId: period.id, terms: terms as Office["terms"] };
}

export interface ApprovedSkp {
  skpId: string;
  rhk: { id: string; iki: string[] }[];
  /** Appraisals of the third and the fourth quarter. */
  appraisals: [string, string];
}

/** An approved SKP of the ASN for the second half of the year: three RHK (40, 35, 25) with five IKI. */
export async function makeApprovedSkp(office: Office): Promise<ApprovedSkp> {
  const { asn, supervisor, head } = office.people;
  const unitId = office.units.pendaftaran;
  const skp = await db.skp.create({
    data: {
      employeeId: asn.id,
      periodId: office.periodId,
      unitId,
      positionId: asn.positionId,
      appraiserId: supervisor.id,
      status: "APPROVED",
      startsOn: fromDay("2026-07-01"),
      endsOn: fromDay("2026-12-31"),
      submittedAt: fromDay("2026-07-05"),
      approvedAt: fromDay("2026-07-06"),
    },
  });
  const rhk: ApprovedSkp["rhk"] = [];
  for (const [ordinal, plan] of PLAN.entries()) {
    const made = await db.rhk.create({
      data: {
        skpId: skp.id,
        ordinal: ordinal + 1,
        title: plan.title,
        weight: plan.weight,
        // Every target holds, so that an expected value is one division; growth has specs of its own.
        iki: {
          create: plan.iki.map((iki, index) => ({ ...iki, pace: "HOLDS" as const, ordinal: index + 1 })),
        },
      },
      select: { id: true, iki: { select: { id: true }, orderBy: { ordinal: "asc" } } },
    });
    rhk.push({ id: made.id, iki: made.iki.map((iki) => iki.id) });
  }
  const appraisals: string[] = [];
  for (const termId of office.terms.slice(2)) {
    const appraisal = await db.appraisal.create({
      data: {
        employeeId: asn.id,
        skpId: skp.id,
        termId,
        unitId,
        appraiserId: supervisor.id,
        superiorId: head.id,
      },
    });
    appraisals.push(appraisal.id);
  }
  return { skpId: skp.id, rhk, appraisals: appraisals as [string, string] };
}

const PLAN = [
  {
    title: "Layanan KTP-el dan KK selesai sesuai standar",
    weight: "40",
    iki: [
      { aspect: "KUANTITAS", title: "KTP-el dan KK yang terbit", unitOfMeasure: "dokumen", target: "1200" },
      { aspect: "KUALITAS", title: "Dokumen tanpa salah data", unitOfMeasure: "%", target: "98" },
      {
        aspect: "WAKTU",
        title: "Rata-rata waktu penyelesaian",
        unitOfMeasure: "jam",
        polarity: "LESS",
        target: "24",
      },
    ],
  },
  {
    title: "Data kependudukan 12 kecamatan bersih",
    weight: "35",
    iki: [{ aspect: "KUANTITAS", title: "Data anomali diselesaikan", unitOfMeasure: "data", target: "600" }],
  },
  {
    title: "Perekaman jemput bola di wilayah sulit",
    weight: "25",
    iki: [{ aspect: "KUANTITAS", title: "Titik jemput bola", unitOfMeasure: "titik", target: "12" }],
  },
] as const;
