import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { officeXlsx, tableCsv } from "@/lib/exchange/documents/office-files";
import { readTables } from "@/lib/exchange/documents/read-tables";
import { tablesOf } from "@/lib/exchange/rules/export";
import type { Office, Person, Position, Unit } from "@/lib/exchange/rules/office";
import { changesAnything, planImport, type Plan } from "@/lib/exchange/rules/plan";
import { TABLES, type RawTables } from "@/lib/exchange/rules/tables";
import { readTables as readRows } from "@/lib/exchange/schemas/rows";
import { AGENCY, placeOf, positionOf, smallOffice } from "@/tests/support/exchange-office";

/** Names with signs that spreadsheets and files of values read otherwise. */
const name = fc
  .array(fc.constantFrom(...Array.from("abcdEFG;,\"'=+-@ 12.()&<>é")), { minLength: 3, maxLength: 12 })
  .map((letters) => `N${letters.join("").replace(/\s+/g, " ").trim()}xx`)
  .chain((text) => fc.constantFrom(text, `=${text}`, `-${text}`, `@${text}`));

const oneOf = <T>(values: readonly T[], pick: number): T => values[pick % values.length] as T;

/** An office that grew at random: bidang under OPD, positions in them, and people in some of them. */
const office: fc.Arbitrary<Office> = fc
  .record({
    units: fc.array(fc.record({ name, under: fc.nat(5), unor: fc.boolean() }), { maxLength: 6 }),
    positions: fc.array(
      fc.record({ name, unit: fc.nat(9), kelas: fc.option(fc.integer({ min: 1, max: 17 })) }),
      { maxLength: 6 },
    ),
    people: fc.array(fc.record({ name, at: fc.option(fc.nat(9)), email: fc.boolean(), gone: fc.boolean() }), {
      maxLength: 8,
    }),
  })
  .map(({ units: bidang, positions: posts, people: staff }): Office => {
    const base = smallOffice();
    const offices = base.units.filter(({ kind }) => kind === "OPD");
    const units = bidang.map((one, at): Unit => {
      const parent = oneOf(offices, one.under);
      const code = `b${at}`;
      return {
        ...{
          ...parent,
          id: code,
          code,
          name: one.name,
          kind: "BIDANG",
          parentId: parent.id,
          opdId: parent.id,
        },
        ...{ path: `${parent.path}${code}/`, unorId: one.unor ? `U-${at}` : null },
      };
    });
    const all = [...base.units, ...units];
    const open = all.filter(({ validTo }) => validTo === null);
    const positions = posts.map(
      (one, at): Position =>
        positionOf(`p${at}`, oneOf(open, one.unit).id, { name: `${one.name} ${at}`, kelas: one.kelas }),
    );
    const people = staff.map(
      (one, at): Person => ({
        ...{
          id: `e${at}`,
          nip: `1991071420190320${10 + at}`,
          name: one.name,
          kind: "PNS",
          golongan: "III/b",
          version: 1,
        },
        ...{ email: one.email ? `e${at}@contoh.go.id` : null, leftOn: one.gone ? "2026-01-01" : null },
      }),
    );
    const chairs = [...base.positions.filter(({ closedOn }) => closedOn === null), ...positions];
    const places = staff.flatMap(({ at: pick, gone }, at) =>
      pick === null || gone
        ? []
        : [
            placeOf(
              `e${at}`,
              oneOf(
                chairs.filter(({ headsUnit }) => !headsUnit),
                pick,
              ).id,
              { startsOn: "2026-02-01" },
            ),
          ],
    );
    return {
      ...base,
      units: all,
      positions: [...base.positions, ...positions],
      people: [...base.people, ...people],
      places: [...base.places, ...places],
    };
  });

function planned(asked: Office, raw: RawTables): Plan {
  const { rows, faults } = readRows(raw);
  expect(faults).toEqual([]);
  return planImport(AGENCY, asked, rows);
}

function changesNothing(plan: Plan): void {
  expect(plan.faults).toEqual([]);
  expect(changesAnything(plan)).toBe(false);
  expect([plan.units, plan.positions, plan.people, plan.placements].map(({ missing }) => missing)).toEqual([
    [],
    [],
    [],
    [],
  ]);
}

const rawOf = (bytes: Uint8Array): RawTables => {
  const read = readTables(bytes);
  if (!read.ok) throw new Error(`${read.problem} ${read.names.join()}`);
  return read.tables;
};

describe("what is exported and imported again", () => {
  it("changes nothing in any office, as a workbook", async () => {
    await fc.assert(
      fc.asyncProperty(office, async (asked) => {
        changesNothing(planned(asked, rawOf(new Uint8Array(await officeXlsx(tablesOf(asked))))));
      }),
      { numRuns: 40 },
    );
  });

  it("changes nothing in any office, as four files of values", () => {
    fc.assert(
      fc.property(office, (asked) => {
        const tables = tablesOf(asked);
        const files = TABLES.filter((table) => tables[table].length > 0).map((table) =>
          rawOf(new TextEncoder().encode(tableCsv(table, tables[table]))),
        );
        changesNothing(planned(asked, Object.assign({}, ...files) as RawTables));
      }),
      { numRuns: 100 },
    );
  });

  it("has where people stand today, what is to come only for whoever stands nowhere, and acting until it ends", () => {
    const places = [
      placeOf("ratna", "adb", { endsOn: "2026-09-30" }),
      placeOf("ratna", "epid", { startsOn: "2026-10-01" }),
      placeOf("hendra", "kabid", { kind: "PLT", startsOn: "2026-09-01", endsOn: "2026-12-31" }),
      placeOf("hendra", "adb", { endsOn: "2026-09-14" }),
      placeOf("sri", "epid", { startsOn: "2026-12-01" }),
      placeOf("who", "epid"),
      placeOf("sri", "tua", { kind: "PLH" }),
    ];
    expect(
      tablesOf(smallOffice({ places })).placements.map(([, , position, as, from, to]) => [
        position,
        as,
        from,
        to,
      ]),
    ).toEqual([
      ["Jabatan adb", "DEFINITIF", "2025-01-01", ""],
      ["Jabatan kabid", "PLT", "2026-09-01", "2026-12-31"],
      ["Jabatan epid", "DEFINITIF", "2026-12-01", ""],
    ]);
    const endless = smallOffice({ places: [placeOf("ratna", "kabid", { kind: "PLT" })] });
    expect(tablesOf(endless).placements.map((row) => row[5])).toEqual([""]);
  });

  it("leaves out who has left and what is closed, and says who heads a unit", () => {
    const base = smallOffice();
    const tables = tablesOf({
      ...base,
      people: base.people.map((one) => (one.id === "sri" ? { ...one, leftOn: "2026-09-15" } : one)),
    });
    expect(tables.people).toHaveLength(2);
    expect(tables.units.map(([code]) => code)).toEqual(["tk", "dukcapil", "daftar", "dinkes"]);
    expect(tables.positions.map((row) => row.at(-1))).toEqual(["ya", "", ""]);
    const soon = tablesOf({ ...base, people: base.people.map((one) => ({ ...one, leftOn: "2026-09-16" })) });
    expect(soon.people).toHaveLength(3);
  });
});
