import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { done, refuse } from "@/lib/kernel/outcome";
import { useDatabase } from "@/tests/support/database";
import { makeApprovedSkp, makeOffice, type Office } from "@/tests/support/office";

useDatabase();

let office: Office;
const warnings: string[] = [];
const note = (warning: Error): void => {
  warnings.push(warning.message);
};

beforeAll(async () => {
  process.on("warning", note);
  office = await makeOffice();
  await makeApprovedSkp(office);
});
afterAll(() => process.off("warning", note));

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

describe("a transaction", () => {
  it(
    "never asks its one connection for two things at once, also when several relations " +
      "are read together",
    async () => {
      const read = await transaction(async (tx) =>
        done(
          await tx.skp.findMany({
            select: {
              employee: { select: { name: true, roleGrants: { select: { role: true } } } },
              rhk: { select: { title: true } },
              appraisals: { select: { status: true } },
              unit: { select: { opd: { select: { name: true } } } },
            },
          }),
        ),
      );
      const both = await transaction(async (tx) =>
        done(await Promise.all([tx.unit.count(), tx.employee.count()])),
      );
      await nextTurn();
      // 3 RHK and 2 appraisals of the one SKP; 5 units, 9 people
      expect(read).toMatchObject({
        ok: true,
        value: [
          {
            employee: { name: "Ratna Wulandari" },
            unit: { opd: { name: "Dinas Kependudukan dan Pencatatan Sipil" } },
          },
        ],
      });
      expect(both).toEqual({ ok: true, value: [5, 9] });
      expect(warnings).toEqual([]);
    },
  );

  it(
    "is left whole by a statement that fails beside another: nothing of it stays, and the " +
      "next one works",
    async () => {
      const period = { year: 2027, startsOn: new Date("2027-01-01"), endsOn: new Date("2027-12-31") };
      const failing = transaction(async (tx) => {
        await Promise.all([tx.period.create({ data: period }), tx.$queryRaw`SELECT 1 / 0`]);
        return done(null);
      });
      await expect(failing).rejects.toThrow("division by zero");
      expect(await db.period.count({ where: { year: 2027 } })).toBe(0);
      expect(await transaction(async (tx) => done(await tx.period.count()))).toEqual({ ok: true, value: 1 });
    },
  );

  it("takes back everything it wrote before it refuses", async () => {
    const refused = await transaction(async (tx) => {
      await tx.notification.create({
        data: { employeeId: office.people.asn.id, kind: "SKP_APPROVED", facts: {}, href: "/skp" },
      });
      return refuse({ code: "STALE" });
    });
    expect(refused).toEqual({ ok: false, refusal: { code: "STALE" } });
    expect(await db.notification.count()).toBe(0);
  });
});
