import type { Role } from "@/lib/domain/viewer";

/** Standing roles on screen. */
export const roleLabel: Record<Role, string> = {
  BKD_ADMIN: "Admin BKD",
  UNIT_ADMIN: "Admin OPD",
  LEADER: "Pimpinan",
  AUDITOR: "Auditor",
  SURVEY_OFFICER: "Petugas survei",
};

/** Kinds of employee, verbatim in law. */
export const employeeKindLabel = { PNS: "PNS", PPPK: "PPPK" } as const;

/** Kinds of position. */
export const positionKindLabel = {
  JPT: "Jabatan pimpinan tinggi",
  ADMINISTRATOR: "Administrator",
  PENGAWAS: "Pengawas",
  PELAKSANA: "Pelaksana",
  FUNGSIONAL: "Fungsional",
} as const;

/** How somebody holds a position. */
export const placementKindLabel = { DEFINITIF: "Definitif", PLT: "Plt", PLH: "Plh" } as const;

/** How often terms are judged. */
export const cadenceLabel = { BULANAN: "Bulanan", TRIWULANAN: "Triwulanan" } as const;

/** What an indicator promises. */
export const targetKindLabel = { NUMBER: "Angka", RANGE: "Rentang", MILESTONE: "Tahapan", YES_NO: "Ya atau tidak" } as const;
