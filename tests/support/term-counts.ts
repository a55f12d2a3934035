/** How far a term has come, as every place that shows it counts. */
export interface Counts {
  readonly people: number;
  readonly approved: number;
  readonly submitted: number;
  readonly rated: number;
}

/** Those counts alone, so that two places can be compared. */
export const countsOf = ({ people, approved, submitted, rated }: Counts): Counts => ({
  people,
  approved,
  submitted,
  rated,
});
