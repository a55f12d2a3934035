import { beforeAll, describe, expect, it } from "vitest";
import { addEmployee, type AddedEmployee } from "@/lib/account/commands/add-employee";
import { signIn } from "@/lib/account/commands/sessions";
import { getAccountState } from "@/lib/account/queries/account";
import { correctEmployee } from "@/lib/people/commands";
import { tableFile } from "@/lib/people/documents";
import { exportEmployees, listEmployees } from "@/lib/people/queries/employees";
import { getEmployee, getRecord } from "@/lib/people/queries/profile";
import { peopleFilterOf } from "@/lib/people/rules/list";
import { db } from "@/lib/server/db/client";
import { fromDay } from "@/lib/server/db/columns";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, OFFICE_DAY, type Office, type PersonKey } from "@/tests/support/office";

useDatabase();

const SITI = {
  nip: "199505052022032001",
  name: "Siti Aminah, S.Kom.",
  kind: "PNS",
  golongan: "III/a",
  email: null,
} as const;

let office: Office;
let siti: AddedEmployee;

beforeAll(async () => {
  office = await makeOffice();
  siti = await added(SITI);
});

async function added(input: Parameters<typeof addEmployee>[1]): Promise<AddedEmployee> {
  const outcome = await addEmployee(office.viewer("admin"), input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

const listed = async (who: PersonKey, query: string) => {
  const filter = peopleFilterOf((name) => new URLSearchParams(query).getAll(name));
  return listEmployees(office.viewer(who), filter, { page: 1, today: OFFICE_DAY });
};
const names = async (who: PersonKey, query: string) =>
  (await listed(who, query)).people.map(({ name }) => name);

describe("the list of people", () => {
  it("can be narrowed to every perangkat daerah, also to a kecamatan", async () => {
    const root = await db.unit.findFirstOrThrow({ where: { kind: "INSTANSI" } });
    const id = "00000000-0000-7000-8000-0000000000aa";
    const made = {
      kind: "KECAMATAN",
      path: `${root.path}kec-sukamaju/`,
      validFrom: fromDay("2017-01-01"),
    } as const;
    const name = "Kecamatan Sukamaju";
    await db.unit.create({ data: { ...made, id, code: "kec-sukamaju", name, parentId: root.id, opdId: id } });
    const { offices } = await listed("admin", "");
    expect(offices).toContainEqual({ code: "kec-sukamaju", name });
  });
});

describe("adding a person", () => {
  it("opens an account with a first password that fits and must be changed", async () => {
    const { password, nip } = siti;
    const entered = await signIn({ nip, password }, { address: "10.0.0.1", device: "", deviceHash: null });
    expect(entered).toMatchObject({ ok: true, value: { mustChangePassword: true } });
    expect(await getAccountState(office.viewer("admin"), siti.employeeId)).toBe("TEMPORARY");
  });

  it("leaves a trace without NIP and password", async () => {
    const events = await db.auditEvent.findMany({ where: { subjectId: siti.employeeId } });
    expect(events).toMatchObject([
      { action: "add-employee", actorId: office.people.admin.id, detail: { kind: "PNS", golongan: "III/a" } },
    ]);
    const trail = JSON.stringify([events, await db.account.findMany()]);
    expect(trail).not.toContain(siti.password);
    expect(trail).not.toContain(SITI.nip);
  });

  it("is refused for a NIP that somebody has, also when two do it at once", async () => {
    const again = await addEmployee(office.viewer("admin"), SITI);
    const taken = { code: "NIP_TAKEN", employeeId: siti.employeeId, name: SITI.name };
    expect(again).toEqual({
      ok: false,
      refusal: { code: "FIELDS_REFUSED", faults: [{ field: "nip", refusal: taken }] },
    });
    const twin = { ...SITI, nip: "199505052022032002" };
    const both = await Promise.all([
      addEmployee(office.viewer("admin"), twin),
      addEmployee(office.viewer("admin"), twin),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(JSON.stringify(both.find(({ ok }) => !ok))).toContain("NIP_TAKEN");
    await db.account.deleteMany({ where: { employee: { nip: twin.nip } } });
    await db.employee.delete({ where: { nip: twin.nip } });
  });

  it.each(["unitAdmin", "auditor", "head", "asn"] as const)(
    "is not for %s, who writes nothing",
    async (who) => {
      const before = await db.employee.count();
      expect(await addEmployee(office.viewer(who), { ...SITI, nip: "199505052022032003" })).toEqual({
        ok: false,
        refusal: { code: "NOT_ALLOWED" },
      });
      expect(await db.employee.count()).toBe(before);
    },
  );
});

describe("somebody whom nobody placed yet", () => {
  it("is seen by the HR agency and the auditor of the whole instansi, and by no unit", async () => {
    expect(await names("admin", "tempat=belum")).toEqual([SITI.name]);
    expect(await names("auditor", "tempat=belum")).toEqual([SITI.name]);
    expect(await names("unitAdmin", "tempat=belum")).toEqual([]);
    expect(await getEmployee(office.viewer("admin"), siti.employeeId, null)).toMatchObject({
      placements: [],
      statuses: [],
      email: null,
    });
    expect(await getEmployee(office.viewer("unitAdmin"), siti.employeeId, null)).toBeNull();
  });
});

describe("correcting a person", () => {
  const correct = (change: object, who: PersonKey = "admin") =>
    correctEmployee(office.viewer(who), {
      ...SITI,
      employeeId: siti.employeeId,
      version: 1,
      reason: "",
      ...change,
    });

  it("changes nothing and leaves no trace when nothing is different", async () => {
    expect(await correct({})).toMatchObject({ ok: true });
    expect(await getRecord(office.viewer("admin"), siti.employeeId)).toMatchObject({ version: 1 });
  });

  it("writes what changed, once, with the parts and the reason in the trail", async () => {
    const change = { nip: "199505052022032009", golongan: "III/b", reason: "Surat BKN 12/2026" };
    expect(await correct(change)).toMatchObject({ ok: true });
    expect(await correct(change)).toEqual({ ok: false, refusal: { code: "STALE" } });
    expect(await getRecord(office.viewer("admin"), siti.employeeId)).toMatchObject({
      nip: "199505052022032009",
      golongan: "III/b",
      version: 2,
    });
    const event = await db.auditEvent.findFirstOrThrow({ where: { action: "correct-employee" } });
    expect(event.detail).toEqual({ changed: ["nip", "golongan"], reason: "Surat BKN 12/2026" });
  });

  it("is refused for the NIP of somebody else, an unknown person, and whoever is not the HR agency", async () => {
    const nip = office.people.asn.nip;
    expect(JSON.stringify(await correct({ version: 2, nip, reason: "x" }))).toContain("NIP_TAKEN");
    expect(await correct({ employeeId: office.units.tk })).toEqual({
      ok: false,
      refusal: { code: "NOT_FOUND" },
    });
    expect(await correct({ version: 2 }, "unitAdmin")).toEqual({
      ok: false,
      refusal: { code: "NOT_ALLOWED" },
    });
    expect(await getRecord(office.viewer("unitAdmin"), siti.employeeId)).toBeNull();
    expect(await getRecord(office.viewer("admin"), "bukan-id")).toBeNull();
    expect(await getRecord(office.viewer("admin"), office.units.tk)).toBeNull();
  });
});

describe("the list of people", () => {
  it("is narrowed by kind, golongan, jenis jabatan and OPD, each and together", async () => {
    const pppk = await added({
      ...{
        nip: "199505052025211001",
        name: "Yusuf Efendi",
        kind: "PPPK",
        golongan: "IX",
        email: "yusuf@contoh.go.id",
      },
    });
    await db.placement.create({
      data: {
        employeeId: pppk.employeeId,
        positionId: office.people.otherAsn.positionId,
        kind: "DEFINITIF",
        startsOn: fromDay("2026-01-01"),
      },
    });
    expect(await names("admin", "jenis=PPPK")).toEqual(["Yusuf Efendi"]);
    expect(await names("admin", "golongan=III%2Fb&jenis=PPPK")).toEqual([]);
    expect(await names("admin", "golongan=IX")).toEqual(["Yusuf Efendi"]);
    // The heads of the bidang and of the two OPD are administrators in this office.
    expect(await names("admin", "jabatan=ADMINISTRATOR")).toEqual([
      "Agus Salim",
      "Hendra Saputra",
      "Sri Lestari",
    ]);
    expect(await names("admin", "jabatan=ADMINISTRATOR&opd=dinkes")).toEqual(["Agus Salim"]);
  });

  it("is ordered as asked", async () => {
    const [byName, back, newest] = [
      await names("admin", ""),
      await names("admin", "urut=-nama"),
      await names("admin", "urut=baru"),
    ];
    expect(back).toEqual([...byName].reverse());
    expect(newest[0]).toBe("Yusuf Efendi");
    expect((await names("admin", "urut=jenis")).at(-1)).toBe("Yusuf Efendi");
  });

  it("shows who is in service, unless a status or everybody is asked for", async () => {
    const dewi = office.people.otherAsn;
    const status = await db.employeeStatus.create({
      data: { employeeId: dewi.id, kind: "CUTI_BESAR", startsOn: fromDay(OFFICE_DAY), document: "SK 7" },
    });
    expect(await names("admin", "status=CUTI_BESAR")).toEqual([dewi.name]);
    expect(await names("admin", "status=AKTIF&nama=dewi")).toEqual([]);
    expect((await listed("admin", "nama=dewi")).people).toMatchObject([{ status: "CUTI_BESAR" }]);
    expect(await getEmployee(office.viewer("admin"), dewi.id, null)).toMatchObject({
      statuses: [{ kind: "CUTI_BESAR", startsOn: OFFICE_DAY, endsOn: null, document: "SK 7" }],
    });
    await db.employeeStatus.update({ where: { id: status.id }, data: { kind: "PENSIUN" } });
    expect(await names("admin", "nama=dewi")).toEqual([]);
    expect(await names("admin", "nama=dewi&status=SEMUA")).toEqual([dewi.name]);
    await db.employeeStatus.delete({ where: { id: status.id } });
  });

  it("has the NIP for those alone who look for people by it", async () => {
    expect((await listed("admin", "nama=ratna")).people).toMatchObject([{ nip: office.people.asn.nip }]);
    expect((await listed("unitAdmin", "nama=ratna")).people).toMatchObject([{ nip: null }]);
  });

  it("is taken along whole, as CSV and as a workbook, and leaves a trace", async () => {
    const filter = peopleFilterOf((name) => new URLSearchParams("opd=dinkes").getAll(name));
    const people = await exportEmployees(office.viewer("admin"), filter, OFFICE_DAY);
    expect(people.map(({ name, office: opd }) => [name, opd])).toEqual(
      ["Agus Salim", "Dewi Anggraini", "Yusuf Efendi"].map((name) => [name, "Dinas Kesehatan"]),
    );
    expect(await db.auditEvent.findFirst({ where: { action: "export-people" } })).toMatchObject({
      actorId: office.people.admin.id,
      detail: { people: 3 },
    });
    const table = [["Nama"], ["=1+1"]];
    const csv = await tableFile(table, { shape: "csv", sheet: "Pegawai", day: OFFICE_DAY });
    expect([csv.name, csv.body]).toEqual([`pegawai-${OFFICE_DAY}.csv`, "\uFEFFNama\r\n'=1+1\r\n"]);
    const xlsx = await tableFile(table, { shape: "xlsx", sheet: "Hak akses", day: OFFICE_DAY });
    expect(xlsx.name).toBe(`hak-akses-${OFFICE_DAY}.xlsx`);
    expect(
      Buffer.from(xlsx.body as Uint8Array)
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  });

  it("names a unit as it was called when somebody left it, and as it is called now where she stays", async () => {
    const { asn } = office.people;
    await db.placement.updateMany({ where: { employeeId: asn.id }, data: { endsOn: fromDay("2025-12-31") } });
    await db.placement.create({
      data: {
        ...{ employeeId: asn.id, positionId: asn.positionId, kind: "DEFINITIF" },
        startsOn: fromDay("2026-01-01"),
      },
    });
    const unitId = office.units.pendaftaran;
    await db.unitName.create({ data: { unitId, startsOn: fromDay("2026-01-01"), name: "Bidang Layanan" } });
    await db.unit.update({ where: { id: unitId }, data: { name: "Bidang Layanan" } });
    const profile = await getEmployee(office.viewer("admin"), asn.id, null);
    expect(profile?.placements.map(({ unit }) => unit)).toEqual([
      "Bidang Layanan",
      "Bidang Pendaftaran Penduduk",
    ]);
  });
});
