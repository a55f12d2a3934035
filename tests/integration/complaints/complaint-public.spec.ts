import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { submitComplaint } from "@/lib/complaints/commands/submit-complaint";
import { db } from "@/lib/server/db/client";
import { listAddressees } from "@/lib/complaints/queries/public-case";
import { submitComplaintSchema, type SubmitComplaintInput } from "@/lib/complaints/schemas";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office } from "@/tests/support/office";
import { takeLookup, wasFound } from "@/lib/complaints/queries/lookup";

useDatabase();

let office: Office;
let serviceId: string;

beforeAll(async () => {
  office = await makeOffice();
  ({ id: serviceId } = await db.service.create({
    data: { unitId: office.units.pendaftaran, slug: "ktp-el", name: "Penerbitan KTP-el" },
  }));
  await db.service.create({
    data: { unitId: office.units.dinkes, slug: "lama", name: "Layanan lama", active: false },
  });
});
beforeEach(async () => {
  await db.rateLimit.deleteMany();
});

const words = (over: Partial<SubmitComplaintInput> = {}): SubmitComplaintInput => ({
  submissionKey: randomUUID(),
  kind: "SARAN",
  about: "opd:dinkes",
  text: "Tambah kursi.",
  ...over,
});
const refused = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });

async function sent(over: Partial<SubmitComplaintInput> = {}) {
  const outcome = await submitComplaint(words(over), "10.0.0.1");
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return db.complaint.findUniqueOrThrow({ where: outcome.value });
}

describe("what a citizen sends", () => {
  it("about a service goes to the OPD above its unit", async () => {
    expect(await sent({ about: "layanan:ktp-el" })).toMatchObject({
      unitId: office.units.dukcapil,
      serviceId,
      kind: "SARAN",
      text: "Tambah kursi.",
    });
  });

  it("about an office goes there, without a service", async () => {
    expect(await sent()).toMatchObject({ unitId: office.units.dinkes, serviceId: null });
  });

  it.each(["opd:pendaftaran", "opd:tk", "opd:tiada", "layanan:tiada"])(
    "is refused for an addressee that is none: %s",
    async (about) => {
      expect(await submitComplaint(words({ about }), "10.0.0.1")).toEqual(refused("NOT_FOUND"));
    },
  );

  it("is one case for one key", async () => {
    const submissionKey = randomUUID();
    const [first, second] = [await sent({ submissionKey }), await sent({ submissionKey })];
    expect(second.id).toBe(first.id);
  });

  it("is refused after 40 in an hour from one address, not from another", async () => {
    for (let count = 0; count < 40; count++) await sent();
    const before = await db.complaint.count();
    expect(await submitComplaint(words(), "10.0.0.1")).toEqual(refused("TOO_MANY_ATTEMPTS", { minutes: 60 }));
    expect((await submitComplaint(words(), "10.0.0.2")).ok).toBe(true);
    expect(await db.complaint.count()).toBe(before + 1);
  });

  it("needs a kind, an addressee and words of at most 2,000 letters", () => {
    const errors = (over: object) =>
      submitComplaintSchema
        .safeParse({ ...words(), ...over })
        .error?.issues.map(({ path, message }) => [path.join("."), message]);
    expect(errors({ kind: undefined })).toEqual([["kind", "Pilih pengaduan atau saran."]]);
    expect(errors({ about: "" })).toEqual([["about", "Pilih kantor atau layanan yang Anda maksud."]]);
    expect(errors({ text: " \n " })).toEqual([["text", "Tulis apa yang ingin Anda sampaikan."]]);
    expect(errors({ text: "a".repeat(2000) })).toBeUndefined();
    expect(errors({ text: "a".repeat(2001) })).toHaveLength(1);
  });
});

describe("looking up codes", () => {
  it("is over for ten minutes after 40 codes that do not exist, at that address only", async () => {
    for (let count = 0; count < 39; count++) await takeLookup("10.0.0.9");
    expect((await takeLookup("10.0.0.9")).ok).toBe(true);
    expect(await takeLookup("10.0.0.9")).toEqual(refused("TOO_MANY_ATTEMPTS", { minutes: 10 }));
    expect((await takeLookup("10.0.0.8")).ok).toBe(true);
  });

  it("is not used up by codes that exist", async () => {
    for (let count = 0; count < 60; count++) {
      expect((await takeLookup("10.0.0.7")).ok).toBe(true);
      await wasFound("10.0.0.7");
    }
  });

  it("lets no more than 40 of 60 guesses through that come at once", async () => {
    const answers = await Promise.all(Array.from({ length: 60 }, () => takeLookup("10.0.0.6")));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(40);
  });

  it("keeps no address", async () => {
    await takeLookup("10.0.0.9");
    expect(JSON.stringify(await db.rateLimit.findMany())).not.toContain("10.0.0.9");
  });
});

describe("whom a citizen can write to", () => {
  it("are the OPD by name with the open services of all their units", async () => {
    expect(await listAddressees("2026-09-15")).toEqual([
      { code: "bkpsdm", name: "BKPSDM", services: [] },
      {
        code: "dukcapil",
        name: "Dinas Kependudukan dan Pencatatan Sipil",
        services: [{ slug: "ktp-el", name: "Penerbitan KTP-el" }],
      },
      { code: "dinkes", name: "Dinas Kesehatan", services: [] },
    ]);
  });
});
