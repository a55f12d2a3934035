"use client";

import { GroupedLevels } from "@/components/competencies/grouped-levels";
import { FieldError } from "@/components/ui/field-parts";
import { FormAnswer } from "@/components/forms/form-answer";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/ui/text-field";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { LEVELS } from "@/lib/competencies/rules";
import { levelHint, levelLabel } from "@/lib/competencies/labels";
import type { PersonCompetencies } from "@/lib/competencies/queries/competencies";

interface AssessmentFormProps {
  readonly person: PersonCompetencies;
  readonly today: string;
  readonly action: FormAction;
}

const OPTIONS = LEVELS.map((level) => ({ value: String(level), label: levelLabel(level) }));

/** The assessed levels of one day; an empty field was not assessed that day. */
export function AssessmentForm({ person, today, action }: AssessmentFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  const lines = person.lines.map((line, place) => ({
    ...line,
    field: `levels.${place}`,
    hint: levelHint(line),
  }));
  return (
    <Panel
      title="Catat penilaian"
      reading="Isi tingkat yang dinilai pada hari itu saja. Penilaian hari lain tidak berubah."
    >
      <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <FormAnswer state={state} />
        <input type="hidden" name="employeeId" value={person.employeeId} />
        <input type="hidden" name="seen" value={person.seen} />
        <TextField
          name="assessedOn"
          label="Tanggal penilaian"
          type="date"
          max={today}
          narrow
          error={errorFor("assessedOn")}
          defaultValue={valueFor("assessedOn")}
        />
        <div id="levels" className="grid grid-cols-[minmax(0,1fr)] gap-6">
          {errorFor("levels") !== undefined && (
            <FieldError id="levels-galat">{errorFor("levels")}</FieldError>
          )}
          <GroupedLevels
            lines={lines}
            options={OPTIONS}
            placeholder="Tidak dinilai"
            valueFor={valueFor}
            errorFor={errorFor}
          />
        </div>
        <div>
          <SubmitButton pendingLabel="Menyimpan…">Simpan penilaian</SubmitButton>
        </div>
      </form>
    </Panel>
  );
}
