import { describe, expect, test } from "vitest";
import { enteredAnswer } from "@/lib/moves/labels/answers";
import { daysWords, isMoveForm } from "@/lib/moves/labels/move";
import { grownRows, isBlank, nipOf, pastedRows, sameName } from "@/lib/moves/rules/rows";
import { mayMove, mayNameAppraiser, moverPaths, movesAnybody, readsMoves } from "@/lib/moves/rules/who";
import type { Role, Viewer } from "@/lib/kernel/viewer";

const NIP = "199107142019032907";

describe("rows of a rotation", () => {
  test("come out of a spreadsheet by tabs, or by semicolons, without empty lines", () => {
    const row = { nip: NIP, unit: "dinkes", position: "Analis Kebijakan" };
    expect(pastedRows(`${NIP}\tdinkes\tAnalis Kebijakan\r\n\n${NIP};dinkes;Analis Kebijakan`)).toEqual([
      row,
      row,
    ]);
    expect(pastedRows("hanya ini")).toEqual([{ nip: "hanya ini", unit: "", position: "" }]);
    expect(pastedRows("a\t\tb\tc")).toEqual([{ nip: "a", unit: "", position: "b c" }]);
    expect(pastedRows(" ")).toEqual([]);
  });

  test("grow by empty ones and lose those that nobody filled", () => {
    const [filled, blank] = [
      { nip: "1", unit: "", position: "" },
      { nip: " ", unit: "", position: "" },
    ];
    expect(isBlank(blank)).toBe(true);
    expect(grownRows([filled, blank], 2)).toEqual([filled, { ...blank, nip: "" }, { ...blank, nip: "" }]);
  });

  test.each([
    [NIP, NIP],
    ["19910714 201903 2 907", NIP],
    ["1991071420190329", null],
    [`${NIP}0`, null],
  ])("the NIP of %s is %s", (typed, nip) => {
    expect(nipOf(typed)).toBe(nip);
  });

  test("name a position whatever its case and spacing, and not by a part of its name", () => {
    expect(sameName(" Analis  kebijakan", "analis Kebijakan ")).toBe(true);
    expect(sameName("Analis", "Analis Kebijakan")).toBe(false);
  });
});

const viewer = (role: Role, unitPath: string): Viewer => ({
  employeeId: "maya",
  grants: [{ role, unitPath }],
});
const codeOf = (outcome: ReturnType<typeof mayMove>): string => (outcome.ok ? "DONE" : outcome.refusal.code);

describe("who moves whom", () => {
  test.each<[string, Viewer, string, string[], string]>([
    ["the HR agency anybody", viewer("BKD_ADMIN", "/tk/"), "ratna", ["/tk/a/", "/tk/b/"], "DONE"],
    ["the HR agency also whoever has no place yet", viewer("BKD_ADMIN", "/tk/"), "ratna", [], "DONE"],
    ["nobody herself", viewer("BKD_ADMIN", "/tk/"), "maya", ["/tk/a/"], "MOVE_OF_HERSELF"],
    [
      "the admin of an OPD within it",
      viewer("UNIT_ADMIN", "/tk/a/"),
      "ratna",
      ["/tk/a/", "/tk/a/x/"],
      "DONE",
    ],
    ["and not out of it", viewer("UNIT_ADMIN", "/tk/a/"), "ratna", ["/tk/a/", "/tk/b/"], "MOVE_NOT_YOURS"],
    ["and not whoever has no place", viewer("UNIT_ADMIN", "/tk/a/"), "ratna", [], "MOVE_NOT_YOURS"],
    ["a leader nobody", viewer("LEADER", "/tk/a/"), "ratna", ["/tk/a/"], "MOVE_NOT_YOURS"],
  ])("%s", (...[, who, employeeId, paths, code]) => {
    expect(codeOf(mayMove(who, { employeeId, paths }))).toBe(code);
  });

  test("whoever enters moves reads them, and so does the auditor", () => {
    expect(movesAnybody(viewer("AUDITOR", "/tk/"))).toBe(false);
    expect(readsMoves(viewer("AUDITOR", "/tk/"))).toBe(true);
    expect(readsMoves(viewer("LEADER", "/tk/"))).toBe(false);
    expect(moverPaths(viewer("UNIT_ADMIN", "/tk/a/"))).toEqual(["/tk/a/"]);
    expect(moverPaths(viewer("LEADER", "/tk/a/"))).toEqual([]);
  });

  test("a superior is named by the admin of the unit, by nobody for herself", () => {
    const admin = viewer("UNIT_ADMIN", "/tk/a/");
    expect(codeOf(mayNameAppraiser(admin, { employeeId: "ratna", path: "/tk/a/x/" }))).toBe("DONE");
    expect(codeOf(mayNameAppraiser(admin, { employeeId: "ratna", path: "/tk/b/" }))).toBe("NOT_ALLOWED");
    expect(codeOf(mayNameAppraiser(admin, { employeeId: "maya", path: "/tk/a/" }))).toBe(
      "OVERRIDE_OF_HERSELF",
    );
  });
});

describe("words of moves", () => {
  test("say the days with an end and without", () => {
    expect(daysWords({ startsOn: "2026-06-01", endsOn: null })).toBe("mulai 1 Juni 2026");
    expect(daysWords({ startsOn: "2026-06-01", endsOn: "2026-06-30" })).toBe("1 Jun 2026 sampai 30 Jun 2026");
  });

  test("an address that names no form of ours opens none", () => {
    expect([isMoveForm("rotasi"), isMoveForm("toString"), isMoveForm(undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("a form goes to the kept move, shows what was looked at, or only more rows", () => {
    expect(enteredAnswer({ moveId: "m", checked: null })).toEqual({ redirect: "/admin/mutasi/m" });
    expect(enteredAnswer({ moveId: null, checked: null, typed: { a: "1" } })).toMatchObject({
      values: { a: "1" },
    });
    const preview = { people: [], others: [], queues: [], warnings: [] };
    const answer = (changed: boolean) =>
      enteredAnswer({ moveId: null, checked: { preview, seen: "x", changed } });
    expect([answer(true), answer(false)].map(({ values }) => values?.["changed"])).toEqual(["1", ""]);
  });
});
