import { done, refuse, type Outcome } from "@/lib/kernel/outcome";
import type { FieldFault } from "@/lib/kernel/refusal";
import { holds, holdsAnywhere, holdsOverAll, type Grant, type Role, type Viewer } from "@/lib/kernel/viewer";

/** The facts of a person that decide who may give her a new password. */
export interface AccountFacts {
  employeeId: string;
  /** Units of the placements she holds or is about to hold. */
  unitPaths: readonly string[];
  /** Roles she holds or is about to hold. */
  grants: readonly Grant[];
  disabled: boolean;
}

const KEEPERS: readonly Role[] = ["BKD_ADMIN", "UNIT_ADMIN"];

/**
 * A new password is given by the HR agency or the administrator of her unit, never to oneself. Whoever gives it could
 * sign in with it, so an administrator of a unit gives none to somebody who holds a role that he does not hold.
 */
export function resetPassword(viewer: Viewer, person: AccountFacts): Outcome<null> {
  if (person.employeeId === viewer.employeeId) return refuse({ code: "OWN_PASSWORD" });
  if (!keepsAllUnits(viewer, person) || outranks(person, viewer)) return refuse({ code: "NOT_ALLOWED" });
  return person.disabled ? refuse({ code: "ACCOUNT_DISABLED" }) : done(null);
}

/** What is to become of an account, and of the right to administer everything. */
export interface SwitchFacts {
  readonly active: boolean;
  readonly hasAccount: boolean;
  /** Others who administer the whole instansi and can sign in. */
  readonly otherAdmins: number;
}

/** Whoever gives passwords also closes and reopens an account, never her own nor that of the last administrator. */
export function switchAccount(viewer: Viewer, person: AccountFacts, facts: SwitchFacts): Outcome<null> {
  const decision = resetPassword(viewer, { ...person, disabled: false });
  if (!decision.ok) return decision;
  if (!facts.hasAccount) return refuse({ code: "NO_ACCOUNT" });
  const isAdmin = holdsOverAll(person, ["BKD_ADMIN"]);
  return !facts.active && isAdmin && facts.otherAdmins === 0 ? refuse({ code: "LAST_ADMIN" }) : done(null);
}

/** Somebody who also stands in for an office elsewhere is not of one unit alone, and whom nobody placed is of none. */
const keepsAllUnits = (viewer: Viewer, { unitPaths }: AccountFacts): boolean =>
  holdsOverAll(viewer, ["BKD_ADMIN"]) ||
  (unitPaths.length > 0 && unitPaths.every((path) => holds(viewer, KEEPERS, path)));

const outranks = ({ grants }: AccountFacts, viewer: Viewer): boolean =>
  grants.some(({ role, unitPath }) => !holds(viewer, ["BKD_ADMIN", role], unitPath));

/** Letters with first passwords are printed by the HR agency and the administrators of units. */
export const printsLetters = (viewer: Viewer): boolean => holdsAnywhere(viewer, KEEPERS);

/** How many letters are made at once: as many as an answer of some seconds holds. */
export const MOST_LETTERS = 400;

/** Whom of a unit the letters go to: those to whom the viewer may give a password; not too many, and not nobody. */
export function printLetters<Person extends AccountFacts>(
  viewer: Viewer,
  unitPath: string,
  people: readonly Person[],
): Outcome<Person[]> {
  if (!holds(viewer, KEEPERS, unitPath)) return refuse({ code: "NOT_ALLOWED" });
  const given = people.filter((person) => resetPassword(viewer, person).ok);
  if (given.length === 0) return refuse({ code: "NO_LETTERS" });
  return given.length > MOST_LETTERS
    ? refuse({ code: "TOO_MANY_LETTERS", count: given.length, most: MOST_LETTERS })
    : done(given);
}

/** A password is replaced by whoever has the present one, with one that is accepted; both faults are said at once. */
export function replacePassword(
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
  { isRight, nip }: { isRight: boolean; nip: string },
): Outcome<null> {
  const isSame = isRight && newPassword === currentPassword;
  const chosen = isSame ? refuse({ code: "PASSWORD_UNCHANGED" }) : acceptPassword(newPassword, nip);
  const faults: FieldFault[] = [];
  if (!isRight) faults.push({ field: "currentPassword", refusal: { code: "PASSWORD_WRONG" } });
  if (!chosen.ok) faults.push({ field: "newPassword", refusal: chosen.refusal });
  return faults.length === 0 ? done(null) : refuse({ code: "FIELDS_REFUSED", faults });
}

