import type { Scheme } from "@/lib/scoring/scheme";
import { COMPETENCY_GROUPS, COMPONENT_KEYS, EXPECTATION_RATINGS, RATER_GROUPS } from "@/lib/kernel/codes";
import { aspectLabel, competencyGroupLabel, componentLabel } from "@/lib/labels/aspects";
import { formatDay } from "@/lib/labels/date";
import { formatNumber, formatPercent } from "@/lib/labels/number";
import { cadenceLabel } from "@/lib/labels/cadence";
import { raterGroupLabel, ratingLabel } from "@/lib/labels/ratings";
import {
  attributionLabel,
  conversionLabel,
  deductionName,
  missingPolicyLabel,
} from "@/lib/schemes/labels/scheme";

/** One setting of a scheme by name and value, both in words. */
export interface SchemeFact {
  readonly part: string;
  readonly name: string;
  readonly value: string;
}

/** A setting that differs between two versions; null where one of them does not have it. */
export interface SchemeChange {
  readonly part: string;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

const yes = (value: boolean | undefined): string => (value === true ? "Ya" : "Tidak");
const percent = (value: string): string => formatPercent(value, 4);

function identity(scheme: Scheme): SchemeFact[] {
  const part = "Umum";
  return [
    { part, name: "Nama", value: scheme.name },
    { part, name: "Boleh berlaku sejak", value: formatDay(scheme.effectiveFrom) },
    { part, name: "Dihitung", value: cadenceLabel[scheme.cadence] },
    { part, name: "Hasil unit ditampilkan", value: yes(scheme.showUnitResults) },
    {
      part,
      name: "Dasar hukum",
      value:
        scheme.basis
          .map(({ regulation, article }) => [regulation, article].filter((text) => text !== null).join(" "))
          .join("; ") || "Belum ada",
    },
  ];
}

function components(scheme: Scheme): SchemeFact[] {
  return COMPONENT_KEYS.flatMap((key) => {
    const found = scheme.components.find((component) => component.key === key);
    const withPeers = scheme.weightsWithPeers?.find((component) => component.key === key);
    const part = componentLabel[key];
    return [
      ...(found === undefined
        ? []
        : [
            { part, name: "Bobot", value: formatNumber(found.weight) },
            { part, name: "Bila data belum ada", value: missingPolicyLabel[found.missing] },
          ]),
      ...(withPeers === undefined
        ? []
        : [
            {
              part,
              name: "Bobot bila rekan atau bawahan ikut menilai",
              value: formatNumber(withPeers.weight),
            },
          ]),
    ];
  });
}

function work({ work: rules, suggest }: Scheme): SchemeFact[] {
  const part = "Aturan hasil kerja";
  return [
    { part, name: "Batas capaian", value: percent(rules.cap) },
    { part, name: "Wajib bukti dukung", value: yes(rules.requireEvidence) },
    { part, name: "Wajib target angka", value: yes(rules.requireNumericTarget) },
    {
      part,
      name: "Aspek wajib",
      value: rules.requiredAspects.map((aspect) => aspectLabel[aspect]).join(", ") || "Tidak ada",
    },
    { part, name: "Konversi", value: conversionLabel[rules.conversion] },
    { part, name: "Paling banyak dari hasil kerja tambahan", value: formatNumber(rules.additionalCap) },
    { part, name: "Saran di atas ekspektasi mulai", value: percent(suggest.above) },
    { part, name: "Saran sesuai ekspektasi mulai", value: percent(suggest.meets) },
    ...rules.dimensions.map(({ key, name, weight }) => ({
      part,
      name: `Dimensi ${key.toLowerCase().replaceAll("_", " ")}`,
      value: `${name}, bobot ${formatNumber(weight)}`,
    })),
  ];
}

function people({ behaviour, competency }: Scheme): SchemeFact[] {
  const part = "Aturan perilaku";
  const weights = competency.weights;
  return [
    ...EXPECTATION_RATINGS.map((rating) => ({
      part,
      name: `Angka ${ratingLabel[rating].toLowerCase()}`,
      value: formatNumber(behaviour.points[rating]),
    })),
    ...RATER_GROUPS.map((group) => ({
      part,
      name: `Bobot ${raterGroupLabel[group].toLowerCase()}`,
      value: formatNumber(behaviour.weights[group]),
    })),
    { part, name: "Rekan dan bawahan dihitung mulai", value: `${behaviour.minRaters} penilai` },
    ...(weights === null
      ? []
      : COMPETENCY_GROUPS.map((group) => ({
          part: "Aturan kompetensi",
          name: `Bobot ${competencyGroupLabel[group].toLowerCase()}`,
          value: formatNumber(weights[group]),
        }))),
    { part: "Aturan kompetensi", name: "Batas satu kompetensi", value: percent(competency.cap) },
    { part: "Aturan kompetensi", name: "Pelatihan lebih dulu", value: yes(competency.requireTraining) },
  ];
}

function surroundings({ citizen, attendance }: Scheme): SchemeFact[] {
  return [
    { part: "Suara masyarakat", name: "Indeks yang dipakai", value: attributionLabel[citizen.attribution] },
    {
      part: "Suara masyarakat",
      name: "Dihitung mulai",
      value: `${formatNumber(citizen.minResponses)} jawaban`,
    },
    ...Object.entries(attendance.points).map(([code, points]) => ({
      part: "Potongan kehadiran",
      name: deductionName(code),
      value: formatNumber(points),
    })),
  ];
}

/** Every setting of a scheme in words, in the order of its page. */
export function schemeFacts(scheme: Scheme): readonly SchemeFact[] {
  return [
    ...identity(scheme),
    ...components(scheme),
    ...work(scheme),
    ...people(scheme),
    ...surroundings(scheme),
  ];
}

const sameSetting = (a: SchemeFact, b: SchemeFact): boolean => a.part === b.part && a.name === b.name;

/** What differs between two versions, in the order of the page; nothing when they are alike. */
export function schemeChanges(before: Scheme, after: Scheme): readonly SchemeChange[] {
  const [old, fresh] = [schemeFacts(before), schemeFacts(after)];
  const gone = old
    .filter((fact) => !fresh.some((other) => sameSetting(fact, other)))
    .map(({ part, name, value }) => ({ part, name, before: value, after: null }));
  const kept = fresh.map((fact) => ({
    part: fact.part,
    name: fact.name,
    before: old.find((other) => sameSetting(fact, other))?.value ?? null,
    after: fact.value,
  }));
  return [...kept.filter((change) => change.before !== change.after), ...gone];
}
