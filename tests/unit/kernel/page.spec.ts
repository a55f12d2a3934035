import { describe, expect, it } from "vitest";
import { pageOf } from "@/lib/kernel/page";

describe("a page of a list in pages of 25", () => {
  it.each([
    // An empty list still has a page to stand on.
    [0, 1, { page: 1, pageCount: 1, skip: 0 }],
    [1, 1, { page: 1, pageCount: 1, skip: 0 }],
    [24, 1, { page: 1, pageCount: 1, skip: 0 }],
    // Exactly full: 25 / 25 = 1 page; one more row begins the second.
    [25, 2, { page: 1, pageCount: 1, skip: 0 }],
    [26, 2, { page: 2, pageCount: 2, skip: 25 }],
    [50, 2, { page: 2, pageCount: 2, skip: 25 }],
    [51, 3, { page: 3, pageCount: 3, skip: 50 }],
    // Asked for less than the first or more than the last: the nearest there is.
    [51, 0, { page: 1, pageCount: 3, skip: 0 }],
    [51, -4, { page: 1, pageCount: 3, skip: 0 }],
    [51, 4, { page: 3, pageCount: 3, skip: 50 }],
    [51, 99_999_999, { page: 3, pageCount: 3, skip: 50 }],
  ])("of %i rows, asked for page %i, is %o", (total, asked, expected) => {
    expect(pageOf(total, asked, 25)).toEqual({ ...expected, take: 25 });
  });
});
