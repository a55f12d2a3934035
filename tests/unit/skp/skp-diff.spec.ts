import { describe, expect, test } from "vitest";
import type { IkiPlan } from "@/lib/skp/rules/skp";
import { skpDiff, type SkpContent } from "@/lib/skp/rules/diff";

const iki = (more: Partial<IkiPlan> = {}): IkiPlan => ({
  id: "i1",
  aspect: "WAKTU",
  title: "Waktu penyelesaian",
  unitOfMeasure: "jam",
  polarity: "LESS",
  targetKind: "NUMBER",
  target: "24",
  targetLow: null,
  targetHigh: null,
  weight: "1",
  maximal: false,
  pace: null,
  feed: null,
  termTargets: {},
  ...more,
});
type Line = SkpContent["rhk"][number];
const rhk = (more: Partial<Line> = {}): Line => ({
  id: "r1",
  kind: "UTAMA",
  title: "Layanan selesai",
  parentRhkId: null,
  parentTitle: null,
  assignedBy: "",
  dimension: null,
  weight: "60",
  iki: [iki()],
  ...more,
});
const content = (lines: Line[], expectations: Record<string, string> = {}): SkpContent => ({
  rhk: lines,
  expectations,
});

describe("what changed between two submissions", () => {
  test("nothing, when nothing did; also when lines only changed places", () => {
    const [one, two] = [rhk(), rhk({ id: "r2", iki: [] })];
    expect(
      skpDiff(content([one, two], { LOYAL: "Jaga rahasia" }), content([two, one], { LOYAL: "Jaga rahasia" })),
    ).toEqual([]);
  });

  test("a changed RHK shows each field before and after", () => {
    const after = rhk({ title: "Layanan selesai tepat waktu", weight: "65", parentTitle: "Mutu layanan" });
    expect(skpDiff(content([rhk()]), content([after]))).toEqual([
      {
        line: "RHK",
        kind: "CHANGED",
        id: "r1",
        title: "Layanan selesai tepat waktu",
        fields: [
          { field: "title", before: "Layanan selesai", after: "Layanan selesai tepat waktu" },
          { field: "parentTitle", before: "", after: "Mutu layanan" },
          { field: "weight", before: "60", after: "65" },
        ],
      },
    ]);
  });

  test("a changed indicator shows target, flag and term targets", () => {
    const after = rhk({ iki: [iki({ target: "20", maximal: true, termTargets: { q2: "22", q1: "23" } })] });
    expect(skpDiff(content([rhk()]), content([after]))).toEqual([
      {
        line: "IKI",
        kind: "CHANGED",
        id: "i1",
        title: "Waktu penyelesaian",
        fields: [
          { field: "target", before: "24", after: "20" },
          { field: "maximal", before: "false", after: "true" },
          { field: "termTargets", before: "", after: "q1=23;q2=22" },
        ],
      },
    ]);
  });

  test("added and removed lines are named, with those that went with them", () => {
    const changes = skpDiff(
      content([rhk()]),
      content([rhk({ id: "r2", title: "Baru", iki: [iki({ id: "i2" })] })]),
    );
    expect(changes.map(({ line, kind, id }) => `${line} ${kind} ${id}`)).toEqual([
      "RHK ADDED r2",
      "RHK REMOVED r1",
      "IKI ADDED i2",
      "IKI REMOVED i1",
    ]);
  });

  test("expectations are compared word for word", () => {
    const changes = skpDiff(
      content([], { LOYAL: "Jaga rahasia", ADAPTIF: "Belajar" }),
      content([], { LOYAL: "Jaga rahasia jabatan", HARMONIS: "Tolong rekan" }),
    );
    expect(changes.map(({ kind, id, fields }) => [kind, id, fields.map(({ after }) => after)])).toEqual([
      ["CHANGED", "LOYAL", ["Jaga rahasia jabatan"]],
      ["ADDED", "HARMONIS", []],
      ["REMOVED", "ADAPTIF", []],
    ]);
  });
});
