import "server-only";
import { done, type Outcome } from "@/lib/kernel/outcome";
import type { FieldFault, Refusal } from "@/lib/kernel/refusal";
import type { Viewer } from "@/lib/kernel/viewer";
import { enterMove, type Entered } from "@/lib/moves/commands/enter-move";
import type { Ask } from "@/lib/moves/rules/facts";
import { BACK } from "@/lib/moves/rules/status";
import type { AssignActingInput, MovePersonInput, RecordStatusInput } from "@/lib/moves/schemas";

/** Refusals that another first day would mend. */
export const ABOUT_THE_DAY: ReadonlySet<Refusal["code"]> = new Set([
  "MOVE_TERM_CLOSED",
  "MOVE_RATED",
  "MOVE_TERM_SENT",
  "MOVE_SAME_DAY",
  "MOVE_PLACED_LATER",
]);

/** What came of a form, with what was typed in it. */
export type Answered = Entered & { readonly typed: Readonly<Record<string, string>> };

type Typed = Readonly<Record<string, string | null>>;

/** The faults of the one line of a form at the fields that would mend them; what was typed goes with the preview. */
function answered(outcome: Outcome<Entered>, field: string, input: Typed): Outcome<Answered> {
  if (outcome.ok) {
    const typed = Object.fromEntries(Object.entries(input).map(([key, value]) => [key, value ?? ""]));
    return done({ ...outcome.value, typed });
  }
  if (outcome.refusal.code !== "FIELDS_REFUSED") return outcome;
  const faults = outcome.refusal.faults.map(({ refusal }): FieldFault => {
    if (ABOUT_THE_DAY.has(refusal.code)) return { field: "startsOn", refusal };
    return { field: refusal.code === "DAYS_OUT_OF_ORDER" ? "endsOn" : field, refusal };
  });
  return { ok: false, refusal: { code: "FIELDS_REFUSED", faults } };
}

/** A transfer or a promotion of one person. */
export async function movePerson(viewer: Viewer, input: MovePersonInput): Promise<Outcome<Answered>> {
  const { employeeId, positionId, ...request } = input;
  const lines: Ask[] = [{ does: "PLACE", employeeId, positionId }];
  return answered(await enterMove(viewer, { ...request, lines }), "positionId", input);
}

/** Somebody acts in a chair for some days beside her own place. */
export async function assignActing(viewer: Viewer, input: AssignActingInput): Promise<Outcome<Answered>> {
  const { employeeId, positionId, as, endsOn, ...request } = input;
  const lines: Ask[] = [{ does: "ASSIGN", employeeId, positionId, as, endsOn }];
  return answered(await enterMove(viewer, { ...request, kind: "PENUGASAN", lines }), "positionId", input);
}

/** Somebody gets a status, or comes back from one. */
export async function recordStatus(viewer: Viewer, input: RecordStatusInput): Promise<Outcome<Answered>> {
  const { employeeId, status, endsOn, ...request } = input;
  const line: Ask =
    status === BACK ? { does: "RETURN", employeeId } : { does: "STATUS", employeeId, status, endsOn };
  return answered(await enterMove(viewer, { ...request, kind: "STATUS", lines: [line] }), "status", input);
}
