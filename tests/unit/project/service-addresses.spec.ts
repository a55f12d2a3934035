import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { RESERVED_SLUGS, isSlug } from "@/lib/services/rules/services";

/** Places where the last part of the address is that of a service. */
const PARENTS = [
  "app/(dinas)/survei-layanan",
  "app/(publik)/survei",
  "app/(publik)/transparansi",
  "app/(publik)/transparansi/layanan",
];

const folders = (parent: string): string[] => {
  try {
    return readdirSync(parent, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return [];
  }
};

it("a page of ours never hides a service behind its own address", () => {
  expect(PARENTS.flatMap(folders).filter((name) => isSlug(name) && !RESERVED_SLUGS.includes(name))).toEqual(
    [],
  );
});
