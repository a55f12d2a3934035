import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { RESERVED_UNIT_CODES } from "@/lib/organisation/rules/units";

it("a page of ours never hides a unit behind its own address", () => {
  const folders = readdirSync("app/(dinas)/admin/unit", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("["))
    .map(({ name }) => name);
  expect(folders.length).toBeGreaterThan(0);
  expect(folders.filter((name) => !RESERVED_UNIT_CODES.includes(name))).toEqual([]);
});
