import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  addServicePoint,
  editServicePoint,
  recallPosters,
  switchServicePoint,
} from "@/lib/services/commands/points";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { codeInToken, isTokenOf } from "@/lib/services/db";
import { MOST_POINTS } from "@/lib/services/rules/points";
import { getServicePoint, listServicePoints } from "@/lib/services/queries/points";
import { makePoints } from "@/prisma/seed/services/points";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office, type PersonKey } from "@/tests/support/office";
import { RECEIPT_ALPHABET } from "@/lib/kernel/spoken-code";

useDatabase();

let office: Office;
let serviceId = "";
let pointId = "";

const refusal = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });
const OUTSIDERS = ["head", "auditor", "asn", "otherSupervisor"] as const;

beforeAll(async () => {
  office = await makeOffice();
});

beforeEach(async () => {
  await db.surveyResponse.deleteMany();
  await db.questionTally.deleteMany();
  await db.serviceQuestion.deleteMany();
  await db.servicePoint.deleteMany();
  await db.service.deleteMany();
  serviceId = (
    await db.service.create({
      data: { unitId: office.units.pendaftaran, slug: "ktp-el", name: "Penerbitan KTP-el" },
    })
  ).id;
  const made = await add("Loket 1");
  if (!made.ok) throw new Error(made.refusal.code);
  pointId = made.value.pointId;
});

const add = (name: string, viewer: PersonKey = "unitAdmin") =>
  addServicePoint(office.viewer(viewer), { serviceId, name, kind: "COUNTER", capacity: 20 });
const stored = () => db.servicePoint.findUniqueOrThrow({ where: { id: pointId } });
const page = (viewer: PersonKey = "unitAdmin", slug = "ktp-el") =>
  getServicePoint(office.viewer(viewer), slug, pointId);
const tokenOf = (path: string | undefined): string =>
  new URL(path ?? "", "http://x").searchParams.get("t") ?? "";
const answerHere = () =>
  db.surveyResponse.create({
    data: {
      serviceId,
      pointId,
      submissionKey: randomUUID(),
      receiptCode: randomUUID(),
      month: fromDay("2026-09-01"),
      receivedOn: fromDay("2026-09-15"),
    },
  });

/** Opens every connection of the pool, so that what is called at once runs at once. */
const warmUp = () =>
  Promise.all(Array.from({ length: 5 }, () => db.$queryRaw`SELECT 1 AS "one" FROM pg_sleep(0.05)`));

describe("a point is added", () => {
  it("with a code of six letters, and is in the trail", async () => {
    const { code, edition, active, version } = await stored();
    expect([edition, active, version]).toEqual([1, true, 1]);
    expect(code).toMatch(new RegExp(`^[${RECEIPT_ALPHABET}]{6}$`, "v"));
    expect(
      await db.auditEvent.findFirstOrThrow({ where: { action: "add-service-point", subjectId: pointId } }),
    ).toMatchObject({
      chain: office.units.dukcapil,
      subject: "service-point",
      detail: { service: "ktp-el", name: "Loket 1", code },
    });
  });

  it("under a name of its own in the service, whatever the capitals", async () => {
    expect(await add("LOKET 1")).toEqual(refusal("POINT_NAME_TAKEN"));
    expect((await add("Loket 2")).ok).toBe(true);
  });

  it("until the service has as many as there may be, also when several are added at once", async () => {
    await db.servicePoint.createMany({
      data: Array.from({ length: MOST_POINTS - 2 }, (_, index) => ({
        serviceId,
        code: `CODE${index}`,
        name: `Meja ${index}`,
        kind: "COUNTER" as const,
      })),
    });
    await warmUp();
    const outcomes = await Promise.all([add("Loket 2"), add("Loket 3"), add("Loket 4")]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)[0]).toEqual(refusal("POINTS_FULL", { most: MOST_POINTS }));
  });

  it("by nobody who does not run the service", async () => {
    for (const viewer of OUTSIDERS)
      expect(await add("Loket 9", viewer), viewer).toEqual(refusal("NOT_FOUND"));
  });
});

describe("a point is changed", () => {
  const edit = (over: object = {}, viewer: PersonKey = "unitAdmin") =>
    editServicePoint(office.viewer(viewer), {
      pointId,
      version: 1,
      name: "Loket 1",
      kind: "COUNTER",
      capacity: 20,
      ...over,
    });

  it("in name, kind and capacity, and keeps its address", async () => {
    const before = await page();
    expect(await edit({ name: "Meja 1", capacity: 45 })).toEqual({ ok: true, value: { name: "Meja 1" } });
    expect(await page()).toMatchObject({ name: "Meja 1", capacity: 45, path: before?.path });
    expect(
      await db.auditEvent.findFirstOrThrow({ where: { action: "edit-service-point", subjectId: pointId } }),
    ).toMatchObject({
      detail: { before: { name: "Loket 1", capacity: 20 }, after: { name: "Meja 1", capacity: 45 } },
    });
  });

  it("not in kind once somebody answered there", async () => {
    await answerHere();
    expect(await edit({ kind: "KIOSK" })).toEqual(refusal("POINT_KIND_FIXED"));
    expect((await edit({ capacity: 30 })).ok).toBe(true);
  });

  it("not to a name of another, not over a change of somebody else, not by an outsider", async () => {
    await add("Loket 2");
    expect(await edit({ name: "loket 2" })).toEqual(refusal("POINT_NAME_TAKEN"));
    for (const viewer of OUTSIDERS) expect(await edit({}, viewer), viewer).toEqual(refusal("NOT_FOUND"));
    await edit({ capacity: 30 });
    expect(await edit({ capacity: 31 })).toEqual(refusal("STALE"));
  });

  it("is taken out of use and back, each in the trail", async () => {
    const turn = (active: boolean, version: number, viewer: PersonKey = "unitAdmin") =>
      switchServicePoint(office.viewer(viewer), { pointId, version, active });
    expect(await turn(false, 1, "head")).toEqual(refusal("NOT_FOUND"));
    expect(await turn(false, 1)).toEqual({ ok: true, value: { active: false } });
    expect((await stored()).active).toBe(false);
    expect(await turn(true, 1)).toEqual(refusal("STALE"));
    expect((await turn(true, 2)).ok).toBe(true);
    expect(await db.auditEvent.count({ where: { action: "switch-service-point", subjectId: pointId } })).toBe(
      2,
    );
  });
});

