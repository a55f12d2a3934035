import { beforeAll, describe, expect, it } from "vitest";
import { correctInstansi } from "@/lib/instansi/commands/correct-instansi";
import { getLogo } from "@/lib/instansi/queries/logo";
import { correctInstansiSchema } from "@/lib/instansi/schemas";
import { ownZone } from "@/lib/server/clock";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { officeDaysAfter, readInstansi } from "@/lib/server/db/instansi";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office } from "@/tests/support/office";

useDatabase();

let office: Office;
beforeAll(async () => {
  office = await makeOffice();
});

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
const FORM = {
  kind: "KOTA",
  areaCode: "35.78",
  zone: "Asia/Makassar",
  workingDays: "6",
  objectionClock: "WORKING",
};
const input = (version: number, more: object = {}) =>
  correctInstansiSchema.parse({ ...FORM, version, ...more });

describe("what was set on the first day", () => {
  it("is corrected by the HR agency: what was told before stays, what is told now follows", async () => {
    await db.holiday.create({ data: { day: fromDay("2026-09-19"), name: "Hari jadi" } });
    const admin = office.viewer("admin");
    expect(await correctInstansi(admin, input(1, { logo: new File([JPEG], "logo.png") }))).toEqual({
      ok: true,
      value: null,
    });
    expect(await readInstansi()).toMatchObject({ ...FORM, workingDays: 6, version: 2 });
    expect(ownZone()).toBe("Asia/Makassar");
    expect((await getLogo())?.type).toBe("image/jpeg");
    expect(await officeDaysAfter(db, "2026-09-15")).toEqual({ week: 6, holidays: new Set(["2026-09-19"]) });
    const event = await db.auditEvent.findFirstOrThrow({ where: { action: "correct-instansi" } });
    expect(event.detail).toMatchObject({
      before: { kind: "KABUPATEN", zone: "Asia/Jakarta", workingDays: 5, logo: null },
      after: { kind: "KOTA", areaCode: "35.78" },
    });
  });

  it("keeps its logo when no other is sent, and loses it when that is asked", async () => {
    const admin = office.viewer("admin");
    expect((await correctInstansi(admin, input(2))).ok).toBe(true);
    expect(await getLogo()).not.toBeNull();
    expect((await correctInstansi(admin, input(3, { dropLogo: "on" }))).ok).toBe(true);
    expect(await getLogo()).toBeNull();
  });

  it("is refused from a page of before, with a picture that is none, and from everybody else", async () => {
    const admin = office.viewer("admin");
    expect(await correctInstansi(admin, input(3))).toMatchObject({ refusal: { code: "STALE" } });
    expect(await correctInstansi(admin, input(4, { logo: new File(["<svg/>"], "logo.png") }))).toMatchObject({
      refusal: { faults: [{ field: "logo", refusal: { code: "LOGO_TYPE_UNKNOWN" } }] },
    });
    expect(await correctInstansi(office.viewer("asn"), input(4))).toMatchObject({
      refusal: { code: "NOT_FOUND" },
    });
    expect(await correctInstansi(office.viewer("auditor"), input(4))).toMatchObject({
      refusal: { code: "NOT_ALLOWED" },
    });
    expect((await readInstansi())?.version).toBe(4);
  });
});
