import { describe, expect, it } from "vitest";
import { describeNotification } from "@/lib/home/labels/notifications";

const QUARTER = { year: 2026, ordinal: 3, cadence: "TRIWULANAN" };

describe("a message is one sentence", () => {
  it.each([
    ["SKP_SUBMITTED", { name: "Ratna", year: 2026 }, "Ratna mengajukan SKP 2026 untuk Anda setujui."],
    [
      "TERM_SUBMITTED",
      { name: "Ratna", ...QUARTER },
      "Ratna mengirim realisasi triwulan III 2026 untuk Anda nilai.",
    ],
    [
      "TERM_RETURNED",
      { name: "Hendra", year: 2026, number: 9, cadence: "BULANAN" },
      "Hendra mengembalikan realisasi September 2026 Anda dengan catatan.",
    ],
    ["APPRAISAL_FINAL", QUARTER, "Penilai Anda menetapkan hasil triwulan III 2026 Anda."],
    ["APPRAISAL_FINAL", { name: "Hendra" }, "Hendra menetapkan hasil masa ini Anda."],
    [
      "COMPLAINT_LATE",
      { count: 1, code: "AD-1", level: 1 },
      "Aduan warga AD-1 lewat batas penanganan dan diteruskan ke Anda sebagai pimpinan.",
    ],
    ["COMPLAINT_LATE", { count: 4, level: 2 }, "4 aduan warga lewat batas jawaban dan diteruskan ke BKD."],
    [
      "FOLLOW_UP_PLANNED",
      { unsur: "WAKTU", service: "KTP-el", dueOn: "2026-10-31" },
      expect.stringMatching(
        /^Anda penanggung jawab tindak lanjut .* pada layanan KTP-el, .* 31 Oktober 2026\.$/,
      ) as string,
    ],
    ["SOMETHING_NEW", {}, "Ada perubahan yang menyangkut Anda."],
  ])("%s of %j", (kind, facts, sentence) => {
    expect(describeNotification(kind, facts)).toEqual(sentence);
  });
});
