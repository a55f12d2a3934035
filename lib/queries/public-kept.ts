import "server-only";
import { now } from "@/lib/clock";

interface Kept {
  readonly until: number;
  readonly value: Promise<unknown>;
}

const MOSTPublicKept = 400;
const kept = new Map<string, Kept>();

/**
 * Makes a public answer once and hands it out for a while, also to those who ask while it is being made. Only for what
 * everybody may read, under a key that names the version of its figures: those of a closed quarter never change.
 */
export async function keep<T>(key: string, seconds: number, make: () => Promise<T>): Promise<T> {
  const at = now().getTime();
  const found = kept.get(key);
  if (found !== undefined && found.until > at) return found.value as Promise<T>;
  const value = make();
  kept.delete(key);
  kept.set(key, { until: at + seconds * 1000, value });
  const oldest = kept.keys().next().value;
  if (kept.size > MOSTPublicKept && oldest !== undefined) kept.delete(oldest);
  value.catch(() => {
    kept.delete(key);
  });
  return value;
}

/** How long names of offices and services may be out of date beside figures that never change. */
export const NAMES_KEPT = 300;
