import { describe, expect, it } from "vitest";
import type { Viewer } from "@/lib/kernel/viewer";
import { describeFaults, describeRefusal, placesOf } from "@/lib/labels/refusals";
import { GOLONGAN, recordEmployee, type PersonFacts, type PersonWish } from "@/lib/people/rules/person";

const agency: Viewer = { employeeId: "maya", grants: [{ role: "BKD_ADMIN", unitPath: "/tk/" }] };
const NEW: PersonFacts = { before: null, takenBy: null };
const RATNA: PersonWish = { nip: "199107142019032907", kind: "PNS", golongan: "III/a" };
const bayu = { employeeId: "b", name: "Bayu Prasetya" };

const faultsOf = (wish: Partial<PersonWish> & { version?: number; reason?: string }, facts = NEW) => {
  const outcome = recordEmployee(agency, { ...RATNA, ...wish }, facts);
  if (outcome.ok) return "DONE";
  return describeFaults(outcome.refusal) ?? outcome.refusal.code;
};

describe("golongan", () => {
  it("of PNS are the seventeen from I/a to IV/e, of PPPK the seventeen from I to XVII", () => {
    expect([GOLONGAN.PNS.length, GOLONGAN.PNS[0], GOLONGAN.PNS.at(-1)]).toEqual([17, "I/a", "IV/e"]);
    expect([GOLONGAN.PPPK.length, GOLONGAN.PPPK[0], GOLONGAN.PPPK.at(-1)]).toEqual([17, "I", "XVII"]);
    expect(GOLONGAN.PNS.filter((golongan) => golongan.endsWith("/e"))).toEqual(["IV/e"]);
  });
});

describe("recording a person", () => {
  it("is for the HR agency of the whole instansi", () => {
    expect(faultsOf({})).toBe("DONE");
    for (const role of ["UNIT_ADMIN", "LEADER", "AUDITOR"] as const)
      expect(recordEmployee({ employeeId: "x", grants: [{ role, unitPath: "/tk/" }] }, RATNA, NEW)).toEqual({
        ok: false,
        refusal: { code: "NOT_ALLOWED" },
      });
    const local: Viewer = { employeeId: "x", grants: [{ role: "BKD_ADMIN", unitPath: "/tk/dinkes/" }] };
    expect(recordEmployee(local, RATNA, NEW).ok).toBe(false);
  });

  it("asks a NIP that its kind can have: digits 13 and 14 are a month for PNS and none for PPPK", () => {
    const notAMonth = "199107142025212007";
    expect(faultsOf({ nip: notAMonth })).toEqual({
      nip: "Angka ke-9 sampai ke-14 NIP PNS bukan tahun dan bulan pengangkatan.",
    });
    expect(faultsOf({ nip: notAMonth, kind: "PPPK", golongan: "IX" })).toBe("DONE");
  });

  it("asks a golongan of the kind, and says both faults at once", () => {
    expect(faultsOf({ golongan: "IX" })).toEqual({
      golongan: "Golongan ini bukan golongan jenis pegawai yang dipilih.",
    });
    expect(Object.keys(faultsOf({ nip: "199113142019032907", golongan: "V/a" }))).toEqual([
      "nip",
      "golongan",
    ]);
  });

  it("refuses a NIP that somebody has, and says who and where", () => {
    const outcome = recordEmployee(agency, RATNA, { before: null, takenBy: bayu });
    expect(outcome.ok ? {} : describeFaults(outcome.refusal)).toEqual({
      nip: "Bayu Prasetya sudah tercatat dengan NIP ini.",
    });
    expect(outcome.ok ? {} : placesOf(outcome.refusal)).toEqual({ nip: "/pegawai/b" });
    expect(placesOf({ code: "NOT_FOUND" })).toEqual({});
    expect(
      placesOf({
        code: "FIELDS_REFUSED",
        faults: [{ field: "nip", refusal: { code: "NIP_TAKEN", employeeId: null, name: null } }],
      }),
    ).toEqual({});
    expect(describeRefusal({ code: "NIP_TAKEN", employeeId: null, name: null })).toContain("baru saja");
  });
});

describe("correcting a person", () => {
  const facts: PersonFacts = { before: { nip: RATNA.nip, version: 3 }, takenBy: null };
  const other = "199107142019032908";

  it("is refused when somebody changed her meanwhile", () => {
    expect(faultsOf({ version: 3 }, facts)).toBe("DONE");
    expect(faultsOf({ version: 2 }, facts)).toBe("STALE");
  });

  it("asks for a reason where the NIP changes, and for nothing else", () => {
    expect(faultsOf({ version: 3, nip: other }, facts)).toEqual({
      reason: "Tulis alasannya: NIP dipakai di banyak dokumen.",
    });
    expect(faultsOf({ version: 3, nip: other, reason: "Surat BKN 12" }, facts)).toBe("DONE");
    expect(faultsOf({ version: 3, golongan: "III/b" }, facts)).toBe("DONE");
  });
});
