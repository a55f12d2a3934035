import { describe, expect, it } from "vitest";
import {
  admitKey,
  admitService,
  isKeyShaped,
  keepKey,
  keepUnit,
  readerOf,
  revokeKey,
  type KeyFacts,
} from "@/lib/services/rules/keys";
import type { Viewer } from "@/lib/kernel/viewer";

const refusal = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });
const key: KeyFacts = { unitPath: "/tk/dukcapil/", scopes: ["TICKETS"], revoked: false };
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
    expect(admitService(key, { unitPath: "/tk/dukcapil/" }).ok).toBe(true);
    expect(admitService(key, { unitPath: "/tk/dukcapil/pendaftaran/" }).ok).toBe(true);
    expect(admitService(key, { unitPath: "/tk/dinkes/" })).toEqual(refusal("KEY_OF_OTHER_UNIT"));
    expect(admitService(key, { unitPath: "/tk/" })).toEqual(refusal("KEY_OF_OTHER_UNIT"));
    expect(admitService(key, null)).toEqual(refusal("NOT_FOUND"));
  });

  it("that is unknown or revoked opens nothing", () => {
    expect(admitKey(null, "TICKETS")).toEqual(refusal("KEY_UNKNOWN"));
    expect(admitKey({ ...key, revoked: true }, "TICKETS")).toEqual(refusal("KEY_UNKNOWN"));
  });

  it("opens what it was made for", () => {
    expect(admitKey(key, "TICKETS")).toEqual({ ok: true, value: key });
    expect(admitKey(key, "PEOPLE_READ")).toEqual(refusal("KEY_OF_OTHER_SCOPE"));
    expect(admitKey({ ...key, scopes: ["UNITS_READ"] }, "TICKETS")).toEqual(refusal("KEY_OF_OTHER_SCOPE"));
  });

  it("reads as an auditor of its unit would", () => {
    expect(readerOf({ id: "k", unitPath: "/tk/dukcapil/" })).toEqual({
      employeeId: "k",
      grants: [{ role: "AUDITOR", unitPath: "/tk/dukcapil/" }],
    });
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

describe("a key to records", () => {
  const agency: Viewer = { employeeId: "b", grants: [{ role: "BKD_ADMIN", unitPath: "/tk/" }] };
  const branch: Viewer = { employeeId: "c", grants: [{ role: "BKD_ADMIN", unitPath: "/tk/dukcapil/" }] };
  const data: KeyFacts = { ...key, scopes: ["UNITS_READ"] };

  it("is kept by the HR agency of the whole instansi, not by those who run services", () => {
    expect(keepKey(agency, data).ok).toBe(true);
    expect(keepKey(branch, data)).toEqual(refusal("NOT_FOUND"));
    expect(keepKey(officer, data)).toEqual(refusal("NOT_FOUND"));
    expect(keepKey(officer, { ...data, scopes: ["TICKETS", "UNITS_READ"] })).toEqual(refusal("NOT_FOUND"));
    expect(keepKey(agency, null)).toEqual(refusal("NOT_FOUND"));
  });
});

describe("networks of a unit", () => {
  it("are kept by those who run its services", () => {
    expect(keepUnit(officer, { path: "/tk/dukcapil/pendaftaran/" }).ok).toBe(true);
    expect(keepUnit(officer, { path: "/tk/" })).toEqual(refusal("NOT_FOUND"));
    expect(keepUnit(leader, { path: "/tk/dukcapil/" })).toEqual(refusal("NOT_FOUND"));
    expect(keepUnit(officer, null)).toEqual(refusal("NOT_FOUND"));
  });
});
