import { describe, expect, it } from "vitest";
import type { PaperCell, PaperSheet } from "@/lib/kernel/workbook";
import { TEMPLATE_HEADINGS } from "@/lib/surveys/labels/paper";
import { readPaperAnswers } from "@/lib/surveys/schemas/paper-answers";
import { columnOf } from "@/lib/surveys/schemas/paper-columns";
import { dayOf, packRows, unpackRows } from "@/lib/surveys/schemas/paper-wire";
const sheet = (rows: PaperCell[][], more: Partial<PaperSheet> = {}): PaperSheet => ({
  name: "Jawaban",
  rows,
  cut: false,
  ...more,
});
const NINE = ["U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"];
const reading = (rows: PaperCell[][]) => {
  const answers = readPaperAnswers([sheet(rows)]);
  if (!answers.ok) throw new Error(`${answers.problem} ${answers.columns.join()}`);
  return answers.reading;
};
const fours = [4, 4, 4, 4, 4, 4, 4, 4, 4];

describe("a day on paper", () => {
  it.each([
    ["2026-08-31", "2026-08-31"],
    ["31/8/2026", "2026-08-31"],
    ["31-08-26", "2026-08-31"],
    ["31.08.2026", "2026-08-31"],
    ["31 Agustus 2026", "2026-08-31"],
    ["3 mei 2026", "2026-05-03"],
    ["1 Ags 2026", "2026-08-01"],
    [46_265, "2026-08-31"],
    [46_265.9, "2026-08-31"],
  ])("is read as offices write it: %s", (cell, day) => {
    expect(dayOf(cell)).toBe(day);
  });

  it.each([
    "31/02/2026",
    "2026-13-01",
    "8/31/2026",
    "kemarin",
    "31 Foo 2026",
    "1/1/1999",
    "",
    4,
    36_525,
    73_051,
    Number.NaN,
  ])("is not guessed: %s", (cell) => {
    expect(dayOf(cell)).toBeNull();
  });
});

describe("a heading", () => {
  it.each([
    ["U1", "PERSYARATAN"],
    ["u 1", "PERSYARATAN"],
    ["U1 Persyaratan", "PERSYARATAN"],
    ["  u1. persyaratan ", "PERSYARATAN"],
    ["Unsur 4", "BIAYA"],
    ["Sarana dan Prasarana", "SARANA"],
    ["Penanganan Pengaduan, Saran dan Masukan", "PENGADUAN"],
  ])("names its unsur: %s", (heading, unsur) => {
    expect(columnOf(heading)).toEqual({ kind: "UNSUR", unsur });
  });

  it(
    "is taken by its name where it has one, because complaints are number 8 in the " +
      "regulation and 9 in the questionnaire",
    () => {
      expect(columnOf("U8 Penanganan Pengaduan")).toEqual({ kind: "UNSUR", unsur: "PENGADUAN" });
      expect(columnOf("U9 Sarana dan prasarana")).toEqual({ kind: "UNSUR", unsur: "SARANA" });
      expect([columnOf("U8"), columnOf("U9")]).toEqual([
        { kind: "UNSUR", unsur: "SARANA" },
        { kind: "UNSUR", unsur: "PENGADUAN" },
      ]);
    },
  );

  it.each([
    "No",
    "NRR TERTIMBANG",
    "NILAI IKM",
    "KATEGORI",
    "POPULASI",
    "SAMPEL",
    "Nilai waktu",
    "Tanggal lahir",
    7,
    null,
  ])("of another column is left alone: %s", (heading) => {
    expect(columnOf(heading)).toBeNull();
  });
});

describe("the template", () => {
  it("is read by its own headings, from whatever row they stand in", () => {
    const row = ["31/08/2026", 4, 3, 2, 1, null, 4, 4, 4, 4, "P", "SMA", "Pegawai swasta"];
    expect(reading([["Kuesioner triwulan III"], [], [...TEMPLATE_HEADINGS], row]).rows).toEqual([
      { row: 4, day: "2026-08-31", pattern: "4321-4444", sex: "P", education: "SLTA", occupation: "SWASTA" },
    ]);
  });

  it("is found behind a sheet of instructions", () => {
    expect(
      readPaperAnswers([sheet([["U1 adalah Persyaratan"], ["isi 1 sampai 4"]]), sheet([NINE, fours])]),
    ).toMatchObject({ ok: true, reading: { rows: [{ row: 2 }] } });
  });
});

