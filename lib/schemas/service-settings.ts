import { z } from "zod";
import { LONGEST_SLUG, RESERVED_SLUGS, isSlug } from "@/lib/domain/service-settings";
import { id, text, version } from "@/lib/schemas/shared";

/** One line of words, at least as long as something that says anything. */
export const line = (longest: number) =>
  text(longest)
    .transform((typed) => typed.replace(/\s+/g, " "))
    .pipe(z.string().min(3));

export const checked = z
  .literal("on")
  .optional()
  .transform((value) => value === "on");

const slug = text(LONGEST_SLUG).transform((typed) => typed.toLowerCase());
const slugWords =
  "Pakai huruf kecil, angka dan tanda hubung saja, paling sedikit 3 karakter, misalnya ktp-el.";
const isFree = (value: string): boolean => !RESERVED_SLUGS.includes(value);
const freeWords = "Alamat ini dipakai halaman Teraju sendiri. Pilih alamat lain.";

const fields = {
  name: line(120),
  unitId: z.uuid("Pilih unit yang melayani."),
  openAtNight: checked,
  source: text(500).default(""),
};

/** A new service; without an address one is made of the name. */
export const addServiceSchema = z.object({
  ...fields,
  active: checked,
  slug: slug
    .default("")
    .refine((value) => value === "" || isSlug(value), slugWords)
    .refine(isFree, freeWords),
});

export const editServiceSchema = z.object({
  ...fields,
  serviceId: id,
  version,
  slug: slug.refine(isSlug, slugWords).refine(isFree, freeWords),
});

export const switchServiceSchema = z.object({
  serviceId: id,
  version,
  active: z.enum(["open", "closed"]).transform((value) => value === "open"),
});

export type AddServiceInput = z.infer<typeof addServiceSchema>;
export type EditServiceInput = z.infer<typeof editServiceSchema>;
export type SwitchServiceInput = z.infer<typeof switchServiceSchema>;
