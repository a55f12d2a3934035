import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { EndForm } from "@/components/services/end-form";
import { QuestionPanel } from "@/components/services/question-panel";
import { SwitchService } from "@/components/services/switch-service";
import { IDLE } from "@/lib/kernel/form-state";
import type { ServiceQuestionRow } from "@/lib/services/queries/questions";
import { shown } from "@/tests/support/shown";

const action = () => Promise.resolve(IDLE);

describe("the survey of a service", () => {
  const panel = (active: boolean) =>
    shown(createElement(SwitchService, { action, service: { id: "s", name: "KTP-el", version: 1, active } }));

  it("says whether citizens can answer, and is opened or closed after asking", () => {
    expect(panel(true)).toContain("Dibuka Siapa pun yang punya alamat atau QR-nya dapat menjawab.");
    expect(panel(true)).toContain("Tutup survei");
    expect(panel(false)).toContain(
      "Ditutup Warga yang membuka alamatnya membaca bahwa survei sedang ditutup.",
    );
    expect(panel(false)).toContain("Buka survei");
  });
});

describe("an assignment to a point", () => {
  const form = (state: "NOW" | "LATER") =>
    shown(
      createElement(EndForm, {
        assignment: {
          id: "a",
          name: "Ratna",
          point: "Loket 1",
          startsOn: "2026-09-01",
          endsOn: null,
          state,
          version: 1,
        },
        today: "2026-09-15",
        action,
      }),
    );

  it("ends on a day, or is taken back where it has not begun", () => {
    expect(form("NOW")).toContain("Hari terakhir");
    expect(form("NOW")).toContain("Akhiri");
    expect(form("LATER")).toContain("Batalkan");
    expect(form("LATER")).not.toContain("Hari terakhir");
  });
});

describe("a question of an office's own", () => {
  const question = (over: Partial<ServiceQuestionRow> = {}): ServiceQuestionRow => ({
    id: "q",
    text: "Bagaimana Anda datang?",
    options: ["Jalan kaki", "Kendaraan"],
    en: null,
    active: true,
    seen: "",
    result: { answers: 10, counts: [4, 6], since: "2026-07-01" },
    ...over,
  });
  const panel = (given: ServiceQuestionRow, place = { first: false, last: false }) =>
    shown(
      createElement(QuestionPanel, {
        question: given,
        place,
        actions: { move: action, switchOver: action },
        editHref: "/x",
      }),
    );

  it("shows what was answered as a share, and nothing where single people could be read", () => {
    expect(panel(question())).toMatch(/Jalan kaki .*40%/);
    const few = panel(question({ result: { answers: 3, counts: null, since: "2026-07-01" } }));
    expect(few).toMatch(/Jalan kaki - Kendaraan -/);
  });

  it("stands in English beside its Indonesian where it was written so", () => {
    const text = panel(question({ en: { text: "How did you come?", options: ["On foot", "By vehicle"] } }));
    for (const words of ["How did you come?", "Jalan kaki On foot", "Kendaraan By vehicle"])
      expect(text).toContain(words);
  });

  it("moves up unless it is the first, and down unless it is the last; one that is not asked does not move", () => {
    const ways = (given: ServiceQuestionRow, place: { first: boolean; last: boolean }) =>
      ["Naikkan", "Turunkan"].filter((way) => panel(given, place).includes(way));
    expect(ways(question(), { first: false, last: false })).toEqual(["Naikkan", "Turunkan"]);
    expect(ways(question(), { first: true, last: false })).toEqual(["Turunkan"]);
    expect(ways(question(), { first: false, last: true })).toEqual(["Naikkan"]);
    expect(ways(question(), { first: true, last: true })).toEqual([]);
    expect(ways(question({ active: false }), { first: false, last: false })).toEqual([]);
    expect(panel(question({ active: false }))).toContain("Tanyakan lagi");
  });
});
