import { z } from "zod";
import { CORE_VALUES, EXPECTATION_RATINGS, ORGANISATION_PREDIKATS } from "@/lib/kernel/codes";
import { id, text, version } from "@/lib/kernel/fields";

const rating = z.enum(EXPECTATION_RATINGS).optional();

/** A note without a rating has no place to be kept, so it asks for the rating. */
const valueRating = z
  .object({ rating, note: text(300).optional() })
  .refine((chosen) => chosen.rating !== undefined || (chosen.note ?? "") === "", {
    path: ["rating"],
    message: "Pilih rating nilai ini supaya contohnya ikut tersimpan.",
  });

/** What the appraiser chose so far; a draft may leave everything open. */
export const ratingSchema = z.object({
  appraisalId: id,
  version,
  workRating: rating,
  behaviourRating: rating,
  behaviour: z.partialRecord(z.enum(CORE_VALUES), valueRating).default({}),
  feedback: text(4000).optional(),
  reason: text(2000).optional(),
});

/** Version 0 is a result that nobody has set yet. */
export const setOrganisationSchema = z.object({
  unitId: id,
  termId: id,
  version: z.coerce.number().int().min(0),
  value: z.enum(ORGANISATION_PREDIKATS, "Pilih capaian organisasi."),
  reason: text(1000).pipe(z.string().min(5, "Tulis alasannya, misalnya nomor surat atau risalah.")),
});

export type SetOrganisationInput = z.infer<typeof setOrganisationSchema>;

export const returnAppraisalSchema = z.object({ appraisalId: id, version, text: text(2000) });

export type RatingInput = z.infer<typeof ratingSchema>;
export type ReturnAppraisalInput = z.infer<typeof returnAppraisalSchema>;

type Value = (typeof CORE_VALUES)[number];
type Missing = readonly [path: readonly string[], message: string];

const missingValue = (value: Value): Missing => [
  ["behaviour", value, "rating"],
  `Pilih rating nilai ${value.toLowerCase().replace("_", " ")}.`,
];

interface Asked {
  intent: "save" | "finalise" | "return";
  comment?: string | undefined;
  workRating?: string | undefined;
  behaviourRating?: string | undefined;
  behaviour: Partial<Record<Value, { rating?: string | undefined } | undefined>>;
}

/** The fields a button cannot do without, in the order of the page. */
function missingIn({ intent, comment = "", workRating, behaviourRating, behaviour }: Asked): Missing[] {
  if (intent === "save") return [];
  if (intent === "return")
    return comment === "" ? [[["comment"], "Tulis apa yang perlu diperbaiki, pada baris mana."]] : [];
  return [
    ...(workRating === undefined ? [[["workRating"], "Pilih rating hasil kerja."] as const] : []),
    ...CORE_VALUES.filter((value) => behaviour[value]?.rating === undefined).map(missingValue),
    ...(behaviourRating === undefined
      ? [[["behaviourRating"], "Pilih rating perilaku kerja."] as const]
      : []),
  ];
}

/** The page of an appraiser is one form; its buttons say what they want. */
export const rateSchema = ratingSchema
  .extend({ intent: z.enum(["save", "finalise", "return"]).default("save"), comment: text(2000).optional() })
  .superRefine((input, context) => {
    for (const [path, message] of missingIn(input))
      context.addIssue({ code: "custom", path: [...path], message });
  });

export type RateInput = z.infer<typeof rateSchema>;
