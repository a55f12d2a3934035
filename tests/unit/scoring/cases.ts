import type {
  BehaviourInput,
  CompetencyInput,
  IkiInput,
  PeriodicInput,
  RhkInput,
} from "@/lib/scoring/periodic-input";
import type { CoreValue, ExpectationRating, RaterGroup } from "@/lib/kernel/codes";
import type { Scheme } from "@/lib/scoring/scheme";
import type { Step } from "@/lib/scoring/explanation";
import { CORE_VALUES } from "@/lib/kernel/codes";
import { schemes } from "@/lib/scoring/schemes/shipped";

/** An indicator of 100, more is better; say what is different. */
export function iki(id: string, actual: IkiInput["actual"], differs: Partial<IkiInput> = {}): IkiInput {
  return {
    id,
    title: `Indikator ${id}`,
    aspect: "KUANTITAS",
    polarity: "MORE",
    target: { kind: "NUMBER", value: "100" },
    weight: "1",
    evidence: [`bukti-${id}`],
    ...differs,
    actual,
  };
}

export function rhk(id: string, indicators: readonly IkiInput[], differs: Partial<RhkInput> = {}): RhkInput {
  return { id, title: `Rencana ${id}`, kind: "UTAMA", weight: "1", iki: indicators, ...differs };
}

/** The same rating by some raters of one group, on every value or on one. */
export function ratings(
  group: RaterGroup,
  given: readonly ExpectationRating[],
  values: readonly CoreValue[] = CORE_VALUES,
): BehaviourInput[] {
  return values.flatMap((value) =>
    given.map((rating, index) => ({ value, raterId: `${group.toLowerCase()}-${index}`, group, rating })),
  );
}

export function competency(
  id: string,
  [required, assessed]: [required: string, assessed: string | null],
  differs: Partial<CompetencyInput> = {},
): CompetencyInput {
  return { id, name: `Kompetensi ${id}`, group: "MANAJERIAL", required, assessed, ...differs };
}

/** Nothing at all; say what there is. */
export function input(differs: Partial<PeriodicInput> = {}): PeriodicInput {
  return {
    rhk: [],
    behaviour: [],
    competency: [],
    citizen: { unit: null, officer: null },
    attendance: null,
    ...differs,
  };
}

/** One RHK with one indicator at this percent, and a superior to whom all behaviour meets expectation. */
export function plain(percent: string): PeriodicInput {
  return input({
    rhk: [rhk("r1", [iki("i1", percent)])],
    behaviour: ratings("ATASAN", ["SESUAI_EKSPEKTASI"]),
    competency: [competency("k1", ["2", "2"])],
    attendance: [],
  });
}

/** A general scheme with something changed. */
export function scheme(differs: Partial<Scheme> = {}): Scheme {
  return { ...schemes.umum, ...differs };
}

/** Only work counts. */
export const workOnly = (work: Partial<Scheme["work"]> = {}): Scheme =>
  scheme({
    components: [{ key: "HASIL_KERJA", weight: "100", missing: "BLOCK" }],
    work: { ...schemes.umum.work, ...work },
  });

/** Every step of a tree, the root first. */
export function allSteps(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => [step, ...allSteps(step.children)]);
}

/** The quarter of Ratna Wulandari as the explanation page shows it. */
export const ratna: PeriodicInput = input({
  rhk: [
    rhk(
      "layanan",
      [
        iki("terbit", "1224", { target: { kind: "NUMBER", value: "1200" } }), // 102 % → 111.11
        // 98.16 % → 98 % → 88
        iki("tanpa-salah", "96.2", { aspect: "KUALITAS", target: { kind: "NUMBER", value: "98" } }),
        // 97.92 % → 98 % → 88
        iki("waktu", "24.5", { aspect: "WAKTU", polarity: "LESS", target: { kind: "NUMBER", value: "24" } }),
      ],
      { weight: "40" },
    ),
    rhk("bersih", [iki("ganda", "105"), iki("lengkap", "100")], { weight: "35" }), // 114.44 and 109
    rhk("jemput", [iki("bola", "100")], { weight: "25" }), // 109
  ],
  behaviour: [
    ...ratings("ATASAN", ["SESUAI_EKSPEKTASI"], CORE_VALUES.slice(0, 5)),
    ...ratings("ATASAN", ["DI_ATAS_EKSPEKTASI"], CORE_VALUES.slice(5)),
  ],
});
