import { describe, expect, it } from "vitest";
import { navigationFor } from "@/app/(dinas)/navigation";
import { currentHref, seatItems } from "@/components/layout/navigation";
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
