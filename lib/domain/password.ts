import { done, refuse, type Outcome } from "@/lib/domain/outcome";

const SHORTEST = 10;

/** The passwords people try first, here and elsewhere; compared without case and trailing digits. */
const COMMON: ReadonlySet<string> = new Set([
  "password",
  "passw0rd",
  "indonesia",
  "kabupaten",
  "pemerintah",
  "qwertyuiop",
  "asdfghjkl",
  "bismillah",
  "sayangku",
  "rahasia",
  "adminadmin",
  "administrator",
  "selamatpagi",
  "pegawainegeri",
  "merdeka",
  "katasandi",
  "sandirahasia",
  "letmein",
  "iloveyou",
  "sayang",
]);

/** At least 10 characters, none of the common ones, not containing the NIP; no composition rules. */
export function acceptPassword(password: string, nip: string): Outcome<null> {
  if (Array.from(password).length < SHORTEST) return refuse({ code: "PASSWORD_TOO_SHORT" });
  if (password.includes(nip)) return refuse({ code: "PASSWORD_CONTAINS_NIP" });
  const stem = password.toLowerCase().replace(/[\d!@#$%^&*._-]+$/, "");
  if (COMMON.has(stem) || new Set(password).size < 4 || "01234567890123456789".includes(password))
    return refuse({ code: "PASSWORD_COMMON" });
  return done(null);
}
