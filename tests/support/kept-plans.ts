import { usualPace, type PaceFacts } from "@/lib/scoring/term-target";

const id = (number: number): string => `'00000000-0000-7000-8000-${String(number).padStart(12, "0")}'`;

/** Indicators of every kind that the rule on the usual pace tells apart. */
const INDICATORS: readonly PaceFacts[] = [
  ...[
    "dokumen",
    "Laporan",
    "bulan",
    "persil",
    "perkara",
    "",
    "%",
    "Persen",
    "indeks",
    "nilai IKM",
    "hari",
  ].map((unitOfMeasure) => ({
    aspect: "KUANTITAS" as const,
    targetKind: "NUMBER" as const,
    unitOfMeasure,
    feed: null,
  })),
  ...["orang/hari", "dokumen per bulan", "Rata-rata jam"].map((unitOfMeasure) => ({
    aspect: "KUANTITAS" as const,
    targetKind: "RANGE" as const,
    unitOfMeasure,
    feed: null,
  })),
  { aspect: "KUALITAS", targetKind: "NUMBER", unitOfMeasure: "dokumen", feed: null },
  { aspect: "WAKTU", targetKind: "NUMBER", unitOfMeasure: "bulan", feed: null },
  { aspect: "WAKTU", targetKind: "MILESTONE", unitOfMeasure: "tahap", feed: null },
  { aspect: "BIAYA", targetKind: "NUMBER", unitOfMeasure: "juta rupiah", feed: null },
  { aspect: "KUANTITAS", targetKind: "YES_NO", unitOfMeasure: "", feed: null },
  { aspect: "KUANTITAS", targetKind: "NUMBER", unitOfMeasure: "orang", feed: "IKM" },
];

/** A plan of each state with one RHK; the indicators are the approved one's. */
const plan = (number: number, status: string): string[] => [
  `INSERT INTO "Skp" ("id", "employeeId", "periodId", "unitId", "positionId", "startsOn", "endsOn", "status")
   VALUES (${id(10 + number)}, ${id(1)}, ${id(2)}, ${id(3)}, ${id(4)}, '2026-0${number}-01', '2026-0${number}-28',
     '${status}')`,
  `INSERT INTO "Rhk" ("id", "skpId", "ordinal", "title", "weight")
   VALUES (${id(20 + number)}, ${id(10 + number)}, 1, 'Layanan', 100)`,
];

/** What a database with plans held before targets could grow. */
export const plansBeforePaces: string[] = [
  `INSERT INTO "Employee" ("id", "nip", "name", "kind", "golongan")
   VALUES (${id(1)}, '199107142019032907', 'Ratna', 'PNS', 'III/a')`,
  `INSERT INTO "Period" ("id", "year", "startsOn", "endsOn") VALUES (${id(2)}, 2026, '2026-01-01', '2026-12-31')`,
  `INSERT INTO "Unit" ("id", "code", "name", "kind", "path", "validFrom")
   VALUES (${id(3)}, 'tk', 'Dinas', 'OPD', '/tk/', '2020-01-01')`,
  `INSERT INTO "Position" ("id", "unitId", "name", "kind") VALUES (${id(4)}, ${id(3)}, 'Analis', 'FUNGSIONAL')`,
  ...plan(1, "SUBMITTED"),
  ...plan(2, "DRAFT"),
  ...plan(3, "SUBMITTED"),
  ...INDICATORS.map(
    ({ aspect, targetKind, unitOfMeasure, feed }, index) =>
      `INSERT INTO "Iki" ("id", "rhkId", "ordinal", "aspect", "title", "unitOfMeasure", "targetKind", "target", "feed")
       VALUES (${id(100 + index)}, ${id(21)}, ${index + 1}, '${aspect}', 'Ukuran', '${unitOfMeasure}', '${targetKind}',
         100, ${feed === null ? "NULL" : `'${feed}'`})`,
  ),
  ...[22, 23].map(
    (rhk) =>
      `INSERT INTO "Iki" ("id", "rhkId", "ordinal", "aspect", "title", "unitOfMeasure", "target")
       VALUES (${id(200 + rhk)}, ${id(rhk)}, 1, 'KUALITAS', 'Ukuran', '%', 98)`,
  ),
];

/** Each indicator with its pace, and whether its plan has something to tell: counted things without given targets. */
export const pacesOfPlans = [
  ...INDICATORS.map((facts) => ({ pace: usualPace(facts), target: "100.000000", tellsPace: true })),
  { pace: null, target: "98.000000", tellsPace: false },
  { pace: "HOLDS", target: "98.000000", tellsPace: false },
];
