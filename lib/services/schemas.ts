import { z } from "zod";
import { unitCode } from "@/lib/attendance/schemas";
import { isDay } from "@/lib/kernel/calendar";
import { id, line, text, version } from "@/lib/kernel/fields";
import { POINT_KINDS } from "@/lib/kernel/service";
import {
  DATA_SCOPES,
  MOST_TICKETS_A_CALL,
  TICKET_COUNTS,
  TICKET_DAYS,
  parseRange,
  type ApiScope,
} from "@/lib/services/rules/keys";
import { MOST_PER_HOUR } from "@/lib/services/rules/points";
import { FEWEST_OPTIONS, MOST_OPTIONS, type Wordings } from "@/lib/services/rules/questions";
import { LONGEST_SLUG, RESERVED_SLUGS, isSlug } from "@/lib/services/rules/services";

const words = (longest: number) => text(longest).transform((typed) => typed.replace(/\s+/g, " "));
const options = z.array(words(80)).max(MOST_OPTIONS);

const asked = z.object({
  text: words(200).pipe(z.string().min(5)),
  options,
  en: z.object({ text: words(200), options }),
});

type Context = z.core.$RefinementCtx;
type Typed = z.infer<typeof asked>;

function checkOptions({ options: typed }: Typed, context: Context): void {
  const given = typed.filter((option) => option !== "");
  if (given.length < FEWEST_OPTIONS)
    context.addIssue({
      code: "custom",
      path: ["options", String(typed.findIndex((option) => option === ""))],
      message: `Tulis paling sedikit ${FEWEST_OPTIONS} jawaban.`,
    });
  typed.forEach((option, index) => {
    if (option !== "" && typed.findIndex((other) => other.toLowerCase() === option.toLowerCase()) < index)
      context.addIssue({
        code: "custom",
        path: ["options", String(index)],
        message: "Jawaban ini sudah ada di atas.",
      });
  });
}

/** English is written for the question and for each of its answers, or not at all. */
function checkEnglish({ options: typed, en }: Typed, context: Context): void {
  if (en.text === "" && en.options.every((option) => option === "")) return;
  if (en.text === "")
    context.addIssue({
      code: "custom",
      path: ["en", "text"],
      message: "Tulis juga pertanyaannya dalam bahasa Inggris, atau kosongkan semua kolom bahasa Inggris.",
    });
  typed.forEach((option, index) => {
    const translated = en.options[index] ?? "";
    if (option !== "" && translated === "")
      context.addIssue({
        code: "custom",
        path: ["en", "options", String(index)],
        message: "Jawaban ini belum ada bahasa Inggrisnya.",
      });
    if (option === "" && translated !== "")
      context.addIssue({
        code: "custom",
        path: ["en", "options", String(index)],
        message: "Jawaban ini belum ada bahasa Indonesianya.",
      });
  });
}

function wordingsOf({ text: question, options: typed, en }: Typed): Wordings {
  const kept = typed.flatMap((option, index) =>
    option === "" ? [] : [{ option, translated: en.options[index] ?? "" }],
  );
  return {
    text: question,
    options: kept.map(({ option }) => option),
    en: en.text === "" ? null : { text: en.text, options: kept.map(({ translated }) => translated) },
  };
}

const wordings = asked
  .superRefine((typed, context) => {
    checkOptions(typed, context);
    checkEnglish(typed, context);
  })
  .transform(wordingsOf);

export const addServiceQuestionSchema = z.object({ serviceId: id }).and(wordings);
export const editServiceQuestionSchema = z
  .object({ questionId: id, seen: z.string().max(5000) })
  .and(wordings);
export const switchServiceQuestionSchema = z.object({
  questionId: id,
  active: z.enum(["on", "off"]).transform((value) => value === "on"),
});
export const moveServiceQuestionSchema = z.object({ questionId: id, to: z.enum(["up", "down"]) });

export type AddServiceQuestionInput = z.infer<typeof addServiceQuestionSchema>;
export type EditServiceQuestionInput = z.infer<typeof editServiceQuestionSchema>;
export type SwitchServiceQuestionInput = z.infer<typeof switchServiceQuestionSchema>;
export type MoveServiceQuestionInput = z.infer<typeof moveServiceQuestionSchema>;

export const checked = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

const slug = text(LONGEST_SLUG).transform((typed) => typed.toLowerCase());
const slugWords =
  "Pakai huruf kecil, angka dan tanda hubung saja, paling sedikit 3 karakter, misalnya ktp-el.";
const isFree = (value: string): boolean => !RESERVED_SLUGS.includes(value);
const freeWords = "Alamat ini dipakai halaman Teraju sendiri. Pilih alamat lain.";

const fields = {
  name: line(120),
  unitId: z.uuid("Pilih unit yang melayani."),
  openAtNight: checked,
  source: text(500).default(""),
};

/** A new service; without an address one is made of the name. */
export const addServiceSchema = z.object({
  ...fields,
  active: checked,
  slug: slug
    .default("")
    .refine((value) => value === "" || isSlug(value), slugWords)
    .refine(isFree, freeWords),
});

export const editServiceSchema = z.object({
  ...fields,
  serviceId: id,
  version,
  slug: slug.refine(isSlug, slugWords).refine(isFree, freeWords),
});

export const switchServiceSchema = z.object({
  serviceId: id,
  version,
  active: z.enum(["open", "closed"]).transform((value) => value === "open"),
});

export type AddServiceInput = z.infer<typeof addServiceSchema>;
export type EditServiceInput = z.infer<typeof editServiceSchema>;
export type SwitchServiceInput = z.infer<typeof switchServiceSchema>;

