import type { Day } from "@/lib/kernel/calendar";
import type { Refusal } from "@/lib/kernel/refusal";
import { newId, type Faults, type Office, type Unit } from "@/lib/exchange/rules/office";
import type { UnitRow } from "@/lib/exchange/rules/units";
import { proposeUnitCode } from "@/lib/organisation/rules/units";

/** Units found by their code or by the id of SIASN. */
export interface UnitsAfter {
  readonly ofCode: (code: string) => Unit | null;
  readonly ofUnor: (id: string) => Unit | null;
  /** By either; a code goes before the same letters as an id. */
  readonly find: (named: string) => Unit | undefined;
  readonly byId: ReadonlyMap<string, Unit>;
}

export function unitFinder(units: Iterable<Unit>): UnitsAfter {
  const [codes, unors, byId] = [new Map<string, Unit>(), new Map<string, Unit>(), new Map<string, Unit>()];
  for (const unit of units) byId.set(unit.id, unit);
  for (const unit of byId.values()) {
    codes.set(unit.code, unit);
    if (unit.unorId !== null) unors.set(unit.unorId.toLowerCase(), unit);
  }
  return {
    byId,
    ofCode: (code) => codes.get(code) ?? null,
    ofUnor: (id) => unors.get(id) ?? null,
    find: (named) => codes.get(named) ?? unors.get(named),
  };
}

/** A row with the unit it means; `known` is how that stands, null where it comes new. */
export interface UnitDraft {
  readonly row: UnitRow;
  readonly known: Unit | null;
  readonly unit: Unit;
}

interface Named {
  readonly code: string;
  readonly unorId: string | null;
}

const namedIn = ({ code = "", unorId = null }: UnitRow): Named => ({ code, unorId });

/** Which known unit a row means, or why it means none. */
type Meant = { readonly unit: Unit | null } | { readonly refusal: Refusal };

/** By the id of SIASN first, then by the code; a row may not contradict itself. */
function meant(units: UnitsAfter, { code, unorId }: Named): Meant {
  if (code === "" && unorId === null) return { refusal: { code: "IMPORT_UNIT_UNNAMED" } };
  const ofUnor = unorId === null ? null : units.ofUnor(unorId);
  if (ofUnor === null) return { unit: units.ofCode(code) };
  if (code !== "" && code !== ofUnor.code)
    return { refusal: { code: "IMPORT_UNOR_HAS_CODE", unit: ofUnor.code } };
  return { unit: ofUnor };
}

/** Which unit each row means, and who else says the same. */
export function matchUnits(office: Office, rows: readonly UnitRow[], faults: Faults): UnitDraft[] {
  const known = unitFinder(office.units);
  const codes = new Set([...office.units.map(({ code }) => code), ...rows.map((row) => namedIn(row).code)]);
  const said = new Map<string, number>();
  return rows.flatMap((row): UnitDraft[] => {
    const named = namedIn(row);
    const found = meant(known, named);
    if ("refusal" in found) {
      faults.add(row.row, "code", found.refusal);
      return [];
    }
    const { unit } = found;
    const code = codeFor(row, unit, codes);
    codes.add(code);
    const twin = saidBefore(said, [`code ${code}`, `unor ${named.unorId ?? code}`], row.row);
    if (twin === undefined)
      return [
        { row, known: unit, unit: unit === null ? made(row, code, office.today) : corrected(row, unit) },
      ];
    faults.add(row.row, named.code === "" ? "unorId" : "code", { code: "IMPORT_TWICE", row: twin });
    return [];
  });
}

/** A known unit keeps its code; a new one without has a free one made of its name. */
function codeFor({ name, code = "" }: UnitRow, known: Unit | null, codes: ReadonlySet<string>): string {
  if (known !== null) return known.code;
  return code === "" ? proposeUnitCode(name, codes) : code;
}

/** The first row that has one of these names, before this one takes them. */
function saidBefore(said: Map<string, number>, names: readonly string[], row: number): number | undefined {
  const twin = names.flatMap((name) => said.get(name) ?? [])[0];
  for (const name of names) if (!said.has(name)) said.set(name, row);
  return twin;
}

/** What a row makes of a known unit; the same id in other letters is the same id. */
function corrected({ name, kind, unorId, areaCode }: UnitRow, known: Unit): Unit {
  const isSame = unorId === undefined || unorId === (known.unorId?.toLowerCase() ?? null);
  return {
    ...known,
    ...{ name, kind },
    unorId: isSame ? known.unorId : unorId,
    areaCode: areaCode ?? known.areaCode,
  };
}

/** A new unit; where it stands is found afterwards. */
function made(
  { row, name, kind, unorId = null, areaCode = "", startsOn }: UnitRow,
  code: string,
  today: Day,
): Unit {
  const first = startsOn ?? today;
  return {
    ...{ id: newId("units", row), code, name, kind, unorId, areaCode },
    ...{ path: "", parentId: null, opdId: null, validFrom: first, validTo: null },
    ...{ version: 1, namedOn: first },
  };
}
