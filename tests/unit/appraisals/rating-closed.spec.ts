import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { RatingClosed } from "@/components/appraisals/rating-closed";
import { shown } from "@/tests/support/shown";

type Closed = Parameters<typeof RatingClosed>[0]["rating"];

const page = (over: Partial<Closed>) =>
  shown(
    createElement(RatingClosed, {
      rating: {
        id: "a",
        name: "Ratna Wulandari",
        status: "OPEN",
        termStatus: "OPEN",
        finalisedAt: null,
        words: [],
        ...over,
      },
      zone: "Asia/Jakarta",
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

  it("ends with what was said last", () => {
    const words = [{ text: "Lengkapi bukti.", author: "Hendra", writtenAt: "2026-10-04T02:00:00.000Z" }];
    expect(page({ status: "RETURNED", words })).toMatch(/Lengkapi bukti\..*Hendra, 4 Oktober 2026$/);
  });
});
