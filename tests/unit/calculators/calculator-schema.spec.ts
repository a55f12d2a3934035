import { describe, expect, it } from "vitest";
import { calculateIkm } from "@/lib/calculators/commands";
import { angkaKreditQuery, distributionQuery, surveyRows } from "@/lib/calculators/schemas";
import { questionOf, typedIn } from "@/lib/kernel/question";
import published from "@/prisma/seed/data/skm-quarter-iii.json";

/** The published survey as rows: for each unsur its answers from high to low, so the counts hold. */
function publishedRows(separator: string): string {
  const columns = Object.values(published.counts).map((counts) =>
    Object.entries(counts)
      .sort(([a], [b]) => Number(b) - Number(a))
      .flatMap(([answer, n]) => new Array<string>(n).fill(answer)),
  );
  return Array.from({ length: published.respondents }, (_, row) =>
    columns.map((column) => column[row]).join(separator),
  ).join("\r\n");
}

describe("rows pasted from a worksheet", () => {
  it.each([
    ["tab", "\t"],
    ["semicolon", ";"],
    ["comma", ","],
    ["blank", " "],
  ])("give the published IKM of 91,48 with %s between the cells", (_name, separator) => {
    const answer = calculateIkm(publishedRows(separator));
    expect(answer).toMatchObject({ ok: true, result: { n: 29, ikm: "91.48", mutu: "A", lowest: [3, 2, 5] } });
  });

  it("may begin with a heading", () => {
    expect(surveyRows("U1;U2;U3;U4;U5;U6;U7;U8;U9\n1;2;3;4;1;2;3;4;1")).toEqual({
      ok: true,
      responses: [[1, 2, 3, 4, 1, 2, 3, 4, 1]],
    });
  });

  it("may leave a question open, at the end of a row too", () => {
    expect(surveyRows("4;;3;-;4;4;4;4")).toEqual({
      ok: true,
      responses: [[4, null, 3, null, 4, 4, 4, 4, null]],
    });
  });

  it.each([
    ["1;2;5;4;1;2;3;4;1", { row: 1, column: 3, text: "5" }],
    ["1;2;3;4;1;2;3;4;1\n1;2;3;4;1;2;3;4;0", { row: 2, column: 9, text: "0" }],
    ["1;2;3;4;1;2;3;4;1;9", { row: 1, column: 10, text: "9" }],
    ["1;2,5;3;4;1;2;3;4;1", { row: 1, column: 2, text: "2,5" }],
  ])("are refused with row and column: %s", (text, problem) => {
    expect(surveyRows(text)).toEqual({ ok: false, problem });
  });

  it("are refused when there are none, and when there are more than 20.000", () => {
    expect(surveyRows(" \n ")).toEqual({ ok: false, problem: "EMPTY" });
    expect(surveyRows(`${"4\n".repeat(20_000)}4`)).toEqual({ ok: false, problem: "TOO_MANY" });
    expect(surveyRows("4\n".repeat(20_000)).ok).toBe(true);
  });
});

describe("a question in the address", () => {
  it("is not an error when there is none", () => {
    expect(questionOf(angkaKreditQuery, {})).toEqual({ kind: "none" });
  });

  it.each([
    ["0", false],
    ["1", true],
    ["12", true],
    ["13", false],
    ["1.5", false],
    ["", false],
  ])("takes %s months: %s", (bulan, taken) => {
    expect(questionOf(angkaKreditQuery, { jenjang: "MAHIR", predikat: "BAIK", bulan }).kind === "asked").toBe(
      taken,
    );
  });

  it("names the first error of each field", () => {
    expect(questionOf(angkaKreditQuery, { jenjang: "PROFESOR", predikat: "BAIK", bulan: "0" })).toEqual({
      kind: "invalid",
      errors: { jenjang: "Pilih salah satu.", bulan: "Paling sedikit 1 bulan." },
    });
  });

  it('takes "1.250" for more than a thousand people and "12.5" for no number of people', () => {
    const read = (BAIK: string) => distributionQuery.safeParse({ organisasi: "BAIK", BAIK });
    expect(read("1.250").data?.BAIK).toBe(1250);
    expect(read("12.5").success).toBe(false);
  });

  it("counts a group that was left out as nobody", () => {
    expect(questionOf(distributionQuery, { organisasi: "BAIK", BAIK: "7" })).toEqual({
      kind: "asked",
      value: { organisasi: "BAIK", SANGAT_BAIK: 0, BAIK: 7, BUTUH_PERBAIKAN: 0, KURANG: 0, SANGAT_KURANG: 0 },
    });
  });

  it("gives back one typed text and nothing for a list", () => {
    expect([typedIn({ a: "1" }, "a"), typedIn({ a: ["1", "2"] }, "a"), typedIn({}, "a")]).toEqual([
      "1",
      "",
      "",
    ]);
  });
});
