import { createHash } from "node:crypto";
import { openCsv, openJson, openSchema, type OpenRow } from "@/lib/transparency/documents/open-data";
import { followUpRows, ikmRows, predikatRows } from "@/lib/transparency/documents/open-data-rows";
import { requireInstansi } from "@/lib/server/instansi";
import { openTables, type OpenTableName } from "@/lib/transparency/labels/columns";
import {
  NAMES_KEPT,
  keepPublicAnswer,
  listPublicQuarters,
  type PublicQuarters,
} from "@/lib/transparency/queries/terms";
import { listOpenFollowUps, listOpenIkm, listOpenPredikat } from "@/lib/transparency/queries/offices";

/** A file of open data: the same bytes until there is more to publish. */
export interface OpenFile {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly body: string;
  readonly size: number;
  readonly sha256: string;
}

const ROWS: Record<OpenTableName, (quarters: PublicQuarters) => Promise<OpenRow[]>> = {
  ikm: async (quarters) => ikmRows(await listOpenIkm(quarters)),
  predikat: async (quarters) => predikatRows(await listOpenPredikat(quarters)),
  "tindak-lanjut": async (quarters) => followUpRows(await listOpenFollowUps(quarters)),
};

const FOLLOW_UPS_KEPT = 60;
const TABLES = Object.keys(openTables) as OpenTableName[];

/** Every file at its stable name, the schema last. */
export const OPEN_FILES: readonly string[] = [
  ...TABLES.flatMap((name) => [`${name}.csv`, `${name}.json`]),
  "skema.json",
];

async function textOf(file: string, quarters: PublicQuarters): Promise<{ title: string; body: string }> {
  const source = { instansi: (await requireInstansi()).name, publishedAt: quarters.publishedAt };
  const name = TABLES.find((table) => file.startsWith(`${table}.`));
  if (name === undefined) return { title: "Kamus data dan skema", body: openSchema(source) };
  const table = openTables[name];
  const rows = await ROWS[name](quarters);
  return {
    title: table.title,
    body: file.endsWith(".csv") ? openCsv(table, rows) : openJson(table, rows, source),
  };
}

async function makeFile(name: string, quarters: PublicQuarters): Promise<OpenFile> {
  const { title, body } = await textOf(name, quarters);
  const type = name.endsWith(".csv")
    ? "text/csv; charset=utf-8; header=present"
    : "application/json; charset=utf-8";
  return {
    name,
    title,
    type,
    body,
    size: Buffer.byteLength(body),
    sha256: createHash("sha256").update(body).digest("hex"),
  };
}

const readKept = (name: string, quarters: PublicQuarters): Promise<OpenFile> =>
  keepPublicAnswer(
    `berkas ${name} ${quarters.version}`,
    name.startsWith("tindak-lanjut") ? FOLLOW_UPS_KEPT : NAMES_KEPT,
    () => makeFile(name, quarters),
  );

/** One file by its name; null for a name that is no file of ours. */
export const readOpenFile = async (name: string): Promise<OpenFile | null> =>
  OPEN_FILES.includes(name) ? readKept(name, await listPublicQuarters()) : null;

/** The files of the given names. */
export const listOpenFiles = (
  quarters: PublicQuarters,
  names: readonly string[] = OPEN_FILES,
): Promise<OpenFile[]> => Promise.all(names.map((name) => readKept(name, quarters)));
