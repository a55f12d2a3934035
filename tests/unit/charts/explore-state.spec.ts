import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChartData } from "@/components/charts/chart-data";
import {
  chartFile,
  colourOf,
  comparedRows,
  explore,
  fileName,
  firstState,
  moved,
  readOut,
  scalesOf,
  shownColumns,
  visibleRows,
  type ExploreChange,
} from "@/components/charts/explore-state";

const terms: ChartData = {
  kind: "line",
  category: "Masa",
  scales: { score: { label: "Nilai" }, people: { label: "Jumlah ASN" } },
  columns: [
    { key: "total", label: "Nilai", scale: "score", decimals: 2 },
    { key: "work", label: "Hasil kerja", scale: "score", decimals: 2, offered: true },
    { key: "people", label: "ASN", scale: "people" },
    { key: "share", label: "Bagian", unit: "%" },
    { key: "word", label: "Catatan", text: true },
  ],
  rows: [
    { key: "a", label: "TW I", values: { total: "98.2", people: "1200", share: "80.3", word: "=1+1" } },
    { key: "b", label: "TW II", values: { total: null, people: "900", share: "7", word: 'a;"b"' } },
    { key: "c", label: "-TW III", values: { total: "101", people: "3", share: "0.5", word: "@x" } },
  ],
};
const newest = firstState(terms);

const office = (key: string, rated: string | null, ikm: string | null) => ({
  key,
  label: `Dinas ${key}`,
  values: { rated, ikm },
});
const offices: ChartData = {
  kind: "ranked",
  category: "OPD",
  comparable: true,
  scales: { rated: { label: "Dinilai" }, ikm: { label: "IKM" } },
  columns: [
    { key: "rated", label: "Dinilai", scale: "rated", unit: "%" },
    { key: "ikm", label: "IKM", scale: "ikm" },
  ],
  rows: [
    office("A", "50", "70"),
    office("B", null, "90"),
    office("C", "80", null),
    ...Array.from({ length: 9 }, (_, at) => office(String(at), String(at), null)),
  ],
};

const keys = (rows: readonly { readonly key: string }[]) => rows.map(({ key }) => key).join("");

describe("exploring a chart begins", () => {
  it("with the columns that the still drawing shows, all terms, and the newest one read out", () => {
    expect(newest).toEqual({ scale: "score", columns: ["total"], chosen: [], from: 0, to: 2, at: 2 });
  });

  it("with the ten highest of many rows, the highest one read out", () => {
    const state = firstState(offices);
    expect([keys(visibleRows(offices, state)), state.at]).toEqual(["CA87654321", 0]);
    // A zero stands before what has no value.
    expect(keys(comparedRows(offices, state))).toBe("CA876543210B");
  });
});

describe("what is drawn", () => {
  it("is switched on and off, in the order of the chart; the last one stays on", () => {
    const both = explore(terms, newest, { type: "column", key: "work" });
    expect(shownColumns(terms, both).map(({ key }) => key)).toEqual(["total", "work"]);
    const one = explore(terms, both, { type: "column", key: "total" });
    expect(one.columns).toEqual(["work"]);
    expect(explore(terms, one, { type: "column", key: "work" })).toBe(one);
  });

  it("is never on two scales at once", () => {
    expect(scalesOf(terms)).toEqual(["score", "people"]);
    const people = explore(terms, newest, { type: "scale", scale: "people" });
    expect(shownColumns(terms, people).map(({ key }) => key)).toEqual(["people"]);
  });

  it("has its own colour, or the one of its place on the scale, whatever else is switched on", () => {
    expect(terms.columns.slice(0, 3).map((column) => colourOf(terms, column))).toEqual([
      "var(--color-chart-1)",
      "var(--color-chart-2)",
      "var(--color-chart-1)",
    ]);
    expect(colourOf(terms, { key: "x", label: "X", scale: "score", colour: "red" })).toBe("red");
  });
});

describe("the window", () => {
  it("stays inside the rows, its end not before its beginning, and takes along what is read out", () => {
    expect(explore(terms, newest, { type: "window", from: -4, to: 1 })).toMatchObject({
      from: 0,
      to: 1,
      at: 1,
    });
    expect(explore(terms, newest, { type: "window", from: 2, to: 0 })).toMatchObject({
      from: 2,
      to: 2,
      at: 2,
    });
    expect(explore(terms, newest, { type: "window", from: 1, to: 9 })).toMatchObject({ from: 1, to: 2 });
  });

  it("is what can be read out", () => {
    const late = explore(terms, newest, { type: "window", from: 1, to: 2 });
    expect(explore(terms, late, { type: "read", at: 0 }).at).toBe(1);
    expect(explore(terms, late, { type: "read", at: 7 }).at).toBe(2);
    expect(keys(visibleRows(terms, late))).toBe("bc");
  });
});

