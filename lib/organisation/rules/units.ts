import { addDays, isWithin, type Day } from "@/lib/kernel/calendar";
import type { UnitKind } from "@/lib/kernel/codes";
import { done, refuse, refuseField, type Outcome } from "@/lib/kernel/outcome";
import type { FieldFault } from "@/lib/kernel/refusal";
import { firstFree, slugOf } from "@/lib/kernel/slug";
import { holds, holdsAnywhere, liesUnder, type Viewer } from "@/lib/kernel/viewer";

/** Who reads the structure: whoever keeps it or corrects something in it, and the auditor. */
export const readsStructure = (viewer: Viewer): boolean =>
  holdsAnywhere(viewer, ["BKD_ADMIN", "UNIT_ADMIN", "AUDITOR"]);

/** Units are added, named, moved, closed and opened again by the HR agency. */
export const keepsStructure = (viewer: Viewer, unitPath: string): boolean =>
  holds(viewer, ["BKD_ADMIN"], unitPath);

/** How far a day may lie ahead; more is a slip of the pen. */
const MOST_DAYS_AHEAD = 366;

/** The last day that may be written down ahead of its time. */
export const lastDayAhead = (today: Day): Day => addDays(today, MOST_DAYS_AHEAD);

export const LONGEST_UNIT_CODE = 60;

/** Words that stand in addresses beside units; tests/unit/project/unit-addresses.spec.ts holds them to the pages. */
export const RESERVED_UNIT_CODES: readonly string[] = ["berkas"];

/** A code made of the name that no unit has: "Bidang Data" becomes "bidang-data", or "bidang-data-2". */
export function proposeUnitCode(name: string, taken: ReadonlySet<string>): string {
  const proposed = slugOf(name, LONGEST_UNIT_CODE);
  return firstFree(proposed === "" ? "unit" : proposed, {
    isUsed: (code) => taken.has(code) || RESERVED_UNIT_CODES.includes(code),
    longest: LONGEST_UNIT_CODE,
  });
}

/** What stands under what; whatever stands directly under the instansi is an office of its own. */
const UNDER: Readonly<Record<UnitKind, readonly UnitKind[]>> = {
  INSTANSI: ["OPD", "KECAMATAN"],
  OPD: ["SEKRETARIAT", "BAGIAN", "BIDANG", "UPTD", "PUSKESMAS", "SEKOLAH", "SEKSI", "SUBBAGIAN"],
  KECAMATAN: ["SEKRETARIAT", "KELURAHAN", "SEKSI", "SUBBAGIAN"],
  SEKRETARIAT: ["BAGIAN", "SUBBAGIAN"],
  BAGIAN: ["SUBBAGIAN"],
  BIDANG: ["SEKSI", "SUBBAGIAN", "UPTD", "PUSKESMAS", "SEKOLAH"],
  UPTD: ["BAGIAN", "BIDANG", "PUSKESMAS", "SEKOLAH", "SEKSI", "SUBBAGIAN"],
  PUSKESMAS: ["SUBBAGIAN"],
  SEKOLAH: ["SUBBAGIAN"],
  KELURAHAN: ["SEKRETARIAT", "SEKSI"],
  SEKSI: [],
  SUBBAGIAN: [],
};

/** The kinds that may stand directly under a unit of this kind. */
export const kindsUnder = (kind: UnitKind): readonly UnitKind[] => UNDER[kind];

/** The kinds under which a unit of this kind may stand. */
export const kindsAbove = (kind: UnitKind): UnitKind[] =>
  (Object.keys(UNDER) as UnitKind[]).filter((above) => UNDER[above].includes(kind));

/** The facts of a unit that decide what may be done with it. */
export interface UnitFacts {
  id: string;
  kind: UnitKind;
  path: string;
  parentId: string | null;
  opdId: string | null;
  validFrom: Day;
  /** The last day on which it exists; null while nobody closed it. */
  validTo: Day | null;
}

