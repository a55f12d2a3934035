import type { NavItem } from "@/components/layout/navigation";
import { readsStructure } from "@/lib/organisation/rules/units";
import { exchanges } from "@/lib/exchange/rules/plan";
import { readsRights } from "@/lib/account/rules/roles";
import { seesHolidays } from "@/lib/holidays/rules";
import { seesInstansi } from "@/lib/instansi/rules";
import { seesTerms } from "@/lib/periods/rules";
import { readsRecordsAnywhere, recordsAnywhere } from "@/lib/people/rules/recording";
import { readsMoves } from "@/lib/moves/rules/who";
import { holdsAnywhere, type Viewer } from "@/lib/kernel/viewer";

const OWN: NavItem[] = [
  { href: "/beranda", label: "Beranda", icon: "home", phone: true },
  { href: "/skp", label: "SKP saya", short: "SKP", icon: "document", phone: true },
  { href: "/realisasi", label: "Realisasi", icon: "upload", phone: true },
  { href: "/nilai", label: "Nilai saya", icon: "scales" },
];

const JUDGING: NavItem[] = [
  { href: "/penilaian", label: "Antrean penilaian", short: "Antrean", icon: "list" },
  { href: "/tim", label: "Tim saya", short: "Tim", icon: "people" },
];

const DASHBOARD: NavItem = { href: "/dasbor", label: "Dasbor", icon: "chart" };
const PEOPLE: NavItem = { href: "/pegawai", label: "Pegawai", icon: "people" };
const STAFFING = "Kepegawaian";
const SETTINGS = "Pengaturan";
const CITIZENS = "Layanan warga";
const UNITS: NavItem = { href: "/admin/unit", label: "Unit", icon: "tree", group: STAFFING };
const MOVES: NavItem = {
  href: "/admin/mutasi",
  label: "Mutasi",
  icon: "arrow-right",
  group: STAFFING,
  also: ["/admin/penilai"],
};
const SURVEYS: NavItem = { href: "/survei-layanan", label: "Survei warga", short: "Survei", icon: "chat" };
const COMPLAINTS: NavItem = { href: "/aduan-warga", label: "Aduan warga", short: "Aduan", icon: "flag" };
const SCHEMES: NavItem = { href: "/admin/skema", label: "Aturan nilai", icon: "rules" };
const PERIODS: NavItem = { href: "/admin/periode", label: "Periode", icon: "calendar" };
const HOLIDAYS: NavItem = { href: "/admin/kalender", label: "Hari libur", icon: "calendar", group: SETTINGS };
const EXCHANGE: NavItem = { href: "/admin/tukar-data", label: "Tukar data", icon: "upload", group: STAFFING };
const TRAIL: NavItem = { href: "/admin/jejak-audit", label: "Jejak audit", icon: "shield" };
const RECORDS: NavItem = {
  href: "/admin/kehadiran",
  label: "Data penilaian",
  icon: "list",
  group: STAFFING,
  also: ["/admin/kompetensi"],
};
const INSTANSI: NavItem = {
  href: "/admin/instansi",
  label: "Instansi",
  icon: "building",
  group: SETTINGS,
};
const RIGHTS: NavItem = {
  href: "/admin/hak",
  label: "Hak akses",
  icon: "lock",
  group: SETTINGS,
  also: ["/admin/integrasi"],
};
const OWN_WORK: NavItem = { href: "/beranda", label: "Kinerja saya", icon: "person" };

/** Courtesy only: what is not offered here is refused by queries and commands anyway. */
export function navigationFor(viewer: Viewer, appraises: boolean): NavItem[] {
  if (holdsAnywhere(viewer, ["BKD_ADMIN", "AUDITOR"])) {
    return [
      { ...DASHBOARD, phone: true },
      { ...PEOPLE, phone: true },
      { ...SURVEYS, phone: true },
      { ...COMPLAINTS, phone: true },
      ...(readsStructure(viewer) ? [UNITS] : []),
      SCHEMES,
      ...(readsMoves(viewer) ? [MOVES] : []),
      ...(readsRecordsAnywhere(viewer) ? [RECORDS] : []),
      ...(seesTerms(viewer) ? [PERIODS] : []),
      RIGHTS,
      ...(seesHolidays(viewer) ? [HOLIDAYS] : []),
      ...(exchanges(viewer) ? [EXCHANGE] : []),
      ...(seesInstansi(viewer) ? [INSTANSI] : []),
      TRAIL,
      OWN_WORK,
    ];
  }
  return [...OWN, ...(appraises ? JUDGING : []), ...overseeing(viewer)];
}

function overseeing(viewer: Viewer): NavItem[] {
  if (holdsAnywhere(viewer, ["LEADER", "UNIT_ADMIN"]))
    return [
      DASHBOARD,
      PEOPLE,
      ...(readsStructure(viewer) ? [UNITS] : []),
      { ...SURVEYS, group: CITIZENS },
      { ...COMPLAINTS, group: CITIZENS },
      ...(readsMoves(viewer) ? [MOVES] : []),
      ...(recordsAnywhere(viewer) ? [RECORDS] : []),
      ...(readsRights(viewer) ? [RIGHTS] : []),
    ];
  const own = (viewer.heads ?? []).length > 0 ? [DASHBOARD] : [];
  return holdsAnywhere(viewer, ["SURVEY_OFFICER"]) ? [...own, SURVEYS, COMPLAINTS] : own;
}
