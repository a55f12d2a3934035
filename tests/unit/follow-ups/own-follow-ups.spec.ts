import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { OwnFollowUps } from "@/components/follow-ups/own-follow-ups";
import type { OwnFollowUp } from "@/lib/follow-ups/queries";
import { shown } from "@/tests/support/shown";

const plan = (over: Partial<OwnFollowUp> = {}): OwnFollowUp => ({
  id: "f",
  service: "KTP-el",
  unsur: "WAKTU",
  action: "Membuka loket tambahan.",
  dueOn: "2026-10-31",
  doneOn: null,
  result: "",
  plannedBy: "Sri Lestari",
  state: "LATE",
  ...over,
});
const page = (...plans: OwnFollowUp[]) => shown(createElement(OwnFollowUps, { plans }));

describe("what one is responsible for after a survey", () => {
  it("says what to do, until when, and who notes that it is done", () => {
    const text = page(plan());
    expect(text).toContain("Membuka loket tambahan. Lewat batas");
    expect(text).toContain("KTP-el, waktu penyelesaian · paling lambat 31 Oktober 2026");
    expect(text).toContain("kabari Sri Lestari");
  });

  it("says when it was noted as done, with what came of it", () => {
    const done = { state: "DONE", doneOn: "2026-10-20" } as const;
    expect(page(plan(done))).toContain("Dicatat selesai 20 Oktober 2026.");
    expect(page(plan({ ...done, result: "Antrean 10 menit" }))).toContain(
      "Dicatat selesai 20 Oktober 2026: Antrean 10 menit",
    );
  });

  it("may be nothing", () => {
    expect(page()).toContain("Tidak ada tindak lanjut atas nama Anda");
  });
});
