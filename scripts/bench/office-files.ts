import { officeXlsx } from "@/lib/exchange/documents/office-files";

/** A regency as a file: 3,000 units in 45 OPD, a chair and a place for more people in each, and 8,000 people. */
const [UNITS, PEOPLE, OFFICES] = [3000, 8000, 45];

interface Planned {
  readonly code: string;
  readonly kind: string;
  readonly parent: string;
}

/** OPD with bidang and a sekretariat, under which stand seksi and subbagian until there are enough. */
function units(): Planned[] {
  const made: Planned[] = [{ code: "kab", kind: "INSTANSI", parent: "" }];
  const parents: { code: string; under: string }[] = [];
  for (let office = 1; office <= OFFICES; office += 1) {
    const code = `opd-${office}`;
    made.push({ code, kind: "OPD", parent: "kab" });
    made.push({ code: `${code}-sek`, kind: "SEKRETARIAT", parent: code });
    parents.push({ code: `${code}-sek`, under: "SUBBAGIAN" });
    for (let field = 1; field <= 9; field += 1) {
      made.push({ code: `${code}-b${field}`, kind: "BIDANG", parent: code });
      parents.push({ code: `${code}-b${field}`, under: "SEKSI" });
    }
  }
  for (let at = 0; made.length < UNITS; at += 1) {
    const parent = parents[at % parents.length];
    if (parent !== undefined)
      made.push({
        code: `${parent.code}-s${Math.floor(at / parents.length)}`,
        kind: parent.under,
        parent: parent.code,
      });
  }
  return made;
}

const two = (value: number): string => String(value).padStart(2, "0");

/** A NIP for each number: 20 years of birth, 12 months, 28 days, then the next of that day. */
const nipOf = (at: number): string =>
  `${1965 + (at % 20)}${two(1 + (Math.floor(at / 20) % 12))}${two(1 + (Math.floor(at / 240) % 28))}200501` +
  `1${String(1 + Math.floor(at / 6720)).padStart(3, "0")}`;

const FIRST = ["Agus", "Bayu", "Citra", "Dewi", "Eka", "Fajar", "Gita", "Hendra", "Indah", "Joko", "Kartika"];
const LAST = [
  "Wulandari",
  "Saputra",
  "Lestari",
  "Prasetya",
  "Kusuma",
  "Hidayat",
  "Nugroho",
  "Anggraini",
  "Salim",
];

/** "Citra Nugroho 0042", so that everybody can be looked for. */
export const nameOf = (at: number): string =>
  `${FIRST[at % FIRST.length] ?? ""} ${LAST[Math.floor(at / 7) % LAST.length] ?? ""} ${String(at).padStart(4, "0")}`;

/** The workbook of the whole regency. */
export function regency(): Promise<Uint8Array> {
  const planned = units();
  const people = Array.from({ length: PEOPLE }, (_, at) => at);
  return officeXlsx({
    units: planned.map(({ code, kind, parent }) => [
      code,
      `Unit ${code}`,
      kind,
      parent,
      `unor-${code}`,
      "",
      "2020-01-01",
    ]),
    positions: planned.flatMap(({ code, kind }) => [
      [
        code,
        `Kepala ${code}`,
        kind === "INSTANSI" || kind === "OPD" ? "JPT" : "PENGAWAS",
        "",
        "",
        "",
        "1",
        "ya",
      ],
      [code, `Pelaksana ${code}`, "PELAKSANA", "", "", "7", "3", ""],
    ]),
    people: people.map((at) => [nipOf(at), nameOf(at), "PNS", "III/b", ""]),
    placements: people.map((at) => {
      const code = planned[at % UNITS]?.code ?? "";
      return [
        nipOf(at),
        code,
        `${at < UNITS ? "Kepala" : "Pelaksana"} ${code}`,
        "DEFINITIF",
        "2024-01-02",
        "",
        "",
        "",
      ];
    }),
  });
}
