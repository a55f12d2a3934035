import { UNIT_KINDS, POSITION_KINDS } from "@/lib/kernel/codes";
import { COLUMNS, TABLES, type Column, type Table } from "@/lib/exchange/rules/tables";
import { positionKindLabel, unitKindLabel } from "@/lib/labels/organisation";
import { positionJenjangLabel } from "@/lib/organisation/labels";
import { ESELONS, POSITION_JENJANGS } from "@/lib/organisation/rules/positions";
import { employeeKindLabel } from "@/lib/people/labels";
import { GOLONGAN } from "@/lib/people/rules/person";

/** Sheets by what they hold; a sheet may have any name, its columns tell. */
export const tableLabel: Readonly<Record<Table, string>> = {
  units: "Unit",
  positions: "Jabatan",
  people: "Pegawai",
  placements: "Penempatan",
};

type Heads = { readonly [T in Table]: Readonly<Record<Column<T>, string>> };

const HEADS: Heads = {
  units: {
    code: "Kode",
    name: "Nama unit",
    kind: "Jenis",
    parent: "Kode unit di atasnya",
    unorId: "ID unor",
    areaCode: "Kode wilayah",
    startsOn: "Ada sejak",
  },
  positions: {
    unit: "Kode unit",
    name: "Jabatan",
    kind: "Jenis jabatan",
    jenjang: "Jenjang",
    eselon: "Eselon",
    kelas: "Kelas jabatan",
    formasi: "Formasi",
    headsUnit: "Memimpin unit",
  },
  people: { nip: "NIP", name: "Nama", kind: "Jenis", golongan: "Golongan", email: "Surel" },
  placements: {
    nip: "NIP",
    unit: "Kode unit",
    position: "Jabatan",
    as: "Sebagai",
    startsOn: "TMT",
    endsOn: "Sampai",
    document: "Nomor SK",
    documentOn: "Tanggal SK",
  },
};

/** The heading of a column; a column that no table has stands for itself. */
export const headOf = (table: Table, column: string): string =>
  (HEADS[table] as Readonly<Record<string, string>>)[column] ?? column;

/** Headings of a table in the order of its file. */
export const headsOf = (table: Table): string[] => COLUMNS[table].map((column) => headOf(table, column));

type Choices = Readonly<Record<string, string>>;

const YES: Choices = { ya: "ya", tidak: "tidak" };
const same = (codes: readonly string[]): Choices => Object.fromEntries(codes.map((code) => [code, code]));
const some = <K extends string>(codes: readonly K[], words: Readonly<Record<K, string>>): Choices =>
  Object.fromEntries(codes.map((code) => [code, words[code]]));

const CHOICES: Readonly<Record<string, Choices>> = {
  "units kind": some(UNIT_KINDS, unitKindLabel),
  "positions kind": some(POSITION_KINDS, positionKindLabel),
  "positions jenjang": some(POSITION_JENJANGS, positionJenjangLabel),
  "positions eselon": same(ESELONS),
  "positions headsUnit": YES,
  "people kind": employeeKindLabel,
  "people golongan": same([...new Set([...GOLONGAN.PNS, ...GOLONGAN.PPPK])]),
  "placements as": { DEFINITIF: "Definitif", PLT: "Plt.", PLH: "Plh." },
};

/** What may stand in a column, by its code; null where anything may. */
export const choicesOf = (table: Table, column: string): Choices | null =>
  CHOICES[`${table} ${column}`] ?? null;

/** A code as it is shown in a cell. */
export const cellWords = (table: Table, column: string, value: string): string =>
  choicesOf(table, column)?.[value] ?? value;

/** All tables with their names. */
export const tableNames = TABLES.map((table) => ({ table, label: tableLabel[table] }));
