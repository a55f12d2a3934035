import { parseNip, type EmployeeKind } from "@/lib/kernel/nip";
import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { FieldFault } from "@/lib/kernel/refusal";
import { holdsOverAll, type Viewer } from "@/lib/kernel/viewer";

const PNS = ["I", "II", "III", "IV"].flatMap((rank) =>
  ["a", "b", "c", "d"].map((letter) => `${rank}/${letter}`),
);

/** Golongan ruang of PNS, I/a to IV/e, and the golongan of PPPK, I to XVII. */
export const GOLONGAN: Readonly<Record<EmployeeKind, readonly string[]>> = {
  PNS: [...PNS, "IV/e"],
  PPPK: [
    ...["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"],
    ...["X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII"],
  ],
};

/** People are recorded and corrected by the HR agency of the whole instansi. */
export const keepsPeople = (viewer: Viewer): boolean => holdsOverAll(viewer, ["BKD_ADMIN"]);

/** What is written of a person. */
export interface PersonWish {
  readonly nip: string;
  readonly kind: EmployeeKind;
  readonly golongan: string;
}

/** What a person is now, and who else has the NIP that is wished for her. */
export interface PersonFacts {
  /** Null for somebody new. */
  readonly before: { readonly nip: string; readonly version: number } | null;
  readonly takenBy: { readonly employeeId: string; readonly name: string } | null;
}

/** A NIP is that of its kind and of one person, and a golongan one of its kind; all faults are said at once. */
export function recordEmployee(
  viewer: Viewer,
  wish: PersonWish & { readonly version?: number; readonly reason?: string },
  { before, takenBy }: PersonFacts,
): Outcome<null> {
  if (!keepsPeople(viewer)) return refuse({ code: "NOT_ALLOWED" });
  if (before !== null && before.version !== wish.version) return refuse({ code: "STALE" });
  const faults = [...nipFaults(wish, takenBy), ...golonganFaults(wish), ...reasonFaults(wish, before)];
  return faults.length === 0 ? done(null) : refuse({ code: "FIELDS_REFUSED", faults });
}

function nipFaults({ nip, kind }: PersonWish, takenBy: PersonFacts["takenBy"]): FieldFault[] {
  const read = parseNip(nip, kind);
  if (!read.valid) return [{ field: "nip", refusal: { code: "NIP_WRONG", reason: read.reason } }];
  return takenBy === null ? [] : [{ field: "nip", refusal: { code: "NIP_TAKEN", ...takenBy } }];
}

const golonganFaults = ({ kind, golongan }: PersonWish): FieldFault[] =>
  GOLONGAN[kind].includes(golongan) ? [] : [{ field: "golongan", refusal: { code: "GOLONGAN_NOT_OF_KIND" } }];

/** Another NIP is written on papers that exist, so that somebody says why. */
const reasonFaults = (
  { nip, reason = "" }: { readonly nip: string; readonly reason?: string },
  before: PersonFacts["before"],
): FieldFault[] =>
  before === null || before.nip === nip || reason !== ""
    ? []
    : [{ field: "reason", refusal: { code: "CHANGE_REASON_REQUIRED" } }];
