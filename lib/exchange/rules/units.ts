import type { Day } from "@/lib/kernel/calendar";
import type { UnitKind } from "@/lib/kernel/codes";
import type { Outcome } from "@/lib/kernel/outcome";
import type { Refusal } from "@/lib/kernel/refusal";
import { officesSpokenOf } from "@/lib/exchange/rules/missing";
import {
  addRefusal,
  faultsOf,
  type Asked,
  type Faults,
  type Missing,
  type Office,
  type Planned,
  type Step,
  type Unit,
} from "@/lib/exchange/rules/office";
import { standTree } from "@/lib/exchange/rules/tree";
import { matchUnits, unitFinder, type UnitDraft, type UnitsAfter } from "@/lib/exchange/rules/unit-match";
import { addUnit, correctUnit, moveUnit, renameUnit } from "@/lib/organisation/rules/units";

/** A row of the sheet of units; what its columns do not say is left out. */
export interface UnitRow {
  readonly row: number;
  readonly name: string;
  readonly kind: UnitKind;
  /** The code, or the id of SIASN, of the unit above; empty for the instansi. */
  readonly parent: string;
  readonly code?: string;
  readonly unorId?: string | null;
  readonly areaCode?: string;
  readonly startsOn?: Day | null | undefined;
}

type Faulty = Pick<Faults, "add">;

/** Puts each draft under the unit it names; only the instansi stands under none. */
function placed(drafts: readonly UnitDraft[], office: Office, faults: Faulty): UnitDraft[] {
  const after = unitFinder([...office.units, ...drafts.map(({ unit }) => unit)]);
  const top = office.units.find(({ kind }) => kind === "INSTANSI");
  return drafts.flatMap((draft): UnitDraft[] => {
    const { row, unit } = draft;
    if (row.parent === "") {
      const refusal = topRefused(unit, top);
      if (refusal === null) return [{ ...draft, unit: { ...unit, parentId: null } }];
      faults.add(row.row, ...refusal);
      return [];
    }
    const parent = after.find(row.parent);
    if (parent === undefined) {
      faults.add(row.row, "parent", { code: "UNIT_CODE_UNKNOWN" });
      return [];
    }
    const startsOn = row.startsOn ?? parent.validFrom;
    const days = draft.known === null ? { validFrom: startsOn, namedOn: startsOn } : {};
    return [{ ...draft, unit: { ...unit, ...days, parentId: parent.id } }];
  });
}

function topRefused(unit: Unit, top: Unit | undefined): [string, Refusal] | null {
  if (unit.kind !== "INSTANSI") return ["parent", { code: "IMPORT_PARENT_MISSING" }];
  if (top === undefined || top.id === unit.id) return null;
  return ["kind", { code: "IMPORT_SECOND_TOP", unit: top.code }];
}

/** The tree as the file leaves it, with the kinds of the open units under each. */
interface Tree {
  readonly units: ReadonlyMap<string, Unit>;
  readonly kindsUnder: (id: string) => UnitKind[];
}

function grown(units: ReadonlyMap<string, Unit>): Tree {
  const under = new Map<string, Set<UnitKind>>();
  for (const { parentId, kind, validTo } of units.values()) {
    if (parentId === null || validTo !== null) continue;
    const kinds = under.get(parentId) ?? new Set();
    under.set(parentId, kinds.add(kind));
  }
  return { units, kindsUnder: (id) => [...(under.get(id) ?? [])] };
}

interface Stood {
  readonly draft: UnitDraft;
  readonly parent: Unit | null;
  readonly tree: Tree;
}

