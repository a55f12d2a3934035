import { describe, expect, it } from "vitest";
import { z } from "zod";
import { describeIssue, type Issue } from "@/lib/labels/issues";

/** What a person reads of the first issue that a schema has with a value. */
const read = (schema: z.ZodType, value: unknown): string =>
  describeIssue(schema.safeParse(value).error!.issues[0] as Issue);

describe("what a form says of a wrong field", () => {
  it.each([
    [z.string().min(1), "", "Bagian ini perlu diisi."],
    [z.string().min(10), "a", "Paling sedikit 10 karakter."],
    [z.string().max(3), "abcd", "Paling banyak 3 karakter."],
    [z.number().min(1), 0, "Paling kecil 1."],
    [z.number().max(12), 13, "Paling besar 12."],
    [z.array(z.string()).min(1), [], "Pilih atau isi paling sedikit 1."],
    [z.array(z.string()).max(1), ["a", "b"], "Paling banyak 1."],
    [z.string(), undefined, "Bagian ini perlu diisi."],
    [z.enum(["A", "B"]), "C", "Pilih salah satu pilihan yang ada."],
    [z.union([z.literal(1), z.object({ a: z.string() })]), "x", "Isian tidak dikenali."],
    [z.uuid(), "x", "Bentuk isian belum benar."],
    [z.string().max(3, "Tulis singkat."), "abcd", "Tulis singkat."],
    [z.date().min(new Date(0)), new Date(-1), "Isian belum benar."],
  ])("%#: in plain words", (schema, value, words) => {
    expect(read(schema, value)).toBe(words);
  });

  it("is nothing of the machine where the code is unknown", () => {
    expect(describeIssue({ message: "Invalid input" })).toBe("Isian belum benar.");
    expect(describeIssue({ code: "unheard_of", message: "Invalid input" })).toBe("Isian belum benar.");
  });
});