const capacityWords = `Tulis bilangan bulat dari 1 sampai ${MOST_PER_HOUR}, misalnya 20.`;
const capacity = z
  .string()
  .trim()
  .regex(/^\d{1,3}$/, capacityWords)
  .transform(Number)
  .refine((people) => people >= 1 && people <= MOST_PER_HOUR, capacityWords);

const fieldsServicePoint = { name: line(60), kind: z.enum(POINT_KINDS), capacity };

export const addServicePointSchema = z.object({ ...fieldsServicePoint, serviceId: id });
export const editServicePointSchema = z.object({ ...fieldsServicePoint, pointId: id, version });
export const switchServicePointSchema = z.object({
  pointId: id,
  version,
  active: z.enum(["on", "off"]).transform((value) => value === "on"),
});
export const recallPostersSchema = z.object({ pointId: id, version });

export type AddServicePointInput = z.infer<typeof addServicePointSchema>;
export type EditServicePointInput = z.infer<typeof editServicePointSchema>;
export type SwitchServicePointInput = z.infer<typeof switchServicePointSchema>;
export type RecallPostersInput = z.infer<typeof recallPostersSchema>;

const day = z.string().refine(isDay, "Tulis tanggal, misalnya 15-09-2026.");

/** Who serves at which point, whole days; without a last day it goes on. */
export const assignOfficerSchema = z
  .object({
    slug: z.string().min(1).max(200),
    employeeId: z.uuid("Pilih pegawai."),
    pointId: z.uuid("Pilih titik layanan."),
    startsOn: day,
    endsOn: z.union([day, z.literal("").transform(() => null)]).default(null),
  })
  .superRefine(({ startsOn, endsOn }, context) => {
    if (endsOn !== null && endsOn < startsOn)
      context.addIssue({
        code: "custom",
        path: ["endsOn"],
        message: "Hari terakhir tidak boleh sebelum hari pertama.",
      });
  });

/** The last day of an assignment. */
export const endAssignmentSchema = z.object({
  assignmentId: id,
  version: z.coerce.number().int().min(1),
  endsOn: day,
});

export type AssignOfficerInput = z.infer<typeof assignOfficerSchema>;
export type EndAssignmentInput = z.infer<typeof endAssignmentSchema>;

const slugTicket = z.string().min(1).max(200);

/** One of a few numbers, as a form sends it. */
const numberOf = (choices: readonly number[], message: string) =>
  z.coerce.number().refine((value) => choices.includes(value), message);

/** A choice that may be left empty. */
const optionalId = z.union([id, z.literal("").transform(() => undefined)]).optional();

/** Tickets of one sheet; `key` makes it one sheet however often it is sent. */
export const giveOutTicketsSchema = z.object({
  slug: slugTicket,
  point: optionalId,
  count: numberOf(TICKET_COUNTS, "Pilih jumlah karcis."),
  days: numberOf(TICKET_DAYS, "Pilih masa berlaku."),
  key: z.uuid("Muat ulang halaman, lalu coba lagi."),
});

/** What a queue system sends, in Indonesian words because its makers read the guide. */
export const issueTicketsSchema = z.object({
  layanan: slugTicket,
  titik: text(20).optional(),
  jumlah: z.number().int().min(1).max(MOST_TICKETS_A_CALL).default(1),
});

export type GiveOutTicketsInput = z.infer<typeof giveOutTicketsSchema>;
export type IssueTicketsInput = z.infer<typeof issueTicketsSchema>;

/** A new key; `key` is its id, so that a form sent twice makes one key. */
const keyFields = {
  key: z.uuid("Muat ulang halaman, lalu coba lagi."),
  unit: unitCode,
  name: text(80).pipe(z.string().min(1, "Tulis untuk apa kunci ini, misalnya Mesin antrean lobi.")),
};

/** A key for a queue system. */
export const makeTicketKeySchema = z.object(keyFields);

const NOTHING_CHOSEN = "Pilih paling sedikit satu data yang boleh dibaca.";

/** A key to records. */
export const makeDataKeySchema = z.object({
  ...keyFields,
  scopes: z
    .array(z.enum(DATA_SCOPES), NOTHING_CHOSEN)
    .min(1, NOTHING_CHOSEN)
    .transform((scopes) => [...new Set(scopes)]),
});

export const revokeApiKeySchema = z.object({ keyId: id });

const RANGE_WORDS = {
  NOT_A_RANGE: "Tulis alamat jaringan, misalnya 10.20.0.0/16 atau 2001:db8:1::/48.",
  TOO_WIDE: "Jaringan ini terlalu luas. Paling luas /8 untuk IPv4 dan /32 untuk IPv6.",
} as const;

export const addOfficeNetworkSchema = z.object({
  unit: unitCode,
  range: z
    .string()
    .max(60, RANGE_WORDS.NOT_A_RANGE)
    .transform((typed, context) => {
      const parsed = parseRange(typed);
      if (parsed.kind === "RANGE") return parsed.range;
      context.addIssue({ code: "custom", message: RANGE_WORDS[parsed.kind] });
      return z.NEVER;
    }),
  note: text(120).default(""),
});

export const removeOfficeNetworkSchema = z.object({ networkId: id });

export type MakeApiKeyInput = z.infer<typeof makeTicketKeySchema> & { scopes: ApiScope[] };
export type RevokeApiKeyInput = z.infer<typeof revokeApiKeySchema>;
export type AddOfficeNetworkInput = z.infer<typeof addOfficeNetworkSchema>;
export type RemoveOfficeNetworkInput = z.infer<typeof removeOfficeNetworkSchema>;
