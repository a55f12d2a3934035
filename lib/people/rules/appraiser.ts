/** Who holds the chair of a unit's head on a day, and by what right. */
export interface Holder {
  employeeId: string;
  kind: "DEFINITIF" | "PLT" | "PLH";
}

/** The facts that decide who appraises a person on one day. */
export interface AppraiserFacts {
  employeeId: string;
  /** Named for this day by the HR agency, in place of the rule. */
  override: string | null;
  /** Whether the person's own definitive position heads its unit. */
  headsOwnUnit: boolean;
  /** Holders of the head's chair: own unit first, then each unit above it. */
  chairs: readonly (readonly Holder[])[];
}

/** A definitive head goes before a Plt; a Plh only signs and never appraises. */
function headOf(holders: readonly Holder[], employeeId: string): string | null {
  const others = holders.filter((holder) => holder.employeeId !== employeeId);
  const head =
    others.find((holder) => holder.kind === "DEFINITIF") ?? others.find((holder) => holder.kind === "PLT");
  return head?.employeeId ?? null;
}

/**
 * The appraiser of a day: the one named for it, else the head of the own unit (of the unit above when the person
 * heads her own); a vacant chair passes the duty further up, and nobody ever appraises herself.
 */
export function appraiserOf({ employeeId, override, headsOwnUnit, chairs }: AppraiserFacts): string | null {
  if (override !== null && override !== employeeId) return override;
  const above = headsOwnUnit ? chairs.slice(1) : chairs;
  return above.map((holders) => headOf(holders, employeeId)).find((head) => head !== null) ?? null;
}
