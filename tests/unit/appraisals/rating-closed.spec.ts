import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { RatingClosed } from "@/components/appraisals/rating-closed";
import { shown } from "@/tests/support/shown";

type Closed = Parameters<typeof RatingClosed>[0]["rating"];

const page = (over: Partial<Closed>, today = "2026-10-05") =>
  shown(
    createElement(RatingClosed, {
      rating: {
        id: "a",
        name: "Ratna Wulandari",
        status: "OPEN",
        term: { cadence: "TRIWULANAN", year: 2026, number: 3 },
        termStatus: "OPEN",
        finalisedAt: null,
        draft: { workRating: null, behaviourRating: null, reason: "", feedback: "", behaviour: {} },
        words: [],
        ...over,
      },
      moment: { today, zone: "Asia/Jakarta" },
    }),
  );

describe("an appraisal that cannot be judged now", () => {
  it("says what it waits for, and from whom", () => {
    expect(page({})).toContain("Ratna belum mengirim realisasi.");
    expect(page({ status: "RETURNED" })).toContain("Menunggu perbaikan dari Ratna.");
    expect(page({ termStatus: "CLOSED" })).toContain("Masa penilaian sudah ditutup.");
  });

  it("says when it was settled, and leads to why", () => {
    const text = page({ status: "FINAL", finalisedAt: "2026-10-05T02:00:00.000Z" });
    expect(text).toContain("Ditetapkan 5 Oktober 2026.");
    expect(text).toContain("Buka penjelasan nilai");
    expect(page({})).not.toContain("Buka penjelasan nilai");
  });

  it("shows whoever judged it what was given, each value with its example, and nothing before", () => {
    const draft: Closed["draft"] = {
      workRating: "DI_ATAS_EKSPEKTASI",
      behaviourRating: "SESUAI_EKSPEKTASI",
      reason: "Melampaui rencana.",
      feedback: "",
      behaviour: {
        LOYAL: { rating: "SESUAI_EKSPEKTASI", note: "" },
        ADAPTIF: { rating: "DI_BAWAH_EKSPEKTASI", note: "Lambat berganti aplikasi." },
      },
    };
    const text = page({ status: "FINAL", finalisedAt: "2026-10-05T02:00:00.000Z", draft });
    // PermenPANRB 6/2022: work above, behaviour as expected
    expect(text).toContain("Predikat Baik Hasil kerja Di atas ekspektasi Perilaku kerja Sesuai ekspektasi");
    expect(text).toContain("Alasan Melampaui rencana.");
    expect(text).toContain("Adaptif Di bawah ekspektasi Lambat berganti aplikasi.");
    expect(text).toContain("Loyal Sesuai ekspektasi");
    expect(page({ status: "SUBMITTED", termStatus: "CLOSED", draft })).not.toContain("Penilaian Anda");
  });

  it("calls nobody behind in a term that cannot be sent yet", () => {
    expect(page({}, "2026-08-31")).toContain("Masih berjalan");
    expect(page({}, "2026-09-01")).toContain("Belum dikirim");
  });

  it("ends with what was said last", () => {
    const words = [{ text: "Lengkapi bukti.", author: "Hendra", writtenAt: "2026-10-04T02:00:00.000Z" }];
    expect(page({ status: "RETURNED", words })).toMatch(/Lengkapi bukti\..*Hendra, 4 Oktober 2026$/);
  });
});
