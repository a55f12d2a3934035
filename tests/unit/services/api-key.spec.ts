import { describe, expect, it } from "vitest";
import { admitKey, isKeyShaped, keepUnit, revokeKey } from "@/lib/services/rules/keys";
import type { Viewer } from "@/lib/kernel/viewer";

const refusal = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });
const key = { unitPath: "/tk/dukcapil/", revoked: false };
const officer: Viewer = { employeeId: "o", grants: [{ role: "SURVEY_OFFICER", unitPath: "/tk/dukcapil/" }] };
const leader: Viewer = { employeeId: "l", grants: [{ role: "LEADER", unitPath: "/tk/dukcapil/" }] };

describe("a key", () => {
  it("begins with its mark and has forty-three signs after it", () => {
    expect(isKeyShaped(`tk_${"A".repeat(43)}`)).toBe(true);
    expect(
      [
        `tk_${"A".repeat(42)}`,
        `tk_${"A".repeat(44)}`,
        `xx_${"A".repeat(43)}`,
        `tk_${"A".repeat(42)}+`,
        "",
      ].map(isKeyShaped),
    ).toEqual([false, false, false, false, false]);
  });

  it("opens the services of its unit and of the units under it, and no others", () => {
    expect(admitKey(key, { unitPath: "/tk/dukcapil/" }).ok).toBe(true);
    expect(admitKey(key, { unitPath: "/tk/dukcapil/pendaftaran/" }).ok).toBe(true);
    expect(admitKey(key, { unitPath: "/tk/dinkes/" })).toEqual(refusal("KEY_OF_OTHER_UNIT"));
    expect(admitKey(key, { unitPath: "/tk/" })).toEqual(refusal("KEY_OF_OTHER_UNIT"));
    expect(admitKey(key, null)).toEqual(refusal("NOT_FOUND"));
  });

  it("that is unknown or revoked opens nothing, and does not say whether the service is there", () => {
    expect(admitKey(null, null)).toEqual(refusal("KEY_UNKNOWN"));
    expect(admitKey({ ...key, revoked: true }, { unitPath: "/tk/dukcapil/" })).toEqual(
      refusal("KEY_UNKNOWN"),
    );
    expect(admitKey({ ...key, revoked: true }, null)).toEqual(refusal("KEY_UNKNOWN"));
  });

  it("is revoked once, by those who run the services of its unit", () => {
    expect(revokeKey(officer, key).ok).toBe(true);
    expect(revokeKey(leader, key)).toEqual(refusal("NOT_FOUND"));
    expect(revokeKey(officer, null)).toEqual(refusal("NOT_FOUND"));
    expect(revokeKey(officer, { ...key, revoked: true })).toEqual(
      refusal("WRONG_STATUS", { status: "REVOKED" }),
    );
  });
});

describe("keys and networks of a unit", () => {
  it("are kept by those who run its services", () => {
    expect(keepUnit(officer, { path: "/tk/dukcapil/pendaftaran/" }).ok).toBe(true);
    expect(keepUnit(officer, { path: "/tk/" })).toEqual(refusal("NOT_FOUND"));
    expect(keepUnit(leader, { path: "/tk/dukcapil/" })).toEqual(refusal("NOT_FOUND"));
    expect(keepUnit(officer, null)).toEqual(refusal("NOT_FOUND"));
  });
});
