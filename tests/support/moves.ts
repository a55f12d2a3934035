import type { Term } from "@/lib/kernel/term";
import type { AppraisalRow, Facts, PositionFacts, SkpRow, State } from "@/lib/moves/rules/facts";
import { settle } from "@/lib/moves/rules/settle";

/** A small office on paper: two dinas, three chairs, five people, the quarters of 2026 of which the first is closed. */
const position = (id: string, path: string, more: Partial<PositionFacts> = {}): PositionFacts => ({
  id,
  name: id,
  unitId: path,
  unit: path,
  path,
  officeId: path.split("/")[2] ?? "",
  officePath: `/tk/${path.split("/")[2] ?? ""}/`,
  headsUnit: false,
  formasi: 1,
  closesOn: null,
  cadence: "TRIWULANAN",
  ...more,
});

export const POSITIONS: readonly PositionFacts[] = [
  position("kadis", "/tk/dukcapil/", { headsUnit: true }),
  position("kabid", "/tk/dukcapil/bidang/", { headsUnit: true }),
  position("analis", "/tk/dukcapil/bidang/", { formasi: 2 }),
  position("arsiparis", "/tk/dukcapil/"),
  position("kadinkes", "/tk/dinkes/", { headsUnit: true }),
  position("perawat", "/tk/dinkes/"),
  position("tutup", "/tk/dinkes/", { closesOn: "2026-06-14" }),
];

const ENDS = ["03-31", "06-30", "09-30", "12-31"];
const STARTS = ["01-01", "04-01", "07-01", "10-01"];
const DUE = ["2026-04-17", "2026-07-17", "2026-10-17", "2027-01-17"];

export const TERMS: readonly Term[] = ENDS.map((end, index) => ({
  id: `q${index + 1}`,
  cadence: "TRIWULANAN",
  year: 2026,
  number: index + 1,
  startsOn: `2026-${STARTS[index] ?? ""}`,
  endsOn: `2026-${end}`,
  dueOn: DUE[index] ?? "",
  sendBy: DUE[index] ?? "",
  status: index === 0 ? "CLOSED" : "OPEN",
}));

const HOLDERS: readonly (readonly [string, string])[] = [
  ["sri", "kadis"],
  ["hendra", "kabid"],
  ["ratna", "analis"],
  ["agus", "kadinkes"],
  ["dewi", "perawat"],
];

export const skp = (more: Partial<SkpRow> = {}): SkpRow => ({
  id: "skp",
  employeeId: "ratna",
  periodId: "2026",
  unitId: "/tk/dukcapil/bidang/",
  positionId: "analis",
  appraiserId: "hendra",
  startsOn: "2026-01-01",
  endsOn: "2026-12-31",
  status: "APPROVED",
  approvedAt: "2026-01-12T00:00:00.000Z",
  approvedById: "hendra",
  ...more,
});

export const appraisal = (number: number, more: Partial<AppraisalRow> = {}): AppraisalRow => ({
  id: `a${number}`,
  employeeId: "ratna",
  skpId: "skp",
  termId: `q${number}`,
  unitId: "/tk/dukcapil/bidang/",
  appraiserId: "hendra",
  superiorId: "sri",
  status: "OPEN",
  draft: null,
  ...more,
});

/** The office with Ratna's plan of the year and its four appraisals, of which the first is final. */
export function paperOffice(more: Partial<State> = {}, around: Partial<Facts["around"]> = {}): Facts {
  const surroundings: Facts["around"] = {
    today: "2026-06-20",
    positions: POSITIONS,
    terms: TERMS,
    overrides: [],
    names: Object.fromEntries(HOLDERS.map(([person]) => [person, person])),
    unitPaths: Object.fromEntries(POSITIONS.map(({ unitId, path }) => [unitId, path])),
    sentSkp: ["skp"],
    ...around,
  };
  const state: State = {
    placements: HOLDERS.map(([employeeId, positionId]) => ({
      id: `at-${employeeId}`,
      employeeId,
      positionId,
      kind: "DEFINITIF",
      startsOn: "2025-01-01",
      endsOn: null,
      moveId: null,
    })),
    statuses: [],
    skp: [skp()],
    appraisals: [appraisal(1, { status: "FINAL" }), appraisal(2), appraisal(3), appraisal(4)],
    grants: [],
    ...more,
  };
  return { state: settle(state, surroundings), around: surroundings };
}

let sequence = 0;

/** The office after a move was entered: its new rows have ids of their own. */
export function entered({ around }: Facts, after: State): Facts {
  const run = (sequence += 1);
  const text = JSON.stringify(after).replaceAll('"new:', `"made:${run}:`);
  return { around, state: JSON.parse(text) as State };
}
