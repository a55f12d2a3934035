import { describe, expect, it } from "vitest";
import { answer, flagsIn, run, utf8 } from "@/lib/scoring/calculator/calculator";
import { nameTwice, outlineOf, tellsSource } from "@/lib/scoring/calculator/literal-json";
import { scoreFile } from "@/lib/scoring/score-file";
import { schemes } from "@/lib/scoring/schemes/shipped";
import { ratna, rhk } from "@/tests/unit/scoring/cases";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const ask = (name: string, input: unknown): unknown => {
  const { exitCode, stdout, stderr } = answer(name, JSON.stringify(input));
  return exitCode === 0 ? (JSON.parse(stdout) as unknown) : stderr;
};
const score = (change: object): unknown => ask("periodic-score", { scheme: "umum", ...ratna, ...change });

describe("a maximal target", () => {
  it.each([
    ["99", "95.71"],
    ["100", "120"],
    ["101", "120"],
    ["250", "120"],
  ])("at %s percent gives the same points in skp-value as in a score", (percent, value) => {
    const given = ask("skp-value", { percent, maximal: true }) as { value: string };
    if (percent !== "99") expect(given.value).toBe(value);
    else expect(Number(given.value)).toBeLessThan(120);
  });
});

describe("a competency group of weight 0", () => {
  const scheme = {
    ...schemes.umum,
    competency: {
      ...schemes.umum.competency,
      weights: { TEKNIS: "100", MANAJERIAL: "0", SOSIAL_KULTURAL: "0" },
    },
  };
  const competency = [{ id: "m", group: "MANAJERIAL", required: "3", assessed: "3" }];

  it("does not count, and where nothing else was assessed KOMPETENSI is missing", () => {
    const result = score({ scheme, competency }) as { components: { key: string; value: string | null }[] };
    expect(result.components.find(({ key }) => key === "KOMPETENSI")).toMatchObject({ value: null });
  });
});

const twiceIn = (text: string): string | null => nameTwice(text, JSON.parse(text), outlineOf(text));

describe("a name that stands twice in one object", () => {
  it("is refused and named, wherever it stands", () => {
    expect(answer("predikat", '{"work":"DI_ATAS_EKSPEKTASI","behaviour":"X","work":"X"}').stderr).toBe(
      "work: stands twice in its object\n",
    );
    expect(twiceIn('{"a":[{"b":1},{"b":1,"c":{"d":1,"d":2}}]}')).toBe("a[1].c.d");
  });

  it("is found only as a name, whatever colons, digits and marks a text holds", () => {
    expect(outlineOf(String.raw`{"a:1":"b\":2","c\\":[{"d":null}]}`)).toEqual({
      names: 3,
      hasNumbers: false,
    });
    expect(outlineOf('{"a":[true,-1]}')).toEqual({ names: 1, hasNumbers: true });
    expect(outlineOf('{"a":"never ends')).toEqual({ names: 1, hasNumbers: false });
  });

  it("is seen through an escape, and not in a value or in two objects", () => {
    expect(twiceIn(String.raw`{"a":1,"\u0061":2}`)).toBe("a");
    expect(twiceIn('{"a":"a","b":["a","a"],"c":{"a":1}}')).toBeNull();
    expect(twiceIn('"a"')).toBeNull();
    expect(twiceIn(String.raw`{"a":"\"a\":1,\"a\":2"}`)).toBeNull();
  });

  it("is refused in a score file too, where a reader would see the first total and a machine the last", () => {
    const file = JSON.stringify(scoreFile(schemes.umum, ratna));
    const forged = file.replace('"result":{', '"result":{"total":"119.00",');
    expect(answer("verify", forged)).toMatchObject({
      exitCode: 2,
      stderr: "result.total: stands twice in its object\n",
    });
  });
});

describe("a citizen index", () => {
  const unit = (ikm: unknown, more = {}) =>
    score({ citizen: { unit: { ikm, n: 30, ...more }, officer: null } });

  it.each(["24.99", "100.01"])("of %s is refused: an IKM lies from 25 to 100", (ikm) => {
    expect(unit(ikm)).toBe(`citizen.unit.ikm: ${ikm} is outside 25..100\n`);
  });

  it.each(["25", "100"])("of %s is taken", (ikm) => {
    expect(unit(ikm)).toHaveProperty("total");
  });

  it("with an interval upside down is refused", () => {
    expect(unit("80", { low: "81", high: "79" })).toBe("citizen.unit.low: low is above high\n");
    expect(unit("80", { low: "80", high: "80" })).toHaveProperty("total");
    expect(unit("80", { low: null, high: "80" })).toHaveProperty("total");
  });
});

describe("what may hide in a text", () => {
  it("a control character in an id or a code is refused", () => {
    expect(score({ rhk: [rhk("a\u0000b", [])] })).toMatch(/^rhk\[0\]\.id: has a control character\n$/);
  });

  it("an echo is printable, on one line and at most 80 characters with its field", () => {
    const line = ask("predikat", { work: `\u001b[31m\u202e${"x".repeat(500)}\n`, behaviour: "X" }) as string;
    expect(line).toMatch(/^work: [\x20-\x7e…]+\n$/);
    expect(line.split(" is not one of ")[0]?.length).toBeLessThanOrEqual(80);
  });

  it("a byte-order mark, and bytes that are not UTF-8, are refused", () => {
    expect(run(["predikat"], bytes("\uFEFF{}")).stderr).toBe("input: begins with a byte-order mark\n");
    expect(run(["predikat"], new Uint8Array([0x7b, 0xff, 0x7d])).stderr).toBe("input: is not UTF-8\n");
    expect(utf8(bytes("ñ"))).toBe("ñ");
  });

  it("a NIP of somebody born before 1900 is invalid, of 1900 it is read", () => {
    expect(ask("nip", { nip: "189912311985031001", kind: "PNS" })).toEqual({
      valid: false,
      reason: "BIRTH_DATE",
    });
    expect(ask("nip", { nip: "190001011985031001", kind: "PNS" })).toMatchObject({ valid: true });
  });
});

