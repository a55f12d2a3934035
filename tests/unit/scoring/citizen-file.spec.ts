import { describe, expect, it } from "vitest";
import type { CitizenInput } from "@/lib/scoring/periodic-input";
import type { ScoreFile } from "@/lib/scoring/score-file";
import type { Step } from "@/lib/scoring/explanation";
import { schemes } from "@/lib/scoring/schemes/shipped";
import { scoreFile, scoreHash, verify } from "@/lib/scoring/score-file";
import { input } from "@/tests/unit/scoring/cases";

const byOfficer = {
  ...schemes["muara-tebo"],
  components: [{ key: "UMPAN_BALIK_MASYARAKAT", weight: "100", missing: "RENORMALISE" }],
  citizen: { attribution: "PETUGAS", minResponses: 30 },
} as const;
const fileOf = (citizen: CitizenInput): ScoreFile =>
  JSON.parse(JSON.stringify(scoreFile(byOfficer, input({ citizen })))) as ScoreFile;
const recent: CitizenInput = {
  unit: { ikm: "88.31", n: 312, low: "87.02", high: "89.60" },
  officer: { ikm: "95.00", n: 12, low: "90.11", high: "99.89" },
};

describe("the file of a score that citizens fed", () => {
  it("carries the interval and the reason why the unit's index counted, and is reproduced", () => {
    const file = fileOf(recent);
    expect(verify(file).kind).toBe("REPRODUCED");
    expect(file.steps[0]?.children[0]?.children[0]?.inputs).toMatchObject({
      n: "312",
      low: "87.02",
      high: "89.60",
      officerN: "12",
      needed: "30",
    });
  });

  it("is not reproduced once a bound was changed in it", () => {
    const file = fileOf(recent);
    expect(
      verify({
        ...file,
        input: { ...file.input, citizen: { ...recent, unit: { ...recent.unit, low: "80.00" } } },
      }),
    ).toMatchObject({ kind: "DIFFERENT", recorded: "87.02", recomputed: "80.00" });
    expect(
      verify({
        ...file,
        input: { ...file.input, citizen: { ...recent, unit: { ...recent.unit, low: "120" } } },
      }).kind,
    ).toBe("UNREADABLE");
  });

  it("from before there were intervals is reproduced as it was written", () => {
    const old: CitizenInput = { unit: { ikm: "88.31", n: 312 }, officer: null };
    const file = fileOf(old);
    const index: Step | undefined = file.steps[0]?.children[0]?.children[0];
    // Written out as such a file stands, so that nothing of today can slip in.
    expect(index).toEqual({
      rule: "CITIZEN_INDEX",
      article: "PermenPANRB 14/2017 Lampiran",
      label: "UNIT",
      inputs: { n: "312" },
      value: "88.31",
      exact: "8831/100",
      sources: [],
      children: [],
    });
    expect(file.hash).toBe(scoreHash(byOfficer, input({ citizen: old }), file.result));
    expect(verify(file).kind).toBe("REPRODUCED");
  });
});