describe("the address of a point", () => {
  it("is signed for this point, and that of a kiosk leads to the kiosk", async () => {
    const { code, edition } = await stored();
    const shown = await page();
    expect(shown?.path).toMatch(/^\/survei\/ktp-el\?t=/);
    expect(shown?.shortPath).toBe("/survei/ktp-el");
    expect(codeInToken(tokenOf(shown?.path))).toBe(code);
    expect(isTokenOf(tokenOf(shown?.path), { code, edition })).toBe(true);
    await db.servicePoint.update({ where: { id: pointId }, data: { kind: "KIOSK" } });
    expect((await page())?.path).toMatch(/^\/survei\/ktp-el\/kios\?t=/);
  });

  it("printed before is no longer believed once posters were called in", async () => {
    const old = tokenOf((await page())?.path);
    const call = (version: number, viewer: PersonKey = "unitAdmin") =>
      recallPosters(office.viewer(viewer), { pointId, version });
    for (const viewer of OUTSIDERS) expect(await call(1, viewer), viewer).toEqual(refusal("NOT_FOUND"));
    expect(await call(1)).toEqual({ ok: true, value: { edition: 2 } });
    const { code, edition } = await stored();
    expect(isTokenOf(old, { code, edition })).toBe(false);
    expect(isTokenOf(tokenOf((await page())?.path), { code, edition })).toBe(true);
    expect(await call(1)).toEqual(refusal("STALE"));
    expect(
      await db.auditEvent.findFirstOrThrow({ where: { action: "recall-posters", subjectId: pointId } }),
    ).toMatchObject({ detail: { edition: 2 } });
  });
});

describe("the pages of points", () => {
  it("are there for those who run the service only, and only under its own address", async () => {
    await answerHere();
    expect(await page()).toMatchObject({
      name: "Loket 1",
      answered: true,
      service: { slug: "ktp-el", unit: "Bidang Pendaftaran Penduduk" },
    });
    for (const viewer of OUTSIDERS) {
      expect(await page(viewer), viewer).toBeNull();
      expect(await listServicePoints(office.viewer(viewer), "ktp-el", { page: 1 }), viewer).toBeNull();
    }
    await db.service.create({
      data: { unitId: office.units.pendaftaran, slug: "kartu-keluarga", name: "Kartu keluarga" },
    });
    expect(await page("unitAdmin", "kartu-keluarga")).toBeNull();
  });

  it("list those in use first, twenty to a page", async () => {
    await db.servicePoint.createMany({
      data: Array.from({ length: 21 }, (_, index) => ({
        serviceId,
        code: `CODE${index}`,
        name: `A${String(index).padStart(2, "0")}`,
        kind: "COUNTER" as const,
        active: index > 0,
      })),
    });
    const first = await listServicePoints(office.viewer("unitAdmin"), "ktp-el", { page: 1 });
    expect([first?.total, first?.pageCount, first?.points.length, first?.points[0]?.name]).toEqual([
      22,
      2,
      20,
      "A01",
    ]);
    const beyond = await listServicePoints(office.viewer("unitAdmin"), "ktp-el", { page: 99 });
    expect([beyond?.page, beyond?.points.map(({ name }) => name)]).toEqual([2, ["Loket 1", "A00"]]);
  });
});

describe("the demonstration", () => {
  it("has counters, a kiosk and a link, and its answers to a question agree with the counts beside them", async () => {
    await db.servicePoint.deleteMany();
    await db.surveyResponse.createMany({
      data: Array.from({ length: 40 }, (_, index) => ({
        serviceId,
        submissionKey: randomUUID(),
        receiptCode: randomUUID(),
        month: fromDay(index < 20 ? "2026-08-01" : "2026-09-01"),
        receivedOn: fromDay(index < 20 ? "2026-08-03" : "2026-09-03"),
      })),
    });
    const points = await makePoints({ services: [{ id: serviceId, slug: "ktp-el" }] });
    expect(points.map(({ name }) => name)).toEqual([
      "Loket 1",
      "Loket 2",
      "Loket 3",
      "Kios ruang tunggu",
      "Tautan pesan",
    ]);
    const rows = await db.surveyResponse.findMany({ where: { serviceId }, select: { extra: true } });
    const answered = rows.filter(({ extra }) => Object.keys(extra as object).length === 1).length;
    expect(answered).toBeGreaterThan(15);
    expect((await db.questionTally.aggregate({ _sum: { count: true } }))._sum.count).toBe(answered);
  });
});
