import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { audit, checkChains } from "@/lib/server/db/audit";
import { db } from "@/lib/server/db/client";
import { checkAuditTrail } from "@/lib/audit/queries/check";
import { listAuditEvents } from "@/lib/audit/queries/trail";
import { trailFilterOf } from "@/lib/audit/rules";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office } from "@/tests/support/office";

const database = useDatabase();

let office: Office;
const ALL = trailFilterOf(() => undefined);

const record = (chain: string, action: string) =>
  db.$transaction((tx) =>
    audit(tx, {
      chain,
      actorId: office.people.admin.id,
      action,
      subject: "unit",
      subjectId: office.units.dukcapil,
      detail: { step: action },
    }),
  );

/** As the owner of the tables with the triggers off: what somebody with the keys to the server could do. */
async function asOwner(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  try {
    await client.query('ALTER TABLE "AuditEvent" DISABLE TRIGGER USER');
    await work(client);
  } finally {
    await client.query('ALTER TABLE "AuditEvent" ENABLE TRIGGER USER');
    await client.end();
  }
}

const brokenAt = async (chain: string) =>
  (await checkChains(db)).find((checked) => checked.chain === chain)?.brokenAt;

beforeAll(async () => {
  office = await makeOffice();
  for (const chain of ["changed", "removed", "inserted", "moved", "whole"])
    for (let event = 1; event <= 5; event += 1) await record(chain, `event-${event}`);
});

describe("the audit chain", () => {
  it("is whole after ordinary work, each event naming the one before it", async () => {
    expect(await checkChains(db)).toEqual(
      ["changed", "inserted", "moved", "removed", "whole"].map((chain) => ({
        chain,
        events: 5,
        brokenAt: null,
      })),
    );
    const events = await db.auditEvent.findMany({ where: { chain: "whole" }, orderBy: { number: "asc" } });
    expect(events.map(({ previousHash }) => previousHash)).toEqual([
      "",
      ...events.slice(0, 4).map(({ hash }) => hash),
    ]);
  });

  it("numbers events of one chain without holes while many write at once", async () => {
    await Promise.all(Array.from({ length: 12 }, (_, index) => record("busy", `event-${index}`)));
    const numbers = (
      await db.auditEvent.findMany({
        where: { chain: "busy" },
        select: { number: true },
        orderBy: { number: "asc" },
      })
    ).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(await brokenAt("busy")).toBeNull();
  });

  it("shows a changed event, even when its hash was made to fit", async () => {
    await asOwner((client) =>
      client.query(
        `UPDATE "AuditEvent" SET "detail" = '{"step":"nothing"}' WHERE "chain" = 'changed' AND "number" = 3`,
      ),
    );
    expect(await brokenAt("changed")).toBe(3);
    await asOwner((client) =>
      client.query(
        `UPDATE "AuditEvent" e SET "hash" = audit_event_hash(e."chain", e."number", e."at", e."actorId",
              e."action", e."subject", e."subjectId", e."detail", e."previousHash")
            WHERE "chain" = 'changed' AND "number" = 3`,
      ),
    );
    expect(await brokenAt("changed")).toBe(4);
  });

  it("shows a removed event", async () => {
    await asOwner((client) =>
      client.query(`DELETE FROM "AuditEvent" WHERE "chain" = 'removed' AND "number" = 2`),
    );
    expect(await brokenAt("removed")).toBe(3);
  });

  it("shows an inserted event and the place it was put", async () => {
    await asOwner(async (client) => {
      await client.query(
        `UPDATE "AuditEvent" SET "number" = "number" + 100 WHERE "chain" = 'inserted' AND "number" > 2`,
      );
      await client.query(`INSERT INTO "AuditEvent" ("id", "chain", "number", "action", "subject",
        "subjectId", "previousHash", "hash")
        SELECT gen_random_uuid(), "chain", 3, 'forged', "subject", "subjectId", "hash", repeat('a', 64)
          FROM "AuditEvent" WHERE "chain" = 'inserted' AND "number" = 2`);
      await client.query(
        `UPDATE "AuditEvent" SET "number" = "number" - 99 WHERE "chain" = 'inserted' AND "number" > 100`,
      );
    });
    expect(await brokenAt("inserted")).toBe(3);
  });

  it("shows an event that was moved to another day", async () => {
    await asOwner((client) =>
      client.query(
        `UPDATE "AuditEvent" SET "at" = "at" - interval '1 day' WHERE "chain" = 'moved' AND "number" = 5`,
      ),
    );
    expect(await brokenAt("moved")).toBe(5);
    expect(await brokenAt("whole")).toBeNull();
  });

  it("cannot be changed, shortened or emptied by the role that serves requests", async () => {
    for (const statement of [
      `UPDATE "AuditEvent" SET "action" = 'x'`,
      `DELETE FROM "AuditEvent"`,
      `TRUNCATE "AuditEvent"`,
      `ALTER TABLE "AuditEvent" DISABLE TRIGGER ALL`,
    ]) {
      await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied|must be owner/);
    }
    await expect(db.$executeRawUnsafe("SET session_replication_role = replica")).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe("reading the trail", () => {
  it("is for auditors and the HR agency", async () => {
    for (const person of ["asn", "supervisor", "head", "unitAdmin"] as const) {
      expect(await listAuditEvents(office.viewer(person), ALL, 1)).toBeNull();
      expect(await checkAuditTrail(office.viewer(person))).toBeNull();
    }
    expect(await listAuditEvents(office.viewer("auditor"), ALL, 1)).not.toBeNull();
  });

  it("names the first event that does not fit in each broken chain", async () => {
    const check = await checkAuditTrail(office.viewer("admin"));
    // 5 × 5 written, 12 busy, 1 removed, 1 inserted
    expect(check?.events).toBe(5 * 5 + 12 - 1 + 1);
    expect(check?.broken).toEqual([
      { chain: "changed", number: 4 },
      { chain: "inserted", number: 3 },
      { chain: "moved", number: 5 },
      { chain: "removed", number: 3 },
    ]);
  });

  it("narrows by action, chain and object, and tells who did it", async () => {
    const narrowed = await listAuditEvents(
      office.viewer("auditor"),
      { ...ALL, action: "event-4", chain: "whole" },
      1,
    );
    expect(narrowed).toMatchObject({
      total: 1,
      rows: [{ chain: "whole", number: 4, actor: { name: "Maya Kusumawati" }, action: "event-4" }],
    });
    expect(
      (await listAuditEvents(office.viewer("auditor"), { ...ALL, subjectId: office.units.dinkes }, 1))?.total,
    ).toBe(0);
  });
});
