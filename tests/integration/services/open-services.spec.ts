import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/server/db/client";
import { findOpenServices } from "@/lib/services/queries/open-services";
import { useDatabase } from "@/tests/support/database";
import { makeOffice, type Office } from "@/tests/support/office";

useDatabase();

let office: Office;

beforeAll(async () => {
  office = await makeOffice();
  const service = (slug: string, name: string, over: object = {}) => ({
    slug,
    name,
    unitId: office.units.pendaftaran,
    ...over,
  });
  await db.service.createMany({
    data: [
      service("ktp-el", "Penerbitan KTP-el"),
      service("kk", "Kartu keluarga"),
      service("imunisasi", "Imunisasi", { unitId: office.units.dinkes }),
      service("lama", "Kartu lama", { active: false }),
      ...Array.from({ length: 38 }, (_, index) => service(`x-${index}`, `Xerox ${index}`)),
    ],
  });
});

const slugsOf = async (search: string, page = 1): Promise<string[]> =>
  (await findOpenServices(search, page)).rows.map(({ slug }) => slug);

describe("a citizen who looks for the service she got", () => {
  it("finds it by a part of its name, in any case, and never one whose survey is closed", async () => {
    expect(await slugsOf("  kArTu ")).toEqual(["kk"]);
  });

  it("finds it by the name of its office, also where a unit below the office gives it", async () => {
    const { opd } = await db.unit.findUniqueOrThrow({
      where: { id: office.units.pendaftaran },
      select: { opd: { select: { name: true } } },
    });
    const found = await findOpenServices(opd!.name, 1);
    expect(found.total).toBe(2 + 38);
    expect(new Set(found.rows.map((row) => row.office))).toEqual(new Set([opd!.name]));
  });

  it("reads them forty to a page, and a page that is not there is the last one", async () => {
    const all = await findOpenServices("", 9);
    expect([all.total, all.page, all.pageCount, all.rows.length]).toEqual([41, 2, 2, 1]);
    expect(await slugsOf("")).toHaveLength(40);
  });

  it("takes the signs of a pattern for what they are", async () => {
    expect(await slugsOf("%")).toEqual([]);
  });
});
