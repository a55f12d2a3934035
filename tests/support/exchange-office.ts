import type { Office, Person, Place, Position, Unit } from "@/lib/exchange/rules/office";
import type { Viewer } from "@/lib/kernel/viewer";

/** The HR agency of the whole instansi. */
export const AGENCY: Viewer = { employeeId: "maya", grants: [{ role: "BKD_ADMIN", unitPath: "/tk/" }] };

const codeOf = (path: string): string => path.split("/").at(-2) ?? "";

const unit = (path: string, kind: Unit["kind"], more: Partial<Unit> = {}): Unit => ({
  ...{
    id: codeOf(path),
    code: codeOf(path),
    name: `Unit ${codeOf(path)}`,
    kind,
    path,
    unorId: null,
    areaCode: "",
  },
  ...{
    parentId: null,
    opdId: null,
    validFrom: "2025-01-01",
    validTo: null,
    version: 1,
    namedOn: "2025-01-01",
  },
  ...more,
});

const position = (id: string, unitId: string, more: Partial<Position> = {}): Position => ({
  ...{ id, unitId, name: `Jabatan ${id}`, kind: "FUNGSIONAL", jenjang: null, eselon: null, kelas: null },
  ...{ formasi: 1, headsUnit: false, closedOn: null, version: 1 },
  ...more,
});

const person = (id: string, nip: string, more: Partial<Person> = {}): Person => ({
  ...{
    id,
    nip,
    name: `Pegawai ${id}`,
    kind: "PNS",
    golongan: "III/b",
    email: null,
    version: 1,
    leftOn: null,
  },
  ...more,
});

const place = (employeeId: string, positionId: string, more: Partial<Place> = {}): Place => ({
  ...{ employeeId, positionId, kind: "DEFINITIF", startsOn: "2025-01-01", endsOn: null },
  ...more,
});

export const RATNA = "199107142019032900";
export const HENDRA = "199107142019032901";
export const SRI = "199107142019032902";

/** An instansi with two OPD, one of which has a bidang with its head; three people, of whom one has no place. */
export function smallOffice(more: Partial<Office> = {}): Office {
  return {
    today: "2026-09-15",
    units: [
      unit("/tk/", "INSTANSI"),
      unit("/tk/dukcapil/", "OPD", { parentId: "tk", opdId: "dukcapil", unorId: "UNOR-1" }),
      unit("/tk/dukcapil/daftar/", "BIDANG", { parentId: "dukcapil", opdId: "dukcapil" }),
      unit("/tk/dinkes/", "OPD", { parentId: "tk", opdId: "dinkes" }),
      unit("/tk/dinkes/lama/", "BIDANG", {
        parentId: "dinkes",
        opdId: "dinkes",
        validTo: "2025-12-31",
      }),
    ],
    positions: [
      position("kabid", "daftar", { headsUnit: true, kind: "ADMINISTRATOR" }),
      position("adb", "daftar"),
      position("tua", "daftar", { closedOn: "2026-01-31" }),
      position("epid", "dinkes"),
    ],
    people: [person("ratna", RATNA), person("hendra", HENDRA), person("sri", SRI)],
    places: [place("ratna", "adb"), place("hendra", "kabid")],
    hasPlans: false,
    ...more,
  };
}

/** One of the office with another of the same id in its place. */
export const withOne = <R extends { readonly id: string }>(
  rows: readonly R[],
  id: string,
  more: Partial<R>,
): R[] => rows.map((row) => (row.id === id ? { ...row, ...more } : row));

export { place as placeOf, position as positionOf };