/** A session with what is known of the browser it was opened in. */
export interface SessionFacts {
  id: string;
  /** The browser's own description. */
  device: string;
  /** What tells one browser from another; null where it was not asked yet. */
  deviceHash: string | null;
  createdAt: string;
  lastSeenAt: string;
}

/** Sessions of one browser as one device, by the one used last. */
export interface Device extends SessionFacts {
  /** The browser in which she is looking now. */
  isPresent: boolean;
  sessions: number;
}

/** Sessions are of one device when its mark says so, and without a mark when the browser describes itself the same. */
export const isSameDevice = (
  a: Pick<SessionFacts, "device" | "deviceHash">,
  b: Pick<SessionFacts, "device" | "deviceHash">,
): boolean => a.deviceHash === b.deviceHash && (a.deviceHash !== null || a.device === b.device);

/** The devices behind sessions that come with the last used first; the present one before all others. */
export function devicesOf(sessions: readonly SessionFacts[], presentId: string): Device[] {
  const devices: Device[] = [];
  for (const session of sessions) {
    const found = devices.find((device) => isSameDevice(device, session));
    if (found === undefined) devices.push({ ...session, isPresent: session.id === presentId, sessions: 1 });
    else {
      found.sessions += 1;
      found.isPresent ||= session.id === presentId;
      if (session.createdAt < found.createdAt) found.createdAt = session.createdAt;
    }
  }
  return devices.sort((a, b) => Number(b.isPresent) - Number(a.isPresent));
}

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

/** Everyday words without a double meaning, four to seven plain letters, easy to say over the telephone. */
export const WORDS: readonly string[] = `
  akar alun angin anggrek angsa apel arang arus atap awan ayam bahari bakau balai bambu bandar bangau bangku bantal
  batang batik batu bawang bayam beduk bekal benang bendera benih beras besi bintang biola bola bubur bukit buku bulan
  bunga cabai cahaya candi cangkir cawan cemara cendana cerita cermin cincin coklat dahan damar danau dapur daun
  delima delman dermaga desa dompet durian embun emping engsel esok fajar film foto gading gajah galah gamelan garam
  garis garuda gelas gembok gerbang gerobak gitar goni gula gunung halaman harum hijau hujan hutan ikan intan jagung
  jala jalan jambu janur jendela jeruk jeruji kabut kacang kain kaki kaca kamar kamera kanal kancil kapal kapas kapur
  karang kartu kayu kebun kelapa kelinci kemiri kenanga kendi kepik kereta keris kertas ketan kicau kolam kopi kota
  kuda kunci kursi lada ladang lagu lampu langit laut layar lebah lembah lemari lesung lidi lilin limau logam lombok
  lonceng lontar lumbung lurik madu manggis mangga mawar medan meja melati menara merak merpati mesin minyak musim
  musik nangka nanas nelayan obor ombak padi pagar pagi pahat panah pandan pantai papan pasar pasir payung pelangi
  pelita pena perahu perak permata pesisir petani pinang pintu pita pohon prangko pulau puncak purnama puyuh radio
  rakit rambut ranting rantang rebana rotan roda ruang rumah rumput rusa sabun sagu salak sampan sandal sapu sawah
  sawi sayur selat semut senja sepatu sepeda serai sirih siput soto subuh sukun sumur sungai surat tahu talas taman
  tambak tangga tebu teko telaga telur tembaga tenun teras teratai tikar timun tirai topi tugu ubin udang ufuk ukir
  waduk warna waru wayang wortel zaitun
`
  .trim()
  .split(/\s+/);

const PLACES = 1000;

/**
 * Four words and three digits, such as "kebun-lampu-sungai-teratai-482"; `pick` answers a whole number
 * from 0 up to, not including, its argument.
 */
export function temporaryPassword(pick: (count: number) => number): string {
  const words = [0, 1, 2, 3].map(() => WORDS[pick(WORDS.length)]);
  return [...words, String(pick(PLACES)).padStart(3, "0")].join("-");
}
