import { describe, expect, it } from "vitest";
import { rateSchema } from "@/lib/appraisals/schemas";
import { CORE_VALUES } from "@/lib/kernel/codes";

const FORM = { appraisalId: "00000000-0000-7000-8000-000000000001", version: "1" };
const problems = (form: object): [string, string][] =>
  (rateSchema.safeParse({ ...FORM, ...form }).error?.issues ?? []).map(({ path, message }) => [
    path.join("."),
    message,
  ]);
const every = Object.fromEntries(CORE_VALUES.map((value) => [value, { rating: "SESUAI_EKSPEKTASI" }]));

describe("the form of an appraiser", () => {
  it("may be saved as a draft with everything open", () => {
    expect(problems({})).toEqual([]);
    expect(problems({ intent: "save" })).toEqual([]);
  });

  it("keeps no example of a value that has no rating", () => {
    expect(problems({ behaviour: { LOYAL: { note: "Menjaga rahasia" } } })).toEqual([
      ["behaviour.LOYAL.rating", "Pilih rating nilai ini supaya contohnya ikut tersimpan."],
    ]);
    expect(problems({ behaviour: { LOYAL: { note: "" } } })).toEqual([]);
    expect(problems({ behaviour: { LOYAL: { note: "Ada", rating: "SESUAI_EKSPEKTASI" } } })).toEqual([]);
  });

  it("goes back to its person only with what is to be mended", () => {
    const asked = ["comment", "Tulis apa yang perlu diperbaiki, pada baris mana."];
    expect(problems({ intent: "return" })).toEqual([asked]);
    expect(problems({ intent: "return", comment: " " })).toEqual([asked]);
    expect(problems({ intent: "return", comment: "Perbaiki indikator 2." })).toEqual([]);
  });

  it("is final only with both ratings and all seven values, named in the order of the page", () => {
    expect(problems({ intent: "finalise" }).map(([path]) => path)).toEqual([
      "workRating",
      ...CORE_VALUES.map((value) => `behaviour.${value}.rating`),
      "behaviourRating",
    ]);
    const six = Object.fromEntries(Object.entries(every).filter(([value]) => value !== "LOYAL"));
    expect(
      problems({
        intent: "finalise",
        workRating: "SESUAI_EKSPEKTASI",
        behaviourRating: "SESUAI_EKSPEKTASI",
        behaviour: six,
      }),
    ).toEqual([["behaviour.LOYAL.rating", "Pilih rating nilai loyal."]]);
    expect(
      problems({
        intent: "finalise",
        workRating: "SESUAI_EKSPEKTASI",
        behaviourRating: "SESUAI_EKSPEKTASI",
        behaviour: every,
      }),
    ).toEqual([]);
  });
});