describe("the limits of a list", { timeout: 60_000 }, () => {
  it("2,000 RHK are read, 2,001 are refused at once", () => {
    const plans = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        id: `r${at}`,
        iki: [{ id: "i", aspect: "KUANTITAS", polarity: "MORE", target: "3", actual: "2" }],
      }));
    expect(score({ rhk: plans(2000) })).toHaveProperty("total");
    expect(score({ rhk: plans(2001) })).toBe("rhk: has 2001 elements, at most 2000 are read\n");
  });

  it("200 IKI of an RHK are read, 201 are refused", () => {
    const plan = (count: number) => [
      {
        id: "r",
        iki: Array.from({ length: count }, (_, at) => ({
          id: `i${at}`,
          aspect: "KUANTITAS",
          polarity: "MORE",
          target: "3",
          actual: "2",
        })),
      },
    ];
    expect(score({ rhk: plan(200) })).toHaveProperty("total");
    expect(score({ rhk: plan(201) })).toBe("rhk[0].iki: has 201 elements, at most 200 are read\n");
  });

  it("5,000 ratings are read, 5,001 are refused", () => {
    const ratings = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        value: "AKUNTABEL",
        raterId: `p${at}`,
        group: "REKAN",
        rating: "SESUAI_EKSPEKTASI",
      }));
    expect(score({ behaviour: ratings(5000) })).toHaveProperty("total");
    expect(score({ behaviour: ratings(5001) })).toBe("behaviour: has 5001 elements, at most 5000 are read\n");
  });

  it("200,000 questionnaires are read, one more is refused", () => {
    const rows = (count: number) => ({ responses: Array.from({ length: count }, () => [4]) });
    expect(ask("skm", rows(200_000))).toMatchObject({ ikm: "100.00" });
    expect(ask("skm", rows(200_001))).toBe("responses: has 200001 elements, at most 200000 are read\n");
  });
});

describe("verify", () => {
  const file = scoreFile(schemes.umum, ratna);
  const text = JSON.stringify(file);

  it("accepts only values of the type that the export writes", () => {
    expect(answer("verify", text.replace('"cap":"120"', '"cap":120'))).toMatchObject({
      exitCode: 2,
      stderr: 'scheme.work.cap: 120 is not written as the export writes it, "120"\n',
    });
  });

  it("compares with the hash on a paper, in either case", () => {
    expect(answer("verify", text, { against: file.hash })).toMatchObject({ exitCode: 0 });
    expect(answer("verify", text, { against: file.hash.toUpperCase() })).toMatchObject({ exitCode: 0 });
    expect(answer("verify", text, { against: "00" })).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/^hash: recorded 00, recomputed /) as string,
    });
  });

  it("compares with a shipped scheme, which a forger's own would not be", () => {
    const version = schemes.umum.version;
    expect(answer("verify", text, { scheme: `umum@${version}` })).toMatchObject({ exitCode: 0 });
    const lenient = scoreFile(
      { ...schemes.umum, work: { ...schemes.umum.work, additionalCap: "90" } },
      ratna,
    );
    expect(answer("verify", JSON.stringify(lenient))).toMatchObject({ exitCode: 0 });
    expect(answer("verify", JSON.stringify(lenient), { scheme: `umum@${version}` })).toMatchObject({
      exitCode: 1,
      stderr: "scheme.work.additionalCap: recorded 90, recomputed 10\n",
    });
    expect(answer("verify", text, { scheme: "umum@0" }).stderr).toMatch(
      /^--scheme: umum@0 is not one of .+\n$/,
    );
    expect(answer("verify", text, { scheme: "lain" }).exitCode).toBe(2);
  });

  it("says of a file that does not reproduce what differs, whatever the flags", () => {
    expect(answer("verify", "[]", { against: "00" })).toMatchObject({ exitCode: 2 });
  });
});

describe("the command line", () => {
  it("takes flags as pairs, and only for verify", () => {
    expect(flagsIn(["--against", "ab", "--scheme", "umum@1"])).toEqual({ against: "ab", scheme: "umum@1" });
    expect(flagsIn(["--against"])).toBeNull();
    expect(flagsIn(["--lain", "1"])).toBeNull();
    expect(run(["verify", "--lain", "1"], bytes("{}")).exitCode).toBe(2);
    expect(run(["predikat", "--against", "ab"], bytes("{}")).stderr).toBe("flags: predikat takes none\n");
    expect(run(["-h"], bytes("")).exitCode).toBe(0);
  });

  it("knows a platform that does not tell how a number was written", () => {
    expect(tellsSource()).toBe(true);
    expect(tellsSource((text, reviver) => reviver("", Number(text)))).toBe(false);
    expect(run(["sample-size"], bytes('{"population":10}'), false)).toMatchObject({
      exitCode: 2,
      stdout: "",
    });
    expect(run(["sample-size"], bytes('{"population":10}'))).toMatchObject({ exitCode: 0 });
  });
});
