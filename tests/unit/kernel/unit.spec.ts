import { describe, expect, it } from "vitest";
import { chainOf, officeOf } from "@/lib/kernel/unit";

const instansi = { id: "tk", opdId: null };
const opd = { id: "dukcapil", opdId: "dukcapil" };
const section = { id: "pendaftaran", opdId: "dukcapil" };

describe("a unit", () => {
  it("has the audit chain of its OPD, and the instansi itself the one of what concerns all", () => {
    expect([instansi, opd, section].map(chainOf)).toEqual(["instansi", "dukcapil", "dukcapil"]);
  });

  it("counts for the office of its OPD, and the instansi itself for its own", () => {
    expect([instansi, opd, section].map(officeOf)).toEqual(["tk", "dukcapil", "dukcapil"]);
  });
});
