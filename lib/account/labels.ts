import type { Role } from "@/lib/kernel/viewer";
import { formatDay } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";
import { describeRefusal } from "@/lib/labels/refusals";

/** Words about signing in that stand in more than one place. */
export const NIP_HINT = "18 angka. Boleh ditempel dengan atau tanpa spasi.";

/** What somebody reads whom the provider knows and we do not yet. */
export const offerWords = (provider: string, label: string): string =>
  `${label} (${provider}) belum tertaut dengan NIP. Bila itu akun Anda, masuklah satu kali dengan NIP dan kata ` +
  `sandi untuk menautkannya; sesudah itu cukup dengan ${provider}. Bila bukan, pilih Jangan tautkan.`;

/** Why the way through the provider led back to the sign-in page; whatever it was, the password works. */
export const providerFailure = (error: string | string[]): string =>
  describeRefusal({
    code: error === "IDENTITY_UNKNOWN" || error === "SERVICE_ENDED" ? error : "PROVIDER_FAILED",
  });

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

/** What somebody does with the letter of her first day. */
export const FIRST_STEPS = [
  "Buka alamat di atas dengan peramban di komputer atau telepon.",
  "Masukkan NIP dan kata sandi ini, dengan tanda hubungnya.",
  "Buat kata sandi sendiri, paling sedikit 10 karakter. Kata sandi ini lalu tidak berlaku lagi.",
  "Simpan surat ini sampai Anda berhasil masuk, lalu musnahkan.",
] as const;

interface SwitchWords {
  readonly title: string;
  readonly button: string;
  readonly effect: string;
}

/** What closing an account, or opening it again, does. */
export const switchWords = (name: string, isOpen: boolean): SwitchWords =>
  isOpen
    ? {
        title: `Tutup akun ${name}?`,
        button: "Tutup akun",
        effect: `${name} langsung keluar dari semua perangkat dan tidak dapat masuk sampai akunnya dibuka lagi.`,
      }
    : {
        title: `Buka lagi akun ${name}?`,
        button: "Buka lagi akun",
        effect: `${name} dapat masuk lagi dengan kata sandi yang terakhir.`,
      };

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
  [/CrOS/, "ChromeOS"],
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

/** The devices of a list by name; where two are called the same, they are counted. */
export function deviceNames(userAgents: readonly string[]): string[] {
  const names = userAgents.map(deviceName);
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((other) => other === name).length;
    return names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${before + 1})`;
  });
}

/** Said under a list that shows the last used devices only. */
export const moreDevices = (count: number): string =>
  `${formatNumber(count)} perangkat lain yang lebih lama tidak dipakai tidak ditampilkan.`;

/** Said on the sign-in page to somebody whose session has ended. */
export const SESSION_OVER = {
  title: "Sesi berakhir",
  keptTitle: "Sesi berakhir, isian Anda aman di perangkat ini",
  next: "Sesudah masuk, Anda kembali ke halaman yang tadi.",
} as const;

/** What is asked before every device is signed out. */
export const SIGN_OUT_EVERYWHERE = {
  title: "Keluar dari semua perangkat?",
  effect:
    "Perangkat ini juga keluar, dan isian yang belum tersimpan di sini dihapus. Anda masuk lagi dengan kata sandi.",
  confirmLabel: "Ya, keluar dari semua",
} as const;

const STAND_IN = { DEFINITIF: "", PLT: " (Plt)", PLH: " (Plh)" } as const;

/** By what right a position is held, behind its name; nothing for a definitive one. */
export const placementLabel = (kind: keyof typeof STAND_IN): string => STAND_IN[kind];

/** The letter with a first password. */
export const letterWords = {
  title: "Surat masuk pertama",
  lead: "Penilaian kinerja Anda sekarang dikerjakan di Teraju. Dengan surat ini Anda masuk untuk pertama kali.",
  name: "Nama",
  position: "Jabatan",
  nip: "NIP",
  address: "Alamat",
  password: "Kata sandi",
  steps: "Yang perlu Anda lakukan",
  secret:
    "Kata sandi ini hanya untuk Anda dan tidak tersimpan di mana pun. Petugas tidak pernah memintanya. Bila surat " +
    "ini sudah dibuka orang lain, mintalah kata sandi baru kepada admin unit Anda.",
} as const;

/** What a role is called, and what it lets somebody do. */
export const roleWords: Readonly<Record<Role, { readonly label: string; readonly meaning: string }>> = {
  BKD_ADMIN: {
    label: "Admin BKD",
    meaning: "Mengelola pegawai, periode, aturan nilai, dan hak akses.",
  },
  UNIT_ADMIN: {
    label: "Admin unit",
    meaning: "Mencatat kehadiran, memberi kata sandi, dan mengelola survei unitnya.",
  },
  LEADER: { label: "Pimpinan", meaning: "Membaca dasbor, SKP, dan hasil penilaian unitnya." },
  AUDITOR: { label: "Auditor", meaning: "Membaca semua data penilaian unitnya dan jejak audit." },
  SURVEY_OFFICER: { label: "Petugas survei", meaning: "Mengelola survei warga dan aduan unitnya." },
};

/** Roles to choose. */
export const roleOptions = (roles: readonly Role[]) =>
  roles.map((value) => ({ value, label: roleWords[value].label }));

interface ChangedRight {
  readonly role: Role;
  readonly unit: string;
  readonly name: string;
}

export const roleGranted = ({ role, unit, name }: ChangedRight): string =>
  `${name} mendapat hak ${roleWords[role].label} untuk ${unit}.`;

export const roleRevoked = ({
  role,
  unit,
  name,
  from,
  isNow,
}: ChangedRight & { readonly from: string; readonly isNow: boolean }): string =>
  `Hak ${roleWords[role].label} ${name} untuk ${unit} ` +
  (isNow ? "sudah dicabut." : `berakhir sebelum ${formatDay(from)}.`);

/** The list of rights as a table, for a file. */
export const rightsTable = (
  rights: readonly (ChangedRight & {
    readonly startsOn: string;
    readonly endsOn: string | null;
    readonly grantedBy: string | null;
  })[],
): string[][] => [
  ["Nama", "Hak", "Unit", "Dari", "Sampai", "Diberi oleh"],
  ...rights.map(({ name, role, unit, startsOn, endsOn, grantedBy }) => [
    name,
    roleWords[role].label,
    unit,
    startsOn,
    endsOn ?? "",
    grantedBy ?? "",
  ]),
];

const LETTER_PROBLEMS: Readonly<Record<string, string>> = {
  ISIAN: "Pilih unit dari daftar.",
  NOT_ALLOWED: describeRefusal({ code: "NOT_ALLOWED" }),
  NO_LETTERS: describeRefusal({ code: "NO_LETTERS" }),
  TOO_MANY_LETTERS: "Surat unit ini terlalu banyak untuk sekali cetak. Pilih satu bagian dari unit itu.",
};

/** Why the letters were not made, from the address that led back; null where nothing went wrong. */
export const letterProblem = (code: string | undefined): string | null =>
  code === undefined ? null : (LETTER_PROBLEMS[code] ?? describeRefusal({ code: "NOT_FOUND" }));
