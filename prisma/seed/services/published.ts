import { readFileSync } from "node:fs";
import { UNSUR, type Unsur } from "@/lib/kernel/codes";

/** The answers of one questionnaire, by the name of the unsur. */
export type Answers = Partial<Record<Unsur, number>>;

interface PublishedCounts {
  respondents: number;
  /** How often each answer was given, by U1 to U9. */
  counts: Record<string, Record<string, number>>;
}

/** The questionnaires behind the published counts; who gave which answers together is not known, the counts hold. */
export function publishedAnswers(): Answers[] {
  const text = readFileSync(new URL("../data/skm-quarter-iii.json", import.meta.url), "utf8");
  const { respondents, counts } = JSON.parse(text) as PublishedCounts;
  const columns = UNSUR.map((unsur, index) => {
    const answers = Object.entries(counts[`U${index + 1}`] ?? {}).flatMap(([answer, times]) =>
      Array.from({ length: times }, () => Number(answer)),
    );
    return { unsur, answers: turned(answers, index * 3) };
  });
  return Array.from({ length: respondents }, (_, row) =>
    Object.fromEntries(
      columns.flatMap(({ unsur, answers }) => (answers[row] === undefined ? [] : [[unsur, answers[row]]])),
    ),
  );
}

/** Begins further down the list, so that the same people do not give all the high answers. */
const turned = (answers: readonly number[], by: number): number[] => [
  ...answers.slice(by % answers.length),
  ...answers.slice(0, by % answers.length),
];
