import { z } from "zod";
import { parseRange } from "@/lib/domain/office-network";
import { unitCode } from "@/lib/schemas/attendance";
import { id, text } from "@/lib/schemas/shared";

/** A new key; `key` is its id, so that a form sent twice makes one key. */
export const makeApiKeySchema = z.object({
  key: z.uuid("Muat ulang halaman, lalu coba lagi."),
  unit: unitCode,
  name: text(80).pipe(z.string().min(1, "Tulis untuk apa kunci ini, misalnya Mesin antrean lobi.")),
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

export type MakeApiKeyInput = z.infer<typeof makeApiKeySchema>;
export type RevokeApiKeyInput = z.infer<typeof revokeApiKeySchema>;
export type AddOfficeNetworkInput = z.infer<typeof addOfficeNetworkSchema>;
export type RemoveOfficeNetworkInput = z.infer<typeof removeOfficeNetworkSchema>;
