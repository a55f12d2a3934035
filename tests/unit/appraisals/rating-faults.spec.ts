import { describe, expect, it } from "vitest";
import { ratingFaults, type RatingFacts } from "@/components/appraisals/rating-faults";
import { CORE_VALUES } from "@/lib/kernel/codes";

const NOBODY = { SANGAT_BAIK: 0, BAIK: 0, BUTUH_PERBAIKAN: 0, KURANG: 0, SANGAT_KURANG: 0 };
const facts = (over: Partial<RatingFacts> = {}): RatingFacts => ({
  suggested: "SESUAI_EKSPEKTASI",
  team: { organisation: null, others: { counts: NOBODY, estimated: 0, unknown: 0 } },
  ...over,
});

/** The form as the page posts it; what is named here goes over a whole judgement that meets expectation. */
function form(over: Record<string, string> = {}): FormData {
  const whole = {
    appraisalId: "00000000-0000-7000-8000-000000000001",
    version: "1",
    workRating: "SESUAI_EKSPEKTASI",
    behaviourRating: "SESUAI_EKSPEKTASI",
    ...Object.fromEntries(CORE_VALUES.map((value) => [`behaviour.${value}.rating`, "SESUAI_EKSPEKTASI"])),
    feedback: "",
    reason: "",
    comment: "",
    ...over,
  };
  const fields = new FormData();
  for (const [name, value] of Object.entries(whole)) if (value !== "-") fields.set(name, value);
  return fields;
}

const found = (over: Record<string, string>, intent: "finalise" | "return" = "finalise", about = facts()) =>
  ratingFaults(form(over), intent, about)?.fields ?? null;

describe("before the question that cannot be taken back", () => {
  it("names every value of behaviour without a rating, the first one first", () => {
    const open = Object.fromEntries(CORE_VALUES.map((value) => [`behaviour.${value}.rating`, "-"]));
    expect(Object.keys(found(open) ?? {})).toEqual(CORE_VALUES.map((value) => `behaviour.${value}.rating`));
    expect(Object.keys(found({ ...open, workRating: "-" }) ?? {})[0]).toBe("workRating");
  });

  it("lets a whole judgement through to the question", () => {
    expect(found({})).toBeNull();
  });

  it("asks for the reason when the rating is not the suggested one, as the server would", () => {
    expect(found({ workRating: "DI_ATAS_EKSPEKTASI" })).toEqual({
      reason: "Tulis alasan, karena pilihan ini berbeda dari saran atau di luar pedoman sebaran.",
    });
    expect(found({ workRating: "DI_ATAS_EKSPEKTASI", reason: "Melampaui rencana." })).toBeNull();
    expect(found({ workRating: "DI_ATAS_EKSPEKTASI" }, "finalise", facts({ suggested: null }))).toBeNull();
  });

  it("asks for the reason when the last of a team takes it out of the guidance, and not before the last", () => {
    // Nine of nine are very good already: with this one ten of ten, 100%.
    const counts = { ...NOBODY, SANGAT_BAIK: 9 };
    const best = { workRating: "DI_ATAS_EKSPEKTASI", behaviourRating: "DI_ATAS_EKSPEKTASI" };
    const about = (estimated: number): RatingFacts => ({
      suggested: "DI_ATAS_EKSPEKTASI",
      team: { organisation: "BUTUH_PERBAIKAN", others: { counts, estimated, unknown: 0 } },
    });
    expect(Object.keys(found(best, "finalise", about(0)) ?? {})).toEqual(["reason"]);
    expect(found(best, "finalise", about(1))).toBeNull();
  });

  it("asks what is to be mended before it is sent back, and nothing else", () => {
    expect(found({ workRating: "-" }, "return")).toEqual({
      comment: "Tulis apa yang perlu diperbaiki, pada baris mana.",
    });
    expect(found({ workRating: "-", comment: "Lampirkan bukti." }, "return")).toBeNull();
  });
});
