import { describe, expect, it } from "vitest";
import { navigationFor } from "@/app/(dinas)/navigation";
import { currentHref, lineItems, seatItems } from "@/components/layout/navigation";
import type { Role, Viewer } from "@/lib/kernel/viewer";

const holder = (...roles: Role[]): Viewer => ({
  employeeId: "e1",
  grants: roles.map((role) => ({ role, unitPath: "/tk/" })),
});
const seats = (viewer: Viewer) =>
  seatItems(navigationFor(viewer, false)).seated.map(({ short, label }) => short ?? label);
const places = (viewer: Viewer) => navigationFor(viewer, false).map(({ href }) => href);

describe("the places of a person", () => {
  it("on a phone are four for the administration, within reach of one thumb", () => {
    expect(seats(holder("BKD_ADMIN"))).toEqual(["Dasbor", "Pegawai", "Survei", "Aduan"]);
    expect(seats(holder("AUDITOR"))).toEqual(["Dasbor", "Pegawai", "Survei", "Aduan"]);
  });

  it("on a phone stay three for an employee: home, plan and realisation", () => {
    expect(seats(holder())).toEqual(["Beranda", "SKP", "Realisasi"]);
  });

  it("of the administration stand in one line of eight, the rarer ones in a menu at its end", () => {
    const { inLine, groups } = lineItems(navigationFor(holder("BKD_ADMIN"), false));
    expect(inLine.map(({ label }) => label)).toEqual([
      "Dasbor",
      "Pegawai",
      "Survei warga",
      "Aduan warga",
      "Aturan nilai",
      "Periode",
      "Jejak audit",
      "Kinerja saya",
    ]);
    expect(groups.map(({ name, items }) => [name, items.map(({ label }) => label)])).toEqual([
      ["Kepegawaian", ["Unit", "Mutasi", "Data penilaian", "Tukar data"]],
      ["Pengaturan", ["Hak akses", "Hari libur", "Instansi"]],
    ]);
  });

  it("of every kind of person are all there, in the line or in the menu", () => {
    for (const role of ["BKD_ADMIN", "AUDITOR", "LEADER", "UNIT_ADMIN", "SURVEY_OFFICER"] as const)
      for (const appraises of [true, false]) {
        const items = navigationFor(holder(role), appraises);
        const { inLine, groups } = lineItems(items);
        const shown = [...inLine, ...groups.flatMap((group) => group.items)];
        expect(new Set(shown)).toEqual(new Set(items));
        expect(inLine.length).toBeLessThanOrEqual(9);
      }
  });

  it("of an employee need no menu", () => {
    const own = navigationFor(holder(), true);
    expect(lineItems(own)).toEqual({ inLine: own, groups: [] });
  });

  it("offer the auditor terms and records to read, and a head neither", () => {
    expect(places(holder("AUDITOR"))).toEqual(expect.arrayContaining(["/admin/periode", "/admin/kehadiran"]));
    expect(places(holder("LEADER"))).not.toContain("/admin/periode");
    expect(places(holder("LEADER"))).not.toContain("/admin/kehadiran");
  });

  it.each([
    ["/admin/mutasi/baru", "/admin/mutasi"],
    ["/admin/penilai", "/admin/mutasi"],
    ["/admin/kompetensi/standar/p1", "/admin/kehadiran"],
    ["/admin/penilaian", undefined],
  ])("at %s show %s as the open one, also on the tab beside it", (path, open) => {
    expect(currentHref(navigationFor(holder("BKD_ADMIN"), false), path)).toBe(open);
  });
});
