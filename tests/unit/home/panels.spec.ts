import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { LinesPanel } from "@/components/home/lines-panel";
import { ScorePanel } from "@/components/home/score-panel";
import type { HomeResult } from "@/lib/home/queries/year";
import type { HomeLine } from "@/lib/home/queries/year";
import { shown } from "@/tests/support/shown";

const result = (number: number, total: string): HomeResult => ({
  appraisalId: `a${number}`,
  termId: `t${number}`,
  name: { cadence: "TRIWULANAN", year: 2026, number },
  termStatus: "CLOSED",
  status: "FINAL",
  predikat: "BAIK",
  total,
});

describe("the line of scores at home", () => {
  const drawn = (onTarget: string | null) =>
    shown(createElement(ScorePanel, { results: [result(1, "98.00"), result(2, "107.48")], onTarget }));

  it("is held against what reaching every target exactly is worth, never against 100", () => {
    expect(drawn("106.30")).toContain(
      "Garis mendatar 106,30: nilai bila semua capaian 100% dan perilaku sesuai ekspektasi",
    );
    expect(drawn("106.30")).not.toContain("tepat sesuai target");
  });

  it("has no such line for a person whose unit has no scheme", () => {
    expect(drawn(null)).not.toContain("capaian 100%");
  });
});

describe("the results of the plan at home", () => {
  const line = { id: "r1", title: "Dokumen terbit", kind: "UTAMA", weight: "40", indicators: 2 } as const;
  const drawn = (achievement: string | null, over: Partial<HomeLine> = {}) =>
    shown(
      createElement(LinesPanel, {
        title: "Hasil kerja",
        lines: [{ ...line, achievement, ...over }],
        skpHref: null,
      }),
    );

  it("weigh what main work weighs, and say what additional work may add", () => {
    expect(drawn(null)).toContain("2 indikator · bobot 40");
    expect(drawn(null, { kind: "TAMBAHAN", weight: "5" })).toContain(
      "2 indikator · tambahan, +5 poin bila tercapai penuh",
    );
    expect(drawn(null, { kind: "TAMBAHAN", weight: "0" })).toContain(
      "2 indikator · tambahan, tidak menambah nilai",
    );
  });

  it("explain needles only where one is drawn", () => {
    expect(drawn(null)).not.toContain("Jarum");
    expect(drawn("98")).toContain("Jarum kuningan adalah capaian Anda");
  });
});
