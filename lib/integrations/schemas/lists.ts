import { z } from "zod";
import { isDay } from "@/lib/kernel/calendar";
import { CADENCES, EXPECTATION_RATINGS, POSITION_KINDS, PREDIKATS, UNIT_KINDS } from "@/lib/kernel/codes";
import { STATUS_KINDS } from "@/lib/kernel/status";
import type { DataScope } from "@/lib/services/rules/keys";

const MOST_ROWS = 200;
const USUAL_ROWS = 100;

/** A parameter of an address is text; what stands for a number is read as one. */
const count = (least: number, most: number) => z.coerce.number<string>().int().min(least).max(most);

/** Where a list goes on, and how much of it is asked for. */
const part = {
  kursor: z.uuid().optional().describe("Isi `berikutnya` dari jawaban sebelumnya; tanpa isian, dari awal."),
  batas: count(1, MOST_ROWS)
    .default(USUAL_ROWS)
    .describe(`Paling banyak berapa baris, 1 sampai ${MOST_ROWS}; tanpa isian ${USUAL_ROWS}.`),
};

const unit = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/)
  .optional()
  .describe("Kode unit: hanya yang di bawahnya.");
const day = z.string().describe("Tanggal, YYYY-MM-DD.");
const nip = z.string().describe("NIP, 18 angka.");
const unitCode = z.string().describe("Kode unit.");

const unitRow = z.strictObject({
  kode: unitCode,
  nama: z.string(),
  jenis: z.enum(UNIT_KINDS),
  induk: unitCode.nullable(),
  opd: unitCode.nullable().describe("Kode OPD tempat unit ini berada."),
  unorId: z.string().nullable().describe("Id unor di SIASN."),
  kodeWilayah: z.string().describe("Kode Permendagri; kosong bila tidak melayani satu wilayah."),
  berlakuSejak: day,
  berlakuSampai: day.nullable(),
});

const personRow = z.strictObject({
  nip,
  nama: z.string(),
  jenis: z.enum(["PNS", "PPPK"]),
  golongan: z.string(),
  status: z.enum(STATUS_KINDS).nullable().describe("Status hari ini; null berarti aktif."),
});

const placementRow = z.strictObject({
  nip,
  unit: unitCode,
  jabatan: z.string(),
  jenisJabatan: z.enum(POSITION_KINDS),
  jenjang: z.string().nullable(),
  kepalaUnit: z.boolean(),
  sifat: z.enum(["DEFINITIF", "PLT", "PLH"]),
  sejak: day,
  sampai: day.nullable(),
});

const resultRow = z.strictObject({
  nip,
  unit: unitCode,
  tahun: z.int(),
  irama: z.enum(CADENCES),
  ke: z.int().describe("Bulan ke-1 sampai 12, atau triwulan ke-1 sampai 4."),
  hasilKerja: z.enum(EXPECTATION_RATINGS).nullable(),
  perilaku: z.enum(EXPECTATION_RATINGS).nullable(),
  predikat: z.enum(PREDIKATS).nullable(),
  nilaiIndikatif: z.string().nullable().describe('Angka desimal sebagai teks, misalnya "107.25".'),
  ditetapkan: z.iso.datetime().nullable(),
});

/** One list that a program may read. */
interface List<Query extends z.ZodObject, Row extends z.ZodObject> {
  readonly scope: DataScope;
  readonly title: string;
  readonly query: Query;
  readonly row: Row;
}

const list = <Query extends z.ZodObject, Row extends z.ZodObject>(
  found: List<Query, Row>,
): List<Query, Row> => found;

/** The lists by the last part of their address. */
export const LISTS = {
  unit: list({
    scope: "UNITS_READ",
    title: "Unit organisasi",
    query: z.strictObject({ ...part, unit }),
    row: unitRow,
  }),
  pegawai: list({
    scope: "PEOPLE_READ",
    title: "Pegawai",
    query: z.strictObject({ ...part, unit }),
    row: personRow,
  }),
  penempatan: list({
    scope: "PLACEMENTS_READ",
    title: "Penempatan pegawai",
    query: z.strictObject({
      ...part,
      unit,
      pada: z.string().refine(isDay).optional().describe("Hanya yang berlaku pada tanggal ini, YYYY-MM-DD."),
    }),
    row: placementRow,
  }),
  hasil: list({
    scope: "RESULTS_READ",
    title: "Hasil penilaian yang sudah ditetapkan",
    query: z.strictObject({
      ...part,
      unit,
      tahun: count(2000, 2100).optional().describe("Hanya tahun ini."),
    }),
    row: resultRow,
  }),
} as const;

export type ListName = keyof typeof LISTS;

/** A parameter of an address sent twice is none that can be read. */
export const queryOf = (parameters: URLSearchParams): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const [first, ...others] = parameters.getAll(name);
      return [name, others.length === 0 ? first : null];
    }),
  );

type QueryOf<Name extends ListName> = z.infer<(typeof LISTS)[Name]["query"]>;
type RowOf<Name extends ListName> = z.infer<(typeof LISTS)[Name]["row"]>;

export type UnitsAsked = QueryOf<"unit">;
export type UnitRow = RowOf<"unit">;
export type PeopleAsked = QueryOf<"pegawai">;
export type PersonRow = RowOf<"pegawai">;
export type PlacementsAsked = QueryOf<"penempatan">;
export type PlacementRow = RowOf<"penempatan">;
export type ResultsAsked = QueryOf<"hasil">;
export type ResultRow = RowOf<"hasil">;
