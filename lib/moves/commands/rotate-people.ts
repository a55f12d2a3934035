import "server-only";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { FieldFault, Refusal } from "@/lib/kernel/refusal";
import type { Viewer } from "@/lib/kernel/viewer";
import { enterMove, type Entered } from "@/lib/moves/commands/enter-move";
import type { Answered } from "@/lib/moves/commands/move-forms";
import type { Ask } from "@/lib/moves/rules/facts";
import { grownRows, isBlank, nipOf, pastedRows, sameName, type TypedRow } from "@/lib/moves/rules/rows";
import { movesAnybody } from "@/lib/moves/rules/who";
import { ROW_LIMIT, ROW_STEP, type RotatePeopleInput } from "@/lib/moves/schemas";
import { db } from "@/lib/server/db/client";

/** The rows again as the fields of the form, with whatever else was typed. */
function typedOf(input: RotatePeopleInput, rows: readonly TypedRow[]) {
  const { document, documentOn, startsOn, note, kind } = input;
  const fields = Object.entries({ document, documentOn, startsOn, note, kind }).map(([key, value]) => [
    key,
    value ?? "",
  ]);
  const cells = rows.flatMap((row, index) =>
    Object.entries(row).map(([key, value]) => [`rows.${index}.${key}`, String(value)]),
  );
  return Object.fromEntries([...fields, ...cells, ["rowCount", String(rows.length)]]) as Record<
    string,
    string
  >;
}

/** Many people by one decree: rows are added or pasted first, then looked at, then saved as they were shown. */
export async function rotatePeople(
  viewer: Viewer,
  input: RotatePeopleInput,
): Promise<Outcome<Answered | { moveId: null; checked: null; typed: Record<string, string> }>> {
  if (!movesAnybody(viewer)) return refuse({ code: "NOT_ALLOWED" });
  if (input.next === "add" || input.next === "paste") {
    const more = input.next === "add" ? ROW_STEP : 0;
    const rows = grownRows([...input.rows, ...pastedRows(input.paste)], more).slice(0, ROW_LIMIT);
    return done({ moveId: null, checked: null, typed: typedOf(input, rows) });
  }
  const resolved = await resolveRows(input.rows);
  if (!resolved.ok) return resolved;
  const lines = resolved.value;
  const outcome = await enterMove(viewer, { ...input, lines: lines.map(({ ask }) => ask) });
  return answered(outcome, input, lines);
}

interface Resolved {
  readonly index: number;
  readonly ask: Ask;
}

/** What came of it; what is wrong with a line stands at its row. */
function answered(
  outcome: Outcome<Entered>,
  input: RotatePeopleInput,
  lines: readonly Resolved[],
): Outcome<Answered> {
  if (outcome.ok) return done({ ...outcome.value, typed: typedOf(input, input.rows) });
  if (outcome.refusal.code !== "FIELDS_REFUSED") return outcome;
  const faults = outcome.refusal.faults.map(({ field, refusal }) => {
    const ordinal = Number(field.split(".")[1]);
    return { field: `rows.${lines[ordinal]?.index ?? 0}.nip`, refusal };
  });
  return refuse({ code: "FIELDS_REFUSED", faults });
}

/** Whom and what each row means, by NIP, code of the unit and name of the position; or what is wrong at which cell. */
async function resolveRows(rows: readonly TypedRow[]): Promise<Outcome<Resolved[]>> {
  const filled = rows.map((row, index) => ({ ...row, index })).filter((row) => !isBlank(row));
  if (filled.length === 0) return at(0, "nip", { code: "MOVE_LINE_UNREADABLE" });
  const nips = filled.flatMap(({ nip }) => nipOf(nip) ?? []);
  const [people, units] = await Promise.all([
    db.employee.findMany({ where: { nip: { in: nips } }, select: { id: true, nip: true } }),
    db.unit.findMany({
      where: { code: { in: filled.map(({ unit }) => unit) } },
      select: { code: true, positions: { select: { id: true, name: true } } },
    }),
  ]);
  const faults: FieldFault[] = [];
  const lines = filled.flatMap(({ index, nip, unit: code, position }): Resolved[] => {
    const person = people.find((one) => one.nip === nipOf(nip));
    const unit = units.find((one) => one.code === code);
    const named = unit?.positions.filter(({ name }) => sameName(name, position)) ?? [];
    const fault = (cell: string, refusal: Refusal): Resolved[] => {
      faults.push({ field: `rows.${index}.${cell}`, refusal });
      return [];
    };
    if (nip === "" || code === "" || position === "") return fault("nip", { code: "MOVE_LINE_UNREADABLE" });
    if (person === undefined) return fault("nip", { code: "NIP_UNKNOWN" });
    if (unit === undefined) return fault("unit", { code: "UNIT_CODE_UNKNOWN" });
    const [target] = named;
    if (target === undefined) return fault("position", { code: "POSITION_UNKNOWN" });
    if (named.length > 1) return fault("position", { code: "POSITION_OF_SEVERAL", count: named.length });
    return [{ index, ask: { does: "PLACE", employeeId: person.id, positionId: target.id } }];
  });
  return faults.length > 0 ? refuse({ code: "FIELDS_REFUSED", faults }) : done(lines);
}

const at = (index: number, cell: string, refusal: Refusal) =>
  refuse({ code: "FIELDS_REFUSED", faults: [{ field: `rows.${index}.${cell}`, refusal }] });
