import { expect, it } from "vitest";
import { countWords, filledWords, jenjangWords, positionLine, unitState } from "@/lib/organisation/labels";

it("a position is told by its kind, level, eselon and class, as far as it has them", () => {
  expect(positionLine({ kind: "FUNGSIONAL", jenjang: "AHLI_MUDA", eselon: null, kelas: 9 })).toBe(
    "Fungsional, Ahli Muda, kelas 9",
  );
  expect(positionLine({ kind: "JPT", jenjang: "PRATAMA", eselon: "II.b", kelas: null })).toBe(
    "Pimpinan tinggi (JPT), Pratama, eselon II.b",
  );
});

it("a level that nobody knows stands for itself", () => {
  expect([jenjangWords("KLEREK"), jenjangWords("toString")]).toEqual(["Klerek", "toString"]);
});

it("places are told by how many are filled, and vacant ones by their number", () => {
  expect([filledWords(3, 3), filledWords(2, 3), filledWords(4, 3)]).toEqual([
    "3 dari 3 terisi",
    "2 dari 3 terisi, 1 lowong",
    "4 dari 3 terisi",
  ]);
});

it("a unit says that it is closed, that it will be, or that it is to come", () => {
  const state = (validFrom: string, validTo: string | null) =>
    unitState({ validFrom, validTo }, "2026-09-15")?.label ?? null;
  expect(state("2026-09-15", null)).toBeNull();
  expect(state("2026-09-16", null)).toBe("Mulai 16 September 2026");
  expect(state("2020-01-01", "2026-09-14")).toBe("Ditutup, hari terakhir 14 September 2026");
  expect(state("2020-01-01", "2026-09-15")).toBe("Akan ditutup sesudah 15 September 2026");
});

it("people are counted, and units without a head only where there are some", () => {
  expect([countWords({ people: 1200, headless: 0 }), countWords({ people: 3, headless: 2 })]).toEqual([
    "1.200 pegawai",
    "3 pegawai, 2 unit tanpa kepala definitif",
  ]);
});
