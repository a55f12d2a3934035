import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addService, editService, switchService } from "@/lib/services/commands/services";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { getServiceSettings, listServiceUnits } from "@/lib/services/queries/services";
import type { EditServiceInput } from "@/lib/services/schemas";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office, type PersonKey } from "@/tests/support/office";

useDatabase();

let office: Office;
let serviceId = "";

const refusal = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });
const last = (action: string) =>
  db.auditEvent.findFirstOrThrow({ where: { action }, orderBy: { number: "desc" } });

beforeAll(async () => {
  office = await makeOffice();
});

beforeEach(async () => {
  await db.surveyResponse.deleteMany();
  await db.service.deleteMany();
  serviceId = (
    await db.service.create({
      data: { unitId: office.units.pendaftaran, slug: "ktp-el", name: "Penerbitan KTP-el" },
    })
  ).id;
});

const answerOnce = () =>
  db.surveyResponse.create({
    data: {
      serviceId,
      submissionKey: randomUUID(),
      receiptCode: randomUUID(),
      month: fromDay("2026-09-01"),
      receivedOn: fromDay("2026-09-15"),
    },
  });

describe("a service is added", () => {
  const add = (viewer: PersonKey, over: object = {}) =>
    addService(office.viewer(viewer), {
      name: "Kartu keluarga",
      unitId: office.units.pendaftaran,
      slug: "",
      active: true,
      openAtNight: false,
      source: "",
      ...over,
    });

  it("under an address made of its name, with a number where that is taken", async () => {
    expect(await add("unitAdmin")).toEqual({ ok: true, value: { slug: "kartu-keluarga" } });
    expect(await add("unitAdmin")).toEqual({ ok: true, value: { slug: "kartu-keluarga-2" } });
    expect(await last("add-service")).toMatchObject({
      chain: office.units.dukcapil,
      subject: "service",
      detail: { name: "Kartu keluarga", slug: "kartu-keluarga-2" },
    });
  });

  it("not under an address somebody has", async () => {
    expect(await add("unitAdmin", { slug: "ktp-el" })).toEqual(refusal("SLUG_TAKEN"));
  });

  it("not under a unit one does not run, nor by a reader", async () => {
    expect(await add("unitAdmin", { unitId: office.units.dinkes })).toEqual(refusal("NOT_ALLOWED"));
    for (const viewer of ["head", "auditor", "asn"] as const)
      expect(await add(viewer), viewer).toEqual(refusal("NOT_ALLOWED"));
    expect((await add("admin", { unitId: office.units.dinkes })).ok).toBe(true);
    expect(await add("admin", { unitId: randomUUID() })).toEqual(refusal("NOT_FOUND"));
  });
});

describe("a service is changed", () => {
  const edit = (over: Partial<EditServiceInput> = {}, viewer: PersonKey = "unitAdmin") =>
    editService(office.viewer(viewer), {
      serviceId,
      version: 1,
      name: "Penerbitan KTP-el",
      unitId: office.units.pendaftaran,
      slug: "ktp-el",
      openAtNight: false,
      source: "",
      ...over,
    });

  it("and the trail says what stood before and after", async () => {
    expect(await edit({ name: "KTP elektronik", slug: "ktp", openAtNight: true })).toEqual({
      ok: true,
      value: { slug: "ktp", moved: true },
    });
    expect(await db.service.findUniqueOrThrow({ where: { id: serviceId } })).toMatchObject({
      name: "KTP elektronik",
      slug: "ktp",
      openAtNight: true,
      version: 2,
    });
    expect(await last("edit-service")).toMatchObject({
      subjectId: serviceId,
      detail: { before: { slug: "ktp-el" }, after: { slug: "ktp", name: "KTP elektronik" } },
    });
  });

  it("keeps its address once somebody answered, whatever else changes", async () => {
    await answerOnce();
    expect(await edit({ slug: "ktp" })).toEqual(refusal("SLUG_FIXED"));
    expect(await edit({ name: "KTP elektronik" })).toEqual({
      ok: true,
      value: { slug: "ktp-el", moved: false },
    });
  });

  it("does not take the address of another, nor go to a unit one does not run", async () => {
    await db.service.create({
      data: { unitId: office.units.dinkes, slug: "rawat-jalan", name: "Rawat jalan" },
    });
    expect(await edit({ slug: "rawat-jalan" })).toEqual(refusal("SLUG_TAKEN"));
    expect(await edit({ unitId: office.units.dinkes })).toEqual(refusal("NOT_ALLOWED"));
  });

  it("is not changed by somebody who does not run it, nor over what was changed meanwhile", async () => {
    for (const viewer of ["head", "auditor", "asn", "otherSupervisor"] as const)
      expect(await edit({}, viewer), viewer).toEqual(refusal("NOT_FOUND"));
    expect((await edit({ name: "KTP satu" })).ok).toBe(true);
    expect(await edit({ name: "KTP dua" })).toEqual(refusal("STALE"));
    expect(await edit({ serviceId: randomUUID() })).toEqual(refusal("NOT_FOUND"));
  });
});

