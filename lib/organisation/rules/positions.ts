import { isWithin, type Day } from "@/lib/kernel/calendar";
import { JENJANGS, type PositionKind } from "@/lib/kernel/codes";
import { done, refuse, refuseField, type Outcome } from "@/lib/kernel/outcome";
import type { FieldFault } from "@/lib/kernel/refusal";
import { holds, type Viewer } from "@/lib/kernel/viewer";
import { keepsStructure, lastDayAhead, type UnitFacts } from "@/lib/organisation/rules/units";

/** What a position is, is corrected by the HR agency and by the admin of the unit or of one above it. */
export const correctsPositions = (viewer: Viewer, unitPath: string): boolean =>
  holds(viewer, ["BKD_ADMIN", "UNIT_ADMIN"], unitPath);

/** Levels that are not those of functional positions. */
export const OTHER_JENJANGS = ["UTAMA", "MADYA", "PRATAMA", "KLEREK", "OPERATOR", "TEKNISI"] as const;

/** The levels a kind of position has; kinds without one have none. */
export const JENJANGS_OF: Readonly<Record<PositionKind, readonly PositionJenjang[]>> = {
  JPT: ["UTAMA", "MADYA", "PRATAMA"],
  ADMINISTRATOR: [],
  PENGAWAS: [],
  PELAKSANA: ["KLEREK", "OPERATOR", "TEKNISI"],
  FUNGSIONAL: JENJANGS,
};

/** The eselon that goes with a kind of position; functional and executing positions have none. */
export const ESELONS_OF: Readonly<Record<PositionKind, readonly Eselon[]>> = {
  JPT: ["I.a", "I.b", "II.a", "II.b"],
  ADMINISTRATOR: ["III.a", "III.b"],
  PENGAWAS: ["IV.a", "IV.b"],
  PELAKSANA: [],
  FUNGSIONAL: [],
};

export const ESELONS = ["I.a", "I.b", "II.a", "II.b", "III.a", "III.b", "IV.a", "IV.b"] as const;
export type Eselon = (typeof ESELONS)[number];
export const POSITION_JENJANGS = [...OTHER_JENJANGS, ...JENJANGS] as const;
export type PositionJenjang = (typeof POSITION_JENJANGS)[number];

/** What is said of a position. */
export interface PositionSaid {
  kind: PositionKind;
  jenjang: PositionJenjang | null;
  eselon: Eselon | null;
  headsUnit: boolean;
}

/** Who else heads the unit: the name of the other open position that does, or null. */
interface OtherHead {
  otherHead: string | null;
}

/** Level and eselon go with the kind, and one open position heads a unit. */
function faultsOf({ kind, jenjang, eselon, headsUnit, otherHead }: PositionSaid & OtherHead): FieldFault[] {
  const faults: FieldFault[] = [];
  if (jenjang !== null && !JENJANGS_OF[kind].includes(jenjang))
    faults.push({ field: "jenjang", refusal: { code: "JENJANG_NOT_OF_KIND" } });
  if (eselon !== null && !ESELONS_OF[kind].includes(eselon))
    faults.push({ field: "eselon", refusal: { code: "ESELON_NOT_OF_KIND" } });
  if (headsUnit && otherHead !== null)
    faults.push({ field: "headsUnit", refusal: { code: "UNIT_HAS_HEAD", position: otherHead } });
  return faults;
}

const answer = (faults: readonly FieldFault[]): Outcome<null> =>
  faults.length === 0 ? done(null) : refuse({ code: "FIELDS_REFUSED", faults });

/** A position is added to an open unit by the HR agency. */
export function addPosition(viewer: Viewer, unit: UnitFacts, said: PositionSaid & OtherHead): Outcome<null> {
  if (!keepsStructure(viewer, unit.path)) return refuse({ code: "NOT_ALLOWED" });
  return unit.validTo === null ? answer(faultsOf(said)) : refuse({ code: "UNIT_CLOSED" });
}

/** A position as it stands, with its unit. */
export interface PositionFacts {
  unit: UnitFacts;
  headsUnit: boolean;
  closedOn: Day | null;
}

/** Who heads a unit appraises its people: that is the HR agency's to say, the rest also the unit admin's. */
export function correctPosition(
  viewer: Viewer,
  position: PositionFacts,
  said: PositionSaid & OtherHead,
): Outcome<null> {
  const { path, validTo } = position.unit;
  if (!correctsPositions(viewer, path)) return refuse({ code: "NOT_ALLOWED" });
  if (validTo !== null) return refuse({ code: "UNIT_CLOSED" });
  if (position.closedOn !== null) return refuse({ code: "POSITION_CLOSED" });
  if (said.headsUnit !== position.headsUnit && !keepsStructure(viewer, path))
    return refuseField("headsUnit", { code: "HEAD_IS_AGENCYS" });
  return answer(faultsOf(said));
}

/** A position is closed once nobody holds it after its last day. */
export function closePosition(
  viewer: Viewer,
  { unit, closedOn }: PositionFacts,
  { lastOn, today, held }: { lastOn: Day; today: Day; held: number },
): Outcome<null> {
  if (!keepsStructure(viewer, unit.path)) return refuse({ code: "NOT_ALLOWED" });
  if (closedOn !== null) return refuse({ code: "POSITION_CLOSED" });
  const [first, last] = [unit.validFrom, lastDayAhead(today)];
  if (!isWithin(lastOn, { from: first, to: last }))
    return refuseField("lastOn", { code: "DAY_OUTSIDE", first, last });
  return held > 0 ? refuse({ code: "POSITION_HELD", count: held, day: lastOn }) : done(null);
}

/** The closing of a position is undone while its unit is open and nobody else heads the unit in its place. */
export function reopenPosition(
  viewer: Viewer,
  { unit, closedOn, headsUnit }: PositionFacts,
  { otherHead }: OtherHead,
): Outcome<null> {
  if (!keepsStructure(viewer, unit.path)) return refuse({ code: "NOT_ALLOWED" });
  if (unit.validTo !== null) return refuse({ code: "UNIT_CLOSED" });
  if (closedOn === null) return refuse({ code: "POSITION_NOT_CLOSED" });
  return headsUnit && otherHead !== null
    ? refuse({ code: "UNIT_HAS_HEAD", position: otherHead })
    : done(null);
}

/** How many places of a position are free; more holders than places leave none. */
export const vacant = (formasi: number, held: number): number => Math.max(0, formasi - held);
