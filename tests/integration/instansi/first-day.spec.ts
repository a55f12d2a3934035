import { beforeEach, describe, expect, it } from "vitest";
import { verify } from "@node-rs/argon2";
import { renewSetupCode } from "@/lib/instansi/commands/setup-code";
import { setUp } from "@/lib/instansi/commands/set-up";
import { listLacking } from "@/lib/instansi/queries/checklist";
import { getLogo } from "@/lib/instansi/queries/logo";
import { setUpSchema, type SetUpInput } from "@/lib/instansi/schemas";
import { keepZone, ownZone } from "@/lib/server/clock";
import { db } from "@/lib/server/db/client";
import { checkChains } from "@/lib/server/db/audit";
import { fromDay } from "@/lib/server/db/columns";
import { readInstansi } from "@/lib/server/db/instansi";
import { connected } from "@/prisma/roles.mjs";
import { useDatabase } from "@/tests/support/database";

const { ownerUrl } = useDatabase();

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x42]);
const FORM = {
  instansi: "Kabupaten Sungai Batu",
  instansiKind: "KABUPATEN",
  areaCode: "61.90",
  zone: "Asia/Jayapura",
  workingDays: "6",
  year: "2026",
  cadence: "BULANAN",
  scheme: "permenpanrb-6-2022",
  name: "Dewi Anggraini, S.STP.",
  nip: "19800621 200501 2 901",
  kind: "PNS",
  golongan: "IV/b",
  email: "",
  newPassword: "teratai di kolam besar",
};

const input = (code: string, more: object = {}): SetUpInput =>
  setUpSchema.parse({ ...FORM, code, logo: new File([PNG], "logo.svg"), ...more });

const FILLED = [
  ...[
    "Instansi",
    "RoleGrant",
    "AppraiserOverride",
    "Placement",
    "CompetencyStandard",
    "Competency",
    "Position",
  ],
  ...["SchemeAssignment", "Scheme", "Term", "Period", "Holiday", "Account", "Employee"],
];

/** An empty database again, as a new server finds it. */
beforeEach(async () => {
  keepZone("Asia/Jakarta");
  await connected(ownerUrl, async (client) => {
    for (const table of [...FILLED, "SetupCode", "RateLimit"]) await client.query(`DELETE FROM "${table}"`);
    await client.query(`DELETE FROM "Unit" WHERE "parentId" IS NOT NULL`);
    await client.query(`DELETE FROM "Unit"`);
  });
});

