import { describe, expect, it } from "vitest";
import { holidaysCopied, holidaysTaken } from "@/lib/holidays/labels";
import {
  addHoliday,
  holidaysOfNextYear,
  keepsHolidays,
  readHolidays,
  seesHolidays,
} from "@/lib/holidays/rules";
import { describeRefusal } from "@/lib/labels/refusals";
import type { Role, Viewer } from "@/lib/kernel/viewer";
import { faultAt } from "@/tests/support/outcome";

const viewer = (...roles: Role[]): Viewer => ({
  employeeId: "e",
  grants: roles.map((role) => ({ role, unitPath: "/pemda/" })),
});
const MERDEKA = { day: "2026-08-17", name: "Hari Kemerdekaan", everyYear: true };

describe("the holidays of an instansi", () => {
  it("are kept by the HR agency, read by the auditor too, and by nobody else", () => {
    const roles: Role[] = ["BKD_ADMIN", "AUDITOR", "UNIT_ADMIN", "LEADER", "SURVEY_OFFICER"];
    expect(roles.filter((role) => keepsHolidays(viewer(role)))).toEqual(["BKD_ADMIN"]);
    expect(roles.filter((role) => seesHolidays(viewer(role)))).toEqual(["BKD_ADMIN", "AUDITOR"]);
    expect(addHoliday(viewer("AUDITOR"), null)).toEqual({ ok: false, refusal: { code: "NOT_ALLOWED" } });
  });

  it("fall on a day once", () => {
    expect(addHoliday(viewer("BKD_ADMIN"), null).ok).toBe(true);
    expect(faultAt(addHoliday(viewer("BKD_ADMIN"), MERDEKA), "day")).toBe("HOLIDAY_EXISTS");
  });
});

describe("the next year", () => {
  it("has what comes every year, not the feasts that move, and nothing twice", () => {
    const idulfitri = { day: "2026-03-20", name: "Idulfitri", everyYear: false };
    expect(holidaysOfNextYear([MERDEKA, idulfitri], new Set())).toEqual([{ ...MERDEKA, day: "2027-08-17" }]);
    expect(holidaysOfNextYear([MERDEKA], new Set(["2027-08-17"]))).toEqual([]);
  });

  it("has no 29 February after a leap year", () => {
    expect(
      holidaysOfNextYear([{ day: "2028-02-29", name: "Hari jadi", everyYear: true }], new Set()),
    ).toEqual([]);
  });
});

describe("a pasted list of holidays", () => {
  it("may write its days as a person does, and comes from a spreadsheet too", () => {
    const text =
      "2027-01-01;Tahun Baru\n\n 20/3/2027 ; Idulfitri \n21-03-2027\tIdulfitri\n1.5.2027;Hari;Buruh\n";
    expect(readHolidays(text)).toEqual({
      ok: true,
      value: [
        { day: "2027-01-01", name: "Tahun Baru" },
        { day: "2027-03-20", name: "Idulfitri" },
        { day: "2027-03-21", name: "Idulfitri" },
        { day: "2027-05-01", name: "Hari Buruh" },
      ],
    });
  });

  it("is refused as a whole, with every line that is wrong", () => {
    const long = "n".repeat(121);
    const text = `Tahun Baru\n2027-02-29;Kabisat\n2027-03-20;\n2027-03-21;${long}\n1/5/2027;Buruh\n2027-05-01;Buruh`;
    const read = readHolidays(text);
    expect(read.ok ? null : describeRefusal(read.refusal)).toBe("Ada isian yang perlu diperbaiki.");
    const faults = read.ok || read.refusal.code !== "FIELDS_REFUSED" ? [] : read.refusal.faults;
    expect(faults.map(({ field, refusal }) => [field, describeRefusal(refusal)])).toEqual([
      [
        "text",
        "Belum ada yang disimpan. Baris 1: tulis tanggal, titik koma, lalu nama. Baris 2: tanggalnya tidak ada di " +
          "kalender. Tulis misalnya 2027-08-17 atau 17/8/2027. Baris 3: nama hari libur kosong atau lebih dari 120 " +
          "huruf. Baris 4: nama hari libur kosong atau lebih dari 120 huruf. Baris 6: tanggal ini sudah ada di " +
          "baris lain.",
      ],
    ]);
  });

  it("may have a name of 120 letters", () => {
    expect(readHolidays(`2027-03-21;${"n".repeat(120)}`).ok).toBe(true);
  });

  it("names eight wrong lines and counts the rest", () => {
    const read = readHolidays(Array.from({ length: 10 }, () => "salah").join("\n"));
    const [fault] = read.ok || read.refusal.code !== "FIELDS_REFUSED" ? [] : read.refusal.faults;
    const words = fault === undefined ? "" : describeRefusal(fault.refusal);
    expect(words).toContain("Baris 8:");
    expect(words).not.toContain("Baris 9:");
    expect(words).toContain("Masih ada 2 baris lain.");
  });
});

describe("the answer of the page", () => {
  it("says what became of a list", () => {
    expect(holidaysTaken({ added: 12, renamed: 1, known: 0 })).toBe(
      "12 hari libur ditambahkan, 1 hari libur diganti namanya.",
    );
    expect(holidaysTaken({ added: 0, renamed: 0, known: 5 })).toBe("5 hari libur sudah ada.");
  });

  it("reminds of the feasts that move after a copy", () => {
    expect(holidaysCopied({ year: 2027, count: 5 })).toBe(
      "5 hari libur tetap disalin ke tahun 2027. Tambahkan yang tanggalnya berubah tiap tahun.",
    );
    expect(holidaysCopied({ year: 2027, count: 0 })).toBe("Semua hari libur tetap sudah ada di tahun 2027.");
  });
});
