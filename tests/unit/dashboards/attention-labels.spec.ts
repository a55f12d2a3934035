import { describe, expect, it } from "vitest";
import { attentionItems, rankingReading } from "@/lib/dashboards/labels/attention";

const unit = (name: string, over: object = {}) => ({
  name,
  people: 10,
  rated: 4,
  deviations: null,
  ikm: { ikm: null },
  ...over,
});

describe("what asks for attention on the dashboard", () => {
  it("says that all is well where nothing does", () => {
    const items = attentionItems({ outsideGuidance: [], late: [], weakIkm: [], withoutAppraiser: 0 });
    expect(items.map(({ count, note }) => `${count}: ${note}`)).toEqual([
      "0: Semua yang sudah dinilai sesuai SE MenPANRB 3/2023",
      "0: Semua unit sudah 60% atau lebih",
      "0: Tidak ada layanan di bawah mutu B",
      "0: Semua SKP punya pejabat penilai",
    ]);
  });

  it("names the worst of each concern", () => {
    const deviation = { code: "BAIK_ABOVE_MAXIMUM", actual: "72.73", limit: "70.00" } as const;
    const items = attentionItems({
      outsideGuidance: [unit("DLH", { deviations: [deviation] })],
      late: [unit("Dinkes", { rated: 5 }), unit("BPBD")],
      weakIkm: [unit("Pasar", { ikm: { ikm: "64.9" } }), unit("Terminal")],
      withoutAppraiser: 3,
    });
    expect(items.map(({ count, note }) => `${count}: ${note}`)).toEqual([
      expect.stringMatching(/^1: DLH: .*72,7%/) as string,
      // 4 of 10
      "2: BPBD paling rendah, 40%",
      "2: Pasar 64,90, Terminal -",
      "3: SKP mereka menunggu penetapan pejabat penilai",
    ]);
  });

  it("says how many units the ranking leaves out", () => {
    expect([rankingReading(0), rankingReading(12)].map((text) => text.split(" ")[0])).toEqual([
      "Menurut",
      "Lima",
    ]);
  });
});
