import { describe, expect, it } from "vitest";
import { schemeChanges, schemeFacts } from "@/lib/schemes/labels/facts";
import { describeSchemeProblem, isProblem } from "@/lib/labels/scheme-problems";
import { describeScheme } from "@/lib/schemes/labels/sentences";
import { simulationFinding } from "@/lib/simulations/labels";
import { PROBLEM_CODES } from "@/lib/scoring/shape";
import { SCHEME_IDS, schemes } from "@/lib/scoring/schemes/shipped";
import { validateScheme } from "@/lib/scoring/scheme-shape";
import { type Scheme } from "@/lib/scoring/scheme";

/** A scheme in which everything counts, so that each of its rules has to be told. */
const FULL: Scheme = {
  ...schemes.bantul,
  components: [
    { key: "HASIL_KERJA", weight: "40", missing: "BLOCK" },
    { key: "PERILAKU", weight: "20", missing: "RENORMALISE" },
    { key: "KOMPETENSI", weight: "20", missing: "ZERO" },
    { key: "UMPAN_BALIK_MASYARAKAT", weight: "10", missing: "RENORMALISE" },
    { key: "KEHADIRAN", weight: "10", missing: "RENORMALISE" },
  ],
  weightsWithPeers: [
    { key: "HASIL_KERJA", weight: "60" },
    { key: "PERILAKU", weight: "40" },
  ],
  work: { ...schemes.pontianak.work, requiredAspects: ["WAKTU"] },
  competency: schemes.kepahiang.competency,
};

const text = (scheme: Scheme): string =>
  describeScheme(scheme)
    .flatMap(({ title, sentences }) => [title, ...sentences])
    .join("\n");

const VARIANTS: readonly [rule: string, scheme: Scheme][] = [
  [
    "a weight of a component",
    {
      ...FULL,
      components: FULL.components.map((part) =>
        part.key === "HASIL_KERJA" ? { ...part, weight: "41" } : part,
      ),
    },
  ],
  [
    "what becomes of missing data",
    { ...FULL, components: FULL.components.map((part) => ({ ...part, missing: "ZERO" as const })) },
  ],
  [
    "a weight with peers",
    {
      ...FULL,
      weightsWithPeers: [
        { key: "HASIL_KERJA", weight: "55" },
        { key: "PERILAKU", weight: "45" },
      ],
    },
  ],
  ["the cadence", { ...FULL, cadence: "TRIWULANAN" }],
  ["the first day", { ...FULL, effectiveFrom: "2027-01-01" }],
  ["the unit's results", { ...FULL, showUnitResults: true }],
  ["the legal basis", { ...FULL, basis: [{ regulation: "Perbup 1/2026", article: "Ps 2" }] }],
  ["the cap of work", { ...FULL, work: { ...FULL.work, cap: "110" } }],
  [
    "a dimension",
    {
      ...FULL,
      work: {
        ...FULL.work,
        dimensions: FULL.work.dimensions.map((d, i) => ({ ...d, weight: i === 0 ? "41" : d.weight })),
      },
    },
  ],
  ["evidence", { ...FULL, work: { ...FULL.work, requireEvidence: false } }],
  ["numeric targets", { ...FULL, work: { ...FULL.work, requireNumericTarget: false } }],
  ["required aspects", { ...FULL, work: { ...FULL.work, requiredAspects: ["BIAYA"] } }],
  ["the conversion", { ...FULL, work: { ...FULL.work, conversion: "PERMENPANRB_8_2021" } }],
  ["the additional cap", { ...FULL, work: { ...FULL.work, additionalCap: "0" } }],
  [
    "a rater group",
    { ...FULL, behaviour: { ...FULL.behaviour, weights: { ...FULL.behaviour.weights, DIRI: "5" } } },
  ],
  ["the minimum of raters", { ...FULL, behaviour: { ...FULL.behaviour, minRaters: 5 } }],
  [
    "the points of a rating",
    {
      ...FULL,
      behaviour: { ...FULL.behaviour, points: { ...FULL.behaviour.points, DI_BAWAH_EKSPEKTASI: "60" } },
    },
  ],
  [
    "a competency group",
    {
      ...FULL,
      competency: { ...FULL.competency, weights: { TEKNIS: "60", MANAJERIAL: "20", SOSIAL_KULTURAL: "20" } },
    },
  ],
  ["competency side by side", { ...FULL, competency: { ...FULL.competency, weights: null } }],
  ["the cap of a competency", { ...FULL, competency: { ...FULL.competency, cap: "120" } }],
  ["training", { ...FULL, competency: { ...FULL.competency, requireTraining: false } }],
  ["attribution", { ...FULL, citizen: { ...FULL.citizen, attribution: "PETUGAS" } }],
  ["the minimum of responses", { ...FULL, citizen: { ...FULL.citizen, minResponses: 50 } }],
  ["a deduction", { ...FULL, attendance: { points: { ...FULL.attendance.points, TL1: "0.75" } } }],
  ["the upper suggestion", { ...FULL, suggest: { ...FULL.suggest, above: "115" } }],
  ["the lower suggestion", { ...FULL, suggest: { ...FULL.suggest, meets: "85" } }],
];

