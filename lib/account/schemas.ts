import { z } from "zod";
import { HOME, ownPage } from "@/lib/kernel/address";
import { nipField } from "@/lib/people/schemas";
import { isDay } from "@/lib/kernel/calendar";
import { id, text, version } from "@/lib/kernel/fields";

/** Where she goes on: a page of ours, else the home page. */
const onward = z
  .string()
  .default("")
  .transform((asked) => ownPage(asked) ?? HOME);

/** NIP with any spacing; a password is never trimmed. */
export const signInSchema = z.object({
  nip: nipField,
  password: z.string().min(1, "Kata sandi perlu diisi.").max(200),
  /** "ya": the identity that waits in this browser is to be linked. */
  link: z.enum(["", "ya"]).default(""),
  ke: onward,
});

export const changePasswordSchema = z.object({
  currentPassword: z.string().min(1, "Kata sandi sekarang perlu diisi.").max(200),
  newPassword: z.string().min(1, "Kata sandi baru perlu diisi.").max(200),
  ke: onward,
});

export const goToProviderSchema = z.object({ ke: onward });

export const endSessionSchema = z.object({ sessionId: z.uuid("Sesi tidak dikenali.") });

export const resetPasswordSchema = z.object({ employeeId: id });

const day = z.string().refine(isDay, "Tanggal tidak dikenali.");
const reason = text(300).pipe(z.string().min(5, "Tulis alasannya, misalnya nomor surat tugas."));

export const grantRoleSchema = z.object({
  employeeId: id,
  role: z.enum(["BKD_ADMIN", "UNIT_ADMIN", "LEADER", "AUDITOR", "SURVEY_OFFICER"]),
  unitId: z.uuid("Pilih unit."),
  startsOn: day,
  endsOn: z
    .string()
    .default("")
    .transform((typed) => (typed === "" ? null : typed))
    .pipe(day.nullable()),
  reason,
});

/** From the first day on which the role no longer holds. */
export const revokeRoleSchema = z.object({ grantId: id, version, from: day, reason });

export const switchAccountSchema = z.object({
  employeeId: id,
  active: z.enum(["on", "off"]).transform((value) => value === "on"),
  reason,
});

/** Letters with first passwords for all people of a unit who never signed in. */
export const printLettersSchema = z.object({ unitId: z.uuid("Pilih unit.") });

export type GrantRoleInput = z.infer<typeof grantRoleSchema>;
export type RevokeRoleInput = z.infer<typeof revokeRoleSchema>;
export type SwitchAccountInput = z.infer<typeof switchAccountSchema>;
export type PrintLettersInput = z.infer<typeof printLettersSchema>;

export const nothingSchema = z.object({});

export type SignInInput = Pick<z.infer<typeof signInSchema>, "nip" | "password">;
export type ChangePasswordInput = Pick<
  z.infer<typeof changePasswordSchema>,
  "currentPassword" | "newPassword"
>;
export type ResetPasswordInput = z.infer<typeof resetPasswordSchema>;