describe("comparing", () => {
  it("shows the chosen rows only, ranked by what is drawn first, absent values last", () => {
    const chosen = ["B", "A", "C"].reduce(
      (state, key) => explore(offices, state, { type: "choose", key }),
      firstState(offices),
    );
    expect(keys(comparedRows(offices, chosen))).toBe("CAB"); // 80, 50, none
    const byIkm = explore(offices, chosen, { type: "scale", scale: "ikm" });
    expect(keys(comparedRows(offices, byIkm))).toBe("BAC"); // 90, 70, none
    expect(explore(offices, chosen, { type: "choose", key: "B" }).chosen).toEqual(["A", "C"]);
  });

  it("shows everything again when asked", () => {
    const one = explore(offices, firstState(offices), { type: "choose", key: "B" });
    expect([one.from, one.to]).toEqual([0, 0]);
    expect(comparedRows(offices, explore(offices, one, { type: "all" }))).toHaveLength(12);
  });

  it("leaves the order of terms alone", () => {
    expect(keys(comparedRows(terms, newest))).toBe("abc");
  });
});

describe("keys", () => {
  it.each([
    ["ArrowRight", 3, 3],
    ["ArrowUp", 3, 1],
    ["ArrowLeft", 1, 1],
    ["ArrowDown", 1, 3],
    ["Home", -Infinity, -Infinity],
    ["End", Infinity, Infinity],
    ["Tab", null, null],
  ])("%s moves to the next or the last term or bar", (key, onLine, inList) => {
    const state = { ...newest, at: 2 };
    expect([moved(terms, state, key), moved(offices, state, key)]).toEqual([onLine, inList]);
  });
});

describe("reading out", () => {
  it("is one sentence of the row and its visible columns", () => {
    const both = explore(terms, newest, { type: "column", key: "work" });
    expect(readOut(shownColumns(terms, both), terms.rows[0])).toBe("TW I: Nilai 98,20, Hasil kerja -");
    expect(readOut([], undefined)).toBe("Tidak ada data.");
  });
});

describe("the file", () => {
  it("has the visible rows with every column: numbers as a spreadsheet takes them, no text as a formula", () => {
    expect(chartFile(terms, newest)).toBe(
      "\uFEFFMasa;Nilai;Hasil kerja;ASN;Bagian (%);Catatan\r\n" +
        "TW I;98,20;;1200;80,3;'=1+1\r\n" +
        'TW II;;;900;7;"a;""b"""\r\n' +
        "'-TW III;101,00;;3;0,5;'@x\r\n",
    );
    const last = explore(terms, newest, { type: "window", from: 2, to: 2 });
    expect(chartFile(terms, last).split("\r\n")[1]).toMatch(/^'-TW III;/);
  });

  it("is named after the chart", () => {
    expect(fileName("Nilai indikatif rata-rata (2026)")).toBe("nilai-indikatif-rata-rata-2026");
  });
});

const aChange = fc.oneof<fc.Arbitrary<ExploreChange>[]>(
  fc.constantFrom("rated", "ikm").map((scale) => ({ type: "scale", scale })),
  fc.constantFrom("rated", "ikm").map((key) => ({ type: "column", key })),
  fc.constantFrom("A", "B", "C", "3").map((key) => ({ type: "choose", key })),
  fc.constant({ type: "all" }),
  fc
    .tuple(fc.integer({ min: -3, max: 15 }), fc.integer({ min: -3, max: 15 }))
    .map(([from, to]) => ({ type: "window", from, to })),
  fc.integer({ min: -3, max: 15 }).map((at) => ({ type: "read", at })),
);

it("whatever a person does, something is drawn and one of the visible rows is read out", () => {
  fc.assert(
    fc.property(fc.array(aChange, { maxLength: 12 }), (changes) => {
      const state = changes.reduce((before, change) => explore(offices, before, change), firstState(offices));
      expect(visibleRows(offices, state)[state.at - state.from]).toBeDefined();
      expect(shownColumns(offices, state)).not.toEqual([]);
    }),
  );
});
