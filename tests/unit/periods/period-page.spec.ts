import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { PeriodScreen } from "@/components/periods/period-screen";
import { TermScreen } from "@/components/periods/term-screen";
import type { Term } from "@/lib/kernel/term";
import type { Unfinished } from "@/lib/periods/labels";
import { shown } from "@/tests/support/shown";

const TODAY = "2026-11-27";
const quarter = (number: number, status: Term["status"]): Term => ({
  id: `t${number}`,
  cadence: "TRIWULANAN",
  year: 2026,
  number,
  startsOn: `2026-${String(3 * number - 2).padStart(2, "0")}-01`,
  endsOn: `2026-${String(3 * number).padStart(2, "0")}-28`,
  dueOn: "2026-12-07",
  sendBy: "2026-12-07",
  status,
});
const TERMS = [
  quarter(1, "CLOSED"),
  quarter(2, "CLOSED"),
  quarter(3, "OPEN"),
  { ...quarter(4, "UPCOMING"), startsOn: "2026-12-01" },
];
const counts = { people: 3, approved: 2, submitted: 1, rated: 0 };
const held = (total: number): Unfinished => ({
  total,
  people: [
    { employeeId: "a", name: "Ani", unit: "Bidang A", at: "PLAN" },
    { employeeId: "b", name: "Budi", unit: "Bidang B", at: "SENDING" },
    { employeeId: "c", name: "Citra", unit: "Bidang C", at: "RATING" },
  ],
});
const action = () => Promise.resolve({ kind: "idle" as const });
const actions = { open: action, close: action, due: action, year: action };

describe("the page of periods", () => {
  const page = (unfinished: Unfinished, given: typeof actions | null = actions) =>
    shown(
      createElement(PeriodScreen, {
        periods: [{ id: "p", year: 2026, terms: TERMS }],
        progress: new Map(TERMS.map(({ id }) => [id, counts])),
        unfinished: new Map([["t3", unfinished]]),
        today: TODAY,
        actions: given,
      }),
    );

  it("names who is not rated, with whom it lies, in the question before a term is closed", () => {
    const text = page(held(3));
    expect(text).toContain("Tutup Triwulan III 2026? 1 pegawai belum punya SKP yang ditetapkan");
    expect(text).toContain("Ani , Bidang A: SKP belum ditetapkan");
    expect(text).toContain("Budi , Bidang B: realisasi belum dikirim");
    expect(text).toContain("Citra , Bidang C: menunggu dinilai");
    expect(text).toContain("Buka daftarnya");
  });

  it("leads to all of them where more are held up than are named, and names nobody where nobody is", () => {
    expect(page(held(61))).toContain("Lihat semua 61 orang");
    expect(page({ total: 0, people: [] })).not.toContain("Buka daftarnya");
  });

  it("folds what is over and what has not begun, and offers the auditor nothing to press", () => {
    const text = page(held(3), null);
    expect(text).toContain("2 masa sudah ditutup");
    expect(text).toContain("1 masa belum mulai");
    expect(text).not.toContain("Tutup masa");
  });
});

describe("the page of a term", () => {
  const page = (term: Term, over: { unfinished?: Unfinished; people?: number } = {}) =>
    shown(
      createElement(TermScreen, {
        term,
        counts: { ...counts, people: over.people ?? counts.people },
        first: null,
        unfinished: { ...(over.unfinished ?? held(61)), page: 1, pageCount: 2 },
        hrefFor: (to: number) => `?halaman=${to}`,
        today: TODAY,
        actions,
      }),
    );

  it("lists by name who is not rated, page by page", () => {
    const text = page(quarter(3, "OPEN"));
    expect(text).toContain("Belum selesai dinilai Menurut penempatan pada hari terakhir masa ini");
    expect(text).toMatch(/Ani .*Bidang A .*SKP belum ditetapkan/);
    expect(text).toContain("3 dari 61 orang");
    expect(page(quarter(2, "CLOSED"))).toContain("Tidak selesai dinilai");
  });

  it("says why there is nobody, and lists nobody before the term is opened", () => {
    const nobody = { total: 0, people: [] };
    expect(page(quarter(3, "OPEN"), { unfinished: nobody })).toContain("Semua selesai dinilai");
    expect(page(quarter(3, "OPEN"), { unfinished: nobody, people: 0 })).toContain(
      "Tidak ada yang dinilai pada masa ini",
    );
    expect(page({ ...quarter(4, "UPCOMING"), startsOn: "2026-12-01" })).not.toContain(
      "selesai dinilai Menurut",
    );
  });
});
