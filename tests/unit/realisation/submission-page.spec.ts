import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { SubmissionReview } from "@/components/realisation/submission-review";
import type { Realisation, RealisationTerm } from "@/lib/realisation/queries/realisation";
import type { SubmissionLine } from "@/lib/realisation/queries/submission";
import { shown } from "@/tests/support/shown";

const term: RealisationTerm = {
  id: "t4",
  cadence: "TRIWULANAN",
  year: 2026,
  number: 4,
  startsOn: "2026-10-01",
  endsOn: "2026-12-31",
  dueOn: "2027-01-17",
  sendBy: "2027-01-17",
  status: "OPEN",
  sendableFrom: "2026-12-01",
  appraisal: { id: "a", status: "OPEN", version: 1, submittedOn: null, appraiser: "Hendra Saputra" },
};
const data: Realisation = {
  skpId: "s",
  month: "2026-11",
  isOwn: true,
  mayWrite: true,
  employeeId: "e",
  employee: "Ratna",
  term,
  closed: null,
  months: [],
  scheme: { requireEvidence: false, cap: "120", wholePercent: false },
  rhk: [],
  evidence: [],
  conversation: [],
};
const line: SubmissionLine = {
  ikiId: "i",
  rhk: "Layanan selesai",
  title: "Dokumen terbit",
  unit: "dokumen",
  target: { kind: "NUMBER", value: "1200" },
  pace: null,
  judged: null,
  evidence: 0,
  unproved: [],
};
const page = (today: string) =>
  shown(
    createElement(SubmissionReview, {
      data,
      term,
      lines: [line],
      today,
      action: () => Promise.resolve({ kind: "idle" as const }),
    }),
  );

describe("the page on which a term is sent", () => {
  it("says as its title from when that can be, what to do instead, and asks for nothing before", () => {
    const text = page("2026-11-30");
    expect(text).toContain(
      "Kirim Triwulan IV dapat dikirim mulai 1 Desember 2026. Isian bulanan tetap dapat ditulis",
    );
    expect(text).toContain("Kembali mengisi November 2026 Sejauh ini tercatat");
    expect(text).not.toContain("belum diisi realisasinya");
    expect(text).not.toContain("Kirim ke Hendra");
  });

  it("says what is missing and sends, once it can be sent", () => {
    const text = page("2026-12-01");
    expect(text).toContain("Kirim realisasi triwulan IV 2026");
    expect(text).toContain("1 indikator belum diisi realisasinya");
    expect(text).toContain("Kirim ke Hendra Saputra");
  });
});
