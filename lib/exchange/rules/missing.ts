interface InOffice {
  readonly opdId: string | null;
}

/**
 * Whether something stands in an office of which a file speaks: a file of one OPD says nothing of the others, one with
 * the instansi itself speaks of all.
 */
export function officesSpokenOf(said: readonly InOffice[]): (one: InOffice) => boolean {
  const offices = new Set(said.map(({ opdId }) => opdId));
  return offices.has(null) ? () => true : ({ opdId }) => offices.has(opdId);
}
