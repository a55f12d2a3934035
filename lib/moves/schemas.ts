import { z } from "zod";
import { isDay } from "@/lib/kernel/calendar";
import { id, text, version } from "@/lib/kernel/fields";
import { BACK } from "@/lib/moves/rules/status";
import { STATUS_KINDS } from "@/lib/kernel/status";

const day = z.string().refine(isDay, "Pilih tanggal.");
const optionalDay = z
  .union([z.literal(""), day])
  .optional()
  .transform((value) => (value === undefined || value === "" ? null : value));

/** What every move has: its decree, its first day, and whether it is looked at or saved. */
const decree = {
  document: text(200).pipe(z.string().min(1)),
  documentOn: optionalDay,
  startsOn: day,
  note: text(1000).optional().default(""),
  next: z.enum(["check", "save"]).catch("check"),
  /** The fingerprint of the preview that was shown. */
  seen: z.string().max(100).optional().default(""),
};

export const ROW_LIMIT = 200;
/** How many empty rows a button adds. */
export const ROW_STEP = 5;

export const movePersonSchema = z.object({
  ...decree,
  kind: z.enum(["MUTASI", "PROMOSI"]),
  employeeId: id,
  positionId: z.uuid("Pilih jabatan."),
});

export const assignActingSchema = z.object({
  ...decree,
  employeeId: id,
  positionId: z.uuid("Pilih jabatan."),
  as: z.enum(["PLT", "PLH"], "Pilih Plt. atau Plh."),
  endsOn: day,
});

export const recordStatusSchema = z.object({
  ...decree,
  employeeId: id,
  status: z.enum([...STATUS_KINDS, BACK], "Pilih status."),
  endsOn: optionalDay,
});

const cell = (longest: number) => text(longest).optional().default("");

export const rotatePeopleSchema = z.object({
  ...decree,
  next: z.enum(["check", "save", "add", "paste"]).catch("check"),
  kind: z.enum(["ROTASI", "PENATAAN"]),
  rows: z
    .array(z.object({ nip: cell(40), unit: cell(60), position: cell(200) }))
    .max(ROW_LIMIT, `Paling banyak ${ROW_LIMIT} orang dalam satu SK.`)
    .optional()
    .default([]),
  paste: z.string().max(60_000).optional().default(""),
});

export const takeBackMoveSchema = z.object({
  moveId: id,
  version,
  reason: text(1000).pipe(z.string().min(1)),
});

const reason = text(1000).pipe(z.string().min(1));

export const nameAppraiserSchema = z.object({
  employeeId: z.uuid("Pilih pegawai."),
  appraiserId: z.uuid("Pilih pejabat penilai."),
  startsOn: day,
  endsOn: optionalDay,
  reason,
});

export const endAppraiserOverrideSchema = z.object({ overrideId: id, version, endsOn: day });

export const proposeAppraiserSchema = z.object({
  proposedId: z.uuid("Pilih pejabat penilai."),
  startsOn: day,
  reason,
});

export const decideProposalSchema = z.object({
  proposalId: id,
  version,
  decision: z.enum(["ACCEPT", "REFUSE"]),
  answer: text(1000).optional().default(""),
});

export const withdrawProposalSchema = z.object({ proposalId: id, version });

export type NameAppraiserInput = z.infer<typeof nameAppraiserSchema>;
export type EndAppraiserOverrideInput = z.infer<typeof endAppraiserOverrideSchema>;
export type ProposeAppraiserInput = z.infer<typeof proposeAppraiserSchema>;
export type DecideProposalInput = z.infer<typeof decideProposalSchema>;
export type WithdrawProposalInput = z.infer<typeof withdrawProposalSchema>;
export type MovePersonInput = z.infer<typeof movePersonSchema>;
export type AssignActingInput = z.infer<typeof assignActingSchema>;
export type RecordStatusInput = z.infer<typeof recordStatusSchema>;
export type RotatePeopleInput = z.infer<typeof rotatePeopleSchema>;
export type TakeBackMoveInput = z.infer<typeof takeBackMoveSchema>;
