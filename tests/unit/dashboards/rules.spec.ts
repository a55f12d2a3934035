import { describe, expect, it } from "vitest";
import { compareTrend, isSettled } from "@/lib/dashboards/rules";

describe("figures of a term stand", () => {
  it("once it is closed, whoever is not judged, and before that only when everybody who is due is judged", () => {
    expect(isSettled("CLOSED", { people: 11, rated: 9 })).toBe(true);
    expect(isSettled("OPEN", { people: 11, rated: 10 })).toBe(false);
    expect(isSettled("OPEN", { people: 11, rated: 11 })).toBe(true);
    expect(isSettled("OPEN", { people: 0, rated: 0 })).toBe(false);
    expect(isSettled("UPCOMING", { people: 11, rated: 0 })).toBe(false);
  });
});

describe("a trend", () => {
  const at = (label: string, value: string | null, people = 100) => ({ label, value, people, settled: true });
  const runs = (label: string, value: string) => ({ ...at(label, value), settled: false });

  it("compares the newest settled figure with the oldest of the same population, never one that still runs", () => {
    const compared = compareTrend([at("a", "90"), at("b", "95"), at("c", "98"), runs("d", "40")]);
    expect([compared.first?.label, compared.last?.label, compared.running?.label, compared.other]).toEqual([
      "a",
      "c",
      "d",
      null,
    ]);
  });

  it("goes back only as far as about the same people are counted: a tenth more or less, not beyond", () => {
    const back = (people: number) => compareTrend([at("a", "46.7", people), at("b", "98"), at("c", "100")]);
    // of 100: 90 differs by a tenth of the larger, 89 by more
    expect(back(90).first?.label).toBe("a");
    expect(back(89)).toMatchObject({ first: { label: "b" }, other: { label: "a" } });
    // of 111 a tenth is 11.1: 100 is alike; of 112 it is 11.2 and they differ by 12
    expect(back(111).first?.label).toBe("a");
    expect(back(112).first?.label).toBe("b");
  });

  it("compares nothing where the population changed with the newest figure", () => {
    expect(compareTrend([at("a", "46.7", 30), at("b", "100", 259)])).toMatchObject({
      first: null,
      last: { label: "b" },
      other: { label: "a" },
    });
  });

  it("has nothing to compare without figures, with one, or with a running one alone", () => {
    expect(compareTrend([at("a", null)])).toEqual({ last: null, first: null, other: null, running: null });
    expect(compareTrend([at("a", "90")])).toMatchObject({ last: { label: "a" }, first: null, running: null });
    expect(compareTrend([runs("a", "40")])).toMatchObject({ last: null, running: { label: "a" } });
  });
});
