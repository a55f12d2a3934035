/** What was typed but not yet saved, kept on the device until the server has it. */
export interface DeviceCopy {
  at: string;
  values: Record<string, string>;
}

const keyOf = (skpId: string): string => `teraju.skp.${skpId}`;

/** Browsers may forbid storage or have it full; then there is simply no copy. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

export function keepCopy(skpId: string, values: Record<string, string>): void {
  attempt(() => {
    localStorage.setItem(keyOf(skpId), JSON.stringify({ at: new Date().toISOString(), values }));
  });
}

export function dropCopy(skpId: string): void {
  attempt(() => {
    localStorage.removeItem(keyOf(skpId));
  });
}

export function findCopy(skpId: string): DeviceCopy | null {
  return attempt(() => JSON.parse(localStorage.getItem(keyOf(skpId)) ?? "null") as DeviceCopy | null);
}
