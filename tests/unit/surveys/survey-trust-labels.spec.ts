import { describe, expect, it } from "vitest";
import { answersReviewed, listReasons, partOfDay } from "@/lib/surveys/labels/trust";
import { checkedCounts, figureText, questionnaireFileName, rowProblem } from "@/lib/surveys/labels/paper";

describe("an answer that waits for a person", () => {
  it("says why, and a reason from elsewhere stands for itself", () => {
    expect(listReasons(["SAME_ANSWERS", "LAIN"])).toBe("Jawaban persis sama, LAIN");
    expect(listReasons([])).toBe("");
  });

  it.each([
    [4, "malam"],
    [5, "pagi"],
    [10, "pagi"],
    [11, "siang"],
    [14, "siang"],
    [15, "sore"],
    [18, "sore"],
    [19, "malam"],
  ])("tells of the hour %i no more than that it was %s", (hour, part) => {
    expect(partOfDay(hour)).toBe(part);
  });

  it("is decided with what the decision left alone", () => {
    expect([
      answersReviewed({ decision: "RELEASED", count: 3, left: 0 }),
      answersReviewed({ decision: "REJECTED", count: 3, left: 2 }),
    ]).toEqual([
      "3 jawaban sekarang dihitung.",
      "3 jawaban tetap dikeluarkan. 2 tidak diputuskan: dari titik dan hari Anda bertugas, atau triwulannya " +
        "sudah ditutup.",
    ]);
  });
});

describe("questionnaires on paper", () => {
  it("say what is wrong with a cell and what stands in it", () => {
    expect([
      rowProblem({ problem: "ANSWER", value: "5" }),
      rowProblem({ problem: "DAY_CLOSED", value: "2026-03-31" }),
      rowProblem({ problem: "NO_DAY", value: "" }),
    ]).toEqual([
      "“5”: isi 1, 2, 3, 4 atau kosong.",
      "“31 Maret 2026”: survei triwulan tanggal ini sudah ditutup.",
      "Tanggal kosong; isi kolom Tanggal, atau tanggal untuk baris tanpa tanggal.",
    ]);
  });

  it("are counted before they are taken over", () => {
    expect([
      checkedCounts({ read: 29, valid: 29, faulty: 0 }),
      checkedCounts({ read: 29, valid: 27, faulty: 2 }),
    ]).toEqual([
      "29 kuesioner dibaca, semuanya siap diimpor",
      "29 kuesioner dibaca: 27 siap, 2 perlu diperbaiki",
    ]);
  });

  it("give a figure, or why there is none yet", () => {
    expect([
      figureText({ respondents: 0, ikm: null }),
      figureText({ respondents: 29, ikm: null }),
      figureText({ respondents: 29, ikm: "91.48" }),
    ]).toEqual(["Belum ada jawaban", "Belum ada IKM, 29 responden", "91,48 dari 29 responden"]);
  });

  it("are printed under a name that any computer takes", () => {
    expect(questionnaireFileName("KTP el/Baru")).toBe("kuesioner-skm-ktp-el-baru.pdf");
  });
});
