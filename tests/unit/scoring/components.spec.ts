import { describe, expect, it } from "vitest";
import type { ComponentKey } from "@/lib/kernel/codes";
import type { PeriodicInput } from "@/lib/scoring/periodic-input";
import type { Scheme } from "@/lib/scoring/scheme";
import { CORE_VALUES } from "@/lib/kernel/codes";
import { citizenIndex, citizenResult } from "@/lib/scoring/citizen";
import { isGroupCounted } from "@/lib/scoring/behaviour";
import { periodicScore } from "@/lib/scoring/periodic-score";
import { schemes } from "@/lib/scoring/schemes/shipped";
import { attendanceResult } from "@/lib/scoring/attendance";
import { ratio } from "@/lib/scoring/ratio";
import { allSteps, competency, input, ratings, scheme } from "@/tests/unit/scoring/cases";

const only = (key: ComponentKey, differs: Partial<Scheme> = {}): Scheme =>
  scheme({ ...differs, components: [{ key, weight: "100", missing: "RENORMALISE" }] });
const total = (
  key: ComponentKey,
  given: Partial<PeriodicInput>,
  differs: Partial<Scheme> = {},
): string | null => periodicScore(only(key, differs), input(given)).total;

const above = "DI_ATAS_EKSPEKTASI";
const meets = "SESUAI_EKSPEKTASI";
const below = "DI_BAWAH_EKSPEKTASI";

describe("behaviour", () => {
  it("is the mean of the seven values", () => {
    // (5 × 100 + 2 × 120) ÷ 7 = 105.714…
    const behaviour = [
      ...ratings("ATASAN", [meets], CORE_VALUES.slice(0, 5)),
      ...ratings("ATASAN", [above], CORE_VALUES.slice(5)),
    ];
    expect(total("PERILAKU", { behaviour })).toBe("105.71");
  });

  it("leaves a value that nobody rated out, and says that the result is partial", () => {
    const result = periodicScore(
      only("PERILAKU"),
      input({ behaviour: ratings("ATASAN", [below], ["HARMONIS"]) }),
    );
    expect(result.components[0]).toMatchObject({ value: "70.00", status: "PARTIAL" });
  });

  it("weighs the superior 60, three peers 20 and three subordinates 20", () => {
    // 0.6 × 100 + 0.2 × 120 + 0.2 × 70 = 98
    const behaviour = [
      ...ratings("ATASAN", [meets]),
      ...ratings("REKAN", [above, above, above]),
      ...ratings("BAWAHAN", [below, below, below]),
    ];
    expect(total("PERILAKU", { behaviour })).toBe("98.00");
  });

  it("takes the mean inside a group first, so that many peers do not outvote the superior", () => {
    // peers (120 + 120 + 120 + 70) ÷ 4 = 107.5; (60 × 100 + 20 × 107.5) ÷ 80 = 101.875
    const behaviour = [...ratings("ATASAN", [meets]), ...ratings("REKAN", [above, above, above, below])];
    expect(total("PERILAKU", { behaviour })).toBe("101.88");
  });

  it.each(["REKAN", "BAWAHAN"] as const)(
    "leaves fewer than three of %s out and shows them nowhere",
    (group) => {
      const behaviour = [...ratings("ATASAN", [meets]), ...ratings(group, [below, below])];
      const result = periodicScore(only("PERILAKU"), input({ behaviour }), { explain: true });
      expect(result.total).toBe("100.00");
      expect(JSON.stringify(result)).not.toContain(group);
      const three = periodicScore(
        only("PERILAKU"),
        input({ behaviour: [...behaviour, ...ratings(group, [below, below, below])] }),
        { explain: true },
      );
      expect(JSON.stringify(three)).toContain(group);
    },
  );

  it("counts the minimum of raters for each value by itself", () => {
    const behaviour = [
      ...ratings("ATASAN", [meets]),
      ...ratings("REKAN", [above, above]),
      ...ratings("REKAN", [above, above, above], ["LOYAL"]).slice(2),
    ];
    const steps = allSteps(periodicScore(only("PERILAKU"), input({ behaviour }), { explain: true }).steps);
    const counted = steps.filter(
      ({ rule, children }) => rule === "CORE_VALUE" && children.some(({ label }) => label === "REKAN"),
    );
    expect(counted.map(({ label }) => label)).toEqual(["LOYAL"]);
  });

  it("never names peers or subordinates in its reasons, and does name the superior", () => {
    const behaviour = [...ratings("ATASAN", [meets]), ...ratings("REKAN", [meets, above, below])];
    const text = JSON.stringify(
      periodicScore(only("PERILAKU"), input({ behaviour }), { explain: true }).steps,
    );
    expect(text).not.toContain("rekan-");
    expect(text).toContain("atasan-0");
  });

  it("ignores a group that the scheme gives no weight", () => {
    expect(
      total("PERILAKU", { behaviour: [...ratings("ATASAN", [meets]), ...ratings("DIRI", [above])] }),
    ).toBe("100.00");
    expect(total("PERILAKU", { behaviour: ratings("DIRI", [above]) })).toBeNull();
  });

  it("needs nobody beside one superior, and three peers", () => {
    expect([
      isGroupCounted("ATASAN", 1, 3),
      isGroupCounted("ATASAN", 0, 3),
      isGroupCounted("REKAN", 2, 3),
      isGroupCounted("BAWAHAN", 3, 3),
      isGroupCounted("DIRI", 1, 3),
    ]).toEqual([true, false, false, true, true]);
  });
});

