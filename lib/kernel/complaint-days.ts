/** How many working days each step may take, counted from the day after the case came in. */
export interface ComplaintDays {
  readonly verify: number;
  readonly forward: number;
  readonly answer: number;
}

/** Unless the office sets its own. */
export const COMPLAINT_DAYS: ComplaintDays = { verify: 3, forward: 5, answer: 10 };

/** A setting "3,5,10": three whole numbers from 1 to 99, none smaller than the one before; null for anything else. */
export function readComplaintDays(text: string): ComplaintDays | null {
  const match = /^\s*([1-9]\d?)\s*,\s*([1-9]\d?)\s*,\s*([1-9]\d?)\s*$/.exec(text);
  if (match === null) return null;
  const [verify = 0, forward = 0, answer = 0] = match.slice(1).map(Number);
  return verify <= forward && forward <= answer ? { verify, forward, answer } : null;
}
