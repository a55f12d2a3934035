import { describe, expect, it } from "vitest";
import { leadOf, printValue, rowsWith, type ChartData } from "@/components/charts/chart-data";

const data: ChartData = {
  kind: "line",
  category: "Masa",
  scales: { share: { label: "Bagian", unit: "%" } },
  columns: [
    { key: "people", label: "ASN" },
    { key: "share", label: "Bagian", scale: "share", unit: "%" },
    { key: "score", label: "Nilai", decimals: 2 },
    { key: "word", label: "Catatan", text: true },
  ],
  rows: [
    { key: "a", label: "TW I", values: { people: "1200", share: "80.5", score: "98.2", word: "1.5" } },
    { key: "b", label: "TW II", values: { people: "0", share: null, score: "" } },
  ],
};
const [first, second] = data.rows;

describe("what a chart shows", () => {
  it("is printed with Indonesian decimals, as many as its column says, with its unit; words as they are", () => {
    expect(data.columns.map((column) => printValue(column, first?.values[column.key]))).toEqual([
      "1.200",
      "80,5%",
      "98,20",
      "1.5",
    ]);
  });

  it("is a dash where there is no value, and a zero where there is one", () => {
    expect(data.columns.map((column) => printValue(column, second?.values[column.key]))).toEqual([
      "0",
      "-",
      "-",
      "-",
    ]);
  });

  it("is drawn from the first column that has a scale, without the rows that have no value", () => {
    const { column, scale } = leadOf(data);
    expect([column.key, scale.label]).toEqual(["share", "Bagian"]);
    expect(rowsWith(data, column).map(({ key, value }) => [key, value])).toEqual([["a", "80.5"]]);
  });

  it("has at least one column that can be drawn", () => {
    expect(() => leadOf({ ...data, scales: {} })).toThrow("A chart has a column that is drawn.");
  });
});
