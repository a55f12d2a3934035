import { z } from "zod";
import { isDay } from "@/lib/kernel/calendar";
import { text } from "@/lib/kernel/fields";
import { type Fault, type Issue, type RawRow, type RawTables, type Table } from "@/lib/exchange/rules/tables";
import type { PersonRow } from "@/lib/exchange/rules/people";
import type { PlaceRow } from "@/lib/exchange/rules/places";
import type { PositionRow } from "@/lib/exchange/rules/positions";
import type { UnitRow } from "@/lib/exchange/rules/units";
import { addPositionSchema, addUnitSchema } from "@/lib/organisation/schemas";
import { addEmployeeSchema } from "@/lib/people/schemas";

const day = z.string().refine(isDay, "Tulis tanggal, misalnya 15/09/2026.");
const noDay = z.union(
  [z.literal("").transform(() => null), day],
  "Tulis tanggal, misalnya 15/09/2026, atau kosongkan.",
);

/** How a unit is named in another sheet: by its code, or by the id by which SIASN knows it. */
const unitName = text(64).transform((typed) => typed.toLowerCase());
const unit = unitName.pipe(z.string().min(1));
const { name: unitTitle, kind: unitKind, code, unorId, areaCode } = addUnitSchema.shape;
const { name: positionName, kind: positionKind, jenjang, eselon, kelas, formasi } = addPositionSchema.shape;

const yes = z.enum(["ya", "tidak", ""], "Tulis ya atau tidak.").transform((word) => word === "ya");

const PLACED = "Pilih salah satu pilihan yang ada.";

/** One shape for the rows of each sheet; what a column would say that is not there is left out afterwards. */
const SHAPES = {
  units: z.object({
    name: unitTitle,
    kind: unitKind,
    parent: unitName,
    code,
    unorId: unorId.transform((id) => id?.toLowerCase() ?? null),
    areaCode,
    startsOn: noDay.optional(),
  }),
  positions: z.object({
    unit,
    name: positionName,
    kind: positionKind,
    jenjang,
    eselon,
    kelas,
    formasi: z
      .union([z.literal("").transform(() => 1), formasi], "Formasi adalah bilangan bulat mulai dari 1.")
      .optional(),
    headsUnit: yes.optional(),
  }),
  people: addEmployeeSchema.extend({ email: addEmployeeSchema.shape.email.optional() }),
  placements: z.object({
    nip: addEmployeeSchema.shape.nip,
    unit,
    position: positionName,
    as: z
      .union(
        [z.literal("").transform(() => "DEFINITIF" as const), z.enum(["DEFINITIF", "PLT", "PLH"])],
        PLACED,
      )
      .optional(),
    startsOn: day,
    endsOn: noDay.optional(),
    document: text(200).optional(),
    documentOn: noDay.optional(),
  }),
} as const;

/** The rows of a file, read by their shapes. */
export interface Rows {
  readonly units: readonly UnitRow[];
  readonly positions: readonly PositionRow[];
  readonly people: readonly PersonRow[];
  readonly placements: readonly PlaceRow[];
}

interface Read<R> {
  readonly rows: R[];
  readonly faults: Fault[];
}

/** The first issue of each column is told; the next ones follow from it. */
function faultsOf(table: Table, { row, cells }: RawRow, issues: readonly z.core.$ZodIssue[]): Fault[] {
  const told = new Map<string, Fault>();
  for (const { path, ...issue } of issues) {
    const column = String(path[0]);
    const value = cells[column] ?? "";
    const { code, message, minimum, maximum, origin } = issue as Issue;
    if (!told.has(column))
      told.set(column, {
        table,
        row,
        column,
        value,
        problem: { issue: { code, message, minimum, maximum, origin } },
      });
  }
  return [...told.values()];
}

function readRows<T extends Table>(table: T, raw: readonly RawRow[] = []) {
  const read: Read<z.output<(typeof SHAPES)[T]> & { readonly row: number }> = { rows: [], faults: [] };
  for (const one of raw) {
    const parsed = SHAPES[table].safeParse(one.cells);
    if (!parsed.success) read.faults.push(...faultsOf(table, one, parsed.error.issues));
    else {
      const isThere = ([column]: [string, unknown]): boolean => Object.hasOwn(one.cells, column);
      const said = Object.fromEntries(Object.entries(parsed.data).filter(isThere));
      read.rows.push({ ...said, row: one.row } as (typeof read.rows)[number]);
    }
  }
  return read;
}

/** Every row of a file that has its shape, and what is wrong with the others. */
export function readTables(raw: RawTables): { rows: Rows; faults: Fault[] } {
  const units = readRows("units", raw.units);
  const positions = readRows("positions", raw.positions);
  const people = readRows("people", raw.people);
  const placements = readRows("placements", raw.placements);
  return {
    rows: {
      units: units.rows,
      positions: positions.rows as readonly PositionRow[],
      people: people.rows,
      placements: placements.rows,
    },
    faults: [...units.faults, ...positions.faults, ...people.faults, ...placements.faults],
  };
}

const cells = z.object({ row: z.number(), cells: z.record(z.string(), z.string()) });

/** Rows as they were kept between the check and the import. */
export const rawTables = z.object({
  units: z.array(cells).optional(),
  positions: z.array(cells).optional(),
  people: z.array(cells).optional(),
  placements: z.array(cells).optional(),
});
