/** Words about signing in that stand in more than one place. */
export const NIP_HINT = "18 angka. Boleh ditempel dengan atau tanpa spasi.";

/** The rule of lib/domain/password.ts as a person reads it. */
export const PASSWORD_HINT = "Paling sedikit 10 karakter. Kalimat pendek yang mudah Anda ingat lebih kuat daripada satu kata dengan angka.";

const BROWSERS: readonly [RegExp, string][] = [
  [/Edg\//, "Edge"], [/OPR\//, "Opera"], [/SamsungBrowser/, "Samsung Internet"], [/Firefox\//, "Firefox"], [/Chrome\//, "Chrome"], [/Safari\//, "Safari"],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/Android/, "Android"], [/iPhone|iPad/, "iOS"], [/Windows/, "Windows"], [/Mac OS X/, "macOS"], [/Linux/, "Linux"],
];

const firstOf = (names: readonly [RegExp, string][], text: string): string | undefined => names.find(([pattern]) => pattern.test(text))?.[1];

/** A browser's own description in the words of its owner: "Chrome di Android". */
export function deviceName(userAgent: string): string {
  const browser = firstOf(BROWSERS, userAgent) ?? "Peramban";
  const system = firstOf(SYSTEMS, userAgent);
  return system === undefined ? `${browser} di perangkat tidak dikenal` : `${browser} di ${system}`;
}

const STAND_IN = { DEFINITIF: "", PLT: " (Plt)", PLH: " (Plh)" } as const;

/** By what right a position is held, behind its name; nothing for a definitive one. */
export const placementLabel = (kind: keyof typeof STAND_IN): string => STAND_IN[kind];
