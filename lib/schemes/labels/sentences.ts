import type { Aspect, CompetencyGroup, ComponentKey, RaterGroup } from "@/lib/kernel/codes";
import type { Scheme } from "@/lib/scoring/scheme";
import { COMPETENCY_GROUPS, COMPONENT_KEYS, RATER_GROUPS } from "@/lib/kernel/codes";
import { NUMERIC_CLASS_FLOORS } from "@/lib/scoring/regulations/pp-30-2019";
import { aspectLabel, competencyGroupLabel, componentLabel } from "@/lib/labels/aspects";
import { formatDay } from "@/lib/labels/date";
import { formatNumber, formatPercent } from "@/lib/labels/number";
import { numericClassLabel } from "@/lib/labels/predikat";
import { raterGroupLabel } from "@/lib/labels/ratings";
import { cadenceSentence, deductionName, missingPolicySentence } from "@/lib/schemes/labels/scheme";

/** One part of a scheme in plain words: what counts, and why it is so. */
export interface SchemeSection {
  readonly key: string;
  readonly title: string;
  readonly why: string;
  readonly sentences: readonly string[];
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const percent = (value: string): string => formatPercent(value, 4);

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} dan ${parts.at(-1) ?? ""}`;
}

const shares = (parts: readonly { readonly name: string; readonly weight: string }[]): string =>
  list(
    parts
      .filter(({ weight }) => !/^0+(\.0+)?$/.test(weight))
      .map(({ name, weight }) => `${name} ${formatNumber(weight)}`),
  );

const counts = (scheme: Scheme, key: ComponentKey): boolean =>
  scheme.components.some((component) => component.key === key);

function components(scheme: Scheme): SchemeSection {
  const counted = scheme.components.map(
    ({ key, weight, missing }) =>
      `${componentLabel[key]} bernilai ${formatNumber(weight)} dari 100 bagian. ${missingPolicySentence[missing]}`,
  );
  const left = COMPONENT_KEYS.filter((key) => !counts(scheme, key)).map((key) => lower(componentLabel[key]));
  const peers = (scheme.weightsWithPeers ?? []).map(({ key, weight }) => ({
    name: lower(componentLabel[key]),
    weight,
  }));
  return {
    key: "components",
    title: "Yang dihitung",
    why:
      "Bobot menyatakan apa yang paling penting bagi pemerintah daerah. Jumlahnya tepat " +
      "100, supaya tidak ada bagian nilai yang hilang.",
    sentences: [
      ...counted,
      ...(left.length === 0 ? [] : [`Tidak dihitung: ${list(left)}.`]),
      ...(peers.length === 0
        ? []
        : [`Bila rekan atau bawahan ikut menilai perilaku, bobotnya menjadi ${shares(peers)}.`]),
    ],
  };
}

function rhythm({ cadence, effectiveFrom, showUnitResults }: Scheme): SchemeSection {
  return {
    key: "rhythm",
    title: "Kapan dihitung",
    why: "Penilaian periodik boleh bulanan atau triwulanan, lalu tahunan (PermenPANRB 6/2022).",
    sentences: [
      `Nilai dihitung ${cadenceSentence[cadence]}.`,
      "Nilai setahun adalah rata-rata nilai itu, ditimbang dengan banyaknya bulan yang dicakup.",
      `Aturan ini boleh berlaku paling awal ${formatDay(effectiveFrom)}.`,
      ...(showUnitResults === true
        ? ["Hasil unit kerja ditampilkan di samping hasil pegawai, dan tidak ikut dihitung."]
        : []),
    ],
  };
}

function dimensions({ work }: Scheme): string[] {
  if (work.dimensions.length === 0) return ["Rencana hasil kerja dirata-ratakan menurut bobotnya di SKP."];
  const named = work.dimensions.map(({ name, weight }) => ({ name: lower(name), weight }));
  return [
    `Tiap rencana hasil kerja masuk satu dimensi: ${shares(named)} dari 100 bagian. ` +
      "Dimensi tanpa rencana dibagi ke dimensi lain.",
  ];
}

function aspects(required: readonly Aspect[]): string {
  return required.length === 0
    ? "Aspek indikator bebas dipilih."
    : `Rencana utama harus mengukur aspek ${list(required.map((aspect) => lower(aspectLabel[aspect])))}.`;
}

function work(scheme: Scheme): SchemeSection {
  const { cap, requireEvidence, requireNumericTarget, requiredAspects, conversion, additionalCap } =
    scheme.work;
  return {
    key: "work",
    title: "Hasil kerja",
    why:
      "Capaian dihitung dari realisasi terhadap target yang sudah disepakati di SKP; nilai " +
      "kinerja dibatasi 120 (PP 30/2019 Pasal 41).",
    sentences: [
      ...dimensions(scheme),
      `Capaian di atas ${percent(cap)} dihitung ${percent(cap)}.`,
      conversion === "NONE"
        ? "Capaian langsung menjadi angka: 98% menjadi 98."
        : "Capaian dibulatkan ke persen bulat lalu diubah menjadi nilai dengan tabel " +
          "PermenPANRB 8/2021; target maksimal tidak dapat dilampaui.",
      requireEvidence
        ? "Realisasi tanpa bukti dukung tidak dihitung."
        : "Realisasi dihitung walaupun bukti dukungnya belum ada.",
      requireNumericTarget
        ? "Target harus berupa angka; target ya atau tidak ditolak saat SKP diajukan."
        : "Target boleh berupa angka, rentang, tahapan, atau ya dan tidak.",
      aspects(requiredAspects),
      additionalCap === "0"
        ? "Hasil kerja tambahan tidak menambah nilai."
        : `Hasil kerja tambahan menambah paling banyak ${formatNumber(additionalCap)} angka.`,
    ],
  };
}

function suggestion({ suggest }: Scheme): SchemeSection {
  return {
    key: "suggest",
    title: "Saran rating",
    why:
      "Saran membantu penilai memulai. Predikat tetap keputusan manusia: dua rating bertemu " +
      "di matriks PermenPANRB 6/2022.",
    sentences: [
      `Capaian mulai ${percent(suggest.above)} disarankan di atas ekspektasi.`,
      `Capaian mulai ${percent(suggest.meets)} disarankan sesuai ekspektasi, di bawah itu di bawah ekspektasi.`,
      "Penilai boleh memilih lain dengan menulis alasannya.",
    ],
  };
}

function behaviour(scheme: Scheme): SchemeSection | null {
  if (!counts(scheme, "PERILAKU")) return null;
  const { weights, minRaters, points } = scheme.behaviour;
  const groups = RATER_GROUPS.map((group: RaterGroup) => ({
    name: lower(raterGroupLabel[group]),
    weight: weights[group],
  }));
  return {
    key: "behaviour",
    title: "Perilaku kerja",
    why:
      "Tujuh nilai BerAKHLAK sama pentingnya (SE MenPANRB 20/2021). Jawaban rekan dan " +
      "bawahan hanya dihitung bila cukup banyak, supaya tidak ada yang dapat dikenali.",
    sentences: [
      "Tiap nilai diberi angka: di atas ekspektasi " +
        `${formatNumber(points.DI_ATAS_EKSPEKTASI)}, sesuai ekspektasi ` +
        `${formatNumber(points.SESUAI_EKSPEKTASI)}, di bawah ekspektasi ` +
        `${formatNumber(points.DI_BAWAH_EKSPEKTASI)}.`,
      `Penilai ditimbang: ${shares(groups)}. Kelompok yang tidak menilai dibagi ke kelompok yang menilai.`,
      `Rekan dan bawahan dihitung mulai ${minRaters} penilai; di bawah itu jawabannya ` +
        "tidak dihitung dan tidak ditampilkan di mana pun.",
    ],
  };
}

function competency(scheme: Scheme): SchemeSection | null {
  if (!counts(scheme, "KOMPETENSI")) return null;
  const { weights, cap, requireTraining } = scheme.competency;
  const groups =
    weights === null
      ? []
      : COMPETENCY_GROUPS.map((group: CompetencyGroup) => ({
          name: lower(competencyGroupLabel[group]),
          weight: weights[group],
        }));
  return {
    key: "competency",
    title: "Kompetensi",
    why: "Tingkat yang dimiliki dibandingkan dengan standar kompetensi jabatan (PermenPANRB 38/2017).",
    sentences: [
      weights === null
        ? "Semua kompetensi dijumlahkan bersama: tingkat yang dimiliki dibagi tingkat yang diminta."
        : `Kelompok kompetensi ditimbang: ${shares(groups)}.`,
      `Satu kompetensi di atas ${percent(cap)} dari standar dihitung ${percent(cap)}.`,
      requireTraining
        ? "Kompetensi baru dihitung sesudah pelatihannya diikuti."
        : "Kompetensi dihitung walaupun belum ada pelatihannya.",
    ],
  };
}

function citizen(scheme: Scheme): SchemeSection {
  const { attribution, minResponses } = scheme.citizen;
  return {
    key: "citizen",
    title: "Suara masyarakat",
    why:
      "Indeks kepuasan masyarakat 25 sampai 100 berasal dari survei layanan (PermenPANRB " +
      "14/2017), baik sebagai komponen maupun sebagai indikator yang memakainya.",
    sentences: [
      attribution === "UNIT"
        ? "Dipakai indeks layanan unit."
        : "Dipakai indeks petugas; bila jawaban untuk petugas belum cukup, indeks layanan unit.",
      `Indeks dihitung mulai ${formatNumber(minResponses)} jawaban; di bawah itu dianggap belum ada.`,
    ],
  };
}

function attendance(scheme: Scheme): SchemeSection | null {
  if (!counts(scheme, "KEHADIRAN")) return null;
  const points = Object.entries(scheme.attendance.points);
  return {
    key: "attendance",
    title: "Kehadiran",
    why: "Angka potongan ditetapkan pemerintah daerah. Kehadiran dimulai dari 100 dan tidak pernah kurang dari 0.",
    sentences:
      points.length === 0
        ? ["Belum ada kode potongan."]
        : points.map(
            ([code, each]) => `${deductionName(code)}: dikurangi ${formatNumber(each)} tiap kejadian.`,
          ),
  };
}

function classes(): SchemeSection {
  const floors = NUMERIC_CLASS_FLOORS.map(
    ({ category, from, needsNewIdea }) =>
      `${lower(numericClassLabel[category])} mulai ` +
      `${formatNumber(from)}${needsNewIdea ? " dengan ide baru yang bermanfaat" : ""}`,
  );
  return {
    key: "classes",
    title: "Kelas angka",
    why: "Kelas menurut PP 30/2019 Pasal 41. Indikatif, bukan predikat resmi.",
    sentences: [
      `Angka akhir dibulatkan dua desimal, lalu dibaca: ${list(floors)}; selebihnya sangat kurang.`,
    ],
  };
}

function basis({ basis: rows }: Scheme): SchemeSection {
  const named = rows.map(({ regulation, article }) =>
    article === null ? `${regulation}.` : `${regulation} ${article}.`,
  );
  return {
    key: "basis",
    title: "Dasar hukum",
    why: "Peraturan yang menjadi dasar aturan nilai ini.",
    sentences: named.length === 0 ? ["Belum ada dasar hukum yang dicatat."] : named,
  };
}

/** The whole scheme in plain words, made from its data: every rule that counts has its sentence. */
export function describeScheme(scheme: Scheme): readonly SchemeSection[] {
  const sections = [
    components(scheme),
    rhythm(scheme),
    work(scheme),
    suggestion(scheme),
    behaviour(scheme),
    competency(scheme),
    citizen(scheme),
    attendance(scheme),
    classes(),
    basis(scheme),
  ];
  return sections.filter((section) => section !== null);
}
