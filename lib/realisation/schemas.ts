import { z } from "zod";
import { id, month, optionalDecimal, text, version } from "@/lib/kernel/fields";

const note = text(1000).optional();

/** An empty field means that nothing was recorded when the form was opened. */
const openedVersion = z.preprocess((value) => (value === "" ? undefined : value), version.optional());

/** Where one indicator stands at the end of a month; an empty value takes back what was recorded. */
const recordActualSchema = z.object({
  ikiId: id,
  month,
  value: optionalDecimal,
  note,
  version: openedVersion,
  /** The person was asked about this number and says that it is right. */
  confirmed: z.literal("on").optional(),
});

/** The whole form of a month; `next` names the button that sent it. */
export const recordActualsSchema = z.object({
  skpId: id,
  month,
  next: z.enum(["stay", "submit"]).default("stay"),
  actuals: z.array(recordActualSchema.omit({ month: true })).max(200),
});

/** Sends a term to the appraiser. */
export const submitTermSchema = z.object({
  appraisalId: id,
  version,
  withoutEvidence: z.literal("on").optional(),
});

export type RecordActualInput = z.infer<typeof recordActualSchema>;
export type RecordActualsInput = z.infer<typeof recordActualsSchema>;
export type SubmitTermInput = z.infer<typeof submitTermSchema>;

const NOT_A_LINK = "Tulis alamat lengkap yang diawali https://, misalnya https://arsip.contoh.go.id/laporan.";

const isPlainHttps = (value: string): boolean => {
  const url = URL.parse(value);
  return (
    url !== null &&
    url.protocol === "https:" &&
    url.username === "" &&
    url.password === "" &&
    url.hostname.includes(".")
  );
};

/** A page on the web as evidence: https only, without a name and password in it. */
export const addEvidenceLinkSchema = z.object({
  ikiId: id,
  month,
  url: z.string().trim().min(1, "Alamat tautan perlu diisi.").max(500).refine(isPlainHttps, NOT_A_LINK),
  name: text(120).default(""),
});

export const removeEvidenceSchema = z.object({ evidenceId: id });

/** What a request for an upload names in its address, before any byte of the file is read. */
export const uploadSchema = z.object({ ikiId: id, month });

export type AddEvidenceLinkInput = z.infer<typeof addEvidenceLinkSchema>;
export type RemoveEvidenceInput = z.infer<typeof removeEvidenceSchema>;
export type UploadPlace = z.infer<typeof uploadSchema>;
