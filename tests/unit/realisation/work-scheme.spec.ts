import { describe, expect, it } from "vitest";
import { workSchemeOf } from "@/lib/realisation/rules/work-scheme";
import { schemes } from "@/lib/scoring/schemes/shipped";

describe("what filling in a month follows of a scheme", () => {
  it("is nothing but a cap of 120 where no scheme holds", () => {
    expect(workSchemeOf(null)).toEqual({ requireEvidence: false, cap: "120", wholePercent: false });
  });

  it("is the evidence, the cap and the rounding that the scheme asks for", () => {
    expect(workSchemeOf(schemes.pontianak)).toMatchObject({ requireEvidence: true, wholePercent: false });
    expect(workSchemeOf(schemes["permenpanrb-6-2022"])).toMatchObject({ cap: "120", wholePercent: true });
  });
});