describe("competency", () => {
  it("is the Job Person Match, each competency at most as far as required", () => {
    // (min(5, 3) + 2) ÷ (3 + 4) × 100 = 71.43
    expect(
      total("KOMPETENSI", { competency: [competency("a", ["3", "5"]), competency("b", ["4", "2"])] }),
    ).toBe("71.43");
  });

  it("leaves out what was not assessed, and says that the result is partial", () => {
    const result = periodicScore(
      only("KOMPETENSI"),
      input({ competency: [competency("a", ["4", "3"]), competency("b", ["4", null])] }),
    );
    expect(result.components[0]).toMatchObject({ value: "75.00", status: "PARTIAL" });
    expect(total("KOMPETENSI", { competency: [competency("b", ["4", null])] })).toBeNull();
  });

  it("weighs technical competencies 50, the others 25 and 25, where the scheme says so", () => {
    const trained = { trained: true };
    const technical = competency("t", ["4", "2"], { ...trained, group: "TEKNIS" }); // 50
    const managerial = competency("m", ["4", "4"], trained); // 100
    const social = competency("s", ["4", "3"], { ...trained, group: "SOSIAL_KULTURAL" }); // 75
    const rules = { competency: schemes.kepahiang.competency };
    // 0.5 × 50 + 0.25 × 100 + 0.25 × 75 = 68.75
    expect(total("KOMPETENSI", { competency: [technical, managerial, social] }, rules)).toBe("68.75");
    // (50 × 50 + 25 × 100) ÷ 75 = 66.67
    expect(total("KOMPETENSI", { competency: [technical, managerial] }, rules)).toBe("66.67");
    expect(total("KOMPETENSI", { competency: [] }, rules)).toBeNull();
  });

  it("counts an assessment only after its training, where the scheme says so", () => {
    const given = [
      competency("a", ["4", "4"], { trained: true }),
      competency("b", ["4", "1"], { trained: false }),
      competency("c", ["4", "1"]),
    ];
    expect(total("KOMPETENSI", { competency: given }, { competency: schemes.kepahiang.competency })).toBe(
      "100.00",
    );
    // (4 + 1 + 1) ÷ 12 without that rule
    expect(total("KOMPETENSI", { competency: given })).toBe("50.00");
  });

  it("names every competency that counted among its reasons", () => {
    const given = [
      competency("t", ["4", "2"], { trained: true, group: "TEKNIS" }),
      competency("m", ["4", "4"], { trained: true }),
    ];
    const steps = allSteps(
      periodicScore(
        only("KOMPETENSI", { competency: schemes.kepahiang.competency }),
        input({ competency: given }),
        { explain: true },
      ).steps,
    );
    expect(
      steps
        .filter(({ rule }) => rule === "COMPETENCY_GROUP")
        .map(({ label, inputs }) => [label, inputs["contribution"]]),
    ).toEqual([
      ["TEKNIS", "33.33"],
      ["MANAJERIAL", "33.33"],
    ]);
    // 2 of 4 levels are 50 percent of that competency
    expect(steps.find(({ rule }) => rule === "COMPETENCY")).toMatchObject({
      label: "Kompetensi t",
      value: "50.00",
      sources: ["t"],
      inputs: { required: "4", assessed: "2" },
    });
    expect(steps.find(({ rule }) => rule === "KOMPETENSI")?.inputs["cap"]).toBe(
      schemes.kepahiang.competency.cap,
    );
    const side = allSteps(
      periodicScore(only("KOMPETENSI"), input({ competency: given }), { explain: true }).steps,
    );
    expect(side.filter(({ rule }) => rule === "COMPETENCY")).toHaveLength(2);
  });
});

