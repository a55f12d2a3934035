import type { NavItem } from "@/components/layout/navigation";
import { holdsAnywhere, type Viewer } from "@/lib/domain/viewer";

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

const STEERING: NavItem[] = [
  { href: "/dasbor", label: "Dasbor", icon: "chart", phone: true },
  { href: "/pegawai", label: "Pegawai", icon: "people" },
  { href: "/survei-layanan", label: "Survei warga", icon: "chat" },
  { href: "/admin/skema", label: "Aturan nilai", icon: "rules" },
  { href: "/admin/periode", label: "Periode", icon: "calendar" },
  { href: "/admin/jejak-audit", label: "Jejak audit", icon: "shield" },
];

/** Courtesy only: what is not offered here is refused by queries and commands anyway. */
export function navigationFor(viewer: Viewer, appraises: boolean): NavItem[] {
  const steers = holdsAnywhere(viewer, ["BKD_ADMIN", "AUDITOR"]);
  const leads = holdsAnywhere(viewer, ["LEADER", "UNIT_ADMIN"]);
  if (steers) return [...STEERING, { href: "/beranda", label: "Kinerja saya", icon: "person" }];
  return [...OWN, ...(appraises ? JUDGING : []), ...(leads ? STEERING.slice(0, 3).map((item) => ({ ...item, phone: false })) : [])];
}
