import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROBLEM_CODES } from "@/lib/scoring/shape";
import { scoreFile } from "@/lib/scoring/score-file";
import { schemes } from "@/lib/scoring/schemes/shipped";
import { OPERATION_NAMES, answer, guarded, help } from "@/lib/scoring/calculator/calculator";
import { literalValue, plainDecimal } from "@/lib/scoring/calculator/literal-json";
import { phrase } from "@/lib/scoring/calculator/phrases";
import { iki, ratna, rhk } from "@/tests/unit/scoring/cases";
import { EXAMPLES, surveyRows } from "@/tests/unit/scoring/calculator-cases";

const ask = (name: string, input: unknown): unknown => {
  const { exitCode, stdout } = answer(name, JSON.stringify(input));
  return exitCode === 0 ? (JSON.parse(stdout) as unknown) : `exit ${exitCode}`;
};
const refusal = (name: string, input: unknown): string => {
  const { exitCode, stdout, stderr } = answer(
    name,
    typeof input === "string" ? input : JSON.stringify(input),
  );
  expect([exitCode, stdout]).toEqual([2, ""]);
  return stderr;
};

describe("the calculator", () => {
  it.each(EXAMPLES)("answers %s", (name, input, part) => {
    expect(ask(name, input)).toMatchObject(part);
  });

  it("has an example of every operation, and help that names each", () => {
    expect(EXAMPLES.map(([name]) => name)).toEqual([...OPERATION_NAMES]);
    for (const name of OPERATION_NAMES) expect(help().stdout).toMatch(new RegExp(`^${name} `, "m"));
    expect(help()).toMatchObject({ exitCode: 0, stderr: "" });
  });

  it("prints one line of JSON with the numbers as decimal strings", () => {
    expect(answer("angka-kredit", '{"jenjang":"AHLI_MUDA","predikat":"BAIK","months":12}').stdout).toBe(
      '{"angkaKredit":"25.00"}\n',
    );
  });
});

describe("numbers in the input", () => {
  it("are taken literally: 0.1 is one tenth, and a tail beyond a float's precision counts", () => {
    expect(answer("achievement", '{"polarity":"MORE","target":0.3,"actual":0.1}').stdout).toBe(
      '{"percent":"33.33"}\n',
    );
    // (10^20 + 5 × 10^15) ÷ 10^20 = 100.005 %
    expect(
      answer(
        "achievement",
        '{"polarity":"MORE","target":100000000000000000000,"actual":100005000000000000000}',
      ).stdout,
    ).toBe('{"percent":"100.01"}\n');
    expect(
      answer(
        "achievement",
        '{"polarity":"MORE","target":100000000000000000000,"actual":100004999999999999999}',
      ).stdout,
    ).toBe('{"percent":"100.00"}\n');
    expect(answer("achievement", '{"polarity":"MORE","target":1e2,"actual":1.005E+2}').stdout).toBe(
      '{"percent":"100.50"}\n',
    );
  });

  it.each([
    ["1e3", "1000"],
    ["1.5e1", "15"],
    ["1.25e1", "12.5"],
    ["125e-2", "1.25"],
    ["125e-3", "0.125"],
    ["125e-5", "0.00125"],
    ["-0", "0"],
    ["-0.0", "0.0"],
    ["-1e0", "-1"],
    ["0e5", "0"],
    ["0.001e2", "0.1"],
    ["12", "12"],
    ["1.25e-3", "0.00125"],
    ["0.5e1", "5"],
    ["1e59", `1${"0".repeat(59)}`],
    ["1e60", "1e60"],
    ["1.5e58", `15${"0".repeat(57)}`],
    ["1.5e59", "1.5e59"],
    ["1e61", "1e61"],
    ["1e-61", "1e-61"],
    ["1e400", "1e400"],
    ["Infinity", "Infinity"],
  ])("%s is read as %s", (source, plain) => {
    expect(plainDecimal(source)).toBe(plain);
  });

  it("are the same whether they stand as numbers or as strings", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999 }),
        fc.integer({ min: 1, max: 9999 }),
        (actual, target) => {
          const [a, t] = [
            `${Math.floor(actual / 100)}.${String(actual % 100).padStart(2, "0")}`,
            String(target),
          ];
          expect(answer("achievement", `{"polarity":"LESS","target":${t},"actual":${a}}`)).toEqual(
            answer("achievement", `{"polarity":"LESS","target":"${t}","actual":"${a}"}`),
          );
        },
      ),
    );
  });

  it("keep their value where the platform does not tell the source", () => {
    expect([
      literalValue("a", 1.5),
      literalValue("a", 0.1, {}),
      literalValue("a", "x"),
      literalValue("a", true),
    ]).toEqual(["1.5", "0.1", "x", true]);
    expect(literalValue("a", 9007199254740992, { source: "9007199254740993" })).toBe("9007199254740993");
  });
});

