import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { CaseText } from "@/components/complaints/case-text";
import type { ComplaintCase } from "@/lib/complaints/queries/case";
import { shown } from "@/tests/support/shown";

const found: ComplaintCase = {
  code: "AD-1234",
  version: 1,
  kind: "PENGADUAN",
  status: "FORWARDED",
  text: "Antre [disembunyikan] lama",
  isHidden: true,
  unit: "Dukcapil",
  opd: null,
  opdId: null,
  unitId: "u",
  service: null,
  receivedAt: "2026-09-15T03:00:00.000Z",
  receivedOn: "2026-09-15",
  verifyBy: "2026-09-18",
  forwardBy: "2026-09-22",
  answerBy: "2026-09-29",
  dueOn: "2026-09-29",
  escalation: 0,
  answer: "",
  closedOn: null,
  events: [],
  steps: [],
  runs: true,
};
const read = (over: Partial<ComplaintCase>, original: string | null = null) =>
  shown(createElement(CaseText, { found: { ...found, ...over }, original }));

describe("what a citizen wrote", () => {
  it("is shown with its hidden words hidden, and only who runs the unit is offered the way to them", () => {
    expect(read({})).toContain("Sebagian kata disembunyikan.");
    expect(read({})).toContain("Baca teks asli (dicatat)");
    expect(read({ runs: false })).not.toContain("Baca teks asli");
    expect(read({ isHidden: false })).not.toMatch(/disembunyikan\.|Baca teks asli/);
  });

  it("stands as it was sent once somebody asked, with the note that this was recorded", () => {
    const text = read({}, "Antre sialan lama");
    expect(text).toBe("Teks asli Ini teks asli. Pembacaan ini tercatat di jejak audit. Antre sialan lama");
  });

  it("stands above the answer, or above why there is none", () => {
    expect(read({ answer: "Loket ditambah." })).toContain("Jawaban untuk warga Loket ditambah.");
    expect(read({ answer: "Bukan urusan kami.", status: "REFUSED" })).toContain(
      "Penjelasan untuk warga Bukan urusan kami.",
    );
    expect(read({})).not.toMatch(/untuk warga$/);
  });
});
