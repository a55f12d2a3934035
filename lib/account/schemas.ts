import { z } from "zod";
import { HOME, ownPage } from "@/lib/kernel/address";
import { nipField } from "@/lib/people/schemas";
import { id } from "@/lib/kernel/fields";

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

export const nothingSchema = z.object({});

export type SignInInput = Pick<z.infer<typeof signInSchema>, "nip" | "password">;
export type ChangePasswordInput = Pick<
  z.infer<typeof changePasswordSchema>,
  "currentPassword" | "newPassword"
>;
export type ResetPasswordInput = z.infer<typeof resetPasswordSchema>;
