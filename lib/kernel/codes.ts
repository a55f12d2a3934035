/** Rating of work results and of behaviour, PermenPANRB 6/2022. */
export const EXPECTATION_RATINGS = [
  "DI_ATAS_EKSPEKTASI",
  "SESUAI_EKSPEKTASI",
  "DI_BAWAH_EKSPEKTASI",
] as const;
export type ExpectationRating = (typeof EXPECTATION_RATINGS)[number];

/** The official predikat of an employee, PermenPANRB 6/2022. */
export const PREDIKATS = ["SANGAT_BAIK", "BAIK", "BUTUH_PERBAIKAN", "KURANG", "SANGAT_KURANG"] as const;
export type Predikat = (typeof PREDIKATS)[number];

/** Capaian kinerja organisasi, SE MenPANRB 03/2023. */
export const ORGANISATION_PREDIKATS = [
  "ISTIMEWA",
  "BAIK",
  "BUTUH_PERBAIKAN",
  "KURANG",
  "SANGAT_KURANG",
] as const;
export type OrganisationPredikat = (typeof ORGANISATION_PREDIKATS)[number];

/** Classes of a numeric score, PP 30/2019 Ps 41. */
export const NUMERIC_CLASSES = ["SANGAT_BAIK", "BAIK", "CUKUP", "KURANG", "SANGAT_KURANG"] as const;
export type NumericClass = (typeof NUMERIC_CLASSES)[number];

/** Aspects of an indicator. */
export const ASPECTS = ["KUANTITAS", "KUALITAS", "WAKTU", "BIAYA"] as const;
export type Aspect = (typeof ASPECTS)[number];

/** Whether a higher or a lower actual is the better one. */
export const POLARITIES = ["MORE", "LESS"] as const;
export type Polarity = (typeof POLARITIES)[number];

/** Whether the target of a plan grows with its months, or holds in full in each term. */
export const TARGET_PACES = ["GROWS", "HOLDS"] as const;
export type TargetPace = (typeof TARGET_PACES)[number];

/** The seven BerAKHLAK values in their official order, SE MenPANRB 20/2021. */
export const CORE_VALUES = [
  "BERORIENTASI_PELAYANAN",
  "AKUNTABEL",
  "KOMPETEN",
  "HARMONIS",
  "LOYAL",
  "ADAPTIF",
  "KOLABORATIF",
] as const;
export type CoreValue = (typeof CORE_VALUES)[number];

/** Who rates behaviour: superior, peers, subordinates, self. */
export const RATER_GROUPS = ["ATASAN", "REKAN", "BAWAHAN", "DIRI"] as const;
export type RaterGroup = (typeof RATER_GROUPS)[number];

/** Groups whose members stay anonymous and therefore need a minimum number. */
export const ANONYMOUS_GROUPS: readonly RaterGroup[] = ["REKAN", "BAWAHAN"];

/** Kinds of competency, PermenPANRB 38/2017. */
export const COMPETENCY_GROUPS = ["TEKNIS", "MANAJERIAL", "SOSIAL_KULTURAL"] as const;
export type CompetencyGroup = (typeof COMPETENCY_GROUPS)[number];

/** The nine unsur of a public satisfaction survey in questionnaire order U1..U9, PermenPANRB 14/2017. */
export const UNSUR = [
  "PERSYARATAN",
  "PROSEDUR",
  "WAKTU",
  "BIAYA",
  "PRODUK",
  "KOMPETENSI",
  "PERILAKU",
  "SARANA",
  "PENGADUAN",
] as const;
export type Unsur = (typeof UNSUR)[number];

/** Quality grades of a survey, PermenPANRB 14/2017. */
export const MUTUS = ["A", "B", "C", "D"] as const;
export type Mutu = (typeof MUTUS)[number];

/** Levels of functional positions, PermenPANRB 1/2023. */
export const JENJANGS = [
  "PEMULA",
  "TERAMPIL",
  "MAHIR",
  "PENYELIA",
  "AHLI_PERTAMA",
  "AHLI_MUDA",
  "AHLI_MADYA",
  "AHLI_UTAMA",
] as const;
export type Jenjang = (typeof JENJANGS)[number];

/** Why a Job Person Match is computed. */
export const JPM_PURPOSES = ["SELEKSI", "PEMETAAN"] as const;
export type JpmPurpose = (typeof JPM_PURPOSES)[number];
export const JPM_CATEGORIES = ["MS", "MMS", "KMS", "OPTIMAL", "CUKUP_OPTIMAL", "KURANG_OPTIMAL"] as const;
export type JpmCategory = (typeof JPM_CATEGORIES)[number];

/** Potential in the talent grid, PermenPANRB 3/2020. */
export const POTENTIALS = ["TINGGI", "MENENGAH", "RENDAH"] as const;
export type Potential = (typeof POTENTIALS)[number];

/** Main and additional results of work. */
export const RHK_KINDS = ["UTAMA", "TAMBAHAN"] as const;
export type RhkKind = (typeof RHK_KINDS)[number];

/** Components a scheme may weigh. */
export const COMPONENT_KEYS = [
  "HASIL_KERJA",
  "PERILAKU",
  "KOMPETENSI",
  "UMPAN_BALIK_MASYARAKAT",
  "KEHADIRAN",
] as const;
export type ComponentKey = (typeof COMPONENT_KEYS)[number];

/** How often people are judged: every month or every quarter. */
export const CADENCES = ["BULANAN", "TRIWULANAN"] as const;
export type Cadence = (typeof CADENCES)[number];

/** Kinds of units of a regency, from the instansi itself down to a school. */
export const UNIT_KINDS = [
  "INSTANSI",
  "OPD",
  "KECAMATAN",
  "SEKRETARIAT",
  "BAGIAN",
  "BIDANG",
  "UPTD",
  "PUSKESMAS",
  "SEKOLAH",
  "KELURAHAN",
  "SEKSI",
  "SUBBAGIAN",
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Kinds of positions, UU 20/2023. */
export const POSITION_KINDS = ["JPT", "ADMINISTRATOR", "PENGAWAS", "PELAKSANA", "FUNGSIONAL"] as const;
export type PositionKind = (typeof POSITION_KINDS)[number];

/** Whose installation it may be. */
export const INSTANSI_KINDS = ["KABUPATEN", "KOTA", "PROVINSI", "KEMENTERIAN", "LEMBAGA"] as const;
export type InstansiKind = (typeof INSTANSI_KINDS)[number];

/** By which days the time for an objection runs; PP 30/2019 Ps 59 says days, and no more. */
export const OBJECTION_CLOCKS = ["CALENDAR", "WORKING"] as const;
export type ObjectionClock = (typeof OBJECTION_CLOCKS)[number];
