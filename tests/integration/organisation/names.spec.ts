import { beforeAll, describe, expect, it } from "vitest";
import { getExplanation } from "@/lib/appraisals/queries/explanation";
import { listOwnResults } from "@/lib/appraisals/queries/own-results";
import { getUnitDashboard } from "@/lib/dashboards/queries/unit";
import { renameUnit } from "@/lib/organisation/commands/change-unit";
import { unitNameOn, unitNamesOn } from "@/lib/organisation/db";
import { db } from "@/lib/server/db/client";
import { recountTerm } from "@/lib/server/db/rollup";
import { getSkp, listOwnSkp } from "@/lib/skp/queries/skp";
import { useDatabase } from "@/tests/support/database";
import {
  makeApprovedSkp,
  makeOffice,
  OFFICE_DAY,
  type ApprovedSkp,
  type Office,
} from "@/tests/support/office";
import { valueOf } from "@/tests/support/skp";

useDatabase();

const OLD = "Bidang Pendaftaran Penduduk";
let office: Office;
let skp: ApprovedSkp;

/** The field is called otherwise from 1 April on, and once more from 1 August on; its plan ends in December. */
beforeAll(async () => {
  office = await makeOffice();
  skp = await makeApprovedSkp(office);
  for (const [index, startsOn] of ["2026-04-01", "2026-08-01"].entries())
    valueOf(
      await renameUnit(office.viewer("admin"), {
        unitId: office.units.pendaftaran,
        version: index + 1,
        name: `Bidang Dokumen ${index + 1}`,
        startsOn,
      }),
    );
});

const on = (day: string) => unitNameOn(db, { unitId: office.units.pendaftaran, day });

describe("the name of a unit on a day", () => {
  it("is the newest that had begun, from its first day on and not the day before", async () => {
    expect(await Promise.all(["2026-03-31", "2026-04-01", "2026-07-31", "2026-08-01"].map(on))).toEqual([
      OLD,
      "Bidang Dokumen 1",
      "Bidang Dokumen 1",
      "Bidang Dokumen 2",
    ]);
  });

  it("is the first one before there was any, and the newest on a day to come", async () => {
    expect([await on("2001-01-01"), await on("2040-01-01")]).toEqual([OLD, "Bidang Dokumen 2"]);
  });

  it("is read for many units and days at once", async () => {
    const asked = [
      { unitId: office.units.pendaftaran, day: "2026-03-31" },
      { unitId: office.units.dinkes, day: "2026-03-31" },
      { unitId: office.units.pendaftaran, day: "2026-03-31" },
    ];
    const nameOf = await unitNamesOn(db, asked);
    expect(asked.map(nameOf)).toEqual([OLD, "Dinas Kesehatan", OLD]);
    expect((await unitNamesOn(db, []))(asked[0]!)).toBe("");
  });
});

describe("a paper keeps the name of its last day", () => {
  it("on the page and print of a plan, and in the list of plans", async () => {
    const asn = office.viewer("asn");
    expect((await getSkp(asn, skp.skpId))?.unit).toBe("Bidang Dokumen 2");
    await db.skp.update({ where: { id: skp.skpId }, data: { endsOn: new Date("2026-07-31") } });
    expect((await getSkp(asn, skp.skpId))?.unit).toBe("Bidang Dokumen 1");
    expect((await listOwnSkp(asn)).map(({ unit }) => unit)).toEqual(["Bidang Dokumen 1"]);
    await db.skp.update({ where: { id: skp.skpId }, data: { endsOn: new Date("2026-12-31") } });
  });

  it("in the explanation of a term and in the list of terms", async () => {
    const asn = office.viewer("asn");
    const [third] = skp.appraisals;
    expect((await getExplanation(asn, third))?.unit).toBe("Bidang Dokumen 2");
    await db.appraisal.update({ where: { id: third }, data: { termId: office.terms[0] } });
    expect((await getExplanation(asn, third))?.unit).toBe(OLD);
    expect((await listOwnResults(asn, OFFICE_DAY)).map(({ unit }) => unit)).toEqual([OLD]);
    await db.appraisal.update({ where: { id: third }, data: { termId: office.terms[2] } });
  });

  it("on the dashboard of a term, in its heading and among the units above", async () => {
    for (const termId of office.terms.slice(0, 3)) await db.$transaction((tx) => recountTerm(tx, termId));
    const read = (code: string, term: string) =>
      getUnitDashboard(office.viewer("admin"), { code, term, page: 1, today: OFFICE_DAY });
    const [first, third] = [office.terms[0], office.terms[2]];
    expect((await read("pendaftaran", first))?.unit.name).toBe(OLD);
    expect((await read("pendaftaran", third))?.unit.name).toBe("Bidang Dokumen 2");
    expect((await read("dukcapil", first))?.children.map(({ name }) => name)).toEqual([OLD]);
  });
});