describe("a survey in the calculator", () => {
  it("reproduces old reports with their printed weights", () => {
    expect(ask("skm", { responses: surveyRows, weights: "0.111" })).toMatchObject({ ikm: "91.38" });
    expect(ask("skm", { responses: surveyRows, weights: 0.11 })).toMatchObject({ ikm: "90.56" });
    expect(
      ask("skm", {
        responses: [
          [4, 4],
          [4, 2],
        ],
        weights: "exact",
      }),
    ).toMatchObject({ ikm: "87.50" });
  });

  it("without rows, or with an unsur that nobody answered, has no IKM", () => {
    expect(ask("skm", { responses: [] })).toMatchObject({ n: 0, ikm: null });
    expect(ask("skm", { responses: [[null, 4]] })).toMatchObject({ nrr: [null, "4.0000"], ikm: null });
  });
});

describe("an achievement in the calculator", () => {
  it("takes a range, a cap, and an actual that is not there", () => {
    expect(ask("achievement", { polarity: "MORE", target: { low: 80, high: 90 }, actual: 99 })).toEqual({
      percent: "110.00",
    });
    expect(ask("achievement", { polarity: "MORE", target: 1, actual: 100 })).toEqual({ percent: "10000.00" });
    expect(ask("achievement", { polarity: "MORE", target: 1, actual: 100, cap: 120 })).toEqual({
      percent: "120.00",
    });
    expect(ask("achievement", { polarity: "MORE", target: 1, actual: null })).toEqual({ percent: null });
    expect(ask("achievement", { polarity: "LESS", target: 0, actual: 0 })).toEqual({ percent: "100.00" });
  });

  it("drops trailing zeros of a value only there", () => {
    expect(["102", "100", "59.49"].map((percent) => ask("skp-value", { percent, maximal: false }))).toEqual([
      { value: "111.11", category: "SANGAT_BAIK" },
      { value: "109", category: "BAIK" },
      { value: "49", category: "SANGAT_KURANG" },
    ]);
    expect(ask("skp-value", { percent: 100, maximal: true })).toEqual({
      value: "120",
      category: "SANGAT_BAIK",
    });
  });
});

describe("a Job Person Match in the calculator", () => {
  it("counts a strength only up to the cap that was given", () => {
    // (min(5, 3) + 1) ÷ (3 + 3) × 100 = 66.67; without a cap (5 + 1) ÷ 6 × 100 = 100
    const levels = { standard: [3, 3], assessed: [5, 1], purpose: "SELEKSI" };
    expect([ask("jpm", { ...levels, cap: 100 }), ask("jpm", levels)]).toEqual([
      { percent: "66.67", category: "KMS" },
      { percent: "100.00", category: "MS" },
    ]);
  });
});

describe("an objection in the calculator", () => {
  it("may be filed on the very day the appraisal was received", () => {
    expect(ask("objection", { receivedOn: "2026-07-20", filedOn: "2026-07-20" })).toMatchObject({
      accepted: true,
    });
  });
});

