import { describe, expect, it } from "vitest";
import { connected } from "@/prisma/roles.mjs";
import { useDatabase } from "@/tests/support/database";

const database = useDatabase();
const run = (url: string, statement: string): Promise<unknown> =>
  connected(url, (client) => client.query(statement));

describe("the login that serves requests", () => {
  it.each([
    `UPDATE "AuditEvent" SET id = id`,
    `DELETE FROM "AuditEvent"`,
    `TRUNCATE "AuditEvent"`,
    `UPDATE "Score" SET id = id`,
    `DELETE FROM "Score"`,
    `TRUNCATE "Score"`,
    `DELETE FROM "_prisma_migrations"`,
    `ALTER TABLE "Employee" DISABLE TRIGGER ALL`,
    `DROP TABLE "Employee"`,
    `CREATE TABLE own (id int)`,
  ])("may not: %s", async (statement) => {
    await expect(run(database.url, statement)).rejects.toThrow(/permission denied|must be owner/);
  });

  it("may read and write the rest", async () => {
    await run(database.url, `UPDATE "Employee" SET name = name`);
    await run(database.url, `SELECT count(*) FROM "AuditEvent"`);
  });
});