interface Taken {
  /** Whether another unit has the code, or the id by which SIASN knows it. */
  codeTaken: boolean;
  unorTaken: boolean;
}

interface NewUnit extends Taken {
  code: string;
  kind: UnitKind;
  startsOn: Day;
  today: Day;
}

/** Where a new unit stands: its path, and its office; null where it is an office of its own. */
export interface UnitStand {
  path: string;
  opdId: string | null;
}

/** A unit is added under an open one that may have its kind, from a day on which that one exists. */
export function addUnit(viewer: Viewer, parent: UnitFacts, unit: NewUnit): Outcome<UnitStand> {
  if (!keepsStructure(viewer, parent.path)) return refuse({ code: "NOT_ALLOWED" });
  if (parent.validTo !== null) return refuse({ code: "UNIT_CLOSED" });
  const [first, last] = [parent.validFrom, lastDayAhead(unit.today)];
  const faults: FieldFault[] = [
    ...misplaced(unit.kind, parent.kind),
    ...(unit.codeTaken ? [{ field: "code", refusal: { code: "UNIT_CODE_TAKEN" } } as const] : []),
    ...(unit.unorTaken ? [{ field: "unorId", refusal: { code: "UNOR_TAKEN" } } as const] : []),
    ...(isWithin(unit.startsOn, { from: first, to: last })
      ? []
      : [{ field: "startsOn", refusal: { code: "DAY_OUTSIDE", first, last } } as const]),
  ];
  if (faults.length > 0) return refuse({ code: "FIELDS_REFUSED", faults });
  return done({ path: `${parent.path}${unit.code}/`, opdId: parent.opdId });
}

const misplaced = (kind: UnitKind, above: UnitKind, field = "kind"): FieldFault[] =>
  UNDER[above].includes(kind) ? [] : [{ field, refusal: { code: "UNIT_KIND_MISPLACED", kind, above } }];

interface Correction {
  kind: UnitKind;
  /** The kinds of the unit above it (null for the instansi) and of the open ones directly under it. */
  above: UnitKind | null;
  under: readonly UnitKind[];
  unorTaken: boolean;
}

/** What a unit is, is corrected while it is open; its kind has to go with what stands above and under it. */
export function correctUnit(viewer: Viewer, unit: UnitFacts, next: Correction): Outcome<null> {
  if (!keepsStructure(viewer, unit.path)) return refuse({ code: "NOT_ALLOWED" });
  if (unit.validTo !== null) return refuse({ code: "UNIT_CLOSED" });
  const faults: FieldFault[] =
    next.kind === unit.kind
      ? []
      : [
          ...(next.above === null
            ? [{ field: "kind", refusal: { code: "INSTANSI_STAYS" } } as const]
            : misplaced(next.kind, next.above)),
          ...next.under.flatMap((kind) => misplaced(kind, next.kind)),
        ].slice(0, 1);
  if (next.unorTaken) faults.push({ field: "unorId", refusal: { code: "UNOR_TAKEN" } });
  return faults.length === 0 ? done(null) : refuse({ code: "FIELDS_REFUSED", faults });
}

/** What a unit is called now, and since when. */
export interface NewestName {
  name: string;
  startsOn: Day;
}

/**
 * A unit is called otherwise from a day on that has come and lies after the day of its newest name; on that very day
 * the new name takes the place of the newest, which was then a mistake.
 */
export function renameUnit(
  viewer: Viewer,
  unit: UnitFacts & { newest: NewestName },
  next: NewestName & { today: Day },
): Outcome<"ADDED" | "REPLACED"> {
  if (!keepsStructure(viewer, unit.path)) return refuse({ code: "NOT_ALLOWED" });
  if (unit.validTo !== null) return refuse({ code: "UNIT_CLOSED" });
  if (next.name === unit.newest.name) return refuseField("name", { code: "UNIT_NAME_SAME" });
  const first = unit.newest.startsOn;
  const last = first > next.today ? first : next.today;
  if (!isWithin(next.startsOn, { from: first, to: last }))
    return refuseField("startsOn", { code: "DAY_OUTSIDE", first, last });
  return done(next.startsOn === first ? "REPLACED" : "ADDED");
}

