import { withoutFormula } from "@/lib/labels/csv";
import { openLicence, openTables, type OpenColumn, type OpenTable } from "@/lib/transparency/labels/columns";

export type OpenValue = string | number | boolean | null;

/** One row of an open table by column name; what is missing is empty. */
export type OpenRow = Readonly<Record<string, OpenValue>>;

/** From whom the data are and when they were last added to. */
export interface OpenSource {
  readonly instansi: string;
  /** ISO moment of the newest publication. */
  readonly publishedAt: string | null;
}

function cell(value: OpenValue | undefined): string {
  const text = typeof value === "string" ? withoutFormula(value) : String(value ?? "");
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV by RFC 4180: commas, decimal points, UTF-8 without mark, one line of column names. */
export function openCsv({ columns }: OpenTable, rows: readonly OpenRow[]): string {
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ name }) => cell(row[name]))),
  ];
  return lines.map((line) => `${line.join(",")}\r\n`).join("");
}

/** Decimals arrive as text and leave as numbers. */
const jsonValue = ({ type }: OpenColumn, value: OpenValue | undefined): OpenValue =>
  type === "number" && typeof value === "string" ? Number(value) : (value ?? null);

/** The same table as JSON, with where it comes from and under which licence. */
export function openJson(
  table: OpenTable,
  rows: readonly OpenRow[],
  { instansi, publishedAt }: OpenSource,
): string {
  const data = rows.map((row) =>
    Object.fromEntries(table.columns.map((column) => [column.name, jsonValue(column, row[column.name])])),
  );
  const head = {
    judul: table.title,
    keterangan: table.description,
    lisensi: openLicence.path,
    sumber: instansi,
    dibuat: publishedAt,
    skema: "/data-terbuka/skema.json",
  };
  return `${JSON.stringify({ ...head, data }, null, 1)}\n`;
}

function fieldOf({ name, type, title, description, required, values }: OpenColumn) {
  const constraints = {
    ...(required === true ? { required } : {}),
    ...(values === undefined ? {} : { enum: values }),
  };
  return {
    name,
    type,
    title,
    description,
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

/** All tables as a Frictionless data package: what each file and column means. */
export function openSchema({ instansi, publishedAt }: OpenSource): string {
  const resources = Object.values(openTables).map(({ name, title, description, columns }) => ({
    name,
    path: `${name}.csv`,
    profile: "tabular-data-resource",
    title,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", header: true },
    licenses: [openLicence],
    schema: { fields: columns.map(fieldOf), missingValues: [""] },
  }));
  const about = {
    profile: "tabular-data-package",
    name: "teraju-data-terbuka",
    title: `Hasil layanan dan kinerja ${instansi}`,
    licenses: [openLicence],
    sources: [{ title: instansi }],
    ...(publishedAt === null ? {} : { created: publishedAt }),
  };
  return `${JSON.stringify({ ...about, resources }, null, 1)}\n`;
}
