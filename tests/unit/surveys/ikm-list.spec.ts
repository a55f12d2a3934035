import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { IkmList } from "@/components/surveys/ikm-list";
import type { FigurePage, FigureRequest } from "@/lib/surveys/queries/service-figures";
import { shown } from "@/tests/support/shown";

const ikm = {
  respondents: 29,
  excluded: 0,
  shown: true,
  ikm: "91.48",
  interval: null,
  mutu: "A" as const,
  unsur: [],
  lowest: [],
};
const row: FigurePage["rows"][number] = {
  id: "s",
  name: "KTP-el",
  unit: "Dukcapil",
  slug: "ktp-el",
  services: 1,
  active: true,
  ikm,
  needed: 40,
  followUps: { total: 0, done: 0, late: 0, planned: 0 },
};
const list = (rows: FigurePage["rows"], request: Partial<FigureRequest> = {}) =>
  shown(
    createElement(IkmList, {
      figures: { rows, total: rows.length, page: 1, pageCount: 1 },
      request: { grouping: "layanan", order: "ikm-rendah", search: undefined, page: 1, ...request },
      termId: "t",
    }),
  );

describe("the list of what was surveyed", () => {
  it("shows services with index and respondents, and of a unit that its figure is a sum", () => {
    const services = list([row]);
    for (const fact of ["Layanan", "KTP-el", "91,48", "1 dari 1 layanan"]) expect(services).toContain(fact);
    const units = list([{ ...row, slug: null, services: 3 }], { grouping: "unit" });
    expect(units).toContain("Unit");
    expect(units.length).toBeGreaterThan(services.length);
  });

  it("says whether there is nothing yet or nothing of that name", () => {
    expect(list([])).toContain(
      "Belum ada layanan di unit Anda Layanan yang disurvei dicatat oleh admin BKD.",
    );
    expect(list([], { search: "kapal" })).toContain("Tidak ada layanan dengan nama itu Coba kata lain");
    expect(list([], { search: "kapal", grouping: "opd" })).toMatch(/Tidak ada \S+.* dengan nama itu/);
  });
});