describe("what citizens say", () => {
  const unit = { ikm: "88.31", n: 30 };
  const officer = { ikm: "95", n: 30 };
  const byOfficer = { citizen: { attribution: "PETUGAS", minResponses: 30 } } as const;

  it("counts from thirty answers on", () => {
    expect(
      [29, 30, 31].map((n) =>
        total("UMPAN_BALIK_MASYARAKAT", { citizen: { unit: { ikm: "88.31", n }, officer: null } }),
      ),
    ).toEqual([null, "88.31", "88.31"]);
  });

  it("is the unit's, unless the scheme attributes it to the officer", () => {
    expect(total("UMPAN_BALIK_MASYARAKAT", { citizen: { unit, officer } })).toBe("88.31");
    expect(total("UMPAN_BALIK_MASYARAKAT", { citizen: { unit, officer } }, byOfficer)).toBe("95.00");
  });

  it("falls back to the unit's while too few answered for the officer, and is missing below that", () => {
    expect(
      total("UMPAN_BALIK_MASYARAKAT", { citizen: { unit, officer: { ikm: "95", n: 29 } } }, byOfficer),
    ).toBe("88.31");
    expect(total("UMPAN_BALIK_MASYARAKAT", { citizen: { unit, officer: null } }, byOfficer)).toBe("88.31");
    expect(
      total("UMPAN_BALIK_MASYARAKAT", { citizen: { unit: null, officer: { ikm: "95", n: 29 } } }, byOfficer),
    ).toBeNull();
  });

  it("is missing where an unsur had no answer and there is no index", () => {
    expect(citizenIndex({ unit: { ikm: null, n: 100 }, officer: null }, schemes.umum.citizen)).toBeNull();
  });

  it("says whose index it is and how many answered", () => {
    const explained = (citizen: PeriodicInput["citizen"]) =>
      allSteps(
        periodicScore(only("UMPAN_BALIK_MASYARAKAT", byOfficer), input({ citizen }), { explain: true }).steps,
      );
    expect(explained({ unit, officer }).find(({ rule }) => rule === "CITIZEN_INDEX")).toMatchObject({
      label: "PETUGAS",
      value: "95.00",
      inputs: { n: "30" },
    });
    expect(explained({ unit: null, officer: null }).map(({ rule }) => rule)).toEqual([
      "TOTAL",
      "UMPAN_BALIK_MASYARAKAT",
    ]);
  });

  it("says how far chance may move it, and why the unit's counts where too few answered for the officer", () => {
    const explained = (citizen: PeriodicInput["citizen"], scheme = byOfficer as Partial<Scheme>) =>
      allSteps(
        periodicScore(only("UMPAN_BALIK_MASYARAKAT", scheme), input({ citizen }), { explain: true }).steps,
      ).find(({ rule }) => rule === "CITIZEN_INDEX");
    const spread = { ...unit, low: "85.00", high: "91.62" };
    expect(explained({ unit: spread, officer: { ikm: "95", n: 29, low: "93", high: "97" } })).toMatchObject({
      label: "UNIT",
      inputs: { n: "30", low: "85.00", high: "91.62", officerN: "29", needed: "30" },
    });
    expect(explained({ unit: spread, officer: null })?.inputs).toMatchObject({ officerN: "0", needed: "30" });
    expect(
      explained({ unit: spread, officer: { ikm: "95", n: 30, low: "93.00", high: null } })?.inputs,
    ).toMatchObject({ n: "30", low: "93.00", high: null });
    expect(explained({ unit: spread, officer: null }, {})?.inputs).not.toHaveProperty("needed");
  });

  it("is explained as it was where the figures come from before there were intervals", () => {
    const explained = allSteps(
      periodicScore(
        only("UMPAN_BALIK_MASYARAKAT", byOfficer),
        input({ citizen: { unit, officer: { ikm: "95", n: 29 } } }),
        { explain: true },
      ).steps,
    );
    expect(explained.find(({ rule }) => rule === "CITIZEN_INDEX")?.inputs).toEqual({ n: "30" });
    // A lower bound alone is not written by anything of ours, but a file may hold it.
    expect(
      allSteps([citizenResult({ of: "UNIT", ikm: "88.31", n: 30, low: "85.00" }, true).step!]).at(-1)?.inputs,
    ).toEqual({ n: "30", low: "85.00", high: null });
  });

  it("comes without reasons where nobody asked for them", () => {
    expect(citizenResult({ of: "UNIT", ikm: "88.31", n: 30 }, false)).toEqual({
      value: ratio("88.31"),
      step: null,
    });
  });
});

