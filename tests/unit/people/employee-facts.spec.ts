import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { EmployeeFacts } from "@/components/people/employee-facts";
import type { EmployeeProfile } from "@/lib/people/queries/profile";
import { shown } from "@/tests/support/shown";

type Placement = EmployeeProfile["placements"][number];
const placement = (startsOn: string, endsOn: string | null): Placement => ({
  id: startsOn,
  position: `Jabatan ${startsOn}`,
  unit: "Dukcapil",
  kind: "DEFINITIF",
  startsOn,
  endsOn,
});
const page = (placements: Placement[], isOwn = false, more: Partial<EmployeeProfile> = {}) =>
  createElement(EmployeeFacts, {
    profile: {
      employeeId: "e",
      name: "Ratna",
      nip: "199107142019032907",
      kind: "PNS",
      golongan: "III/a",
      email: null,
      statuses: [],
      placements,
      skp: [],
      years: [],
      year: null,
      appraisals: [],
      ...more,
    },
    isOwn,
    today: "2026-09-15",
    correctHref: isOwn ? null : "/pegawai/e/ubah",
  });

describe("who somebody is", () => {
  it("is told with the offices she held, holds and will hold", () => {
    const text = shown(
      page([
        placement("2026-10-01", null),
        placement("2026-01-01", "2026-09-30"),
        placement("2020-01-01", "2025-12-31"),
      ]),
    );
    expect(text).toContain("19910714 201903 2 907");
    expect(text).toContain("1 Okt 2026 sampai sekarang");
    expect(text).toContain("1 Jan 2020 sampai 31 Des 2025");
    const states = (given: Placement) => renderToStaticMarkup(page([given]));
    expect(
      new Set(
        [
          placement("2026-10-01", null),
          placement("2026-01-01", "2026-09-15"),
          placement("2020-01-01", "2026-09-14"),
        ].map((one) => states(one).replace(/Jabatan.*/s, "")),
      ).size,
    ).toBe(3);
  });

  it("says that nobody placed her, and tells others that their reading is recorded", () => {
    expect(shown(page([]))).toContain("Belum ada penempatan tercatat.");
    expect(shown(page([]))).toContain("tercatat di jejak audit");
    expect(shown(page([], true))).not.toContain("tercatat di jejak audit");
  });

  it("tells what she is today and what that means, and what she was before", () => {
    const leave = { id: "c", kind: "CUTI_BESAR", startsOn: "2026-07-01", endsOn: "2026-09-30" } as const;
    const study = { id: "t", kind: "TUGAS_BELAJAR", startsOn: "2020-01-01", endsOn: "2021-12-31" } as const;
    const text = shown(
      page([], false, {
        email: "ratna@contoh.go.id",
        statuses: [
          { ...leave, document: "SK 12/2026" },
          { ...study, document: "" },
        ],
      }),
    );
    expect(text).toContain("Cuti besar");
    expect(text).toContain("Jabatan tetap dipegang; tidak dinilai pada masa yang seluruhnya tercakup.");
    expect(text).toContain("1 Jul 2026 sampai 30 Sep 2026. SK 12/2026");
    expect(text).toContain("1 Jan 2020 sampai 31 Des 2021");
    expect(text).toContain("ratna@contoh.go.id");
    expect(shown(page([]))).toContain("Aktif");
  });

  it("is corrected by whoever may, and by nobody else", () => {
    expect(shown(page([]))).toContain("Perbaiki data");
    expect(shown(page([], true))).not.toContain("Perbaiki data");
  });
});
