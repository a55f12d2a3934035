import type { Unsur } from "@/lib/kernel/codes";

export interface ServicePlan {
  slug: string;
  name: string;
  unit: string;
  /** About how many answer in a month. */
  monthly: number;
  /** The usual answer on the scale of 1 to 4, and how much it moves over the months. */
  mood: number;
  trend: number;
  weak: readonly Unsur[];
  /** Only where answers given at night wait for a review; the others may be answered from home at any hour. */
  atNight?: false;
  /** Where the answers were published; without it they are drawn. */
  source?: string;
}

const PUBLISHED =
  "29 responden, triwulan III: sebaran jawaban satu kantor pemerintah yang diumumkan " +
  "menurut PermenPANRB 14/2017 (IKM 91,48).";

/** What citizens can judge; the survey stands at /survei/<slug>. */
export const SERVICES: readonly ServicePlan[] = [
  {
    slug: "ktp-el",
    name: "Penerbitan KTP-el",
    unit: "dukcapil-pendaftaran",
    monthly: 18,
    mood: 3.25,
    trend: 0.25,
    weak: ["WAKTU", "SARANA"],
  },
  {
    slug: "kartu-keluarga",
    name: "Penerbitan kartu keluarga",
    unit: "dukcapil-pendaftaran",
    monthly: 14,
    mood: 3.3,
    trend: 0.1,
    weak: ["WAKTU"],
  },
  {
    slug: "akta-kelahiran",
    name: "Akta kelahiran",
    unit: "dukcapil-pencatatan",
    monthly: 12,
    mood: 3.4,
    trend: 0.05,
    weak: ["PERSYARATAN"],
  },
  {
    slug: "puskesmas-sukamaju",
    name: "Rawat jalan Puskesmas Sukamaju",
    unit: "puskesmas-sukamaju",
    monthly: 20,
    mood: 3.1,
    trend: -0.1,
    weak: ["WAKTU", "SARANA", "PENGADUAN"],
  },
  {
    slug: "puskesmas-tirtasari",
    name: "Rawat jalan Puskesmas Tirtasari",
    unit: "puskesmas-tirtasari",
    monthly: 13,
    mood: 3.2,
    trend: 0.15,
    weak: ["SARANA"],
  },
  {
    slug: "penerimaan-murid-baru",
    name: "Penerimaan murid baru",
    unit: "disdik-dasar",
    monthly: 9,
    mood: 2.95,
    trend: 0.1,
    weak: ["PROSEDUR", "PENGADUAN"],
  },
  {
    slug: "perizinan-usaha",
    name: "Perizinan berusaha",
    unit: "dpmptsp-pelayanan",
    monthly: 15,
    mood: 3.3,
    trend: 0.2,
    weak: ["PROSEDUR"],
  },
  {
    slug: "informasi-perizinan",
    name: "Informasi dan konsultasi perizinan",
    unit: "dpmptsp-pelayanan",
    monthly: 0,
    mood: 0,
    trend: 0,
    weak: [],
    source: PUBLISHED,
  },
  {
    slug: "uji-kendaraan",
    name: "Uji kelayakan kendaraan bermotor",
    unit: "uptd-pkb",
    monthly: 11,
    mood: 3.15,
    trend: 0.1,
    weak: ["WAKTU", "BIAYA"],
    atNight: false,
  },
  {
    slug: "bantuan-sosial",
    name: "Pendaftaran bantuan sosial",
    unit: "dinsos-rehabilitasi",
    monthly: 8,
    mood: 2.9,
    trend: 0.2,
    weak: ["PROSEDUR", "WAKTU"],
  },
  {
    slug: "kecamatan-sukamaju",
    name: "Surat pengantar Kecamatan Sukamaju",
    unit: "kec-sukamaju-pelayanan",
    monthly: 10,
    mood: 3.35,
    trend: 0,
    weak: ["SARANA"],
  },
];
