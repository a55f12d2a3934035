import { SelectField } from "@/components/ui/select-field";
import { EDUCATIONS, OCCUPATIONS, SEXES } from "@/lib/domain/survey";
import { educationLabel, occupationLabel, sexLabel } from "@/lib/labels/survey";

interface AboutRespondentProps {
  readonly valueFor: (name: string) => string;
}

const UNSAID = "Tidak menjawab";

const optionsOf = <T extends string>(codes: readonly T[], labels: Record<T, string>) => codes.map((value) => ({ value, label: labels[value] }));

/** Three things about the respondent, folded away and never needed. */
export function AboutRespondent({ valueFor }: AboutRespondentProps) {
  return (
    <details className="group/diri rounded-lg border border-line bg-surface">
      <summary className="flex min-h-13 items-center justify-between gap-3 px-4 py-3 font-semibold md:px-6">
        Tentang Anda (boleh dilewati)
        <span aria-hidden="true" className="text-ink-2 group-open/diri:rotate-90">›</span>
      </summary>
      <div className="grid gap-4 px-4 pb-5 md:px-6">
        <p className="text-sm text-ink-2">Jenis kelamin, pendidikan, dan pekerjaan. Dipakai hanya untuk rekap.</p>
        <SelectField name="sex" label="Jenis kelamin" optional placeholder={UNSAID} options={optionsOf(SEXES, sexLabel)} defaultValue={valueFor("sex")} />
        <SelectField name="education" label="Pendidikan terakhir" optional placeholder={UNSAID} options={optionsOf(EDUCATIONS, educationLabel)} defaultValue={valueFor("education")} />
        <SelectField name="occupation" label="Pekerjaan" optional placeholder={UNSAID} options={optionsOf(OCCUPATIONS, occupationLabel)} defaultValue={valueFor("occupation")} />
      </div>
    </details>
  );
}
