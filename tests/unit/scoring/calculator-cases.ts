import survey from "@/prisma/seed/data/skm-quarter-iii.json";
import { scoreFile } from "@/lib/scoring/score-file";
import { schemes } from "@/lib/scoring/schemes/shipped";
import { ratna } from "@/tests/unit/scoring/cases";

const columns = Object.values(survey.counts).map((column) =>
  Object.entries(column).flatMap(([answer, times]) => new Array<number>(times).fill(Number(answer))),
);
export const surveyRows = Array.from({ length: survey.respondents }, (_, row) =>
  columns.map((column) => column[row]),
);

const file = scoreFile(schemes["permenpanrb-6-2022"], ratna);

/** One example of every operation as it stands in the contract: what goes in, and what must be part of the answer. */
export const EXAMPLES: readonly (readonly [
  operation: string,
  input: unknown,
  part: Record<string, unknown>,
])[] = [
  [
    "skm",
    { responses: surveyRows },
    { n: 29, index: "3.6590", ikm: "91.48", mutu: "A", kinerja: "Sangat Baik", lowest: [3, 2, 5] },
  ],
  ["sample-size", { population: 100 }, { sample: 80 }],
  ["achievement", { polarity: "MORE", target: 7, actual: 7.5 }, { percent: "107.14" }],
  ["skp-value", { percent: "97.89" }, { value: "88", category: "CUKUP" }],
  // 0.7 × 104.6342 + 0.3 × 105.7142 = 104.9582
  [
    "numeric-predikat",
    { skp: "104.6342", behaviour: 105.7142, raters360: false, newIdea: false },
    { total: "104.96", category: "BAIK" },
  ],
  ["predikat", { work: "DI_ATAS_EKSPEKTASI", behaviour: "DI_BAWAH_EKSPEKTASI" }, { predikat: "KURANG" }],
  [
    "distribution",
    {
      organisation: "ISTIMEWA",
      counts: { SANGAT_BAIK: 8, BAIK: 2, BUTUH_PERBAIKAN: 0, KURANG: 0, SANGAT_KURANG: 0 },
    },
    { ok: false, deviations: [{ code: "SANGAT_BAIK_ABOVE_MAXIMUM", actual: "80.00", limit: "70.00" }] },
  ],
  ["angka-kredit", { jenjang: "AHLI_PERTAMA", predikat: "BAIK", months: 2 }, { angkaKredit: "2.08" }],
  [
    "jpm",
    { standard: [18], assessed: [25], purpose: "PEMETAAN" },
    { percent: "138.89", category: "OPTIMAL" },
  ],
  ["nine-box", { performance: "DI_ATAS_EKSPEKTASI", potential: "TINGGI" }, { box: 9 }],
  [
    "nip",
    { nip: "196409171985031001", kind: "PNS" },
    { valid: true, bornOn: "1964-09-17", appointed: "1985-03", sex: "L", sequence: "001" },
  ],
  [
    "check-table",
    { rows: [{ polarity: "MORE", target: "3", actual: "2", published: "66.66" }] },
    { rows: [{ computed: "66.67", ok: false, cause: "TRUNCATED" }], wrong: 1, truncated: 1 },
  ],
  [
    "objection",
    { receivedOn: "2026-07-20", filedOn: "2026-08-04" },
    { accepted: false, lastDay: "2026-08-03" },
  ],
  ["periodic-score", { scheme: "permenpanrb-6-2022", ...ratna }, { total: "104.96", category: "BAIK" }],
  ["score-file", { scheme: "permenpanrb-6-2022", ...ratna }, { hash: file.hash }],
  ["verify", file, { reproduced: true, hash: file.hash }],
];
