import { z } from "zod";
import { nipField } from "@/lib/people/schemas";

/** Somebody to look for in the trail: a NIP or a name, as who did it or as whose records it was about. */
export const findInTrailSchema = z.object({
  who: z.string().trim().min(3, "Tulis NIP atau nama, paling sedikit tiga huruf.").max(100),
  as: z.enum(["actor", "about"]).default("actor"),
  /** The filter that is set already, as its address has it. */
  kept: z.string().max(1000).default(""),
});

export type FindInTrailInput = z.infer<typeof findInTrailSchema>;

/** The NIP in what was typed; null where it is none. */
export const nipIn = (typed: string): string | null => nipField.safeParse(typed).data ?? null;