describe("the first day", () => {
  it("makes of an empty database an installation with its first administrator", async () => {
    const code = await renewSetupCode();
    expect(code).toMatch(/^[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]{4}$/);
    expect(await setUp(input(code.toLowerCase()))).toEqual({
      ok: true,
      value: { name: "Kabupaten Sungai Batu" },
    });

    expect(await readInstansi()).toMatchObject({
      name: "Kabupaten Sungai Batu",
      code: "kabupaten-sungai-batu",
      areaCode: "61.90",
      kind: "KABUPATEN",
      zone: "Asia/Jayapura",
      workingDays: 6,
      objectionClock: "CALENDAR",
    });
    expect(ownZone()).toBe("Asia/Jayapura");
    expect(await getLogo()).toMatchObject({ bytes: PNG, type: "image/png" });
    // Twelve months and four quarters.
    expect(await db.term.count({ where: { period: { year: 2026 } } })).toBe(16);
    // Six schemes and the second version in months, which holds.
    expect(await db.scheme.count()).toBe(7);
    expect(
      await db.schemeAssignment.findMany({
        select: { startsOn: true, scheme: { select: { code: true, version: true, body: true } } },
      }),
    ).toMatchObject([
      {
        startsOn: fromDay("2026-01-01"),
        scheme: { code: "permenpanrb-6-2022", version: 2, body: { cadence: "BULANAN" } },
      },
    ]);
    const admin = await db.employee.findFirstOrThrow({
      include: { account: true, roleGrants: { include: { unit: true } } },
    });
    expect(admin).toMatchObject({
      nip: "198006212005012901",
      account: { mustChangePassword: false },
      roleGrants: [{ role: "BKD_ADMIN", unit: { kind: "INSTANSI" }, startsOn: fromDay("2026-09-15") }],
    });
    expect(await verify(admin.account?.passwordHash ?? "", "teratai di kolam besar")).toBe(true);
    const event = await db.auditEvent.findFirstOrThrow({ where: { action: "set-up", actorId: admin.id } });
    expect(JSON.stringify(event.detail)).not.toMatch(/teratai|198006212005012901/);
    expect((await checkChains(db)).map(({ brokenAt }) => brokenAt)).toEqual([null]);
  });

  it("keeps the scheme as it is where its rhythm is the one that is wanted, and goes without a logo", async () => {
    const code = await renewSetupCode();
    expect((await setUp(input(code, { cadence: "TRIWULANAN", logo: new File([], "") }))).ok).toBe(true);
    expect(await db.scheme.count()).toBe(6);
    expect(await getLogo()).toBeNull();
  });

  it("happens once: neither the same code nor a new one opens it again", async () => {
    const code = await renewSetupCode();
    await setUp(input(code));
    const again = { ok: false, refusal: { code: "NOT_FOUND" } };
    expect(await setUp(input(code))).toEqual(again);
    expect(await setUp(input(await renewSetupCode()))).toEqual(again);
    expect(await db.unit.count()).toBe(1);
  });

  it("belongs to one of two who send at the same moment", async () => {
    const code = await renewSetupCode();
    const answers = await Promise.all([
      setUp(input(code)),
      setUp(input(code, { instansi: "Kota Lain", nip: "198006212005012902" })),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.unit.count()).toBe(1);
    expect(await db.employee.count()).toBe(1);
  });

  it("is nobody's without the code that was printed last", async () => {
    const first = await renewSetupCode();
    await renewSetupCode();
    const wrong = { refusal: { faults: [{ field: "code", refusal: { code: "SETUP_CODE_WRONG" } }] } };
    expect(await setUp(input(first))).toMatchObject(wrong);
    expect(await setUp(input("AAAA"))).toMatchObject(wrong);
    expect(await db.unit.count()).toBe(0);
  });

  it("ends the guessing after ten, until the server is started again", async () => {
    const code = await renewSetupCode();
    await Promise.all(Array.from({ length: 10 }, () => setUp(input("AAAA"))));
    expect(await setUp(input(code))).toMatchObject({
      refusal: { faults: [{ field: "code", refusal: { code: "TOO_MANY_ATTEMPTS", minutes: 60 } }] },
    });
    expect((await setUp(input(await renewSetupCode()))).ok).toBe(true);
  });

  it("says what is wrong without using the code up or counting it as a guess", async () => {
    const code = await renewSetupCode();
    for (let time = 1; time <= 11; time += 1)
      expect(await setUp(input(code, { newPassword: "pendek" }))).toMatchObject({
        refusal: { faults: [{ field: "newPassword" }] },
      });
    expect(await db.unit.count()).toBe(0);
    expect((await setUp(input(code))).ok).toBe(true);
  });
});

describe("what is still missing after the first day", () => {
  const admin = async () => {
    const employee = await db.employee.findFirstOrThrow({ select: { id: true } });
    const root = await db.unit.findFirstOrThrow({ where: { kind: "INSTANSI" } });
    return {
      root,
      viewer: { employeeId: employee.id, grants: [{ role: "BKD_ADMIN" as const, unitPath: root.path }] },
    };
  };
  const codes = async (viewer: Parameters<typeof listLacking>[0]): Promise<string[]> =>
    (await listLacking(viewer, "2026-09-15")).map(({ code, count }) => `${code} ${count}`);

  it("is everything but the scheme and the year, and each has a page", async () => {
    await setUp(input(await renewSetupCode()));
    const { viewer } = await admin();
    expect(await listLacking(viewer, "2026-09-15")).toEqual([
      { code: "NO_UNITS", count: 1, href: "/admin/unit/kabupaten-sungai-batu/tambah" },
      { code: "HEADLESS", count: 1, href: "/admin/unit/kabupaten-sungai-batu/jabatan/baru" },
      { code: "ALONE", count: 1, href: "/pegawai/baru" },
      { code: "NO_TERM", count: 1, href: "/admin/periode" },
      { code: "NO_HOLIDAYS", count: 1, href: "/admin/kalender?tahun=2026" },
    ]);
    expect(await listLacking(viewer, "2027-01-02")).toContainEqual({
      code: "NO_YEAR",
      count: 1,
      href: "/admin/periode",
    });
    expect(await listLacking({ ...viewer, grants: [] }, "2026-09-15")).toEqual([]);
  });

  it("goes away piece by piece, and with the last of it the list", async () => {
    await setUp(input(await renewSetupCode(), { scheme: "muara-tebo", cadence: "TRIWULANAN" }));
    const { root, viewer } = await admin();
    const day = fromDay("2020-01-01");
    const office = await db.unit.create({
      data: {
        ...{ code: "dinas", name: "Dinas", kind: "OPD", path: `${root.path}dinas/` },
        parentId: root.id,
        validFrom: day,
      },
    });
    const chair = (unitId: string, headsUnit: boolean) =>
      db.position.create({ data: { unitId, name: "Jabatan", kind: "JPT", headsUnit } });
    const [top, desk] = [await chair(root.id, true), await chair(office.id, false)];
    const place = (employeeId: string, positionId: string) =>
      db.placement.create({ data: { employeeId, positionId, kind: "DEFINITIF", startsOn: day } });
    const clerk = await db.employee.create({
      data: { nip: "199107142019032907", name: "Ratna", kind: "PNS", golongan: "III/a" },
    });
    await db.holiday.create({ data: { day: fromDay("2026-08-17"), name: "Kemerdekaan" } });
    await db.term.updateMany({ where: { ordinal: 3 }, data: { status: "OPEN" } });
    expect(await codes(viewer)).toEqual(["HEADLESS 1", "UNPLACED 1", "NO_STANDARD 2"]);

    // Nobody leads the instansi yet, so whoever sits at the desk is appraised by nobody.
    await place(clerk.id, desk.id);
    expect(await listLacking(viewer, "2026-09-15")).toContainEqual({
      code: "UNAPPRAISED",
      count: 1,
      href: `/admin/penilai?orang=${clerk.id}`,
    });
    const named = await db.appraiserOverride.create({
      data: { employeeId: clerk.id, appraiserId: viewer.employeeId, startsOn: day, reason: "Sementara" },
    });
    expect(await codes(viewer)).toEqual(["HEADLESS 1", "NO_STANDARD 2"]);
    await db.appraiserOverride.delete({ where: { id: named.id } });
    await place(viewer.employeeId, top.id);
    expect(await codes(viewer)).toEqual(["HEADLESS 1", "NO_STANDARD 2"]);

    await chair(office.id, true);
    const competency = await db.competency.create({
      data: { code: "K1", name: "Integritas", group: "MANAJERIAL" },
    });
    const positions = await db.position.findMany({ select: { id: true } });
    await db.competencyStandard.createMany({
      data: positions.map(({ id }) => ({ positionId: id, competencyId: competency.id, level: 2 })),
    });
    expect(await codes(viewer)).toEqual([]);
    await db.schemeAssignment.deleteMany();
    expect(await codes(viewer)).toEqual(["NO_SCHEME 1"]);
  });
});
