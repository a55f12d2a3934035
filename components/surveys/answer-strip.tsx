import { unsur } from "@/lib/labels/unsur";
import { UNSUR } from "@/lib/kernel/codes";

/** The nine answers of one questionnaire in order; what each stands for is read aloud and shown on pointing. */
export function AnswerStrip({ pattern }: { readonly pattern: string | null }) {
  if (pattern === null) return <span className="text-ink-2">tidak ditampilkan</span>;
  const answers = UNSUR.map((name, index) => ({
    code: unsur[name].code,
    name: unsur[name].name,
    answer: pattern.charAt(index) || "-",
  }));
  return (
    <ol className="angka inline-grid grid-cols-9 overflow-hidden rounded-md border border-line-2 text-center text-sm">
      {answers.map(({ code, name, answer }) => (
        <li
          key={code}
          title={`${code} ${name}: ${answer === "-" ? "tidak dijawab" : answer}`}
          className="w-6 border-l border-line first:border-l-0"
        >
          <span className="sr-only">{name}: </span>
          {answer}
        </li>
      ))}
    </ol>
  );
}
