import { describe, expect, test } from "vitest";
import { editLines, lineEditOf, type LineEdit } from "@/lib/skp/rules/skp";

describe("what a button asks", () => {
  test.each<[string, LineEdit | null]>([
    ["add-rhk", { does: "ADD_RHK", kind: "UTAMA" }],
    ["add-extra", { does: "ADD_RHK", kind: "TAMBAHAN" }],
    ["add-iki:2", { does: "ADD_IKI", rhk: 2 }],
    ["remove-rhk:0", { does: "REMOVE", rhk: 0, iki: null }],
    ["up-iki:1.3", { does: "UP", rhk: 1, iki: 3 }],
    ["down-rhk:12", { does: "DOWN", rhk: 12, iki: null }],
    ["save", null],
    ["submit", null],
    ["remove-rhk:", null],
  ])("%s", (intent, expected) => {
    expect(lineEditOf(intent)).toEqual(expected);
  });
});

describe("lines after a button", () => {
  const lines = [
    { name: "A", iki: ["a", "b", "c"] },
    { name: "B", iki: ["d"] },
    { name: "C", iki: [] as string[] },
  ];
  const after = (intent: string) =>
    editLines(lines, lineEditOf(intent)!, { rhk: (kind) => ({ name: kind, iki: ["-"] }), iki: () => "baru" });
  const names = (intent: string) =>
    after(intent)
      .map(({ name }) => name)
      .join("");
  const first = (intent: string) => after(intent)[0]!.iki.join("");

  test("a new RHK stands last, with an empty indicator", () => {
    expect(names("add-rhk")).toBe("ABCUTAMA");
    expect(after("add-extra")[3]).toEqual({ name: "TAMBAHAN", iki: ["-"] });
  });

  test("a new indicator stands last in its RHK and nowhere else", () => {
    expect(after("add-iki:1").map(({ iki }) => iki.join(""))).toEqual(["abc", "dbaru", ""]);
  });

  test.each([
    ["remove-rhk:1", "AC"],
    ["up-rhk:1", "BAC"],
    ["down-rhk:1", "ACB"],
    ["up-rhk:0", "ABC"],
    ["down-rhk:2", "ABC"],
    ["remove-rhk:9", "ABC"],
    ["down-rhk:9", "ABC"],
  ])("%s leaves %s", (intent, expected) => {
    expect(names(intent)).toBe(expected);
  });

  test.each([
    ["remove-iki:0.1", "ac"],
    ["up-iki:0.2", "acb"],
    ["down-iki:0.0", "bac"],
    ["remove-iki:0.9", "abc"],
    ["remove-iki:9.0", "abc"],
  ])("%s leaves %s", (intent, expected) => {
    expect(first(intent)).toBe(expected);
  });
});
