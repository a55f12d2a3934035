import type { Office, Place } from "@/lib/exchange/rules/office";
import { COLUMNS, type Table } from "@/lib/exchange/rules/tables";

type Cells = Readonly<Record<string, string>>;

/** Rows of all tables by column, codes as they are stored. */
export type OfficeTables = Readonly<Record<Table, readonly (readonly string[])[]>>;

const inOrder = (table: Table, rows: readonly Cells[]): string[][] =>
  rows.map((cells) => COLUMNS[table].map((column) => cells[column] ?? ""));

/** Everything that is open and in service. */
export function tablesOf({ today, units, positions, people, places }: Office): OfficeTables {
  const openUnits = new Map(units.filter(({ validTo }) => validTo === null).map((unit) => [unit.id, unit]));
  const openPositions = new Map(
    positions.flatMap(({ closedOn, ...position }) => {
      const unit = openUnits.get(position.unitId);
      return closedOn !== null || unit === undefined
        ? []
        : [[position.id, { ...position, unit: unit.code }] as const];
    }),
  );
  const served = new Map(
    people.filter(({ leftOn }) => leftOn === null || leftOn > today).map((person) => [person.id, person]),
  );
  return {
    units: inOrder(
      "units",
      [...openUnits.values()].map(({ code, name, kind, parentId, unorId, areaCode, validFrom }) => ({
        ...{ code, name, kind, areaCode, unorId: unorId ?? "", startsOn: validFrom },
        parent: openUnits.get(parentId ?? "")?.code ?? "",
      })),
    ),
    positions: inOrder(
      "positions",
      [...openPositions.values()].map(({ unit, name, kind, jenjang, eselon, kelas, formasi, headsUnit }) => ({
        ...{ unit, name, kind, jenjang: jenjang ?? "", eselon: eselon ?? "" },
        ...{
          kelas: kelas === null ? "" : String(kelas),
          formasi: String(formasi),
          headsUnit: headsUnit ? "ya" : "",
        },
      })),
    ),
    people: inOrder(
      "people",
      [...served.values()].map(({ nip, name, kind, golongan, email }) => ({
        ...{ nip, name, kind, golongan, email: email ?? "" },
      })),
    ),
    placements: inOrder(
      "placements",
      currentOf(places, today).flatMap(({ employeeId, positionId, kind, startsOn, endsOn }): Cells[] => {
        const [person, position] = [served.get(employeeId), openPositions.get(positionId)];
        if (person === undefined || position === undefined) return [];
        const until = kind === "DEFINITIF" ? "" : (endsOn ?? "");
        return [
          {
            nip: person.nip,
            unit: position.unit,
            position: position.name,
            as: kind,
            startsOn,
            endsOn: until,
          },
        ];
      }),
    ),
  };
}

/** Where people stand today, and acting that is still to come; whoever begins later stands where she begins. */
function currentOf(places: readonly Place[], today: string): Place[] {
  const open = places.filter(({ endsOn }) => endsOn === null || endsOn >= today);
  const seen = new Set<string>();
  return open.filter(({ kind, employeeId }) => {
    if (kind !== "DEFINITIF") return true;
    const isFirst = !seen.has(employeeId);
    seen.add(employeeId);
    return isFirst;
  });
}
