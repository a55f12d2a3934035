import { describe, expect, test } from "vitest";
import { appraiserOf, type AppraiserFacts, type Holder } from "@/lib/people/rules/appraiser";
import { pathsUpward } from "@/lib/kernel/unit";

const definitive = (employeeId: string): Holder => ({ employeeId, kind: "DEFINITIF" });
const plt = (employeeId: string): Holder => ({ employeeId, kind: "PLT" });
const plh = (employeeId: string): Holder => ({ employeeId, kind: "PLH" });

const facts = (more: Partial<AppraiserFacts>): AppraiserFacts => ({
  employeeId: "ratna",
  override: null,
  headsOwnUnit: false,
  chairs: [[definitive("kabid")], [definitive("kadis")]],
  ...more,
});

describe("the appraiser of a day", () => {
  test.each<[string, Partial<AppraiserFacts>, string | null]>([
    ["the head of the own unit appraises", {}, "kabid"],
    ["an override goes before the head", { override: "sekretaris" }, "sekretaris"],
    ["an override that names the person herself does not count", { override: "ratna" }, "kabid"],
    [
      "whoever heads the unit is appraised by the head above",
      { employeeId: "kabid", headsOwnUnit: true },
      "kadis",
    ],
    [
      "a Plt in the own chair does not appraise the head of that unit",
      {
        employeeId: "kabid",
        headsOwnUnit: true,
        chairs: [[definitive("kabid"), plt("lain")], [definitive("kadis")]],
      },
      "kadis",
    ],
    ["a vacant chair passes the duty up", { chairs: [[], [definitive("kadis")]] }, "kadis"],
    [
      "a Plt appraises where nobody is definitive",
      { chairs: [[plt("pelaksana")], [definitive("kadis")]] },
      "pelaksana",
    ],
    [
      "a definitive head goes before a Plt, whoever stands first",
      { chairs: [[plt("pelaksana"), definitive("kabid")]] },
      "kabid",
    ],
    ["a Plh only signs: the duty passes up", { chairs: [[plh("harian")], [definitive("kadis")]] }, "kadis"],
    [
      "a person who is Plt over her own unit is appraised further up",
      { chairs: [[plt("ratna")], [definitive("kadis")]] },
      "kadis",
    ],
    ["with every chair vacant there is nobody", { chairs: [[], [plh("harian")]] }, null],
    ["without a placement there is nobody", { chairs: [] }, null],
  ])("%s", (_title, more, expected) => {
    expect(appraiserOf(facts(more))).toBe(expected);
  });
});

test("a path is read from its own unit upwards", () => {
  expect(pathsUpward("/tk/dukcapil/pendaftaran/")).toEqual([
    "/tk/dukcapil/pendaftaran/",
    "/tk/dukcapil/",
    "/tk/",
  ]);
});
