import { describeRefusal } from "@/lib/labels/refusals";

/** Words about signing in that stand in more than one place. */
export const NIP_HINT = "18 angka. Boleh ditempel dengan atau tanpa spasi.";

/** What somebody reads whom the provider knows and we do not yet. */
export const offerWords = (provider: string, label: string): string =>
  `${label} (${provider}) belum tertaut dengan NIP. Bila itu akun Anda, masuklah satu kali dengan NIP dan kata ` +
  `sandi untuk menautkannya; sesudah itu cukup dengan ${provider}. Bila bukan, pilih Jangan tautkan.`;

/** Why the way through the provider led back to the sign-in page; whatever it was, the password works. */
export const providerFailure = (error: string | string[]): string =>
  describeRefusal({ code: error === "IDENTITY_UNKNOWN" ? error : "PROVIDER_FAILED" });

/** The rule of lib/domain/password.ts as a person reads it. */
export const PASSWORD_HINT =
  "Paling sedikit 10 karakter. Kalimat pendek yang mudah Anda ingat lebih kuat daripada satu kata dengan angka.";

interface ResetWords {
  readonly state: string;
  readonly button: string;
  readonly title: string;
  readonly effect: string;
}

/** How an account stands and what a temporary password does to it, for whoever may give one. */
export function resetWords(name: string, state: "NONE" | "TEMPORARY" | "OWN"): ResetWords {
  const duty = "wajib menggantinya begitu masuk";
  if (state === "NONE")
    return {
      state: "Belum punya akun, jadi belum bisa masuk.",
      button: "Buatkan akun",
      title: `Buatkan akun untuk ${name}?`,
      effect: `${name} masuk dengan NIP dan kata sandi sementara, lalu ${duty}.`,
    };
  return {
    state:
      state === "TEMPORARY"
        ? "Kata sandi sementaranya belum diganti."
        : "Masuk dengan kata sandinya sendiri.",
    button: "Buat kata sandi sementara",
    title: `Buat kata sandi sementara untuk ${name}?`,
    effect:
      `Kata sandi yang lama langsung tidak berlaku dan ${name} keluar dari semua ` +
      `perangkat. Ia masuk dengan kata sandi sementara, lalu ${duty}.`,
  };
}

/** Said beside the temporary password. */
export const HAND_OVER = "Berikan langsung kepada orangnya. Hanya tampil sekali.";

const BROWSERS: readonly [RegExp, string][] = [
  [/Edg\//, "Edge"],
  [/OPR\//, "Opera"],
  [/SamsungBrowser/, "Samsung Internet"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const SYSTEMS: readonly [RegExp, string][] = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/Linux/, "Linux"],
];

const firstOf = (names: readonly [RegExp, string][], text: string): string | undefined =>
  names.find(([pattern]) => pattern.test(text))?.[1];

/** A browser's own description in the words of its owner: "Chrome di Android". */
export function deviceName(userAgent: string): string {
  const browser = firstOf(BROWSERS, userAgent) ?? "Peramban";
  const system = firstOf(SYSTEMS, userAgent);
  return system === undefined ? `${browser} di perangkat tidak dikenal` : `${browser} di ${system}`;
}

const STAND_IN = { DEFINITIF: "", PLT: " (Plt)", PLH: " (Plh)" } as const;

/** By what right a position is held, behind its name; nothing for a definitive one. */
export const placementLabel = (kind: keyof typeof STAND_IN): string => STAND_IN[kind];
