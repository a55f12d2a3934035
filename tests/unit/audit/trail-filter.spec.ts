import { describe, expect, it } from "vitest";
import { numberInChain } from "@/lib/audit/labels";
import { readsTrail, trailFilterOf, trailQuery } from "@/lib/audit/rules";
import { trailCsv } from "@/lib/audit/documents";
import type { Role } from "@/lib/kernel/viewer";

const ID = "01a219ba-b2c2-715e-ace3-7a18e4a913c7";
const filter = (asked: Record<string, string>) => trailFilterOf((name) => asked[name]);

describe("the filter of the trail", () => {
  it("stands whole in the address, and comes back from it as it was", () => {
    const asked = {
      tindakan: "sign-in",
      rantai: "instansi",
      objek: ID,
      pelaku: ID,
      tentang: ID,
      dari: "2026-09-01",
      sampai: "2026-09-30",
    };
    expect(trailQuery(filter(asked))).toEqual(asked);
    expect(trailQuery(filter({}))).toEqual({});
  });

  it("drops ids and days that cannot exist", () => {
    expect(
      trailQuery(filter({ pelaku: "199107142019032907", tentang: "x", dari: "2026-02-30", sampai: "" })),
    ).toEqual({});
  });

  it("is for auditors and the HR agency", () => {
    const who = (role: Role) => readsTrail({ employeeId: "e", grants: [{ role, unitPath: "/tk/" }] });
    expect([who("AUDITOR"), who("BKD_ADMIN"), who("LEADER"), who("UNIT_ADMIN")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe("an event", () => {
  it("has a number in its own chain, and says which", () => {
    expect(numberInChain(1250, "Dinas Sosial")).toBe("Nomor 1.250 dalam rantai Dinas Sosial");
  });

  it("stands in the file with who did it, whose data it was, and its place in the chain", () => {
    const person = { name: "=Ratna", nip: "199107142019032907" };
    const event = {
      at: "2026-09-15T03:00:00.000Z",
      actor: null,
      action: "record-reading",
      subject: "appraisal",
      subjectId: ID,
      about: person,
      chain: "instansi",
      number: 7,
      detail: { by: "x" },
      hash: "abc",
    };
    const csv = trailCsv([event, { ...event, actor: person, about: null }], {
      chains: {},
      zone: "Asia/Jakarta",
    });
    const [, first, second] = csv.split("\r\n");
    expect(first).toBe(
      "15 September 2026, 10.00 WIB;Sistem;;Membuka penjelasan penilaian orang lain;penilaian;" +
        `${ID};'=Ratna;19910714 201903 2 907;Seluruh instansi;7;by: x;abc`,
    );
    expect(second).toContain(";'=Ratna;19910714 201903 2 907;Membuka penjelasan");
  });
});