/** A unit moves with all that is under it to another open unit of the same office, never under itself. */
export function moveUnit(viewer: Viewer, unit: UnitFacts, parent: UnitFacts): Outcome<null> {
  if (!keepsStructure(viewer, unit.path)) return refuse({ code: "NOT_ALLOWED" });
  if (unit.validTo !== null) return refuse({ code: "UNIT_CLOSED" });
  if (unit.opdId === null || unit.opdId === unit.id) return refuse({ code: "OFFICE_STAYS" });
  if (liesUnder(parent.path, unit.path)) return refuseField("parentId", { code: "UNIT_UNDER_ITSELF" });
  if (parent.opdId !== unit.opdId) return refuseField("parentId", { code: "UNIT_OF_OTHER_OFFICE" });
  if (parent.id === unit.parentId) return refuseField("parentId", { code: "UNIT_THERE_ALREADY" });
  if (parent.validTo !== null) return refuseField("parentId", { code: "PARENT_CLOSED" });
  const faults = misplaced(unit.kind, parent.kind, "parentId");
  return faults.length === 0 ? done(null) : refuse({ code: "FIELDS_REFUSED", faults });
}

/** What still belongs to a unit after its last day, and who takes its place. */
export interface ClosingFacts {
  lastOn: Day;
  today: Day;
  /** The day of its newest name. */
  namedOn: Day;
  people: number;
  units: number;
  services: number;
  successor: UnitFacts | null;
}

/** A unit is closed once nobody is placed there after its last day and nothing open stands under it. */
export function closeUnit(viewer: Viewer, unit: UnitFacts, facts: ClosingFacts): Outcome<null> {
  const { lastOn, today, namedOn: first, people, units, services, successor } = facts;
  if (!keepsStructure(viewer, unit.path)) return refuse({ code: "NOT_ALLOWED" });
  if (unit.kind === "INSTANSI") return refuse({ code: "INSTANSI_STAYS" });
  if (unit.validTo !== null) return refuse({ code: "UNIT_CLOSED" });
  const last = lastDayAhead(today);
  if (!isWithin(lastOn, { from: first, to: last }))
    return refuseField("lastOn", { code: "DAY_OUTSIDE", first, last });
  if (people > 0) return refuse({ code: "UNIT_HAS_PEOPLE", count: people, day: lastOn });
  if (units > 0) return refuse({ code: "UNIT_HAS_UNITS", count: units });
  if (services > 0) return refuse({ code: "UNIT_HAS_SERVICES", count: services });
  return mayFollow(unit, successor) ? done(null) : refuseField("successorId", { code: "SUCCESSOR_UNFIT" });
}

const mayFollow = (unit: UnitFacts, successor: UnitFacts | null): boolean =>
  successor === null || (successor.id !== unit.id && successor.validTo === null);

/** A closing is undone while the unit above it is open; nothing happens in a closed unit, so nothing is in the way. */
export function reopenUnit(viewer: Viewer, unit: UnitFacts, parent: UnitFacts | null): Outcome<null> {
  if (!keepsStructure(viewer, unit.path)) return refuse({ code: "NOT_ALLOWED" });
  if (unit.validTo === null) return refuse({ code: "UNIT_NOT_CLOSED" });
  return parent !== null && parent.validTo !== null ? refuse({ code: "PARENT_CLOSED" }) : done(null);
}

const MOST_OPENED = 40;

/** The units whose branches an address shows open, by their codes: "dinkes,dinkes-p2p". */
export const openedCodes = (asked: string | string[] | undefined): string[] =>
  typeof asked === "string"
    ? [...new Set(asked.split(","))].filter((code) => /^[a-z0-9-]{1,100}$/.test(code)).slice(0, MOST_OPENED)
    : [];
