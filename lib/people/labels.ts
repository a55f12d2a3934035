import { POSITION_KINDS, type PositionKind } from "@/lib/kernel/codes";
import { STATUS_KINDS, type StatusKind } from "@/lib/kernel/status";
import { formatNip } from "@/lib/labels/nip";
import { positionKindLabel } from "@/lib/labels/organisation";
import { LISTED_STATUSES, type ListedStatus, type PeopleColumn } from "@/lib/people/rules/list";
import { effectsOf } from "@/lib/people/rules/status";

/** Kinds of civil servants. */
export const employeeKindLabel = { PNS: "PNS", PPPK: "PPPK" } as const;

/** How somebody holds an office. */
export const placementKindLabel = {
  DEFINITIF: "Definitif",
  PLT: "Pelaksana tugas (Plt.)",
  PLH: "Pelaksana harian (Plh.)",
} as const;

/** Jenis jabatan to choose. */
export const positionKindOptions = POSITION_KINDS.map((value) => ({
  value,
  label: positionKindLabel[value],
}));

const STATUSES: Readonly<Record<StatusKind, string>> = {
  CPNS: "CPNS",
  TUGAS_BELAJAR: "Tugas belajar",
  CUTI_BESAR: "Cuti besar",
  CLTN: "Cuti di luar tanggungan negara (CLTN)",
  DIPERBANTUKAN: "Diperbantukan",
  PENSIUN: "Pensiun",
  MENINGGAL: "Meninggal",
  BERHENTI: "Berhenti",
};

/** What somebody is; in active service without a status. */
export const statusLabel = (status: StatusKind | null): string =>
  status === null ? "Aktif" : STATUSES[status];

const listedStatus = (status: ListedStatus): string => {
  if (status === "SEMUA") return "Semua, juga yang sudah berhenti";
  return status === "AKTIF" ? "Aktif" : STATUSES[status];
};

/** Statuses to choose; without a choice, all who are in service. */
export const statusOptions = LISTED_STATUSES.map((value) => ({ value, label: listedStatus(value) }));

const meaningOf = (kind: StatusKind): string => {
  const { holdsPosition, needsSkp, excuses, endsService } = effectsOf(kind);
  if (endsService) return "Masa kerja berakhir: hak akses berakhir dan akun ditutup sejak hari pertamanya.";
  if (needsSkp) return "Tetap di jabatannya, menyusun SKP, dan dinilai seperti pegawai lain.";
  const excused =
    excuses === "WHOLE_TERM"
      ? "tidak dinilai pada masa yang seluruhnya tercakup"
      : "tidak dinilai pada masa yang hari terakhirnya tercakup";
  return holdsPosition ? `Jabatan tetap dipegang; ${excused}.` : `Jabatan dilepas; ${excused}.`;
};

/** What a status means for SKP, rating and access, for whoever reads a profile. */
export const statusMeaning: Readonly<Record<StatusKind, string>> = Object.fromEntries(
  STATUS_KINDS.map((kind) => [kind, meaningOf(kind)]),
) as Record<StatusKind, string>;

/** Heads of the columns of the list. */
export const columnLabel: Readonly<Record<PeopleColumn, string>> = {
  jabatan: "Jabatan",
  jenisjabatan: "Jenis jabatan",
  unit: "Unit",
  opd: "OPD",
  jenis: "Jenis",
  golongan: "Golongan",
  status: "Status",
  surel: "Surel",
  nip: "NIP",
};

/** What the list says of a person. */
interface Described {
  readonly nip: string | null;
  readonly email: string | null;
  readonly kind: "PNS" | "PPPK";
  readonly golongan: string;
  readonly position: string;
  readonly positionKind: PositionKind | null;
  readonly unit: string;
  readonly office: string;
  readonly status: StatusKind | null;
}

const CELLS: Readonly<Record<PeopleColumn, (person: Described) => string>> = {
  jabatan: ({ position }) => position,
  jenisjabatan: ({ positionKind }) => (positionKind === null ? "" : positionKindLabel[positionKind]),
  unit: ({ unit }) => unit,
  opd: ({ office }) => office,
  jenis: ({ kind }) => employeeKindLabel[kind],
  golongan: ({ golongan }) => golongan,
  status: ({ status }) => statusLabel(status),
  surel: ({ email }) => email ?? "",
  nip: ({ nip }) => (nip === null ? "" : formatNip(nip)),
};

/** One cell of the list as text; empty where nothing is known. */
export const cellText = (column: PeopleColumn, person: Described): string => CELLS[column](person);

const NOBODY = {
  EVERYBODY: "Periksa ejaannya, atau hapus saringan. Semua pegawai instansi sudah dicari.",
  UNITS:
    "Periksa ejaan nama. Yang tampil hanya Anda sendiri, orang yang Anda nilai, dan pegawai di unit yang Anda " +
    "pimpin atau awasi.",
  JUDGED: "Periksa ejaan nama. Yang tampil hanya Anda sendiri dan orang yang Anda nilai.",
} as const;

/** Why a list of people is empty, for whoever sees so far. */
export const nobodyFound = (reach: keyof typeof NOBODY): string => NOBODY[reach];

/** Said where a number was looked for among names. */
export const NIP_IS_NO_NAME =
  "Yang dicari di sini nama. Untuk membuka pegawai dengan NIP, isi NIP lengkapnya pada “Buka dengan NIP” di atas.";

/** Orders of the list to choose. */
export const orderOptions = [
  { value: "nama", label: "Nama, A ke Z" },
  { value: "-nama", label: "Nama, Z ke A" },
  { value: "jenis", label: "Jenis pegawai" },
  { value: "baru", label: "Terakhir dicatat" },
] as const;