describe("a scheme in words", () => {
  it("is a valid scheme to begin with", () => {
    expect(validateScheme(FULL)).toEqual([]);
  });

  it.each(VARIANTS)("tells another sentence when %s is another", (_rule, scheme) => {
    expect(text(scheme)).not.toBe(text(FULL));
  });

  it.each(VARIANTS)("names exactly what changed when %s is another", (_rule, scheme) => {
    const changes = schemeChanges(FULL, scheme);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every(({ before, after }) => before !== after)).toBe(true);
  });

  it.each(SCHEME_IDS)("gives every component of %s its weight and the reason of each part", (id) => {
    const scheme = schemes[id];
    const sections = describeScheme(scheme);
    expect(sections.every(({ why, sentences }) => why.length > 20 && sentences.length > 0)).toBe(true);
    for (const { weight } of scheme.components) expect(text(scheme)).toContain(`${weight} dari 100`);
  });

  it("finds no change between a version and its copy", () => {
    expect(schemeChanges(FULL, { ...FULL, version: "2026.2" })).toEqual([]);
  });

  it("names each setting once, so that old and new cannot be mixed up", () => {
    const names = schemeFacts(FULL).map(({ part, name }) => `${part} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("what is wrong with a draft", () => {
  it.each(PROBLEM_CODES)("has a sentence for %s", (code) => {
    expect(describeSchemeProblem({ code, facts: {} })).toMatch(/^[A-ZÀ-Ý“].*\.$/);
  });

  it("says by how much weights miss 100, exactly", () => {
    expect(describeSchemeProblem({ code: "WEIGHTS_NOT_100", facts: { actual: "99.99" } })).toBe(
      "Jumlah bobot 99,99, kurang 0,01. Jumlahnya harus tepat 100.",
    );
    expect(describeSchemeProblem({ code: "WEIGHTS_NOT_100", facts: { actual: "100.01" } })).toBe(
      "Jumlah bobot 100,01, lebih 0,01. Jumlahnya harus tepat 100.",
    );
    expect(describeSchemeProblem({ code: "WEIGHTS_NOT_100", facts: { actual: "0" } })).toBe(
      "Jumlah bobot 0, kurang 100. Jumlahnya harus tepat 100.",
    );
  });

  it("knows a coded problem from anything else", () => {
    expect(isProblem({ code: "REQUIRED", facts: {} })).toBe(true);
    for (const other of [null, "REQUIRED", { code: "toString", facts: {} }, { code: "REQUIRED" }])
      expect(isProblem(other)).toBe(false);
  });
});

describe("the finding of a simulation", () => {
  const none = { people: 10, up: 0, down: 0, same: 10, gained: 0, lost: 0, meanChange: "0.00" };

  it("says that nothing moved, or how many and by how much", () => {
    expect(simulationFinding(none)).toBe("Tidak ada nilai yang berubah dari 10 nilai.");
    expect(simulationFinding({ ...none, up: 3, down: 1, same: 6, meanChange: "-0.25" })).toBe(
      "4 dari 10 nilai berubah: 3 naik, 1 turun; rata-rata −0,25 angka.",
    );
    expect(simulationFinding({ ...none, same: 0, lost: 10, meanChange: null })).toBe(
      "10 dari 10 nilai berubah: 10 tidak keluar lagi.",
    );
    expect(simulationFinding({ ...none, people: 0, same: 0 })).toBe("Tidak ada nilai yang dihitung.");
  });
});
