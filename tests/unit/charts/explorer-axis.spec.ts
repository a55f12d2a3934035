import { describe, expect, it } from "vitest";
import type { ChartData } from "@/components/charts/chart-data";
import { firstState } from "@/components/charts/explore-state";
import { drawnRows } from "@/components/charts/explorer-axis";
import { termRow } from "@/components/charts/term-row";

const TERM = { cadence: "TRIWULANAN", year: 2026 } as const;
const data: ChartData = {
  kind: "line",
  category: "Masa",
  scales: { share: { label: "Bagian" } },
  columns: [{ key: "share", label: "Bagian", scale: "share" }],
  rows: [
    { ...termRow({ ...TERM, number: 1 }), key: "q1", values: { share: "92" } },
    { ...termRow({ ...TERM, number: 2 }), key: "q2", values: { share: "100" } },
    { ...termRow({ ...TERM, number: 3 }, true), key: "q3", values: { share: "54.7" } },
  ],
};
const drawn = (shown: ChartData) =>
  drawnRows({ data: shown, state: firstState(shown), rows: shown.rows, onPoint: () => undefined });

describe("a line that is explored", () => {
  it("goes on to a term that still runs as a line of its own, from the last settled point", () => {
    expect(drawn(data)).toEqual([
      { key: "q1", "value-share": 92, "running-share": null },
      { key: "q2", "value-share": 100, "running-share": 100 },
      { key: "q3", "value-share": null, "running-share": 54.7 },
    ]);
  });

  it("says in the name of the row, wherever it is read, that the term still runs", () => {
    expect(data.rows.map(({ label }) => label)).toEqual([
      "Triwulan I 2026",
      "Triwulan II 2026",
      "Triwulan III 2026 (masih berjalan)",
    ]);
  });

  it("leaves the bars of a term that still runs whole", () => {
    expect(drawn({ ...data, kind: "ranked" })[2]).toMatchObject({ "value-share": 54.7 });
  });
});
