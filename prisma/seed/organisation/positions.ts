import type { PositionKind } from "@/prisma/generated/client";
import type { Jenjang } from "@/lib/kernel/codes";
import type { UnitPlan, WorkKey } from "@/prisma/seed/organisation/tree";

export interface PositionPlan {
  name: string;
  kind: PositionKind;
  jenjang: Jenjang | null;
}

const clerk = (name: string): PositionPlan => ({ name, kind: "PELAKSANA", jenjang: null });
const expert = (name: string, jenjang: Jenjang): PositionPlan => ({
  name: `${name} ${JENJANG_NAMES[jenjang]}`,
  kind: "FUNGSIONAL",
  jenjang,
});

const JENJANG_NAMES: Record<Jenjang, string> = {
  PEMULA: "Pemula",
  TERAMPIL: "Terampil",
  MAHIR: "Mahir",
  PENYELIA: "Penyelia",
  AHLI_PERTAMA: "Ahli Pertama",
  AHLI_MUDA: "Ahli Muda",
  AHLI_MADYA: "Ahli Madya",
  AHLI_UTAMA: "Ahli Utama",
};

/** What the people of a unit are called, by its work; taken in turn. */
export const STAFF_POSITIONS: Record<WorkKey, readonly PositionPlan[]> = {
  kependudukan: [
    expert("Administrator Database Kependudukan", "AHLI_PERTAMA"),
    clerk("Pengadministrasi Kependudukan"),
    expert("Pranata Komputer", "TERAMPIL"),
    clerk("Operator Layanan Operasional"),
    expert("Analis Kebijakan", "AHLI_MUDA"),
    expert("Arsiparis", "TERAMPIL"),
  ],
  kesehatan: [
    expert("Perawat", "MAHIR"),
    expert("Bidan", "TERAMPIL"),
    expert("Dokter", "AHLI_MUDA"),
    expert("Epidemiolog Kesehatan", "AHLI_PERTAMA"),
    expert("Sanitarian", "TERAMPIL"),
    expert("Nutrisionis", "AHLI_PERTAMA"),
    clerk("Pengadministrasi Kesehatan"),
  ],
  sekolah: [
    expert("Guru", "AHLI_PERTAMA"),
    expert("Guru", "AHLI_MUDA"),
    expert("Guru", "AHLI_PERTAMA"),
    expert("Guru", "AHLI_MADYA"),
    clerk("Pengadministrasi Sekolah"),
  ],
  teknis: [
    expert("Teknik Jalan dan Jembatan", "AHLI_PERTAMA"),
    clerk("Pengelola Lapangan"),
    expert("Pengendali Dampak Lingkungan", "AHLI_MUDA"),
    expert("Penguji Kendaraan Bermotor", "TERAMPIL"),
    clerk("Penelaah Teknis Kebijakan"),
  ],
  perizinan: [
    expert("Penata Perizinan", "AHLI_PERTAMA"),
    clerk("Petugas Loket Pelayanan"),
    expert("Penata Perizinan", "AHLI_MUDA"),
    clerk("Pengolah Data Perizinan"),
  ],
  sosial: [
    expert("Pekerja Sosial", "AHLI_PERTAMA"),
    expert("Penyuluh Sosial", "TERAMPIL"),
    clerk("Pengelola Bantuan Sosial"),
    expert("Pekerja Sosial", "AHLI_MUDA"),
  ],
  kepegawaian: [
    expert("Analis SDM Aparatur", "AHLI_MUDA"),
    expert("Analis SDM Aparatur", "AHLI_PERTAMA"),
    expert("Pranata SDM Aparatur", "TERAMPIL"),
    clerk("Pengolah Data Kepegawaian"),
  ],
  pengawasan: [
    expert("Auditor", "AHLI_MUDA"),
    expert("Auditor", "AHLI_PERTAMA"),
    expert("Auditor", "PENYELIA"),
    expert("Pengawas Penyelenggaraan Urusan Pemerintahan Daerah", "AHLI_MUDA"),
  ],
  kewilayahan: [
    clerk("Pengelola Pelayanan Umum"),
    clerk("Penelaah Data Kewilayahan"),
    expert("Pengelola Keuangan", "TERAMPIL"),
    clerk("Pengadministrasi Pemerintahan"),
  ],
  hukum: [
    expert("Perancang Peraturan Perundang-undangan", "AHLI_MUDA"),
    expert("Analis Hukum", "AHLI_PERTAMA"),
    clerk("Pengelola Dokumentasi Hukum"),
  ],
  perencanaan: [
    expert("Perencana", "AHLI_MUDA"),
    expert("Perencana", "AHLI_PERTAMA"),
    expert("Statistisi", "AHLI_PERTAMA"),
    clerk("Pengolah Data Pembangunan"),
  ],
  umum: [
    clerk("Pengadministrasi Perkantoran"),
    expert("Arsiparis", "TERAMPIL"),
    clerk("Bendahara Pengeluaran"),
    expert("Perencana", "AHLI_PERTAMA"),
    clerk("Pengelola Barang Milik Daerah"),
    expert("Pranata Komputer", "AHLI_PERTAMA"),
  ],
};

