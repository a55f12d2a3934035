import "server-only";
import type { Day } from "@/lib/kernel/calendar";
import type { Viewer } from "@/lib/kernel/viewer";
import { db } from "@/lib/server/db/client";
import { fromDay, toDay, toDayOrNull, toDecimal } from "@/lib/server/db/columns";
import { visibleAppraisals, visibleEmployees, visibleUnits } from "@/lib/server/db/visibility";
import type {
  PeopleAsked,
  PersonRow,
  PlacementRow,
  PlacementsAsked,
  ResultRow,
  ResultsAsked,
  UnitRow,
  UnitsAsked,
} from "@/lib/integrations/schemas/lists";
import type { Prisma } from "@/prisma/generated/client";

/** A part of a list, and where the next begins; null at its end. */
export interface Part<Row> {
  data: Row[];
  berikutnya: string | null;
}

interface Asked {
  readonly kursor?: string | undefined;
  readonly batas: number;
}

/** What comes after the row that was read last, whether or not that one still exists. */
const after = ({ kursor }: Asked) => (kursor === undefined ? {} : { id: { gt: kursor } });

/** One row more than asked tells whether there are others. */
const window = ({ batas }: Asked) => ({ orderBy: { id: "asc" }, take: batas + 1 }) as const;

function partOf<Found extends { readonly id: string }, Row>(
  found: readonly Found[],
  { batas }: Asked,
  rowOf: (found: Found) => Row,
): Part<Row> {
  const shown = found.slice(0, batas);
  return { data: shown.map(rowOf), berikutnya: found.length > batas ? (shown.at(-1)?.id ?? null) : null };
}

/** A path is made of the codes of the units above. */
const underCode = (code: string | undefined): Prisma.UnitWhereInput =>
  code === undefined ? {} : { path: { contains: `/${code}/` } };

const onDay = (day: Date) => ({ startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] });

/** Units the viewer may see, by id. */
export async function readUnits(viewer: Viewer, asked: UnitsAsked): Promise<Part<UnitRow>> {
  const found = await db.unit.findMany({
    where: { AND: [visibleUnits(viewer), underCode(asked.unit), after(asked)] },
    ...window(asked),
    select: {
      id: true,
      code: true,
      name: true,
      kind: true,
      parent: { select: { code: true } },
      opd: { select: { code: true } },
      unorId: true,
      areaCode: true,
      validFrom: true,
      validTo: true,
    },
  });
  return partOf(found, asked, (unit) => ({
    kode: unit.code,
    nama: unit.name,
    jenis: unit.kind,
    induk: unit.parent?.code ?? null,
    opd: unit.opd?.code ?? null,
    unorId: unit.unorId,
    kodeWilayah: unit.areaCode,
    berlakuSejak: toDay(unit.validFrom),
    berlakuSampai: toDayOrNull(unit.validTo),
  }));
}

/** People the viewer may see, by id, as they are today. */
export async function readPeople(viewer: Viewer, asked: PeopleAsked, today: Day): Promise<Part<PersonRow>> {
  const placed = { placements: { some: { position: { unit: underCode(asked.unit) } } } };
  const found = await db.employee.findMany({
    where: { AND: [visibleEmployees(viewer), asked.unit === undefined ? {} : placed, after(asked)] },
    ...window(asked),
    select: {
      id: true,
      nip: true,
      name: true,
      kind: true,
      golongan: true,
      statuses: { where: onDay(fromDay(today)), take: 1, select: { kind: true } },
    },
  });
  return partOf(found, asked, ({ nip, name, kind, golongan, statuses }) => ({
    nip,
    nama: name,
    jenis: kind,
    golongan,
    status: statuses[0]?.kind ?? null,
  }));
}

/** Placements in the units the viewer may see, by id; those to come and those that have ended too. */
export async function readPlacements(viewer: Viewer, asked: PlacementsAsked): Promise<Part<PlacementRow>> {
  const found = await db.placement.findMany({
    where: {
      ...after(asked),
      position: { unit: { AND: [visibleUnits(viewer), underCode(asked.unit)] } },
      ...(asked.pada === undefined ? {} : onDay(fromDay(asked.pada))),
    },
    ...window(asked),
    select: {
      id: true,
      kind: true,
      startsOn: true,
      endsOn: true,
      employee: { select: { nip: true } },
      position: {
        select: { name: true, kind: true, jenjang: true, headsUnit: true, unit: { select: { code: true } } },
      },
    },
  });
  return partOf(found, asked, ({ kind, startsOn, endsOn, employee, position }) => ({
    nip: employee.nip,
    unit: position.unit.code,
    jabatan: position.name,
    jenisJabatan: position.kind,
    jenjang: position.jenjang,
    kepalaUnit: position.headsUnit,
    sifat: kind,
    sejak: toDay(startsOn),
    sampai: toDayOrNull(endsOn),
  }));
}

/** Results that are final, of the appraisals the viewer may see, by id. */
export async function readResults(viewer: Viewer, asked: ResultsAsked): Promise<Part<ResultRow>> {
  const found = await db.appraisal.findMany({
    where: {
      AND: [visibleAppraisals(viewer), { unit: underCode(asked.unit) }, after(asked)],
      status: "FINAL",
      ...(asked.tahun === undefined ? {} : { term: { period: { year: asked.tahun } } }),
    },
    ...window(asked),
    select: {
      id: true,
      workRating: true,
      behaviourRating: true,
      predikat: true,
      finalisedAt: true,
      employee: { select: { nip: true } },
      unit: { select: { code: true } },
      term: { select: { cadence: true, ordinal: true, period: { select: { year: true } } } },
      scores: { orderBy: { version: "desc" }, take: 1, select: { total: true } },
    },
  });
  return partOf(found, asked, ({ employee, unit, term, scores, ...result }) => ({
    nip: employee.nip,
    unit: unit.code,
    tahun: term.period.year,
    irama: term.cadence,
    ke: term.ordinal,
    hasilKerja: result.workRating,
    perilaku: result.behaviourRating,
    predikat: result.predikat,
    nilaiIndikatif: scores[0]?.total == null ? null : toDecimal(scores[0].total),
    ditetapkan: result.finalisedAt?.toISOString() ?? null,
  }));
}
