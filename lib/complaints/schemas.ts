import { z } from "zod";
import {
  COMPLAINT_KINDS,
  type ComplaintKind,
  type ComplaintList,
  REFUSAL_REASONS,
} from "@/lib/complaints/rules";
import { addressWith, textOf } from "@/lib/kernel/address";
import { isDay, type Day } from "@/lib/kernel/calendar";
import { text, version } from "@/lib/kernel/fields";

type Asked = Record<string, string | string[] | undefined>;

/** The lists by their word in the address. */
const LISTS = {
  perlu: "TO_DO",
  diproses: "RUNNING",
  selesai: "CLOSED",
  semua: "ALL",
} as const satisfies Record<string, ComplaintList>;
type ListWord = keyof typeof LISTS;
const isListWord = (word: string | undefined): word is ListWord =>
  word !== undefined && Object.hasOwn(LISTS, word);

interface Cursor {
  answerBy: Day;
  id: string;
}

/** The word of a list in the address. */
export const complaintListWord = (list: ComplaintList): string =>
  Object.entries(LISTS).find(([, value]) => value === list)?.[0] ?? "perlu";

/** What a list of cases is asked for by its address. */
export interface ComplaintListAsked {
  list: ComplaintList;
  opd: string;
  kind: ComplaintKind | null;
  isLate: boolean;
  search: string;
  descending: boolean;
  from: { cursor: Cursor; backwards: boolean } | null;
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function cursorOf(value: string | string[] | undefined): Cursor | null {
  const [answerBy = "", id = ""] = textOf(value)?.split(".") ?? [];
  return isDay(answerBy) && UUID.test(id) ? { answerBy, id } : null;
}

function fromOf(asked: Asked): ComplaintListAsked["from"] {
  const after = cursorOf(asked["sesudah"]);
  if (after !== null) return { cursor: after, backwards: false };
  const before = cursorOf(asked["sebelum"]);
  return before === null ? null : { cursor: before, backwards: true };
}

/** Reads the address of a list; what it does not know, it leaves out. */
export function complaintListOf(asked: Asked): ComplaintListAsked {
  const word = textOf(asked["bagian"]);
  const list = LISTS[isListWord(word) ? word : "perlu"];
  const order = textOf(asked["urut"]);
  // What is open is read from its nearest deadline, what is over from its latest.
  const usual = list === "CLOSED" || list === "ALL";
  return {
    list,
    opd: textOf(asked["opd"]) ?? "",
    kind: COMPLAINT_KINDS.find((kind) => kind === textOf(asked["jenis"])) ?? null,
    isLate: textOf(asked["terlambat"]) !== undefined,
    search: textOf(asked["cari"]) ?? "",
    descending: order === "akhir" || (usual && order !== "awal"),
    from: fromOf(asked),
  };
}

/** The address of a list; a page of it by the case it follows or comes before. */
export function complaintListHref(
  asked: ComplaintListAsked,
  change: Partial<ComplaintListAsked> = {},
): string {
  const { list, opd, kind, isLate, search, descending, from } = { ...asked, from: null, ...change };
  const query = {
    bagian: complaintListWord(list),
    opd,
    jenis: kind ?? "",
    terlambat: isLate ? "1" : "",
    cari: search,
    urut: descending ? "akhir" : "awal",
    ...(from === null
      ? {}
      : { [from.backwards ? "sebelum" : "sesudah"]: `${from.cursor.answerBy}.${from.cursor.id}` }),
  };
  return addressWith(
    "/aduan-warga",
    Object.fromEntries(Object.entries(query).filter(([, value]) => value !== "")),
  );
}

const needed = (longest: number, message: string) => text(longest).refine((value) => value !== "", message);

/** The code of a case as the address or the form carries it. */
const code = z.string().regex(/^AD-[0-9A-Z]{4}-[0-9A-Z]{4}$/, "Kode aduan tidak dikenali.");

/** Whom a citizen writes to: "opd:<code>" or "layanan:<slug>". */
const about = z.string().regex(/^(opd|layanan):.{1,200}$/, "Pilih kantor atau layanan yang Anda maksud.");

export const COMPLAINT_LENGTH = 2000;
export const NOTE_LENGTH = 1000;

export const submitComplaintSchema = z.object({
  submissionKey: z.uuid("Muat ulang halaman, lalu kirim lagi."),
  kind: z.enum(COMPLAINT_KINDS, "Pilih pengaduan atau saran."),
  about,
  text: needed(COMPLAINT_LENGTH, "Tulis apa yang ingin Anda sampaikan."),
});

/** A case and the version it was opened with. */
const opened = z.object({ code, version });

export const verifyComplaintSchema = opened;
export const forwardComplaintSchema = opened.extend({
  unitId: z.uuid("Pilih unit yang menangani."),
  note: text(NOTE_LENGTH).optional(),
});
export const answerComplaintSchema = opened.extend({
  answer: needed(COMPLAINT_LENGTH, "Tulis jawaban untuk warga."),
});
export const refuseComplaintSchema = opened.extend({
  reason: z.enum(REFUSAL_REASONS, "Pilih alasan."),
  explanation: needed(NOTE_LENGTH, "Tulis penjelasan untuk warga."),
});
export const noteComplaintSchema = opened.extend({ note: needed(NOTE_LENGTH, "Tulis catatannya.") });

/** Marks are longer than what they hide, so the copy may be longer than the text. */
export const hideComplaintWordsSchema = opened.extend({
  copy: needed(10 * COMPLAINT_LENGTH, "Teks tidak boleh kosong."),
});

export type SubmitComplaintInput = z.infer<typeof submitComplaintSchema>;
export type OpenedComplaintInput = z.infer<typeof opened>;
export type ForwardComplaintInput = z.infer<typeof forwardComplaintSchema>;
export type AnswerComplaintInput = z.infer<typeof answerComplaintSchema>;
export type RefuseComplaintInput = z.infer<typeof refuseComplaintSchema>;
export type NoteComplaintInput = z.infer<typeof noteComplaintSchema>;
export type HideComplaintWordsInput = z.infer<typeof hideComplaintWordsSchema>;
