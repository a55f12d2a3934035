import "server-only";
import { now } from "@/lib/server/clock";

const MOST_KEPT = 500;

/**
 * What is the same for everybody, made once in a while: whoever asks the same within so many
 * milliseconds gets what the first one got. What is not there, and what failed, is made again.
 */
export function recently<Asked extends readonly unknown[], Value>(
  kept: number,
  make: (...asked: Asked) => Promise<Value | null>,
): (...asked: Asked) => Promise<Value | null> {
  const known = new Map<string, { readonly value: Promise<Value | null>; readonly until: number }>();
  return (...asked) => {
    const key = JSON.stringify(asked);
    const at = now().getTime();
    const last = known.get(key);
    if (last !== undefined && last.until > at) return last.value;
    if (known.size >= MOST_KEPT) known.clear();
    const made = { value: make(...asked), until: at + kept };
    known.set(key, made);
    const forget = (): void => {
      if (known.get(key) === made) known.delete(key);
    };
    made.value.then((value) => {
      if (value === null) forget();
    }, forget);
    return made.value;
  };
}
