import { describe, expect, it } from "vitest";
import { skpContentFrom } from "@/lib/skp/db/content";
import type { SkpContent } from "@/lib/skp/rules/diff";

const CONTENT: SkpContent = {
  rhk: [
    {
      id: "r1",
      kind: "UTAMA",
      title: "Layanan KTP-el selesai sesuai standar",
      parentRhkId: null,
      parentTitle: null,
      assignedBy: "",
      dimension: null,
      weight: "40",
      iki: [
        {
          id: "i1",
          aspect: "WAKTU",
          title: "Rata-rata waktu penyelesaian",
          unitOfMeasure: "jam",
          polarity: "LESS",
          targetKind: "NUMBER",
          target: "24",
          targetLow: null,
          targetHigh: null,
          weight: "1",
          maximal: false,
          pace: null,
          feed: null,
          termTargets: { t3: "20" },
        },
      ],
    },
  ],
  expectations: { LOYAL: "" },
};

describe("a submission that is read again", () => {
  it("is what was submitted, word for word", () => {
    expect(skpContentFrom(JSON.parse(JSON.stringify(CONTENT)))).toEqual(CONTENT);
  });

  it("is a fault where it was not written by us", () => {
    expect(() => skpContentFrom({ ...CONTENT, rhk: [{ ...CONTENT.rhk[0], kind: "LAIN" }] })).toThrow(
      "A stored submission cannot be read: rhk[0].kind NOT_ONE_OF",
    );
  });
});
