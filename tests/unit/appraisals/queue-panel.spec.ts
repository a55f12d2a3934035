import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { QueuePage } from "@/components/appraisals/queue-page";
import type { Queue } from "@/lib/appraisals/queries/queue";
import { shown } from "@/tests/support/shown";

const queue: Queue = {
  termId: "t4",
  term: { cadence: "TRIWULANAN", year: 2026, number: 4, status: "OPEN" },
  dueOn: "2027-01-17",
  finalised: 1,
  elsewhere: [],
  rows: [
    { id: "a", name: "Ani", position: "Analis", status: "OPEN", predikat: null },
    { id: "b", name: "Budi", position: "Arsiparis", status: "FINAL", predikat: "BAIK" },
    { id: "c", name: "Citra", position: "Pranata", status: "RETURNED", predikat: null },
  ],
};
const page = (today: string) =>
  shown(createElement(QueuePage, { queue, moment: { today, zone: "Asia/Jakarta" } }));

describe("the queue of a term", () => {
  it("calls nobody behind before it can be sent, on the first day of its last month", () => {
    expect(page("2026-11-30")).toContain("Ani Masih berjalan Masih berjalan");
    expect(page("2026-11-30")).not.toContain("Realisasi belum dikirim");
    expect(page("2026-12-01")).toContain("Ani Realisasi belum dikirim Belum dikirim");
  });

  it("tells who has it back, and what was given", () => {
    expect(page("2026-11-30")).toContain("Citra Menunggu perbaikan Dikembalikan");
    expect(page("2026-11-30")).toContain("Budi Arsiparis Baik");
  });
});
