import { beforeEach, describe, expect, it } from "vitest";
import {
  addPosition,
  closePosition,
  correctPosition,
  reopenPosition,
} from "@/lib/organisation/commands/positions";
import { db } from "@/lib/server/db/client";
import { fromDay, toDayOrNull } from "@/lib/server/db/columns";
import { useDatabase } from "@/tests/support/database";
import { OFFICE_DAY, officeForEach, type Office, type PersonKey } from "@/tests/support/office";

const freshOffice = officeForEach(useDatabase());

const NOWHERE = "0199f3a0-0000-7000-8000-000000000000";
const KEEPS_NOTHING: PersonKey[] = ["head", "supervisor", "asn", "auditor"];
let office: Office;

beforeEach(async () => {
  office = await freshOffice();
});

interface Sent {
  by?: PersonKey;
  version?: number;
}
const refused = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });
const fault = (field: string, refusal: object) => refused("FIELDS_REFUSED", { faults: [{ field, refusal }] });
const SAID = {
  name: "Analis Kebijakan Ahli Muda",
  kind: "FUNGSIONAL",
  jenjang: "AHLI_MUDA",
  eselon: null,
  kelas: 9,
  formasi: 2,
  headsUnit: false,
} as const;
const add = (more: object = {}, by: PersonKey = "admin") =>
  addPosition(office.viewer(by), { ...SAID, unitId: office.units.pendaftaran, ...more });
const made = () => db.position.findFirstOrThrow({ where: { name: SAID.name } });
const lastEvent = () => db.auditEvent.findFirstOrThrow({ orderBy: [{ at: "desc" }, { id: "desc" }] });

describe("adding a position", () => {
  it("gives the unit a position with its class and places, and the trail of its office a line", async () => {
    expect(await add()).toEqual({ ok: true, value: { name: SAID.name, unit: "pendaftaran" } });
    expect(await made()).toMatchObject({ ...SAID, unitId: office.units.pendaftaran, version: 1 });
    expect(await lastEvent()).toMatchObject({
      chain: office.units.dukcapil,
      action: "add-position",
      subject: "position",
      detail: { unit: "pendaftaran", ...SAID },
    });
  });

  it("is refused a second head, and says who heads the unit", async () => {
    expect(await add({ headsUnit: true })).toEqual(
      fault("headsUnit", { code: "UNIT_HAS_HEAD", position: "Kepala Bidang Pendaftaran" }),
    );
  });

  it("gives a unit one head only, also when two are added at once", async () => {
    await db.position.update({
      where: { id: office.people.supervisor.positionId },
      data: { headsUnit: false },
    });
    const answers = await Promise.all([add({ headsUnit: true }), add({ headsUnit: true })]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("is refused to everyone but the HR agency, also to the admin of the unit", async () => {
    for (const by of [...KEEPS_NOTHING, "unitAdmin"] as PersonKey[])
      expect(await add({}, by)).toEqual(refused("NOT_ALLOWED"));
    expect(await add({ unitId: NOWHERE })).toEqual(refused("NOT_FOUND"));
  });
});

describe("correcting a position", () => {
  const correct = (more: object = {}, by: PersonKey = "admin") =>
    correctPosition(office.viewer(by), {
      ...SAID,
      positionId: office.people.asn.positionId,
      version: 1,
      ...more,
    });

  it("is done by the HR agency and by the admin of the unit, and the trail keeps what it was", async () => {
    expect(await correct({}, "unitAdmin")).toEqual({
      ok: true,
      value: { name: SAID.name, unit: "pendaftaran" },
    });
    expect(await made()).toMatchObject({ ...SAID, version: 2 });
    expect((await lastEvent()).detail).toMatchObject({
      before: { name: "Administrator Database Kependudukan", jenjang: null, formasi: 1 },
      after: SAID,
    });
    expect(await correct()).toEqual(refused("STALE"));
  });

  it("is refused to the admin of another office, to those who keep nothing, and for nobody's position", async () => {
    const elsewhere = { positionId: office.people.otherAsn.positionId };
    expect(await correct(elsewhere, "unitAdmin")).toEqual(refused("NOT_ALLOWED"));
    for (const by of KEEPS_NOTHING) expect(await correct({}, by)).toEqual(refused("NOT_ALLOWED"));
    expect(await correct({ positionId: NOWHERE })).toEqual(refused("NOT_FOUND"));
  });

  it("leaves who heads the unit to the HR agency", async () => {
    const head = {
      ...SAID,
      kind: "ADMINISTRATOR",
      jenjang: null,
      positionId: office.people.supervisor.positionId,
    } as const;
    expect(await correct({ ...head, headsUnit: false }, "unitAdmin")).toEqual(
      fault("headsUnit", { code: "HEAD_IS_AGENCYS" }),
    );
    expect((await correct({ ...head, headsUnit: true }, "unitAdmin")).ok).toBe(true);
  });
});

describe("closing a position", () => {
  const close = (positionId: string, lastOn: string, { by = "admin", version = 1 }: Sent = {}) =>
    closePosition(office.viewer(by), { positionId, version, lastOn });

  it("waits until nobody holds it after its last day, and is taken back", async () => {
    const positionId = office.people.asn.positionId;
    expect(await close(positionId, "2026-10-31")).toEqual(
      refused("POSITION_HELD", { count: 1, day: "2026-10-31" }),
    );
    await db.placement.updateMany({ where: { positionId }, data: { endsOn: fromDay("2026-10-31") } });
    expect(await close(positionId, "2026-10-30")).toEqual(
      refused("POSITION_HELD", { count: 1, day: "2026-10-30" }),
    );
    expect(await close(positionId, "2026-10-31")).toMatchObject({ ok: true });
    const stored = await db.position.findUniqueOrThrow({ where: { id: positionId } });
    expect([toDayOrNull(stored.closedOn), stored.version]).toEqual(["2026-10-31", 2]);
    expect((await lastEvent()).detail).toMatchObject({ lastOn: "2026-10-31" });
    const reopen = (version: number) => reopenPosition(office.viewer("admin"), { positionId, version });
    expect(await reopen(1)).toEqual(refused("STALE"));
    expect(await reopen(2)).toMatchObject({ ok: true });
    expect(await reopen(3)).toEqual(refused("POSITION_NOT_CLOSED"));
  });

  it("is refused to everyone but the HR agency, to a stale form and for nobody's position", async () => {
    await add();
    const { id } = await made();
    for (const by of [...KEEPS_NOTHING, "unitAdmin"] as PersonKey[]) {
      expect(await close(id, OFFICE_DAY, { by })).toEqual(refused("NOT_ALLOWED"));
      expect(await reopenPosition(office.viewer(by), { positionId: id, version: 1 })).toEqual(
        refused("NOT_ALLOWED"),
      );
    }
    expect(await close(id, OFFICE_DAY, { version: 9 })).toEqual(refused("STALE"));
    expect(await close(NOWHERE, OFFICE_DAY)).toEqual(refused("NOT_FOUND"));
    expect(await reopenPosition(office.viewer("admin"), { positionId: NOWHERE, version: 1 })).toEqual(
      refused("NOT_FOUND"),
    );
  });
});
