import { z } from "zod";
import { id } from "@/lib/schemas/shared";

/** A whole number as people write it, "1.250" too. */
const users = z
  .string()
  .transform((typed) => typed.replace(/[.\s]/g, ""))
  .pipe(
    z
      .string()
      .min(1, "Jumlah pengguna perlu diisi.")
      .regex(/^\d{1,8}$/, "Tulis bilangan bulat, misalnya 1.250."),
  )
  .transform(Number);

export const recordServiceUsersSchema = z.object({ serviceId: id, termId: id, users });

export type RecordServiceUsersInput = z.infer<typeof recordServiceUsersSchema>;