describe("attendance", () => {
  it("is 100 less the points of every deduction", () => {
    // 100 − 2 × 0.5 − 1 × 3 = 96
    expect(
      total("KEHADIRAN", {
        attendance: [
          { code: "TL1", days: 2 },
          { code: "ALPA", days: 1 },
        ],
      }),
    ).toBe("96.00");
  });

  it("is 100 in a term without deductions, and missing in a term that was not recorded", () => {
    expect([total("KEHADIRAN", { attendance: [] }), total("KEHADIRAN", { attendance: null })]).toEqual([
      "100.00",
      null,
    ]);
  });

  it.each([
    [33, "1.00"],
    [34, "0.00"],
    [50, "0.00"],
  ])("of %d days of absence is %s, not under 0", (days, expected) => {
    expect(total("KEHADIRAN", { attendance: [{ code: "ALPA", days }] })).toBe(expected);
  });

  it("refuses a code that the scheme does not know", () => {
    expect(() => total("KEHADIRAN", { attendance: [{ code: "SENAM", days: 1 }] })).toThrow(
      "no points for deduction code SENAM",
    );
  });

  it("lists the deductions among its reasons", () => {
    const steps = allSteps(
      periodicScore(only("KEHADIRAN"), input({ attendance: [{ code: "TL3", days: 2 }] }), { explain: true })
        .steps,
    );
    expect(steps.find(({ rule }) => rule === "ATTENDANCE_DEDUCTION")).toMatchObject({
      label: "TL3",
      value: "2.50",
      inputs: { days: "2", points: "1.25" },
    });
    expect(
      allSteps(periodicScore(only("KEHADIRAN"), input(), { explain: true }).steps).map(
        ({ rule, label, value }) => [rule, label, value],
      ),
    ).toEqual([
      ["TOTAL", schemes.umum.name, null],
      ["KEHADIRAN", "KEHADIRAN", null],
    ]);
  });

  it("comes without reasons where nobody asked for them", () => {
    expect(attendanceResult([{ code: "TL1", days: 2 }], schemes.umum.attendance, false).step).toBeNull();
  });
});
