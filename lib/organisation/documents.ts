import "server-only";
import writeExcelFile, { type SheetData } from "write-excel-file/node";
import { toCsv } from "@/lib/labels/csv";
import { positionKindLabel, unitKindLabel } from "@/lib/labels/organisation";
import { jenjangWords } from "@/lib/organisation/labels";
import { dayCell, headCell, numberCell, textCell } from "@/lib/server/documents/xlsx-cells";
import type { Structure, StructurePosition, StructureUnit } from "@/lib/organisation/queries/structure";

const UNIT_HEAD = [
  "Kode",
  "Nama unit",
  "Jenis",
  "Kode unit di atasnya",
  "Kode OPD",
  "ID unor",
  "Kode wilayah",
  "Ada sejak",
  "Hari terakhir",
  "Kepala definitif",
  "Pegawai termasuk unit di bawahnya",
  "Unit tanpa kepala definitif termasuk di bawahnya",
] as const;

const POSITION_HEAD = [
  "Kode unit",
  "Nama unit",
  "Jabatan",
  "Jenis jabatan",
  "Jenjang",
  "Eselon",
  "Kelas jabatan",
  "Formasi",
  "Terisi definitif",
  "Memimpin unit",
  "Hari terakhir",
] as const;

const unitTexts = (unit: StructureUnit): string[] => [
  unit.code,
  unit.name,
  unitKindLabel[unit.kind],
  unit.parent,
  unit.office,
  unit.unorId,
  unit.areaCode,
];

/** The units as a table for spreadsheets. */
export const structureCsv = ({ units }: Structure): string =>
  toCsv([
    UNIT_HEAD,
    ...units.map((unit) => [
      ...unitTexts(unit),
      unit.validFrom,
      unit.validTo ?? "",
      unit.head,
      String(unit.people),
      String(unit.headless),
    ]),
  ]);

const unitSheet = (units: readonly StructureUnit[]): SheetData => [
  UNIT_HEAD.map(headCell),
  ...units.map((unit) => [
    ...unitTexts(unit).map((text) => textCell(text)),
    dayCell(unit.validFrom),
    dayCell(unit.validTo),
    textCell(unit.head),
    numberCell(unit.people),
    numberCell(unit.headless),
  ]),
];

const positionSheet = (positions: readonly StructurePosition[]): SheetData => [
  POSITION_HEAD.map(headCell),
  ...positions.map((position) => [
    textCell(position.unit),
    textCell(position.unitName),
    textCell(position.name),
    textCell(positionKindLabel[position.kind]),
    textCell(position.jenjang === null ? "" : jenjangWords(position.jenjang)),
    textCell(position.eselon ?? ""),
    numberCell(position.kelas),
    numberCell(position.formasi),
    numberCell(position.held),
    textCell(position.headsUnit ? "ya" : ""),
    dayCell(position.closedOn),
  ]),
];

const widths = (...columns: number[]) => columns.map((width) => ({ width }));

/** The structure as a workbook: its units on one sheet, their positions on another. */
export const structureXlsx = ({ units, positions }: Structure): Promise<Uint8Array> =>
  writeExcelFile([
    {
      sheet: "Unit",
      data: unitSheet(units),
      columns: widths(28, 48, 24, 28, 20, 38, 16, 12, 12, 30, 14, 14),
      stickyRowsCount: 1,
    },
    {
      sheet: "Jabatan",
      data: positionSheet(positions),
      columns: widths(28, 40, 48, 22, 14, 8, 8, 9, 9, 10, 12),
      stickyRowsCount: 1,
    },
  ]).toBuffer();