describe("a periodic score in the calculator", () => {
  const short = {
    scheme: "umum",
    rhk: [{ id: "r", iki: [{ id: "a", aspect: "WAKTU", polarity: "MORE", target: 100, actual: 95 }] }],
  };

  it("may leave out what has an obvious value", () => {
    expect(ask("periodic-score", short)).toMatchObject({
      total: "95.00",
      components: [
        { key: "HASIL_KERJA", value: "95.00", weight: "60", status: "COUNTED" },
        { key: "PERILAKU", value: null, status: "RENORMALISED" },
        { key: "KOMPETENSI", value: null, status: "RENORMALISED" },
      ],
      suggestion: { rating: "SESUAI_EKSPEKTASI" },
    });
    expect(
      ask("periodic-score", {
        ...short,
        scheme: "muara-tebo",
        competency: [{ id: "k", group: "TEKNIS", required: 2, assessed: 2 }],
        citizen: { unit: { ikm: 80, n: 30 } },
      }),
    ).toMatchObject({ total: "93.50" }); // 0.5 × 95 + 0.3 × 100 + 0.2 × 80
  });

  it("counts nothing that was left without evidence, where the scheme asks for evidence", () => {
    expect(
      ask("periodic-score", { scheme: "pontianak", rhk: [{ ...short.rhk[0], dimension: "INOVASI" }] }),
    ).toMatchObject({ total: null });
  });

  it("comes with its reasons", () => {
    expect(ask("periodic-score", short)).toMatchObject({
      steps: [
        {
          rule: "TOTAL",
          value: "95.00",
          children: [
            { rule: "HASIL_KERJA", value: "95.00" },
            { rule: "PERILAKU", value: null },
            { rule: "KOMPETENSI", value: null },
          ],
        },
      ],
    });
  });

  it("takes a whole scheme instead of an id", () => {
    expect(
      ask("periodic-score", {
        ...short,
        scheme: { ...schemes.umum, components: [{ key: "HASIL_KERJA", weight: 100, missing: "BLOCK" }] },
      }),
    ).toMatchObject({ total: "95.00" });
  });

  it("gives a file that verify reproduces, and names the first step that differs after a change", () => {
    const { exitCode, stdout } = answer(
      "score-file",
      JSON.stringify({ scheme: "permenpanrb-6-2022", ...ratna }),
    );
    expect([exitCode, answer("verify", stdout).exitCode]).toEqual([0, 0]);
    const changed = answer("verify", stdout.replace('"value":"95.70"', '"value":"95.71"'));
    expect(changed).toEqual({
      exitCode: 1,
      stdout:
        '{"reproduced":false,"step":"steps[0].children[0].children[0].value",' +
        '"recorded":"95.71","recomputed":"95.70"}\n',
      stderr: "steps[0].children[0].children[0].value: recorded 95.71, recomputed 95.70\n",
    });
  });

  it("reproduces a file that was made without the calculator", () => {
    expect(ask("verify", scoreFile(schemes.bantul, ratna))).toMatchObject({ reproduced: true });
  });
});

const score = { scheme: "umum", rhk: [rhk("r", [iki("a", "95")])] };
const byScheme = (differs: Record<string, unknown>): unknown => ({
  ...score,
  scheme: { ...schemes.umum, ...differs },
});
const half = { key: "PERILAKU", weight: "50", missing: "RENORMALISE" };