describe("the layout that offices use for the ministry's form", () => {
  const headings = [
    ...NINE,
    "L",
    "P",
    "SD",
    "SLTP",
    "SLTA",
    "DIPLOMA",
    "S1",
    "S2",
    "S3",
    "PNS",
    "TNI/POLRI",
    "SWASTA",
    "WIRASWASTA",
    "PELAJAR",
    "PETANI",
    "LAINNYA",
    "POPULASI",
    "SAMPEL",
    "NRR TERTIMBANG",
    "NILAI IKM",
    "KATEGORI",
  ];
  const marked = (...places: string[]): PaperCell[] =>
    headings.slice(9, 25).map((name) => (places.includes(name) ? 1 : null));

  it("marks the person in a column of her own", () => {
    expect(
      reading([headings, [...fours, ...marked("P", "S1", "TNI/POLRI"), 100, 80, 0.44, 100, "A"]]).rows,
    ).toEqual([
      { row: 2, day: null, pattern: "444444444", sex: "P", education: "S1", occupation: "TNI_POLRI" },
    ]);
  });

  it("does not say two things about one person", () => {
    expect(reading([headings, [...fours, ...marked("L", "P")]]).findings).toEqual([
      { row: 2, column: "P", problem: "TWO_MARKS", value: "1" },
    ]);
  });

  it("takes x, v and a tick as a mark, 0 as none, and nothing else", () => {
    const with_ = (mark: PaperCell) => reading([headings, [...fours, mark]]);
    for (const mark of ["x", "V", "✓", "TRUE", 1]) expect(with_(mark).rows[0]?.sex).toBe("L");
    for (const mark of [0, "0", "FALSE", "-", null]) expect(with_(mark).rows[0]?.sex).toBeNull();
    expect(with_("12").findings).toEqual([{ row: 2, column: "L", problem: "MARK", value: "12" }]);
  });

  it("ends at the totals under it", () => {
    expect(
      reading([["No", ...NINE], [1, ...fours], [], ["Jumlah", 36, 4, 4, 4, 4, 4, 4, 4, 4], ["NRR", 4]]),
    ).toMatchObject({ rows: [{ row: 2 }], findings: [] });
  });
});

describe("a cell", () => {
  it.each([5, 0, 2.5, -1, "tiga", "4 ", "5", "١"])("holds an answer of 1 to 4 or nothing: %s", (cell) => {
    const { rows, findings } = reading([NINE, [4, 4, cell, 4, 4, 4, 4, 4, 4]]);
    if (cell === "4 ") expect(rows).toHaveLength(1);
    else expect(findings).toEqual([{ row: 2, column: "U3", problem: "ANSWER", value: String(cell) }]);
  });

  it("that is a formula or part of a merged area is not read", () => {
    expect(
      reading([NINE, [{ hidden: "FORMULA" }, 4, 4, 4, 4, 4, 4, 4, { hidden: "MERGED" }]]).findings,
    ).toEqual([
      { row: 2, column: "U1", problem: "FORMULA", value: "" },
      { row: 2, column: "U9", problem: "MERGED", value: "" },
    ]);
  });

  it("may stay empty, but not all nine of them", () => {
    const { rows, findings } = reading([
      [...NINE, "Jenis kelamin"],
      [null, "-", null, 4],
      [null, null, null, null, null, null, null, null, null, "L"],
      [],
    ]);
    expect(rows.map(({ pattern }) => pattern)).toEqual(["---4-----"]);
    expect(findings).toEqual([{ row: 3, column: "U1-U9", problem: "NOTHING_ANSWERED", value: "" }]);
  });

  it("names what is wrong with the person and the day", () => {
    const { findings } = reading([
      [...NINE, "Tanggal", "Jenis kelamin", "Pendidikan", "Pekerjaan"],
      [...fours, "besok", "X", "TK", "Pilot"],
    ]);
    expect(findings.map(({ column, problem, value }) => [column, problem, value])).toEqual([
      ["Tanggal", "DAY", "besok"],
      ["Jenis kelamin", "SEX", "X"],
      ["Pendidikan", "EDUCATION", "TK"],
      ["Pekerjaan", "OCCUPATION", "Pilot"],
    ]);
  });
});

describe("a workbook is refused", () => {
  it("without headings, without one of the nine, with one of them twice, without rows", () => {
    expect(readPaperAnswers([])).toEqual({ ok: false, problem: "NO_HEADINGS", columns: [] });
    expect(readPaperAnswers([sheet([["a", "b"], fours])])).toMatchObject({ problem: "NO_HEADINGS" });
    expect(readPaperAnswers([sheet([NINE.filter((name) => name !== "U4"), fours])])).toEqual({
      ok: false,
      problem: "COLUMNS_MISSING",
      columns: ["U4"],
    });
    expect(readPaperAnswers([sheet([[...NINE, "U1 Persyaratan"], fours])])).toEqual({
      ok: false,
      problem: "COLUMNS_TWICE",
      columns: ["U1 Persyaratan"],
    });
    expect(readPaperAnswers([sheet([NINE, [], ["Jumlah", 3]])])).toMatchObject({ problem: "NO_ROWS" });
  });

  it("with more than 2,000 questionnaires, and not with exactly as many", () => {
    const many = (count: number) =>
      readPaperAnswers([sheet([NINE, ...Array.from({ length: count }, () => fours)])]);
    expect(many(2000)).toMatchObject({ ok: true });
    expect(many(2001)).toMatchObject({ ok: false, problem: "TOO_MANY_ROWS" });
    expect(readPaperAnswers([sheet([NINE, fours], { cut: true })])).toMatchObject({
      problem: "TOO_MANY_ROWS",
    });
  });
});

describe("checked rows on their way to being stored", () => {
  it("come back as they left", () => {
    const rows = [
      {
        row: 2,
        day: "2026-08-31",
        pattern: "4321-4444",
        sex: "P",
        education: "SLTA",
        occupation: "TNI_POLRI",
      },
      { row: 3, day: "2026-08-31", pattern: "444444444", sex: null, education: null, occupation: null },
    ] as const;
    expect(unpackRows(packRows(rows))).toEqual(rows);
    expect(unpackRows("")).toEqual([]);
  });

  it.each([
    "2|2026-08-31|5555|||",
    "2||444444444|||",
    "2|2026-08-31|444444444|X||",
    "2|2026-08-31|444444444||",
    "0|2026-08-31|444444444|||",
    "a",
  ])("and nothing else does: %s", (text) => {
    expect(unpackRows(text)).toBeNull();
  });
});
