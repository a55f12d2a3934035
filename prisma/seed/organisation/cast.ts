import type { Role } from "@/lib/kernel/viewer";
import type { Sex } from "@/prisma/seed/organisation/names";

/** A person of the demo who has a name in the guide, or a place in Hendra Saputra's queue. */
export interface CastMember {
  name: string;
  sex: Sex;
  /** Where she works today. */
  unit: string;
  heads?: boolean;
  nip?: string;
  /** The number of her position in the list of her unit's work. */
  position?: number;
  role?: { role: Role; unit: string };
  /** Where she worked until the open quarter began. */
  cameFrom?: string;
  /** Came from another instansi when the open quarter began. */
  isNew?: boolean;
  /** What the list of demo accounts says about her. */
  listed?: string;
}

const LEADERS: readonly CastMember[] = [
  {
    name: "Sri Lestari",
    sex: "P",
    unit: "dukcapil",
    heads: true,
    nip: "197203151997032904",
    listed: "Kepala Dinas Dukcapil (pimpinan)",
  },
  {
    name: "Hendra Saputra",
    sex: "L",
    unit: "dukcapil-pendaftaran",
    heads: true,
    nip: "198006212005011903",
    listed: "Kepala Bidang, penilai Ratna",
  },
  {
    name: "Nurul Aini",
    sex: "P",
    unit: "dukcapil-sekretariat",
    position: 0,
    role: { role: "UNIT_ADMIN", unit: "dukcapil" },
  },
  {
    name: "Maya Kusumawati",
    sex: "P",
    unit: "bkpsdm-kinerja",
    position: 0,
    nip: "198811022012032905",
    role: { role: "BKD_ADMIN", unit: "tirta-kencana" },
    listed: "Admin BKPSDM",
  },
  {
    name: "Teguh Wibowo",
    sex: "L",
    unit: "irban-1",
    position: 0,
    nip: "198304192008041906",
    role: { role: "AUDITOR", unit: "tirta-kencana" },
    listed: "Auditor Inspektorat",
  },
  { name: "Dewi Anggraini", sex: "P", unit: "dinkes-p2p", position: 3 },
];

const TEAM: readonly CastMember[] = [
  {
    name: "Ratna Wulandari",
    sex: "P",
    unit: "dukcapil-pendaftaran",
    position: 0,
    nip: "199107142019032907",
    cameFrom: "kec-sukamaju-pelayanan",
    listed: "ASN, baru pindah, belum punya SKP triwulan ini",
  },
  { name: "Bayu Prasetya", sex: "L", unit: "dukcapil-pendaftaran", position: 1 },
  { name: "Citra Anggraeni", sex: "P", unit: "dukcapil-pendaftaran", position: 2 },
  { name: "Dedi Kurniawan", sex: "L", unit: "dukcapil-pendaftaran", position: 3 },
  { name: "Eka Yuliana", sex: "P", unit: "dukcapil-pendaftaran", position: 4 },
  { name: "Fajar Nugroho", sex: "L", unit: "dukcapil-pendaftaran", position: 3 },
  { name: "Gita Maharani", sex: "P", unit: "dukcapil-pendaftaran", position: 5 },
  { name: "Hari Susanto", sex: "L", unit: "dukcapil-pendaftaran", position: 1 },
  { name: "Indah Permata", sex: "P", unit: "dukcapil-pendaftaran", position: 1 },
  { name: "Joko Santosa", sex: "L", unit: "dukcapil-pendaftaran", position: 3 },
  { name: "Lilis Suryani", sex: "P", unit: "dukcapil-pendaftaran", position: 2, isNew: true },
];

/** Everyone of the demo who is not drawn. */
export const CAST: readonly CastMember[] = [...LEADERS, ...TEAM];

/** Chairs with nobody in them: the duty to appraise passes to the unit above, or to whoever acts. */
export const VACANT: ReadonlySet<string> = new Set(["dinsos-rehabilitasi", "dpupr-bina-marga"]);

/** Who stands in: a Plt appraises where the chair is vacant, a Plh only signs while the head is away. */
export const STAND_INS: readonly { unit: string; headOf: string; kind: "PLT" | "PLH" }[] = [
  { unit: "dpupr-bina-marga", headOf: "dpupr-cipta-karya", kind: "PLT" },
  { unit: "kec-sukamaju", headOf: "kec-sukamaju-sekretariat", kind: "PLH" },
];

/** The one password of all demo accounts; it stands in the guide and opens nothing but the demo. */
export const DEMO_PASSWORD = "neraca-tirta-2026";
