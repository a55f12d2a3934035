import { describe, expect, it } from "vitest";
import { chartCsv, pointsOf, printValue, type ChartData } from "@/components/charts/chart-data";
import { comparedRows, explore, firstState, readOut, shownMeasures } from "@/components/charts/explore-state";

const data: ChartData = {
  kind: "line",
  category: "Masa",
  measures: [
    { key: "share", label: "Bagian", decimals: 1, unit: "%" },
    { key: "goal", label: "Sasaran", role: "offered" },
    { key: "people", label: "ASN", role: "table" },
    { key: "word", label: "Catatan", role: "text" },
  ],
  rows: [
    { key: "a", label: "TW I 2026", short: "TW I", values: { share: "80.25", people: "1200", word: "=1+1" } },
    { key: "b", label: "TW II 2026", values: { share: null, goal: "-3", people: "900", word: 'a;"b"' } },
    { key: "c", label: "-TW III", values: { share: "91", people: "3", word: "@x" } },
  ],
};
const first = firstState(data);

describe("data of a chart", () => {
  it("prints values with Indonesian decimals and a dash for what is absent", () => {
    expect(data.measures.map((measure) => printValue(measure, data.rows[0]?.values[measure.key]))).toEqual([
      "80,3%",
      "-",
      "1.200",
      "=1+1",
    ]);
  });

  it("gives a drawing only the rows that have a value", () => {
    expect(pointsOf(data, "share")).toEqual([
      { label: "TW I", value: "80.25" },
      { label: "-TW III", value: "91" },
    ]);
  });

  it("writes a file with numbers as numbers and no text that a spreadsheet takes for a formula", () => {
    expect(chartCsv(data)).toBe(
      "\uFEFFMasa;Bagian (%);Sasaran;ASN;Catatan\r\n" +
        "TW I 2026;80,25;;1200;'=1+1\r\n" +
        'TW II 2026;;-3;900;"a;""b"""\r\n' +
        "'-TW III;91;;3;'@x\r\n",
    );
  });
});

describe("exploring a chart", () => {
  it("starts with the drawn measures, all rows, and the newest point of a line", () => {
    expect(first).toEqual({ measures: ["share"], chosen: [], from: 0, to: 2, at: 2 });
    expect(firstState({ ...data, kind: "bars" }).at).toBe(0);
  });

  it("switches measures on and off, and keeps the last one", () => {
    const both = explore(data, first, { type: "measure", key: "goal" });
    expect(shownMeasures(data, both).map(({ key }) => key)).toEqual(["share", "goal"]);
    const one = explore(data, both, { type: "measure", key: "share" });
    expect(one.measures).toEqual(["goal"]);
    expect(explore(data, one, { type: "measure", key: "goal" })).toBe(one);
  });

  it("zooms to a window in either order, inside the data, and moves what is read out into it", () => {
    expect(explore(data, first, { type: "zoom", from: 1, to: -4 })).toMatchObject({ from: 0, to: 1, at: 1 });
    expect(explore(data, first, { type: "zoom", from: 1, to: 9 })).toMatchObject({ from: 1, to: 2, at: 2 });
  });

  it("reads out only what the window shows", () => {
    const zoomed = explore(data, first, { type: "zoom", from: 1, to: 2 });
    expect(explore(data, zoomed, { type: "read", at: 0 }).at).toBe(1);
    expect(explore(data, zoomed, { type: "read", at: 7 }).at).toBe(2);
  });

  it("compares the chosen rows in the order of the chart, and all of them when none is chosen", () => {
    const one = explore(data, first, { type: "choose", key: "c" });
    const two = explore(data, one, { type: "choose", key: "a" });
    expect(comparedRows(data, two).map(({ key }) => key)).toEqual(["a", "c"]);
    expect(two).toMatchObject({ from: 0, to: 1, at: 0 });
    expect(comparedRows(data, explore(data, two, { type: "all" }))).toHaveLength(3);
  });

  it("says a row in words", () => {
    expect(readOut(shownMeasures(data, first), data.rows[0])).toBe("TW I 2026: Bagian 80,3%");
    expect(readOut([], undefined)).toBe("Tidak ada data.");
  });
});
