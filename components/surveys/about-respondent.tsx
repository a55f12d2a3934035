import { SelectField } from "@/components/ui/select-field";
import { EDUCATIONS, OCCUPATIONS, SEXES } from "@/lib/surveys/rules/answers";
import type { SurveyWords } from "@/lib/surveys/labels/languages/words";

const optionsOf = <T extends string>(codes: readonly T[], labels: Readonly<Record<T, string>>) =>
  codes.map((value) => ({ value, label: labels[value] }));

interface AboutRespondentProps {
  readonly words: SurveyWords;
  /** What was chosen before, by the name of the field. */
  readonly typed: Readonly<Record<string, string>>;
}

/** Three things about the respondent, folded away and never needed. */
export function AboutRespondent({ words, typed }: AboutRespondentProps) {
  return (
    <details className="group/diri rounded-lg border border-line bg-surface">
      <summary className="flex min-h-13 items-center justify-between gap-3 px-4 py-3 font-semibold md:px-6">
        {words.about}
        <span aria-hidden="true" className="text-ink-2 group-open/diri:rotate-90">
          ›
        </span>
      </summary>
      <div className="grid gap-4 px-4 pb-5 md:px-6">
        <p className="text-sm text-ink-2">{words.aboutHint}</p>
        <SelectField
          name="sex"
          label={words.sex}
          defaultValue={typed["sex"]}
          placeholder={words.unsaid}
          options={optionsOf(SEXES, words.sexes)}
        />
        <SelectField
          name="education"
          label={words.education}
          defaultValue={typed["education"]}
          placeholder={words.unsaid}
          options={optionsOf(EDUCATIONS, words.educations)}
        />
        <SelectField
          name="occupation"
          label={words.occupation}
          defaultValue={typed["occupation"]}
          placeholder={words.unsaid}
          options={optionsOf(OCCUPATIONS, words.occupations)}
        />
      </div>
    </details>
  );
}
