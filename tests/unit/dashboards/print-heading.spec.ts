import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { PrintHeading } from "@/components/dashboards/print-heading";
import { shown } from "@/tests/support/shown";

describe("the head of a printed dashboard", () => {
  it("names the unit, the term, the moment and the address it was read at", () => {
    const heading = createElement(PrintHeading, {
      of: "Kabupaten Tirta Kencana, Dinas Sosial",
      term: { cadence: "BULANAN", year: 2026, number: 9 },
      now: new Date("2026-11-27T12:29:00Z"),
      zone: "Asia/Jakarta",
      origin: "https://teraju.example",
      address: "/dasbor/dinsos?masa=m9",
    });
    expect(shown(heading)).toBe(
      "Kabupaten Tirta Kencana, Dinas Sosial · September 2026 · keadaan 27 November 2026, 19.29 WIB " +
        "https://teraju.example/dasbor/dinsos?masa=m9",
    );
  });
});