describe("a refusal", () => {
  it.each<[string, unknown, string]>([
    [
      "skm",
      { responses: [...Array.from({ length: 16 }, () => [1, 2, 3]), [1, 5, 3]] },
      "responses[16][1]: 5 is outside 1..4",
    ],
    ["skm", { responses: [[0]] }, "responses[0][0]: 0 is outside 1..4"],
    ["skm", { responses: [[2.5]] }, "responses[0][0]: 2.5 is not a whole number"],
    ["skm", { responses: [["A"]] }, "responses[0][0]: A is not a number"],
    ["skm", { responses: [[1, 2], [1]] }, "responses[1]: has 1 elements instead of 2"],
    ["skm", { responses: [[], [1]] }, "responses[0]: is empty"],
    ["skm", { responses: [[true]] }, "responses[0][0]: true is not a number"],
    ["skm", { responses: { 0: [1] } }, 'responses: {"0":["1"]} is not a list'],
    ["skm", {}, "responses: is required"],
    ["skm", { responses: [[1]], weights: "0" }, "weights: 0 is not above 0"],
    ["skm", { responses: [[1]], weights: "1.5" }, "weights: 1.5 is outside 0..1"],
    ["skm", { responses: [[1]], weights: "rata" }, "weights: rata is not a number"],
    ["sample-size", { population: -1 }, "population: -1 is below 0"],
    ["sample-size", { population: "1e3" }, "population: 1e3 is not a number"],
    ["sample-size", '{"population":1e400}', "population: 1e400 is not a number"],
    [
      "sample-size",
      '{"population":9007199254740992}',
      "population: 9007199254740992 is outside 0..9007199254740991",
    ],
    ["sample-size", { population: 10, sampel: 5 }, "sampel: is not a known field"],
    ["sample-size", '{"population":10,"__proto__":{}}', "__proto__: is not a known field"],
    ["sample-size", '{"population":10,"a\\nb":1}', '"a b": is not a known field'],
    [
      "achievement",
      { polarity: "MORE", target: 0, actual: 1 },
      "target: 0 cannot be the target where more is better",
    ],
    ["achievement", { polarity: "MORE", target: -1, actual: 1 }, "target: -1 is below 0"],
    [
      "achievement",
      { polarity: "MORE", target: { low: 2, high: 1 }, actual: 1 },
      "target: low is above high",
    ],
    ["achievement", { polarity: "MORE", target: "NaN", actual: 1 }, "target: NaN is not a number"],
    [
      "achievement",
      { polarity: "MORE", target: 1, actual: true },
      "actual: true does not fit a NUMBER target",
    ],
    [
      "achievement",
      { polarity: "MORE", target: 1, actual: "9".repeat(61) },
      "actual: has more than 60 digits",
    ],
    ["achievement", { polarity: "naik", target: 1, actual: 1 }, "polarity: naik is not one of MORE, LESS"],
    ["achievement", { target: 1, actual: 1 }, "polarity: is required"],
    ["skp-value", { percent: -1 }, "percent: -1 is below 0"],
    ["skp-value", { percent: 100, maximal: "ya" }, "maximal: ya is not true or false"],
    [
      "numeric-predikat",
      { skp: 120.01, behaviour: 100, raters360: false, newIdea: false },
      "skp: 120.01 is outside 0..120",
    ],
    [
      "predikat",
      { work: "BAIK", behaviour: "SESUAI_EKSPEKTASI" },
      "work: BAIK is not one of DI_ATAS_EKSPEKTASI, SESUAI_EKSPEKTASI, DI_BAWAH_EKSPEKTASI",
    ],
    [
      "distribution",
      {
        organisation: "BAIK",
        counts: { SANGAT_BAIK: 0, BAIK: 0, BUTUH_PERBAIKAN: 0, KURANG: 0, SANGAT_KURANG: 0 },
      },
      "counts: is empty",
    ],
    ["distribution", { organisation: "BAIK", counts: { SANGAT_BAIK: 1 } }, "counts.BAIK: is required"],
    [
      "angka-kredit",
      { jenjang: "AHLI_PERTAMA", predikat: "BAIK", months: 13 },
      "months: 13 is outside 1..12",
    ],
    [
      "angka-kredit",
      { jenjang: "AHLI_PERTAMA", predikat: "CUKUP", months: 12 },
      "predikat: CUKUP is not one of SANGAT_BAIK, BAIK, BUTUH_PERBAIKAN, KURANG, SANGAT_KURANG",
    ],
    ["jpm", { standard: [1, 2], assessed: [1], purpose: "SELEKSI" }, "assessed: has 1 elements instead of 2"],
    ["jpm", { standard: [], assessed: [], purpose: "SELEKSI" }, "standard: is empty"],
    ["jpm", { standard: [0], assessed: [1], purpose: "SELEKSI" }, "standard[0]: 0 is not above 0"],
    [
      "nine-box",
      { performance: "SESUAI_EKSPEKTASI", potential: "SEDANG" },
      "potential: SEDANG is not one of TINGGI, MENENGAH, RENDAH",
    ],
    ["nip", { nip: null, kind: "PNS" }, "nip: null is not a text"],
    ["nip", { kind: "PNS" }, "nip: is required"],
    [
      "objection",
      { receivedOn: "2026-02-30", filedOn: "2026-03-01" },
      "receivedOn: 2026-02-30 is not a day (YYYY-MM-DD)",
    ],
    [
      "objection",
      { receivedOn: "2026-07-20", filedOn: "2026-07-19" },
      "filedOn: 2026-07-19 is before 2026-07-20",
    ],
    [
      "periodic-score",
      { ...score, scheme: "papua" },
      "scheme: papua is not one of permenpanrb-6-2022, muara-tebo, bantul, pontianak, kepahiang, umum",
    ],
    ["periodic-score", { rhk: [] }, "scheme: is required"],
    [
      "periodic-score",
      { ...score, scheme: { ...schemes.umum, components: [] } },
      "scheme.components: weights add up to 0 instead of 100",
    ],
    [
      "periodic-score",
      byScheme({ components: [half, half] }),
      "scheme.components[1].key: PERILAKU occurs twice",
    ],
    [
      "periodic-score",
      byScheme({ weightsWithPeers: [{ key: "KEHADIRAN", weight: "100" }] }),
      "scheme.weightsWithPeers[0].key: KEHADIRAN is not one of HASIL_KERJA, PERILAKU, KOMPETENSI",
    ],
    [
      "periodic-score",
      byScheme({
        behaviour: {
          ...schemes.umum.behaviour,
          points: { DI_ATAS_EKSPEKTASI: "110", SESUAI_EKSPEKTASI: "110.01", DI_BAWAH_EKSPEKTASI: "70" },
        },
      }),
      "scheme.behaviour.points.SESUAI_EKSPEKTASI: 110.01 is above 110",
    ],
    [
      "periodic-score",
      byScheme({ suggest: { above: "90", meets: "90.01" } }),
      "scheme.suggest.meets: 90.01 is above 90",
    ],
    [
      "periodic-score",
      byScheme({ effectiveFrom: "2026-02-30" }),
      "scheme.effectiveFrom: 2026-02-30 is not a day (YYYY-MM-DD)",
    ],
    [
      "periodic-score",
      byScheme({ attendance: { points: [] } }),
      "scheme.attendance.points: [] is not an object",
    ],
    [
      "periodic-score",
      { ...score, scheme: "pontianak", rhk: [rhk("r", [iki("a", "95")], { dimension: "LAIN" })] },
      "rhk[0].dimension: LAIN is not one of PRODUKTIVITAS, KUALITAS_PELAYANAN, INOVASI",
    ],
    [
      "periodic-score",
      { ...score, rhk: [rhk("r", [iki("a", "95")], { title: "x".repeat(10_001) })] },
      "rhk[0].title: is longer than 10000 characters",
    ],
    [
      "periodic-score",
      { ...score, rhk: [rhk("r", [iki("a", "95")], { title: "\ud83d" })] },
      "rhk[0].title: a broken character is not a text",
    ],
    [
      "periodic-score",
      { ...score, scheme: "kepahiang" },
      "rhk: no indicator measures WAKTU, which the scheme kepahiang requires",
    ],
    ["periodic-score", { ...score, scheme: "pontianak" }, "rhk[0].dimension: is required"],
    [
      "periodic-score",
      { ...score, attendance: [{ code: "SENAM", days: 1 }] },
      "attendance[0].code: SENAM is not one of TL1, TL2, TL3, TL4, PSW1, PSW2, PSW3, PSW4, ALPA",
    ],
    ["periodic-score", { ...score, rhk: [5] }, "rhk[0]: 5 is not an object"],
    ["periodic-score", { ...score, rhk: "x" }, "rhk: x is not a list"],
    ["periodic-score", { ...score, bonus: 5 }, "bonus: is not a known field"],
    [
      "periodic-score",
      { scheme: "papua" },
      "scheme: papua is not one of permenpanrb-6-2022, muara-tebo, bantul, pontianak, kepahiang, umum",
    ],
    ["periodic-score", [], "input: [] is not an object"],
    ["verify", {}, "scheme: is required"],
    ["verify", null, "input: null is not an object"],
    ["jpm", "", "input: is empty"],
    ["jpm", " \n", "input: is empty"],
    ["jpm", "{", "input: is not valid JSON"],
    ["jpm", '{"standard":[1,]}', "input: is not valid JSON"],
    ["jpm", "{'a':1}", "input: is not valid JSON"],
    ["jpm", "NaN", "input: is not valid JSON"],
    ["jpm", "[".repeat(200_000), "input: is not valid JSON"],
    ["jpm", "7", "input: 7 is not an object"],
    ["ramal", {}, `operation: ramal is not one of ${OPERATION_NAMES.join(", ")}`],
    ["toString", {}, `operation: toString is not one of ${OPERATION_NAMES.join(", ")}`],
    ["", {}, `operation: is required, one of ${OPERATION_NAMES.join(", ")}`],
  ])("of %s %j says %s", (name, input, line) => {
    expect(refusal(name, input)).toBe(`${line}\n`);
  });

  it("of a deeply nested value is a line, not a stack", () => {
    const nested = `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`;
    expect(refusal("verify", nested)).toMatch(/^[^\n]{1,90}\n$/);
    expect(refusal("periodic-score", nested)).toMatch(/^[^\n]{1,90}\n$/);
    const file = JSON.stringify({ ...scoreFile(schemes.umum, ratna), steps: "STEPS" });
    const deep = `${"[".repeat(3000)}${"]".repeat(3000)}`;
    expect(answer("verify", file.replace('"STEPS"', deep)).stderr).not.toContain("at ");
  });

  it("says something for every kind of problem, on one line", () => {
    for (const code of PROBLEM_CODES) expect(phrase({ path: "x", code, facts: {} })).toMatch(/^x: [^\n]+$/);
  });

  it("is owed also where a computation fails on what no decoder foresaw", () => {
    const broken = () => {
      throw new Error("unforeseen");
    };
    expect(guarded(broken, "input: cannot be computed")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: "input: cannot be computed\n",
    });
  });
});

