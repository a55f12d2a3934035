import { z } from "zod";
import { id } from "@/lib/kernel/fields";

/** NIP with any spacing; a password is never trimmed. */
export const signInSchema = z.object({
  nip: z
    .string()
    .transform((value) => value.replace(/[\s.-]/g, ""))
    .pipe(z.string().regex(/^\d{18}$/, "NIP terdiri dari 18 angka.")),
  password: z.string().min(1, "Kata sandi perlu diisi.").max(200),
  /** "ya": the identity that waits in this browser is to be linked. */
  link: z.enum(["", "ya"]).default(""),
});

export const changePasswordSchema = z.object({
  currentPassword: z.string().min(1, "Kata sandi sekarang perlu diisi.").max(200),
  newPassword: z.string().min(1, "Kata sandi baru perlu diisi.").max(200),
});

export const endSessionSchema = z.object({ sessionId: z.uuid("Sesi tidak dikenali.") });

export const resetPasswordSchema = z.object({ employeeId: id });

export const nothingSchema = z.object({});

export type SignInInput = Pick<z.infer<typeof signInSchema>, "nip" | "password">;
export type ChangePasswordInput = z.infer<typeof changePasswordSchema>;
export type ResetPasswordInput = z.infer<typeof resetPasswordSchema>;
