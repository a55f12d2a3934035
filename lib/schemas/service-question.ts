import { z } from "zod";
import { FEWEST_OPTIONS, MOST_OPTIONS, type Wordings } from "@/lib/domain/service-question";
import { id, text } from "@/lib/schemas/shared";

const words = (longest: number) => text(longest).transform((typed) => typed.replace(/\s+/g, " "));
const options = z.array(words(80)).max(MOST_OPTIONS);

const asked = z.object({
  text: words(200).pipe(z.string().min(5)),
  options,
  en: z.object({ text: words(200), options }),
});

type Context = z.core.$RefinementCtx;
type Typed = z.infer<typeof asked>;

function checkOptions({ options: typed }: Typed, context: Context): void {
  const given = typed.filter((option) => option !== "");
  if (given.length < FEWEST_OPTIONS)
    context.addIssue({
      code: "custom",
      path: ["options", String(typed.findIndex((option) => option === ""))],
      message: `Tulis paling sedikit ${FEWEST_OPTIONS} jawaban.`,
    });
  typed.forEach((option, index) => {
    if (option !== "" && typed.findIndex((other) => other.toLowerCase() === option.toLowerCase()) < index)
      context.addIssue({
        code: "custom",
        path: ["options", String(index)],
        message: "Jawaban ini sudah ada di atas.",
      });
  });
}

/** English is written for the question and for each of its answers, or not at all. */
function checkEnglish({ options: typed, en }: Typed, context: Context): void {
  if (en.text === "" && en.options.every((option) => option === "")) return;
  if (en.text === "")
    context.addIssue({
      code: "custom",
      path: ["en", "text"],
      message: "Tulis juga pertanyaannya dalam bahasa Inggris, atau kosongkan semua kolom bahasa Inggris.",
    });
  typed.forEach((option, index) => {
    const translated = en.options[index] ?? "";
    if (option !== "" && translated === "")
      context.addIssue({
        code: "custom",
        path: ["en", "options", String(index)],
        message: "Jawaban ini belum ada bahasa Inggrisnya.",
      });
    if (option === "" && translated !== "")
      context.addIssue({
        code: "custom",
        path: ["en", "options", String(index)],
        message: "Jawaban ini belum ada bahasa Indonesianya.",
      });
  });
}

function wordingsOf({ text: question, options: typed, en }: Typed): Wordings {
  const kept = typed.flatMap((option, index) =>
    option === "" ? [] : [{ option, translated: en.options[index] ?? "" }],
  );
  return {
    text: question,
    options: kept.map(({ option }) => option),
    en: en.text === "" ? null : { text: en.text, options: kept.map(({ translated }) => translated) },
  };
}

const wordings = asked
  .superRefine((typed, context) => {
    checkOptions(typed, context);
    checkEnglish(typed, context);
  })
  .transform(wordingsOf);

export const addServiceQuestionSchema = z.object({ serviceId: id }).and(wordings);
export const editServiceQuestionSchema = z
  .object({ questionId: id, seen: z.string().max(5000) })
  .and(wordings);
export const switchServiceQuestionSchema = z.object({
  questionId: id,
  active: z.enum(["on", "off"]).transform((value) => value === "on"),
});
export const moveServiceQuestionSchema = z.object({ questionId: id, to: z.enum(["up", "down"]) });

export type AddServiceQuestionInput = z.infer<typeof addServiceQuestionSchema>;
export type EditServiceQuestionInput = z.infer<typeof editServiceQuestionSchema>;
export type SwitchServiceQuestionInput = z.infer<typeof switchServiceQuestionSchema>;
export type MoveServiceQuestionInput = z.infer<typeof moveServiceQuestionSchema>;
