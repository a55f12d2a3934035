import { describe, expect, it } from "vitest";
import {
  MOST_LOGO_BYTES,
  acceptCode,
  beginOffice,
  keepsInstansi,
  readLogo,
  schemeInRhythm,
  seesInstansi,
  yearsToBegin,
} from "@/lib/instansi/rules";
import type { Role, Viewer } from "@/lib/kernel/viewer";
import { schemes } from "@/lib/scoring/schemes/shipped";

const holding = (role: Role, unitPath = "/tk/"): Viewer => ({
  employeeId: "p",
  grants: [{ role, unitPath }],
});
const done = (value: unknown) => ({ ok: true, value });
const fault = (field: string, refusal: object) => ({
  ok: false,
  refusal: { code: "FIELDS_REFUSED", faults: [{ field, refusal }] },
});

describe("the code of the first day", () => {
  const printed = new Date("2026-09-15T02:00:00Z");
  const facts = {
    guesses: 1,
    isRight: true,
    expiresAt: new Date("2026-09-15T03:00:00Z"),
    now: printed,
  };

  it("is good for its hour and not a moment longer", () => {
    expect(acceptCode({ ...facts, now: new Date("2026-09-15T02:59:59.999Z") })).toEqual(done(null));
    expect(acceptCode({ ...facts, now: new Date("2026-09-15T03:00:00Z") })).toEqual(
      fault("code", { code: "SETUP_CODE_WRONG" }),
    );
  });

  it("is refused when it is another, or when none was printed", () => {
    const wrong = fault("code", { code: "SETUP_CODE_WRONG" });
    expect(acceptCode({ ...facts, isRight: false })).toEqual(wrong);
    expect(acceptCode({ ...facts, expiresAt: null })).toEqual(wrong);
  });

  it("is looked at ten times; the eleventh guess waits, also a right one", () => {
    expect(acceptCode({ ...facts, guesses: 10 })).toEqual(done(null));
    expect(acceptCode({ ...facts, guesses: 11 })).toEqual(
      fault("code", { code: "TOO_MANY_ATTEMPTS", minutes: 60 }),
    );
  });
});

describe("a logo", () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const sized = (head: number[], size: number): Uint8Array => {
    const bytes = new Uint8Array(size);
    bytes.set(head);
    return bytes;
  };

  it("is a PNG or a JPEG by its content, at most 200 KB", () => {
    expect(readLogo(sized(png, MOST_LOGO_BYTES))).toEqual(done("image/png"));
    expect(readLogo(sized([0xff, 0xd8, 0xff], 100))).toEqual(done("image/jpeg"));
    expect(readLogo(sized(png, MOST_LOGO_BYTES + 1))).toEqual(fault("logo", { code: "LOGO_TOO_LARGE" }));
    expect(readLogo(new TextEncoder().encode("<svg onload='x()'/>"))).toEqual(
      fault("logo", { code: "LOGO_TYPE_UNKNOWN" }),
    );
    expect(readLogo(new TextEncoder().encode("%PDF-1.7"))).toEqual(
      fault("logo", { code: "LOGO_TYPE_UNKNOWN" }),
    );
  });
});

describe("an installation", () => {
  const wish = {
    year: 2026,
    person: { nip: "198006212005012901", kind: "PNS", golongan: "IV/b" },
    newPassword: "teratai di kolam besar",
    logo: null,
    today: "2026-09-15",
  } as const;
  const viewer = holding("BKD_ADMIN");

  it("begins with this year or the next", () => {
    expect(yearsToBegin("2026-12-31")).toEqual([2026, 2027]);
    expect(beginOffice(viewer, wish)).toEqual(done(null));
    expect(beginOffice(viewer, { ...wish, year: 2027 })).toEqual(done(null));
    for (const year of [2025, 2028])
      expect(beginOffice(viewer, { ...wish, year })).toEqual(fault("year", { code: "YEAR_NOT_NEXT", year }));
  });

  it("is told everything that is wrong with it at once", () => {
    const wrong = {
      ...wish,
      year: 2030,
      person: { nip: "198013212005012901", kind: "PNS", golongan: "IX" } as const,
      newPassword: "rahasia",
      logo: new Uint8Array([1, 2, 3]),
    };
    expect(beginOffice(viewer, wrong)).toMatchObject({
      refusal: {
        faults: [
          { field: "year" },
          { field: "logo" },
          { field: "nip", refusal: { code: "NIP_WRONG" } },
          { field: "golongan" },
          { field: "newPassword", refusal: { code: "PASSWORD_TOO_SHORT" } },
        ],
      },
    });
    const small = new Uint8Array([0xff, 0xd8, 0xff]);
    expect(beginOffice(viewer, { ...wish, logo: small })).toEqual(done(null));
  });

  it("is begun by nobody who would not be its administrator", () => {
    expect(beginOffice(holding("AUDITOR"), wish)).toEqual({ ok: false, refusal: { code: "NOT_ALLOWED" } });
  });

  it("is judged in the rhythm it wants: by the scheme as it is, or by a second version", () => {
    const quarterly = schemes["permenpanrb-6-2022"];
    expect(schemeInRhythm(quarterly, "TRIWULANAN")).toBe(quarterly);
    expect(schemeInRhythm(quarterly, "BULANAN")).toEqual({
      ...quarterly,
      cadence: "BULANAN",
      version: "2026.2",
    });
  });
});

describe("what the instansi is", () => {
  it("is corrected by the HR agency of the whole, and read by auditors too", () => {
    expect(
      [holding("BKD_ADMIN"), holding("BKD_ADMIN", "/tk/dinkes/"), holding("AUDITOR"), holding("LEADER")].map(
        (viewer) => [keepsInstansi(viewer), seesInstansi(viewer)],
      ),
    ).toEqual([
      [true, true],
      [false, false],
      [false, true],
      [false, false],
    ]);
  });
});
