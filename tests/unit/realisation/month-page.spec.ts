import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { ActualFigures } from "@/components/realisation/actual-figures";
import { NoApprovedSkp } from "@/components/realisation/no-approved-skp";
import type { MonthOfYear, RealisationEntry } from "@/lib/realisation/queries/months";
import type { RealisationIki } from "@/lib/realisation/queries/rows";
import { YearOfMonths } from "@/components/realisation/year-of-months";
import { whySendingWaits } from "@/lib/realisation/labels";
import { shown } from "@/tests/support/shown";

type Waiting = Extract<RealisationEntry, { kind: "NO_APPROVED_SKP" }>;

describe("a month that cannot be filled in yet", () => {
  const read = (over: Partial<Waiting>) =>
    shown(
      createElement(NoApprovedSkp, {
        entry: { kind: "NO_APPROVED_SKP", status: null, skpId: null, appraiser: null, ...over },
      }),
    );

  it.each([
    [{}, "Belum ada SKP yang ditetapkan."],
    [{ status: "DRAFT", skpId: "s" }, "SKP Anda masih draf."],
    [{ status: "RETURNED", skpId: "s" }, "Perbaiki sesuai catatan penilai"],
    [{ status: "SUBMITTED", skpId: "s", appraiser: "Hendra" }, "sesudah SKP ditetapkan oleh Hendra."],
    [{ status: "SUBMITTED", skpId: "s" }, "sesudah SKP ditetapkan oleh penilai Anda."],
  ] as const)("%j says who acts", (entry, words) => {
    expect(read(entry)).toContain(words);
  });
});

describe("what stands recorded where nothing can be changed", () => {
  const iki: RealisationIki = {
    id: "i",
    title: "Dokumen terbit",
    aspect: "KUANTITAS",
    unit: "dokumen",
    polarity: "MORE",
    target: { kind: "NUMBER", value: "1200" },
    pace: null,
    planPace: "GROWS",
    actual: { value: "1224", note: "Termasuk jemput bola", version: 1 },
    earlier: null,
  };
  const read = (over: Partial<RealisationIki>) =>
    shown(
      createElement(ActualFigures, {
        iki: { ...iki, ...over },
        scheme: { requireEvidence: false, cap: "120", wholePercent: true },
        label: "Realisasi September",
        termMonth: "2026-09",
      }),
    );

  it("is target, actual and achievement with its formula and note", () => {
    const text = read({});
    for (const fact of [
      "1.200 dokumen",
      "Realisasi September 1.224 dokumen",
      "102%",
      "Catatan: Termasuk jemput bola",
    ])
      expect(text).toContain(fact);
  });

  it("is a dash where nothing was recorded, and no note where none was written", () => {
    expect(read({ actual: null })).toMatch(/Realisasi September - Capaian -$/);
    expect(read({ actual: { ...iki.actual!, note: "" } })).not.toContain("Catatan");
  });
});

describe("the months of a term", () => {
  const month = (number: number, more: Partial<MonthOfYear> = {}): MonthOfYear => ({
    month: `2026-0${number}`,
    skpId: "s",
    filled: 0,
    proved: 5,
    total: 5,
    closed: null,
    ...more,
  });
  const strip = (closed: MonthOfYear["closed"]) =>
    shown(
      createElement(YearOfMonths, {
        months: [
          month(7, { closed, filled: 2 }),
          month(8, { closed, filled: 5 }),
          month(9, { closed, filled: 5 }),
        ],
        current: "2026-10",
        iki: [],
      }),
    );

  it("show the same state once it was sent or judged, however much of each was filled", () => {
    expect(strip({ code: "WRONG_STATUS", status: "FINAL" })).toBe("Jul dinilai Agu dinilai Sep dinilai");
    expect(strip({ code: "WRONG_STATUS", status: "SUBMITTED" })).toBe("Jul dikirim Agu dikirim Sep dikirim");
  });

  it("are closed all alike, also those that were complete", () => {
    expect(strip({ code: "TERM_CLOSED" })).toBe("Jul ditutup Agu ditutup Sep ditutup");
  });

  it("show what lacks while there is time", () => {
    expect(strip(null)).toBe("Jul 2 / 5 Agu lengkap Sep lengkap");
  });
});

describe("a term that cannot be sent yet", () => {
  const term = { cadence: "TRIWULANAN", year: 2026, number: 4, sendableFrom: "2026-12-01" } as const;

  it("says from when, or that it waits to be opened, and that recording goes on", () => {
    const next = "Isian bulanan tetap dapat ditulis dan tersimpan.";
    expect(whySendingWaits({ ...term, status: "OPEN" }, "2026-11-30")).toEqual({
      title: "Triwulan IV dapat dikirim mulai 1 Desember 2026.",
      next,
    });
    expect(whySendingWaits({ ...term, status: "UPCOMING" }, "2026-12-01")).toEqual({
      title: "Triwulan IV dapat dikirim sesudah dibuka admin BKD.",
      next,
    });
    expect(whySendingWaits({ ...term, status: "OPEN" }, "2026-12-01")).toBeNull();
  });
});

describe("the months of the year", () => {
  const of = (over: Partial<MonthOfYear>) =>
    shown(
      createElement(YearOfMonths, {
        months: [{ month: "2026-08", skpId: "s", filled: 5, proved: 5, total: 5, closed: null, ...over }],
        current: "2026-09",
        iki: [],
      }),
    );

  it.each([
    [{}, "Agu lengkap"],
    [{ filled: 4 }, "Agu 4 / 5"],
    // Every number stands, but one of them is proved by nothing.
    [{ proved: 4 }, "Agu bukti 4 / 5"],
    [{ filled: 0, proved: 0 }, "Agu 0 / 5"],
  ])("call a month complete only with a number and evidence for every indicator: %j", (count, said) => {
    expect(of(count)).toBe(said);
  });

  it.each([5, 3])("say of a rated month that it is rated, with %i of 5 indicators alike", (filled) => {
    expect(of({ filled, closed: { code: "WRONG_STATUS", status: "FINAL" } })).toBe("Agu dinilai");
  });
});
