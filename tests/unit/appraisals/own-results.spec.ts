import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { OwnResults } from "@/components/appraisals/explanation/own-results";
import type { OwnResult } from "@/lib/appraisals/queries/own-results";
import { shown } from "@/tests/support/shown";

const result = (number: number, over: Partial<OwnResult> = {}): OwnResult => ({
  id: String(number),
  term: { cadence: "TRIWULANAN", year: 2026, number },
  unit: "Dukcapil",
  appraiser: "Hendra",
  status: "FINAL",
  termStatus: "OPEN",
  work: null,
  predikat: "BAIK",
  total: "98.20",
  ...over,
});
const page = (...results: OwnResult[]) => shown(createElement(OwnResults, { results, today: "2026-12-01" }));
const WAITING = { status: "SUBMITTED", predikat: null, total: null } as const;

describe("one's own results", () => {
  it("say what will stand there before there is any", () => {
    expect(page()).toContain("Belum ada masa penilaian");
    expect(page(result(1, WAITING))).toContain("Hasil tiap masa penilaian muncul di sini");
  });

  it("have no line for a single score, and one from two on, each point with its predikat", () => {
    expect(page(result(2, WAITING), result(1))).not.toContain("dari waktu ke waktu");
    const text = page(
      result(3, { total: "101.00" }),
      result(2, { predikat: null, total: "90.00" }),
      result(1),
    );
    expect(text).toContain("Terakhir: 101,00 pada");
    expect(text).toContain("Nilai indikatif dari waktu ke waktu");
    expect(text).toMatch(/Triwulan II 2026 90,00 -/);
  });

  it("show the way to the month of a term that is not sent, and to none that is not the person's any more", () => {
    const open = { ...WAITING, status: "OPEN", work: { skpId: "s1", month: "2026-10" } } as const;
    expect(page(result(4, open))).toMatch(/Belum dikirim .*Isi realisasi/);
    const link = renderToStaticMarkup(
      createElement(OwnResults, { results: [result(4, open)], today: "2026-12-01" }),
    );
    expect(link).toContain('href="/realisasi/s1/2026-10"');
    expect(page(result(4, { ...open, status: "RETURNED" }))).toContain("Perbaiki realisasi");
    expect(page(result(4, WAITING))).not.toContain("realisasi triwulan");
  });

  it("call nobody late in a term that is not open yet, and nobody waiting in one that is closed", () => {
    const open = { ...WAITING, status: "OPEN" } as const;
    expect(page(result(4, { ...open, termStatus: "UPCOMING" }))).toContain("Belum dibuka");
    expect(page(result(4, { ...open, termStatus: "CLOSED" }))).toContain("Tidak selesai dinilai");
  });

  it("tell the state of a term in place of a predikat that is not there", () => {
    expect(page(result(1, WAITING))).toMatch(/Triwulan I 2026 .*- Hendra Dukcapil/);
  });
});
