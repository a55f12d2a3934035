import { beforeAll, describe, expect, it } from "vitest";
import { setOrganisation } from "@/lib/appraisals/commands/set-organisation";
import { getOrganisationResult } from "@/lib/appraisals/queries/organisation";
import { setOrganisationSchema } from "@/lib/appraisals/schemas";
import { db } from "@/lib/server/db/client";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office } from "@/tests/support/office";

useDatabase();

let office: Office;
beforeAll(async () => {
  office = await makeOffice();
});

const input = (more: object = {}) =>
  setOrganisationSchema.parse({
    unitId: office.units.dinkes,
    termId: office.terms[2],
    version: "0",
    value: "BUTUH_PERBAIKAN",
    reason: "Rencana aksi tercapai 61%, risalah 12/2026",
    ...more,
  });
const asked = (unit: "dinkes" | "pendaftaran", path: string) => ({
  unit: { id: office.units[unit], path },
  term: { id: office.terms[2], status: "OPEN" as const },
});

describe("the result of an office in a term", () => {
  it("is set with its reason, read with who set it, and set anew", async () => {
    const admin = office.viewer("admin");
    const path = "/tk/dinkes/";
    expect(await getOrganisationResult(admin, asked("dinkes", path))).toEqual({
      ...{ value: null, reason: "", setBy: null, setAt: null },
      ...{ version: 0, maySet: true },
    });
    expect(await setOrganisation(admin, input())).toEqual({
      ok: true,
      value: { unit: "Dinas Kesehatan", value: "BUTUH_PERBAIKAN" },
    });
    expect(
      await getOrganisationResult(office.viewer("otherSupervisor"), asked("dinkes", path)),
    ).toMatchObject({
      value: "BUTUH_PERBAIKAN",
      reason: "Rencana aksi tercapai 61%, risalah 12/2026",
      setBy: "Maya Kusumawati",
      version: 1,
      maySet: false,
    });
    expect((await setOrganisation(admin, input({ version: "1", value: "BAIK" }))).ok).toBe(true);
    const events = await db.auditEvent.findMany({
      where: { action: "set-organisation" },
      orderBy: { number: "asc" },
      select: { chain: true, detail: true },
    });
    expect(events).toMatchObject([
      { chain: office.units.dinkes, detail: { before: null, after: "BUTUH_PERBAIKAN", ordinal: 3 } },
      { chain: office.units.dinkes, detail: { before: "BUTUH_PERBAIKAN", after: "BAIK" } },
    ]);
  });

  it("is refused from a page of before, also the first of two", async () => {
    const admin = office.viewer("admin");
    expect(await setOrganisation(admin, input())).toMatchObject({ refusal: { code: "STALE" } });
    expect(await setOrganisation(admin, input({ version: "1" }))).toMatchObject({
      refusal: { code: "STALE" },
    });
  });

  it("is refused in a closed term, for a part of an office, by the office itself", async () => {
    const admin = office.viewer("admin");
    const code = async (answer: ReturnType<typeof setOrganisation>) => {
      const outcome = await answer;
      return outcome.ok ? "DONE" : outcome.refusal.code;
    };
    expect(await code(setOrganisation(admin, input({ termId: office.terms[0] })))).toBe("TERM_CLOSED");
    expect(await code(setOrganisation(admin, input({ unitId: office.units.pendaftaran })))).toBe("NOT_FOUND");
    expect(await code(setOrganisation(office.viewer("otherSupervisor"), input({ version: "2" })))).toBe(
      "NOT_ALLOWED",
    );
    const nowhere = "00000000-0000-7000-8000-000000000001";
    expect(await code(setOrganisation(admin, input({ unitId: nowhere })))).toBe("NOT_FOUND");
    expect(await code(setOrganisation(admin, input({ termId: nowhere })))).toBe("NOT_FOUND");
    expect(await getOrganisationResult(admin, asked("pendaftaran", "/tk/dukcapil/pendaftaran/"))).toBeNull();
    expect(await getOrganisationResult(office.viewer("asn"), asked("dinkes", "/tk/dinkes/"))).toBeNull();
    expect(setOrganisationSchema.safeParse({ ...input(), version: 0, reason: "ok" }).success).toBe(false);
  });
});
