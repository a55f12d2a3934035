import { describe, expect, it } from "vitest";
import { describeRefusal } from "@/lib/labels/refusals";

describe("why a file is refused", () => {
  it.each([
    [
      { code: "IMPORT_UNREADABLE", problem: "COLUMNS_MISSING", names: ["Pegawai: Nama"] },
      /^Ada kolom wajib .*: Pegawai: Nama\.$/,
    ],
    [{ code: "IMPORT_UNREADABLE", problem: "NO_ROWS", names: [] }, /^Tidak ada baris/],
    [{ code: "IMPORT_FAULTY", count: 1200 }, /^1\.200 kesalahan/],
    [{ code: "IMPORT_NOT_LAST", fileName: "mei.xlsx" }, /^Impor mei\.xlsx dilakukan sesudah ini/],
    [{ code: "IMPORT_TWICE", row: 7 }, /baris 7/],
    [{ code: "IMPORT_CELL", what: "MERGED" }, /digabung/],
    [{ code: "IMPORT_UNOR_HAS_CODE", unit: "dinkes" }, /berkode dinkes/],
    [{ code: "IMPORT_SECOND_TOP", unit: "tk" }, /kode tk/],
    [{ code: "IMPORT_POSITIONS_ALIKE", count: 2 }, /^2 jabatan/],
    [{ code: "IMPORT_TOO_FAR_AHEAD", last: "2027-09-16" }, /16 September 2027/],
    [{ code: "IMPORT_TMT_NOT_AFTER", day: "2025-01-01" }, /1 Januari 2025/],
    [{ code: "IMPORT_TOO_MANY_MOVES", most: 500 }, /500 pegawai/],
  ] as const)("$0.code says what to do", (refusal, words) => {
    expect(describeRefusal(refusal)).toMatch(words);
  });
});
