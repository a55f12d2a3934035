import { describe, expect, it } from "vitest";
import { calculateIkmAction } from "@/lib/calculators/actions";
import { describeCalculation, describeSurveyProblem } from "@/lib/calculators/labels";
import { explainAngkaKredit, explainPredikat, explainSkm } from "@/lib/scoring/explain-rules";
import { tally } from "@/lib/scoring/skm";

describe("how a public calculator explains its answer", () => {
  it("names the ratings that meet, or shows the multiplication", () => {
    expect(describeCalculation(explainPredikat("DI_ATAS_EKSPEKTASI", "SESUAI_EKSPEKTASI"))).toBe(
      "Hasil kerja di atas ekspektasi bertemu perilaku sesuai ekspektasi.",
    );
    // 3 ÷ 12 × 100 % × 12,5 = 3,125, printed 3,13
    expect(describeCalculation(explainAngkaKredit("MAHIR", { predikat: "BAIK", months: 3 }))).toBe(
      "3 ÷ 12 × 100% × 12,5 = 3,13",
    );
  });

  it("shows of an IKM the sum of each unsur, and a dash where nobody answered", () => {
    const whole = explainSkm(tally([[4], [3]]));
    expect([describeCalculation(whole), ...whole.children.map(describeCalculation)]).toEqual([
      "Jumlah rata-rata unsur ÷ banyaknya unsur × 25 = 87,50, dari 2 responden.",
      "7 ÷ 2 = 3,5000",
    ]);
    const open = explainSkm(tally([[4, null]]));
    expect([describeCalculation(open), ...open.children.map(describeCalculation)]).toEqual([
      "Jumlah rata-rata unsur ÷ banyaknya unsur × 25 = -, dari 1 responden.",
      "4 ÷ 1 = 4,0000",
      "0 ÷ 0 = -",
    ]);
  });

  it("has nothing to add where a rule has no formula", () => {
    const [step] = explainSkm(tally([[4]])).children;
    expect(describeCalculation({ ...step!, rule: "RHK" })).toBe("");
  });
});

describe("rows that cannot be counted", () => {
  it("are refused with the place of the first wrong cell, or with why none is", () => {
    expect([
      describeSurveyProblem("EMPTY"),
      describeSurveyProblem("TOO_MANY"),
      describeSurveyProblem({ row: 2, column: 3, text: "5" }),
    ]).toEqual([
      "Belum ada baris jawaban. Tempel atau unggah baris dahulu.",
      "Terlalu banyak: paling banyak 20.000 baris sekaligus.",
      "Baris 2, kolom 3: “5” bukan angka 1 sampai 4. Kosongkan bila tidak dijawab.",
    ]);
  });

  const sent = (fields: Record<string, string | File>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return calculateIkmAction({ kind: "idle", text: "" }, form);
  };

  it("are taken from the field, or from the file where one was chosen", async () => {
    const all = "4 4 4 4 4 4 4 4 4";
    expect(await sent({ jawaban: all })).toMatchObject({
      kind: "done",
      text: all,
      result: { ikm: "100.00" },
    });
    expect(await sent({ jawaban: all, berkas: new File(["3 3 3 3 3 3 3 3 3"], "a.csv") })).toMatchObject({
      kind: "done",
      result: { ikm: "75.00" },
    });
    expect(await sent({ jawaban: all, berkas: new File([], "") })).toMatchObject({
      result: { ikm: "100.00" },
    });
  });

  it("come back with what was typed, unless it was too much to come back", async () => {
    expect(await sent({})).toEqual({ kind: "refused", message: describeSurveyProblem("EMPTY"), text: "" });
    expect(await sent({ jawaban: "5" })).toMatchObject({ kind: "refused", text: "5" });
    const much = "4".repeat(2_000_001);
    const refused = { kind: "refused", message: describeSurveyProblem("TOO_MANY"), text: "" };
    expect(await sent({ jawaban: much })).toEqual(refused);
    expect(await sent({ berkas: new File([much], "a.csv") })).toEqual(refused);
  });
});