/** The head's own position. */
export function headPosition({ kind, head }: UnitPlan): PositionPlan {
  if (kind === "OPD" || kind === "INSTANSI") return { name: head, kind: "JPT", jenjang: null };
  if (kind === "SEKOLAH") return { name: head, kind: "FUNGSIONAL", jenjang: "AHLI_MADYA" };
  const senior = kind === "SEKRETARIAT" || kind === "BIDANG" || kind === "KECAMATAN";
  return { name: head, kind: senior ? "ADMINISTRATOR" : "PENGAWAS", jenjang: null };
}

const GRADES: Record<Jenjang, { pns: string; pppk: string }> = {
  PEMULA: { pns: "II/a", pppk: "V" },
  TERAMPIL: { pns: "II/c", pppk: "VII" },
  MAHIR: { pns: "III/a", pppk: "VII" },
  PENYELIA: { pns: "III/c", pppk: "IX" },
  AHLI_PERTAMA: { pns: "III/b", pppk: "IX" },
  AHLI_MUDA: { pns: "III/c", pppk: "XI" },
  AHLI_MADYA: { pns: "IV/a", pppk: "XIII" },
  AHLI_UTAMA: { pns: "IV/d", pppk: "XV" },
};
const OFFICE_GRADES: Record<Exclude<PositionKind, "FUNGSIONAL">, string> = {
  JPT: "IV/c",
  ADMINISTRATOR: "IV/a",
  PENGAWAS: "III/d",
  PELAKSANA: "II/d",
};

/** The golongan that goes with a position. */
export function gradeOf({ kind, jenjang }: PositionPlan, employee: "PNS" | "PPPK"): string {
  if (jenjang !== null) return employee === "PNS" ? GRADES[jenjang].pns : GRADES[jenjang].pppk;
  if (employee === "PPPK") return "V";
  return kind === "FUNGSIONAL" ? "III/b" : OFFICE_GRADES[kind];
}

/** The eselon of the head of a unit; a school is headed by a teacher, who has none. */
export function eselonOf({ kind }: UnitPlan, position: PositionPlan): string | null {
  if (position.kind === "JPT") return kind === "INSTANSI" ? "II.a" : "II.b";
  if (position.kind === "ADMINISTRATOR") return kind === "BIDANG" ? "III.b" : "III.a";
  return position.kind === "PENGAWAS" ? "IV.a" : null;
}

const CLASSES: Record<Jenjang, number> = {
  PEMULA: 5,
  TERAMPIL: 6,
  MAHIR: 7,
  PENYELIA: 8,
  AHLI_PERTAMA: 8,
  AHLI_MUDA: 9,
  AHLI_MADYA: 11,
  AHLI_UTAMA: 13,
};
const OFFICE_CLASSES: Record<PositionKind, number> = {
  JPT: 14,
  ADMINISTRATOR: 11,
  PENGAWAS: 9,
  PELAKSANA: 6,
  FUNGSIONAL: 8,
};

/** The class by which a position is paid. */
export const classOf = ({ kind, jenjang }: PositionPlan): number =>
  jenjang === null ? OFFICE_CLASSES[kind] : CLASSES[jenjang];