/** What the rules of the structure say of a draft, each with the column it is about. */
function judged(
  { viewer, office }: Asked<UnitRow>,
  { draft, parent, tree }: Stood,
): [string, Outcome<unknown>][] {
  const { known, unit } = draft;
  const { today } = office;
  if (known === null) {
    const { code, kind, validFrom: startsOn } = unit;
    const wish = { code, kind, startsOn, today, codeTaken: false, unorTaken: false };
    return parent === null ? [] : [["parent", addUnit(viewer, parent, wish)]];
  }
  const isCorrected = (["kind", "unorId", "areaCode"] as const).some((part) => known[part] !== unit[part]);
  const correction = { kind: unit.kind, above: parent?.kind ?? null, unorTaken: false };
  const newest = { name: known.name, startsOn: known.namedOn };
  const startsOn = known.namedOn > today ? known.namedOn : today;
  return [
    ...said(isCorrected, "kind", () =>
      correctUnit(viewer, known, { ...correction, under: tree.kindsUnder(unit.id) }),
    ),
    ...said(known.name !== unit.name, "name", () =>
      renameUnit(viewer, { ...known, newest }, { name: unit.name, startsOn, today }),
    ),
    ...(parent === null || known.parentId === unit.parentId
      ? []
      : [["parent", moveUnit(viewer, { ...known, kind: unit.kind }, parent)] as [string, Outcome<unknown>]]),
  ];
}

const said = (isAsked: boolean, column: string, ask: () => Outcome<unknown>): [string, Outcome<unknown>][] =>
  isAsked ? [[column, ask()]] : [];

const PARTS = ["name", "kind", "parentId", "path", "opdId", "unorId", "areaCode"] as const;

const differs = (one: Unit, other: Unit): boolean => PARTS.some((part) => one[part] !== other[part]);

/** What the sheet of units makes of the units. */
export function planUnits(asked: Asked<UnitRow>): Planned<Unit> & { readonly after: UnitsAfter } {
  const { office, rows } = asked;
  const found = faultsOf("units");
  const faults: Faults = {
    ...found,
    add: (row, column, refusal) => {
      found.add(row, column === "parentId" ? "parent" : column, refusal);
    },
  };
  const drafts = placed(matchUnits(office, rows, faults), office, faults);
  const { units, circles } = standTree([...office.units, ...drafts.map(({ unit }) => unit)]);
  const tree = grown(units);
  for (const draft of drafts) {
    const { row } = draft.row;
    const parent = units.get(draft.unit.parentId ?? "") ?? null;
    if (circles.has(draft.unit.id)) faults.add(row, "parent", { code: "UNIT_UNDER_ITSELF" });
    else
      for (const [column, outcome] of judged(asked, { draft, parent, tree }))
        if (!outcome.ok) addRefusal(faults.add, { row, column }, outcome.refusal);
  }
  const steps = stepsOf(office, units, new Map(drafts.map(({ unit, row }) => [unit.id, row.row])));
  const changed = new Set(steps.map(({ after }) => after.id));
  return {
    steps,
    same: drafts.filter(({ unit }) => !changed.has(unit.id)).length,
    faults: faults.list,
    missing: missingUnits(office, drafts, units),
    after: unitFinder(units.values()),
  };
}

/** Units that come new, change, or stand elsewhere because one above them moved. */
function stepsOf(
  office: Office,
  units: ReadonlyMap<string, Unit>,
  rowOf: ReadonlyMap<string, number>,
): Step<Unit>[] {
  const known = new Map(office.units.map((unit) => [unit.id, unit]));
  return [...units.values()].flatMap((after) => {
    const before = known.get(after.id) ?? null;
    if (before !== null && !differs(before, after)) return [];
    return [{ row: rowOf.get(after.id) ?? null, before, after }];
  });
}

function missingUnits(
  office: Office,
  drafts: readonly UnitDraft[],
  units: ReadonlyMap<string, Unit>,
): Missing[] {
  if (drafts.length === 0) return [];
  const named = new Set(drafts.map(({ unit }) => unit.id));
  const isMeant = officesSpokenOf(drafts.flatMap(({ unit }) => units.get(unit.id) ?? []));
  return office.units
    .filter((unit) => unit.validTo === null && !named.has(unit.id) && isMeant(unit))
    .map(({ id, code, name }) => ({ table: "units", id, code, name }));
}
