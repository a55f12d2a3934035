import { describe, expect, it } from "vitest";
import {
  LONGEST_SLUG,
  RESERVED_SLUGS,
  addService,
  changeService,
  freeSlug,
  isSlug,
  proposeSlug,
} from "@/lib/services/rules/services";
import type { Role, Viewer } from "@/lib/kernel/viewer";

const who = (role: Role, unitPath = "/tk/dukcapil/"): Viewer => ({
  employeeId: "a",
  grants: [{ role, unitPath }],
});
const refused = (code: string) => ({ ok: false, refusal: { code } });
const fine = { ok: true, value: null };

describe("the address made of a name", () => {
  it.each([
    ["Penerbitan KTP-el", "penerbitan-ktp-el"],
    ["  Akta kelahiran (baru & ulang)  ", "akta-kelahiran-baru-ulang"],
    ["Pelayanan Café Négara", "pelayanan-cafe-negara"],
    ["KK", "layanan-kk"],
    ["!!!", "layanan"],
    ["ᮞᮥᮔ᮪ᮓ", "layanan"],
  ])("of “%s” is %s", (name, slug) => {
    expect(proposeSlug(name)).toBe(slug);
  });

  it("is never longer than can be typed, and does not end in a hyphen", () => {
    expect(proposeSlug("a".repeat(200))).toBe("a".repeat(LONGEST_SLUG));
    expect(proposeSlug(`${"a".repeat(LONGEST_SLUG - 1)} bcd`)).toBe("a".repeat(LONGEST_SLUG - 1));
  });

  it("is followed by a number where it is taken, or where a page of ours has it", () => {
    expect(freeSlug("ktp-el", new Set())).toBe("ktp-el");
    expect(freeSlug("ktp-el", new Set(["ktp-el"]))).toBe("ktp-el-2");
    expect(freeSlug("ktp-el", new Set(["ktp-el", "ktp-el-2"]))).toBe("ktp-el-3");
    expect(freeSlug("baru", new Set())).toBe("baru-2");
    expect(freeSlug("a".repeat(LONGEST_SLUG), new Set(["a".repeat(LONGEST_SLUG)]))).toBe(
      `${"a".repeat(LONGEST_SLUG - 2)}-2`,
    );
  });

  it.each([
    ["ab", false],
    ["abc", true],
    ["a".repeat(60), true],
    ["a".repeat(61), false],
    ["ktp-el", true],
    ["-ktp", false],
    ["ktp-", false],
    ["ktp--el", false],
    ["KTP", false],
    ["ktp el", false],
    ["1-2", true],
  ])("“%s” can be one: %s", (text, ok) => {
    expect(isSlug(text)).toBe(ok);
  });

  it("of a page of ours could otherwise be typed for a service", () => {
    expect(RESERVED_SLUGS.every(isSlug)).toBe(true);
  });
});

describe("a service is added", () => {
  it.each(["BKD_ADMIN", "UNIT_ADMIN", "SURVEY_OFFICER"] as const)("by the %s of its unit", (role) => {
    expect(addService(who(role), { unitPath: "/tk/dukcapil/pendaftaran/", taken: false })).toEqual(fine);
  });

  it.each(["LEADER", "AUDITOR"] as const)("not by a %s, who only reads", (role) => {
    expect(addService(who(role), { unitPath: "/tk/dukcapil/", taken: false })).toEqual(
      refused("NOT_ALLOWED"),
    );
  });

  it("not under a unit one does not run, nor under an address somebody has", () => {
    expect(addService(who("UNIT_ADMIN"), { unitPath: "/tk/dinkes/", taken: false })).toEqual(
      refused("NOT_ALLOWED"),
    );
    expect(addService(who("UNIT_ADMIN"), { unitPath: "/tk/dukcapil/", taken: true })).toEqual(
      refused("SLUG_TAKEN"),
    );
  });
});

describe("a service is changed", () => {
  const change = { unitPath: "/tk/dukcapil/", taken: false, moved: false, answered: false };

  it("to another address until somebody answered", () => {
    expect(changeService(who("UNIT_ADMIN"), { ...change, moved: true })).toEqual(fine);
    expect(changeService(who("UNIT_ADMIN"), { ...change, answered: true })).toEqual(fine);
    expect(changeService(who("UNIT_ADMIN"), { ...change, moved: true, answered: true })).toEqual(
      refused("SLUG_FIXED"),
    );
  });

  it("not to an address somebody has, and not to a unit one does not run", () => {
    expect(changeService(who("UNIT_ADMIN"), { ...change, moved: true, taken: true })).toEqual(
      refused("SLUG_TAKEN"),
    );
    expect(changeService(who("UNIT_ADMIN"), { ...change, unitPath: "/tk/dinkes/" })).toEqual(
      refused("NOT_ALLOWED"),
    );
  });
});
