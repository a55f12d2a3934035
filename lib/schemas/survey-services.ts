import { z } from "zod";

/** The view of the list of services as the address asks for it; what is not known falls back. */
export const figureViewSchema = z.object({
  tampilan: z.enum(["layanan", "unit", "opd", "petugas"]).catch("layanan"),
  urut: z.enum(["nama", "ikm-rendah", "ikm-tinggi", "responden", "dikeluarkan"]).catch("nama"),
});
