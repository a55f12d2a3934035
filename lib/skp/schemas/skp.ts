import { z } from "zod";
import { id, optionalDecimal, text, version } from "@/lib/kernel/fields";
import { ASPECTS, CORE_VALUES, POLARITIES, RHK_KINDS, TARGET_PACES } from "@/lib/kernel/codes";
import { TARGET_KINDS } from "@/lib/scoring/achievement";
import { isBelow, ratio } from "@/lib/scoring/ratio";

const line = (longest: number) =>
  text(longest)
    .optional()
    .transform((value) => value ?? "");
const optionalId = z
  .union([z.literal(""), id])
  .optional()
  .transform((value) => (value === undefined || value === "" ? null : value));
/** Empty leaves it to unit and aspect. */
const optionalPace = z
  .union([z.literal(""), z.enum(TARGET_PACES)])
  .nullish()
  .transform((value) => (value === undefined || value === "" ? null : value));
const flag = z
  .union([z.boolean(), z.string()])
  .optional()
  .transform((value) => value === true || value === "on" || value === "true");

/** The column keeps four decimals, so a fifth would be lost without a word. */
const percent = optionalDecimal.refine(
  (value) => value === null || (/^\d+(\.\d{1,4})?$/.test(value) && !isBelow(ratio("100"), ratio(value))),
  "Bobot dari 0 sampai 100, paling banyak 4 angka di belakang koma.",
);

/** Keys of one kind with texts; an unknown key is refused. */
const termTargets = z
  .record(id, optionalDecimal)
  .optional()
  .transform((targets) =>
    Object.fromEntries(
      Object.entries(targets ?? {}).filter((entry): entry is [string, string] => entry[1] !== null),
    ),
  );

const iki = z
  .object({
    id: optionalId,
    aspect: z.enum(ASPECTS).default("KUANTITAS"),
    title: line(300),
    unitOfMeasure: line(60),
    polarity: z.enum(POLARITIES).default("MORE"),
    targetKind: z.enum(TARGET_KINDS).default("NUMBER"),
    target: optionalDecimal,
    targetLow: optionalDecimal,
    targetHigh: optionalDecimal,
    weight: percent,
    maximal: flag,
    pace: optionalPace,
    termTargets,
  })
  .refine(
    ({ targetLow, targetHigh }) =>
      targetLow === null || targetHigh === null || !isBelow(ratio(targetHigh), ratio(targetLow)),
    { path: ["targetHigh"], message: "Batas atas tidak boleh lebih kecil dari batas bawah." },
  );

const rhk = z.object({
  id: optionalId,
  kind: z.enum(RHK_KINDS).default("UTAMA"),
  title: line(500),
  parentRhkId: optionalId,
  assignedBy: line(200),
  dimension: line(60).transform((value) => (value === "" ? null : value)),
  weight: percent,
  iki: z.array(iki).max(30).default([]),
});

export const startSkpSchema = z.object({ periodId: id });

/** Takes incomplete drafts: only what could not be kept as typed is refused. */
export const saveSkpSchema = z.object({
  skpId: id,
  version,
  rhk: z.array(rhk).max(40).default([]),
  expectations: z.partialRecord(z.enum(CORE_VALUES), text(1000)).optional(),
});

/** "save", "autosave", "submit", "add-rhk", "add-iki:0", "remove-iki:0.1", "up-rhk:2" … */
const BUTTONS = [
  /^(save|autosave|submit|add-rhk|add-extra)$/,
  /^(add-iki|remove-rhk|up-rhk|down-rhk):\d{1,3}$/,
  /^(remove-iki|up-iki|down-iki):\d{1,3}\.\d{1,3}$/,
];
const intent = z
  .string()
  .refine((pressed) => BUTTONS.some((button) => button.test(pressed)))
  .default("save");

/** The editor's one action: everything typed, and which button was pressed. */
export const editSkpSchema = saveSkpSchema.extend({ intent });

export const submitSkpSchema = z.object({ skpId: id, version });
export const approveSkpSchema = z.object({ skpId: id, version });

const comment = z.object({ rhkId: optionalId, ikiId: optionalId, text: text(2000) });

export const returnSkpSchema = z.object({
  skpId: id,
  version,
  comments: z.array(comment).max(400).default([]),
});

export const writeFeedbackSchema = z.object({
  skpId: id,
  rhkId: optionalId,
  ikiId: optionalId,
  text: text(2000).pipe(z.string().min(1, "Tulis umpan balik lebih dahulu.")),
});

export const readPaceNoteSchema = z.object({ skpId: id });

/** The appraiser's paces of an approved plan, by indicator. */
export const changePaceSchema = z.object({
  skpId: id,
  version,
  paces: z.record(id, z.enum(TARGET_PACES)),
  reason: text(500).pipe(z.string().min(1, "Tulis alasan perubahan.")),
});

export type ReadPaceNoteInput = z.infer<typeof readPaceNoteSchema>;
export type ChangePaceInput = z.infer<typeof changePaceSchema>;
export type StartSkpInput = z.infer<typeof startSkpSchema>;
export type SaveSkpInput = z.infer<typeof saveSkpSchema>;
export type EditSkpInput = z.infer<typeof editSkpSchema>;
export type SubmitSkpInput = z.infer<typeof submitSkpSchema>;
export type ApproveSkpInput = z.infer<typeof approveSkpSchema>;
export type ReturnSkpInput = z.infer<typeof returnSkpSchema>;
export type WriteFeedbackInput = z.infer<typeof writeFeedbackSchema>;
export type RhkInput = SaveSkpInput["rhk"][number];
export type IkiInput = RhkInput["iki"][number];
