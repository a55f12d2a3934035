import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { OfficeSpread, OfficeTrend, OfficeUnsur } from "@/components/transparency/office-charts";
import { OfficeServices } from "@/components/transparency/office-services";
import { UNSUR } from "@/lib/kernel/codes";
import { shown } from "@/tests/support/shown";

const term = (number: number) => ({
  id: `t${number}`,
  cadence: "TRIWULANAN" as const,
  year: 2026,
  number,
  startsOn: "2026-01-01",
  endsOn: "2026-03-31",
  closedAt: "2026-04-10T02:00:00.000Z",
});
const figure = {
  respondents: 29,
  ikm: "91.48",
  mutu: "A" as const,
  sum: "32.93",
  nrr: UNSUR.map((_, at) => (3 + at / 10).toFixed(2)),
  lowest: UNSUR.slice(0, 3),
  excluded: 7,
};
const hidden = { ...figure, respondents: null, ikm: null, mutu: null, sum: null, lowest: [], excluded: null };
const office = (over: object = {}) => ({
  ...figure,
  id: "o",
  code: "dukcapil",
  name: "Dukcapil",
  services: [],
  ...over,
});

describe("what the public reads of an office", () => {
  it("is a line from two quarters on, and a table with the reason where a quarter has no index", () => {
    const trend = [
      { term: term(1), figure: office() },
      { term: term(2), figure: { ...office(), ...hidden } },
      { term: term(3), figure: null },
    ];
    const one = shown(createElement(OfficeTrend, { trend }));
    for (const fact of ["Garis digambar mulai dari dua triwulan", "91,48", "disembunyikan", "belum disurvei"])
      expect(one).toContain(fact);
    const two = shown(
      createElement(OfficeTrend, { trend: [...trend, { term: term(4), figure: office({ ikm: "80.00" }) }] }),
    );
    expect(two).not.toContain("Garis digambar mulai");
    expect(two).toContain("80,00");
  });

  it("marks the three lowest unsur, which need a plan", () => {
    const text = shown(createElement(OfficeUnsur, { figure: office(), term: "Triwulan I 2026" }));
    expect(text.match(/Tiga terendah/g)).toHaveLength(3);
    expect(text).toContain("Tiga unsur terendah:");
    const nothing = shown(
      createElement(OfficeUnsur, { figure: office({ nrr: UNSUR.map(() => null) }), term: "Triwulan I 2026" }),
    );
    expect(nothing).toContain("Nilai unsur tidak ditampilkan untuk triwulan ini.");
  });

  it("is no distribution where somebody could be recognised, and says so", () => {
    const own = { id: "o", code: "dukcapil", name: "Dukcapil", monthly: false, rated: 40 };
    const spread = (over: object) => ({
      term: term(1),
      own: {
        ...own,
        groups: [
          { keys: ["BAIK" as const], count: 30 },
          { keys: ["KURANG" as const, "SANGAT_KURANG" as const], count: 10 },
        ],
        ...over,
      },
    });
    const read = (given: ReturnType<typeof spread> | null) =>
      shown(createElement(OfficeSpread, { spread: given }));
    expect(read(null)).toContain("Belum ada penilaian yang ditutup.");
    expect(read(spread({ rated: null, groups: [] }))).toContain("Unit kecil, sebaran disembunyikan.");
    const text = read(spread({}));
    for (const fact of ["40 ASN sudah dinilai", "Baik 30", "Kurang atau Sangat kurang 10"])
      expect(text).toContain(fact);
    expect(text).not.toContain("dinilai tiap bulan");
    expect(read(spread({ monthly: true }))).toContain("OPD ini dinilai tiap bulan");
  });

  it("lists its services with what was rated lowest, and a dash for what is not shown", () => {
    const services = [
      { ...figure, slug: "ktp-el", name: "KTP-el", change: "1.50" },
      { ...hidden, slug: "akta", name: "Akta", change: null },
    ];
    const text = shown(createElement(OfficeServices, { services, term: "Triwulan I 2026" }));
    for (const fact of ["KTP-el", "91,48", "Sangat baik", "+1,5", "Akta", "disembunyikan"])
      expect(text).toContain(fact);
    expect(shown(createElement(OfficeServices, { services: [], term: "Triwulan I 2026" }))).toContain(
      "Tidak ada layanan OPD ini yang disurvei pada triwulan itu.",
    );
  });
});
