import type { Role } from "@/lib/kernel/viewer";
import { STATUS_KINDS, type StatusKind } from "@/lib/kernel/status";
import { formatDay, formatShortDay } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";
import { BACK } from "@/lib/moves/rules/status";

/** Kinds of moves as the offices call them. */
export const moveKindLabel = {
  MUTASI: "Mutasi",
  PROMOSI: "Promosi",
  ROTASI: "Rotasi banyak orang",
  PENUGASAN: "Penugasan Plt. atau Plh.",
  STATUS: "Perubahan status",
  PENATAAN: "Penataan unit",
} as const;

export type MoveKindName = keyof typeof moveKindLabel;

export const moveKindOptions = Object.entries(moveKindLabel).map(([value, label]) => ({ value, label }));

/** The pages on which a move is entered, by the word in the address. */
export const MOVE_FORMS = {
  mutasi: "Mutasi atau promosi",
  rotasi: "Banyak orang, satu SK",
  penugasan: "Plt. atau Plh.",
  status: "Status pegawai",
} as const;

export type MoveFormName = keyof typeof MOVE_FORMS;

export const isMoveForm = (name: string | undefined): name is MoveFormName =>
  name !== undefined && Object.hasOwn(MOVE_FORMS, name);

export const personStatusLabel: Readonly<Record<StatusKind, string>> = {
  CPNS: "CPNS",
  TUGAS_BELAJAR: "Tugas belajar",
  CUTI_BESAR: "Cuti besar",
  CLTN: "Cuti di luar tanggungan negara (CLTN)",
  DIPERBANTUKAN: "Diperbantukan ke instansi lain",
  PENSIUN: "Pensiun",
  MENINGGAL: "Meninggal dunia",
  BERHENTI: "Berhenti",
};

export const statusOptions = [
  ...STATUS_KINDS.map((value) => ({ value, label: personStatusLabel[value] })),
  { value: BACK, label: "Bertugas kembali" },
];

export const standingRoleLabel: Readonly<Record<Role, string>> = {
  BKD_ADMIN: "admin BKD",
  UNIT_ADMIN: "admin unit",
  LEADER: "pimpinan",
  AUDITOR: "auditor",
  SURVEY_OFFICER: "petugas survei",
};

/** "1 Juni 2026 sampai 30 Juni 2026", or "mulai 1 Juni 2026". */
export const daysWords = ({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }): string =>
  endsOn === null
    ? `mulai ${formatDay(startsOn)}`
    : `${formatShortDay(startsOn)} sampai ${formatShortDay(endsOn)}`;

export const peopleCount = (count: number): string => `${formatNumber(count)} orang`;
export const movesCount = (count: number): string => `${formatNumber(count)} mutasi`;

export const MOVE_TAKEN_BACK = "Mutasi ditarik kembali. Keadaan sebelum mutasi sudah dipulihkan.";
