import { formatDay, termName } from "@/lib/labels/date";
import { unsurName } from "@/lib/follow-ups/labels";

type Facts = Readonly<Record<string, unknown>>;

const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
const name = (facts: Facts): string => text(facts["name"]) || "Penilai Anda";

/** "triwulan III 2026" from the facts of a message. */
function term(facts: Facts): string {
  const number = Number(facts["ordinal"] ?? facts["number"]);
  const cadence = facts["cadence"] === "BULANAN" ? "BULANAN" : "TRIWULANAN";
  return Number.isInteger(number) && number > 0
    ? termName({ cadence, year: Number(facts["year"]), number }).replace("Triwulan", "triwulan")
    : "masa ini";
}

const WORDS: Readonly<Record<string, (facts: Facts) => string>> = {
  SKP_SUBMITTED: (facts) =>
    `${text(facts["name"])} mengajukan SKP ${text(facts["year"])} untuk Anda setujui.`,
  SKP_APPROVED: (facts) => `SKP ${text(facts["year"])} Anda ditetapkan. Realisasi dapat diisi tiap bulan.`,
  SKP_RETURNED: (facts) =>
    `SKP ${text(facts["year"])} Anda dikembalikan dengan ${text(facts["comments"])} catatan.`,
  TERM_SUBMITTED: (facts) => `${text(facts["name"])} mengirim realisasi ${term(facts)} untuk Anda nilai.`,
  TERM_DUE_CHANGED: (facts) =>
    `Batas ${term(facts)} diubah menjadi ${formatDay(text(facts["dueOn"]))}. Periksa yang belum selesai.`,
  TERM_RETURNED: (facts) => `${name(facts)} mengembalikan realisasi ${term(facts)} Anda dengan catatan.`,
  APPRAISAL_FINAL: (facts) => `${name(facts)} menetapkan hasil ${term(facts)} Anda.`,
  PACE_CHANGED: (facts) => `Cara hitung target pada SKP ${text(facts["year"])} diubah penilai Anda.`,
  FEEDBACK_WRITTEN: (facts) => `Ada umpan balik baru pada SKP ${text(facts["year"])}.`,
  PASSWORD_RESET: (facts) =>
    `${text(facts["name"])} membuat kata sandi sementara untuk akun Anda. Bila Anda ` +
    "tidak memintanya, hubungi admin BKD.",
  SIMULATION_DONE: (facts) => `Simulasi aturan nilai selesai untuk ${text(facts["count"])} penilaian.`,
  COMPLAINT_FORWARDED: (facts) =>
    `Aduan warga ${text(facts["code"])} diteruskan ke ${text(facts["to"])} untuk ditangani.`,
  COMPLAINT_LATE: (facts) =>
    `${Number(facts["count"]) === 1 ? `Aduan warga ${text(facts["code"])}` : `${text(facts["count"])} aduan warga`} ` +
    "lewat batas " +
    `${facts["level"] === 2 ? "jawaban dan diteruskan ke BKD" : "penanganan dan diteruskan ke Anda sebagai pimpinan"}.`,
  MOVED: (facts) =>
    facts["position"] === undefined
      ? `Perubahan status Anda mulai ${formatDay(text(facts["startsOn"]))} sudah dicatat. Periksa SKP Anda.`
      : `Anda ditempatkan sebagai ${text(facts["position"])}, ${text(facts["unit"])}, mulai ` +
        `${formatDay(text(facts["startsOn"]))}. Periksa SKP Anda.`,
  MOVE_TAKEN_BACK: (facts) =>
    `Mutasi Anda yang mulai ${formatDay(text(facts["startsOn"]))} ditarik kembali. ` +
    "Jabatan dan SKP Anda seperti semula.",
  QUEUE_CHANGED: (facts) => {
    const parts = [
      ...(Number(facts["comes"]) > 0 ? [`bertambah ${text(facts["comes"])}`] : []),
      ...(Number(facts["goes"]) > 0 ? [`berkurang ${text(facts["goes"])}`] : []),
    ];
    return `Penilaian dalam antrean Anda ${parts.join(" dan ")} karena mutasi atau penetapan penilai.`;
  },
  APPRAISER_CHANGED: (facts) =>
    `Pejabat penilai Anda mulai ${formatDay(text(facts["startsOn"]))} adalah ${text(facts["name"])}.`,
  APPRAISER_PROPOSED: (facts) => `${text(facts["name"])} mengusulkan pejabat penilai lain. Putuskan usulnya.`,
  PROPOSAL_DECIDED: (facts) =>
    facts["accepted"] === true
      ? "Usul pejabat penilai Anda diterima."
      : "Usul pejabat penilai Anda ditolak. Baca alasannya.",
  FOLLOW_UP_PLANNED: (facts) =>
    `Anda penanggung jawab tindak lanjut ${unsurName(text(facts["unsur"]))} pada layanan ` +
    `${text(facts["service"])}, selesai paling lambat ${formatDay(text(facts["dueOn"]))}.`,
};

/** A message in one sentence; a kind without words still leads to its page. */
export const describeNotification = (kind: string, facts: Facts): string =>
  WORDS[kind]?.(facts) ?? "Ada perubahan yang menyangkut Anda.";