describe("malformed input", () => {
  /** Values that decoders must survive, in the place of any value of a good example. */
  const odd = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      "",
      " ",
      "NaN",
      "-1",
      "1e9",
      "__proto__",
      "constructor",
      [],
      {},
      [[]],
      [null],
      { kind: "RANGE" },
      "٣",
      "\u2028",
      -1,
      0.5,
      1e21,
      "9".repeat(100),
    ),
    fc.jsonValue({ maxDepth: 2 }),
  );

  function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
    const inner =
      typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([key, member]) => places(member, [...path, key]))
        : [];
    return [path, ...inner];
  }

  function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
    if (key === undefined) return by;
    const members = Object.entries(value as object).map(
      ([name, member]: [string, unknown]) =>
        [name, name === key ? replaced(member, rest, by) : member] as const,
    );
    return Array.isArray(value) ? members.map(([, member]) => member) : Object.fromEntries(members);
  }

  const mutant = fc.constantFrom(...EXAMPLES).chain(([name, input]) =>
    fc.tuple(
      fc.constant(name),
      fc
        .constantFrom(...places(input))
        .chain((path) => odd.map((value) => JSON.stringify(replaced(input, path, value)))),
    ),
  );

  const torn = fc.constantFrom(...EXAMPLES).chain(([name, input]) => {
    const text = JSON.stringify(input);
    return fc.tuple(
      fc.constant(name),
      fc
        .tuple(fc.nat({ max: text.length }), fc.string({ maxLength: 5 }))
        .map(([cut, junk]) => text.slice(0, cut) + junk),
    );
  });

  it("is answered or refused with one line that names a field, never with a stack", () => {
    fc.assert(
      fc.property(fc.oneof(mutant, torn), ([name, text]) => {
        const { exitCode, stdout, stderr } = answer(name, text);
        if (exitCode === 0) {
          expect([stderr, typeof JSON.parse(stdout)]).toEqual(["", "object"]);
          return;
        }
        expect(stderr).toMatch(exitCode === 2 ? /^[^\n]+: [^\n]+\n$/ : /^[^\n]+: recorded [^\n]+\n$/);
        expect(stderr).not.toContain("cannot be computed");
        if (exitCode === 2) expect(stdout).toBe("");
      }),
      { numRuns: 1000 },
    );
  });
});
