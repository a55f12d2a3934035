import { z } from "zod";
import { isDay } from "@/lib/kernel/calendar";
import { POSITION_KINDS, UNIT_KINDS } from "@/lib/kernel/codes";
import { id, line, text, version } from "@/lib/kernel/fields";
import { ESELONS, POSITION_JENJANGS } from "@/lib/organisation/rules/positions";
import { LONGEST_UNIT_CODE, RESERVED_UNIT_CODES } from "@/lib/organisation/rules/units";

const day = z.string().refine(isDay, "Tulis tanggal, misalnya 15-09-2026.");

/** A choice that may be left empty. */
const orNone = <S extends z.ZodType>(schema: S) =>
  z.preprocess((typed) => (typed === "" || typed === undefined ? null : typed), schema.nullable());

const kind = z.enum(UNIT_KINDS, "Pilih jenis unit.");

/** The code an address and a file name the unit by; an empty one is made of the name. */
const code = text(LONGEST_UNIT_CODE)
  .transform((typed) => typed.toLowerCase())
  .refine(
    (value) => value === "" || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
    "Pakai huruf kecil, angka dan tanda hubung saja, misalnya bidang-data.",
  )
  .refine(
    (value) => !RESERVED_UNIT_CODES.includes(value),
    "Kode ini dipakai halaman Teraju sendiri. Pilih kode lain.",
  )
  .default("");

const unorId = text(64)
  .refine((value) => /^[\dA-Za-z-]*$/.test(value), "ID unor terdiri dari huruf, angka dan tanda hubung saja.")
  .default("")
  .transform((value) => (value === "" ? null : value));

/** Permendagri code of an area, or nothing. */
export const areaCodeField = text(13)
  .refine(
    (value) => /^(\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?)?$/.test(value),
    "Tulis kode wilayah Permendagri, misalnya 35.07.01.2004 atau 35.07.01.",
  )
  .default("");

export const addUnitSchema = z.object({
  parentId: id,
  name: line(200),
  kind,
  code,
  unorId,
  areaCode: areaCodeField,
  startsOn: day,
});

export const correctUnitSchema = z.object({ unitId: id, version, kind, unorId, areaCode: areaCodeField });

export const renameUnitSchema = z.object({ unitId: id, version, name: line(200), startsOn: day });

export const moveUnitSchema = z.object({
  unitId: id,
  version,
  parentId: z.uuid("Pilih unit yang akan membawahinya."),
});

export const closeUnitSchema = z.object({
  unitId: id,
  version,
  lastOn: day,
  successorId: orNone(z.uuid("Pilih unit penerus.")),
});

export const reopenUnitSchema = z.object({ unitId: id, version });

/** A whole number from 1 to the most, as people write it. */
const counted = (most: number, words: string) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,4}$/, words)
    .transform(Number)
    .refine((value) => value >= 1 && value <= most, words);

const position = {
  name: line(200),
  kind: z.enum(POSITION_KINDS, "Pilih jenis jabatan."),
  jenjang: orNone(z.enum(POSITION_JENJANGS, "Pilih jenjang.")),
  eselon: orNone(z.enum(ESELONS, "Pilih eselon.")),
  kelas: orNone(counted(17, "Kelas jabatan adalah bilangan bulat dari 1 sampai 17.")),
  formasi: counted(9999, "Formasi adalah bilangan bulat mulai dari 1."),
  headsUnit: z
    .literal("on")
    .optional()
    .transform((value) => value === "on"),
};

export const addPositionSchema = z.object({ ...position, unitId: id });
export const correctPositionSchema = z.object({ ...position, positionId: id, version });
export const closePositionSchema = z.object({ positionId: id, version, lastOn: day });
export const reopenPositionSchema = z.object({ positionId: id, version });

export type AddUnitInput = z.infer<typeof addUnitSchema>;
export type CorrectUnitInput = z.infer<typeof correctUnitSchema>;
export type RenameUnitInput = z.infer<typeof renameUnitSchema>;
export type MoveUnitInput = z.infer<typeof moveUnitSchema>;
export type CloseUnitInput = z.infer<typeof closeUnitSchema>;
export type ReopenUnitInput = z.infer<typeof reopenUnitSchema>;
export type AddPositionInput = z.infer<typeof addPositionSchema>;
export type CorrectPositionInput = z.infer<typeof correctPositionSchema>;
export type ClosePositionInput = z.infer<typeof closePositionSchema>;
export type ReopenPositionInput = z.infer<typeof reopenPositionSchema>;
