import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { RankingPanel } from "@/components/dashboards/ranking-panel";
import { shown } from "@/tests/support/shown";

type Ranking = Parameters<typeof RankingPanel>[0]["ranking"];

const ranking = (over: Partial<Ranking> = {}): Ranking => ({
  units: [],
  total: 12,
  hidden: 0,
  page: 1,
  pageCount: 1,
  breakBefore: null,
  concern: null,
  ...over,
});
const panel = (given: Ranking, csv?: string) =>
  shown(
    createElement(RankingPanel, {
      ranking: given,
      units: [],
      title: "Perangkat daerah",
      noun: "perangkat daerah",
      hrefFor: (code) => `/dasbor/${code}`,
      addressFor: (change) => `/dasbor?${new URLSearchParams(change).toString()}`,
      empty: "Belum ada unit.",
      ...(csv === undefined ? {} : { csvHref: csv }),
    }),
  );

describe("the ranking of units", () => {
  it("says that there is none, unless it was narrowed to a concern that nobody has", () => {
    expect(panel(ranking({ total: 0 }))).toBe("Perangkat daerah Belum ada unit.");
    expect(panel(ranking({ total: 0, concern: "ikm" }))).toContain("Unit dengan IKM mutu C atau D");
  });

  it("offers what it leaves out, the way back from a concern, and its file", () => {
    expect(panel(ranking({ hidden: 2 }))).toContain("Tampilkan 2 lainnya");
    expect(panel(ranking({ concern: "tertinggal" }))).toContain("Tampilkan semua unit");
    expect(panel(ranking(), "/dasbor.csv")).toContain("Unduh CSV");
    expect(panel(ranking())).not.toMatch(/Unduh CSV|lainnya|Tampilkan semua/);
    expect(panel(ranking({ pageCount: 3 }))).toContain("0 dari 12 perangkat daerah");
  });
});
