import {
  isOpenComplaint,
  type ComplaintKind,
  type ComplaintList,
  type ComplaintStatus,
  type ComplaintStep,
  type ComplaintTimes,
  type RefusalReason,
} from "@/lib/complaints/rules";
import type { Zone } from "@/lib/kernel/zone";
import { formatDeadline } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";
import type { StatusWords } from "@/lib/labels/statuses";

export const complaintKind: Record<ComplaintKind, string> = { PENGADUAN: "Pengaduan", SARAN: "Saran" };

/** States of a case; `next` says who acts. */
export const complaintStatus: Record<ComplaintStatus, StatusWords> = {
  RECEIVED: { label: "Baru diterima", tone: "brass", next: "Petugas memeriksa apakah ini urusan kantornya." },
  VERIFIED: { label: "Sudah diperiksa", tone: "info", next: "Petugas meneruskan ke unit yang menangani." },
  FORWARDED: { label: "Sedang ditangani", tone: "info", next: "Unit yang menangani menulis jawaban." },
  ANSWERED: { label: "Sudah dijawab", tone: "ok", next: "Aduan selesai." },
  REFUSED: { label: "Tidak diproses", tone: "neutral", next: "Aduan selesai." },
};

export const refusalReason: Record<RefusalReason, string> = {
  SPAM: "iklan, atau tidak ada yang bisa ditindaklanjuti",
  ABUSE: "hanya berisi makian",
  NOT_OURS: "bukan urusan pemerintah daerah ini",
  REPEATED: "sudah disampaikan dalam aduan lain",
};

const reasonOf = (code: string): string => (refusalReason as Readonly<Record<string, string>>)[code] ?? code;

const EVENTS: Readonly<Record<string, (note: string) => string>> = {
  RECEIVED: () => "Diterima",
  VERIFIED: () => "Diperiksa petugas",
  FORWARDED: (note) => `Diteruskan ke ${note}`,
  ANSWERED: () => "Dijawab",
  REFUSED: (note) => `Tidak diproses: ${reasonOf(note)}`,
  NOTED: () => "Catatan petugas",
  HIDDEN: () => "Sebagian kata disembunyikan petugas",
  RESTORED: () => "Kata yang disembunyikan ditampilkan lagi",
  ESCALATED: (note) =>
    note === "2"
      ? "Diteruskan ke BKD karena jawaban lewat batas"
      : "Diteruskan ke pimpinan karena lewat batas",
};

/** What happened, in a few words; `note` is the office, the reason or the level, by the action. */
export const eventTitle = (action: string, note: string): string => EVENTS[action]?.(note) ?? action;

/** The steps that are still to come with their last days, the next one first. */
export function stepsAhead(
  times: ComplaintTimes,
  today: string,
  zone: Zone,
): { readonly title: string; readonly meta: string }[] {
  if (!isOpenComplaint(times.status)) return [];
  const by = (day: string): string => `paling lambat ${formatDeadline(day, today, zone)}`;
  const steps = [
    { title: "Diperiksa petugas", meta: by(times.verifyBy) },
    { title: "Diteruskan ke yang menangani", meta: by(times.forwardBy) },
    { title: "Dijawab", meta: by(times.answerBy) },
  ];
  return steps.slice({ RECEIVED: 0, VERIFIED: 1, FORWARDED: 2, ANSWERED: 3, REFUSED: 3 }[times.status]);
}

/** What a citizen reads first about her case. */
export function caseReading(times: ComplaintTimes, today: string, zone: Zone): string {
  if (times.status === "ANSWERED") return "Kantor sudah menjawab.";
  if (times.status === "REFUSED") return "Kantor tidak memproses aduan ini. Alasannya ada di bawah.";
  return times.answerBy < today
    ? `Seharusnya dijawab paling lambat ${formatDeadline(times.answerBy, today, zone)}. ` +
        "Pimpinan kantor sudah diberi tahu."
    : `Dijawab paling lambat ${formatDeadline(times.answerBy, today, zone)}.`;
}

export const complaintList: Record<ComplaintList, string> = {
  TO_DO: "Perlu tindakan",
  RUNNING: "Diproses",
  CLOSED: "Selesai",
  ALL: "Semua",
};

/** "12 aduan", or "lebih dari 1.000 aduan" where nobody counted further. */
export const countedComplaints = (count: number, most: number): string =>
  count > most ? `lebih dari ${formatNumber(most)} aduan` : `${formatNumber(count)} aduan`;

/** What a step did, said once after it. */
export const stepDone: Record<ComplaintStep | "MOVED", string> = {
  VERIFY: "Aduan dicatat sudah diperiksa. Warga melihatnya.",
  FORWARD: "Aduan diteruskan. Batas waktunya tetap berjalan.",
  ANSWER: "Jawaban terkirim. Warga membacanya dengan kode aduan.",
  REFUSE: "Aduan ditutup dengan alasan yang dibaca warga.",
  NOTE: "Catatan tersimpan. Warga tidak melihatnya.",
  HIDE: "Kata yang ditampilkan sudah diperbarui. Warga diberi tahu bahwa petugas mengubahnya.",
  MOVED: "Aduan diteruskan ke perangkat daerah lain. Sejak sekarang hanya mereka yang membacanya.",
};

/** The words for what an address says was done; null for anything else. */
export const stepDoneOf = (word: string | undefined): string | null =>
  word !== undefined && Object.hasOwn(stepDone, word) ? stepDone[word as keyof typeof stepDone] : null;

/** What an officer reads first: who acts next and by when. */
export function dueReading(
  facts: ComplaintTimes & { readonly dueOn: string | null },
  today: string,
  zone: Zone,
): string {
  const { next } = complaintStatus[facts.status];
  return facts.dueOn === null
    ? next
    : `${next.replace(/\.$/, "")} paling lambat ${formatDeadline(facts.dueOn, today, zone)}.`;
}

interface Addressee {
  readonly code: string;
  readonly name: string;
  readonly services: readonly { readonly slug: string; readonly name: string }[];
}

/** Whom a citizen can write to, services first because she knows what she came for. */
export function addresseeGroups(offices: readonly Addressee[]) {
  const services = offices.flatMap((office) =>
    office.services.map(({ slug, name }) => ({
      value: `layanan:${slug}`,
      label: `${name} (${office.name})`,
    })),
  );
  return [
    { label: "Layanan", options: services.sort((a, b) => a.label.localeCompare(b.label, "id")) },
    {
      label: "Kantor, untuk hal lain",
      options: offices.map(({ code, name }) => ({ value: `opd:${code}`, label: name })),
    },
  ].filter(({ options }) => options.length > 0);
}

/** Whose cases a list shows: "Dinas Sosial", "semua 21 perangkat daerah". */
export const addresseesOf = (offices: readonly { readonly name: string }[]): string =>
  offices.length > 1
    ? `semua ${formatNumber(offices.length)} perangkat daerah`
    : (offices[0]?.name ?? "kantor Anda");
