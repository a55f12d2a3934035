import { z } from "zod";
import { id, month, text } from "@/lib/schemas/shared";

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
