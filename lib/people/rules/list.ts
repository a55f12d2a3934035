import { POSITION_KINDS, type PositionKind } from "@/lib/kernel/codes";
import { STATUS_KINDS, type StatusKind } from "@/lib/kernel/status";

/** What people are asked for: those in service unless said otherwise. */
export const LISTED_STATUSES = ["AKTIF", ...STATUS_KINDS, "SEMUA"] as const;
export type ListedStatus = (typeof LISTED_STATUSES)[number];

export const isStatusKind = (status: ListedStatus): status is StatusKind =>
  status !== "AKTIF" && status !== "SEMUA";

/** Columns of the list beside the name. */
export const PEOPLE_COLUMNS = [
  "jabatan",
  "jenisjabatan",
  "unit",
  "opd",
  "jenis",
  "golongan",
  "status",
  "surel",
  "nip",
] as const;
export type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];

const USUAL: readonly PeopleColumn[] = ["jabatan", "unit", "jenis", "golongan"];

/** By name, by name from the end, by kind, or whoever was recorded last. */
export const PEOPLE_ORDERS = ["nama", "-nama", "jenis", "baru"] as const;
export type PeopleOrder = (typeof PEOPLE_ORDERS)[number];

/** What an address asks of the list of people. */
export interface PeopleFilter {
  name: string;
  /** The code of an OPD; "" for all. */
  office: string;
  kind: "PNS" | "PPPK" | null;
  golongan: string;
  positionKind: PositionKind | null;
  status: ListedStatus | null;
  withoutPosition: boolean;
  withoutAppraiser: boolean;
  columns: readonly PeopleColumn[];
  order: PeopleOrder;
}

const oneOf = <T extends string>(known: readonly T[], asked: string): T | null =>
  known.find((value) => value === asked) ?? null;

/** Reads an address; what it cannot mean is as if it were not asked. */
export function peopleFilterOf(asked: (name: string) => readonly string[]): PeopleFilter {
  const text = (name: string): string => {
    const [only = "", second] = asked(name);
    return second === undefined ? only.slice(0, 100) : "";
  };
  const columns = PEOPLE_COLUMNS.filter((column) => asked("kolom").includes(column));
  return {
    name: text("nama"),
    office: text("opd"),
    kind: oneOf(["PNS", "PPPK"], text("jenis")),
    golongan: text("golongan"),
    positionKind: oneOf(POSITION_KINDS, text("jabatan")),
    status: oneOf(LISTED_STATUSES, text("status")),
    withoutPosition: text("tempat") === "belum",
    withoutAppraiser: text("penilai") === "belum",
    columns: columns.length === 0 ? USUAL : columns,
    order: oneOf(PEOPLE_ORDERS, text("urut")) ?? "nama",
  };
}

const isUsual = (columns: readonly PeopleColumn[]): boolean => columns.join() === USUAL.join();

/** The same list as an address has it, with the parts that are set. */
export function peopleQuery(filter: PeopleFilter): [string, string][] {
  const parts: [string, string | null][] = [
    ["nama", filter.name],
    ["opd", filter.office],
    ["jenis", filter.kind],
    ["golongan", filter.golongan],
    ["jabatan", filter.positionKind],
    ["status", filter.status],
    ["tempat", filter.withoutPosition ? "belum" : ""],
    ["penilai", filter.withoutAppraiser ? "belum" : ""],
    ["urut", filter.order === "nama" ? "" : filter.order],
    ...(isUsual(filter.columns) ? [] : filter.columns.map((column): [string, string] => ["kolom", column])),
  ];
  return parts.flatMap(([name, value]) => (value === null || value === "" ? [] : [[name, value]]));
}