describe("the survey of a service", () => {
  const turn = (active: boolean, version: number, viewer: PersonKey = "unitAdmin") =>
    switchService(office.viewer(viewer), { serviceId, version, active });

  it("is closed and opened again, each in the trail", async () => {
    expect(await turn(false, 1)).toEqual({ ok: true, value: { active: false } });
    expect((await db.service.findUniqueOrThrow({ where: { id: serviceId } })).active).toBe(false);
    expect(await last("switch-service")).toMatchObject({ subjectId: serviceId, detail: { active: false } });
    expect(await turn(true, 1)).toEqual(refusal("STALE"));
    expect((await turn(true, 2)).ok).toBe(true);
  });

  it("is not closed by a reader", async () => {
    expect(await turn(false, 1, "head")).toEqual(refusal("NOT_FOUND"));
  });
});

describe("the settings page", () => {
  it("is there for those who run the service only", async () => {
    expect(await getServiceSettings(office.viewer("unitAdmin"), "ktp-el")).toMatchObject({
      id: serviceId,
      unit: "Bidang Pendaftaran Penduduk",
      answered: false,
      activeQuestions: 0,
      points: 0,
    });
    for (const viewer of ["head", "auditor", "asn", "otherSupervisor"] as const)
      expect(await getServiceSettings(office.viewer(viewer), "ktp-el"), viewer).toBeNull();
    expect(await getServiceSettings(office.viewer("admin"), "tidak-ada")).toBeNull();
  });

  it("says when the address is fixed", async () => {
    await answerOnce();
    expect((await getServiceSettings(office.viewer("admin"), "ktp-el"))?.answered).toBe(true);
  });

  it("offers the units under which one runs services, by OPD, and no ended one", async () => {
    const ended = await db.unit.create({
      data: {
        code: "seksi-lama",
        name: "Seksi lama",
        kind: "BIDANG",
        path: "/tk/dukcapil/seksi-lama/",
        opdId: office.units.dukcapil,
        validFrom: fromDay("2025-01-01"),
        validTo: fromDay("2026-09-14"),
      },
    });
    const own = await listServiceUnits(office.viewer("unitAdmin"), "2026-09-15");
    expect(own.map(({ opd, units }) => [opd, units.map(({ name }) => name)])).toEqual([
      [
        "Dinas Kependudukan dan Pencatatan Sipil",
        ["Dinas Kependudukan dan Pencatatan Sipil", "Bidang Pendaftaran Penduduk"],
      ],
    ]);
    expect((await listServiceUnits(office.viewer("unitAdmin"), "2026-09-14"))[0]?.units).toHaveLength(3);
    expect(
      (await listServiceUnits(office.viewer("admin"), "2026-09-15")).flatMap(({ units }) => units),
    ).toHaveLength(4);
    for (const viewer of ["head", "auditor", "asn"] as const)
      expect(await listServiceUnits(office.viewer(viewer), "2026-09-15"), viewer).toEqual([]);
    await db.unit.delete({ where: { id: ended.id } });
  });
});
