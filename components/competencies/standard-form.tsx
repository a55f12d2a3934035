"use client";

import { GroupedLevels } from "@/components/competencies/grouped-levels";
import { FormAnswer } from "@/components/forms/form-answer";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { LEVELS } from "@/lib/competencies/rules";
import type { PositionStandard } from "@/lib/competencies/queries/standards";

interface StandardFormProps {
  readonly standard: PositionStandard;
  readonly action: FormAction;
}

const OPTIONS = LEVELS.filter((level) => level > 0).map((level) => ({
  value: String(level),
  label: `Tingkat ${level}`,
}));

/** The level a position asks for in each competency. */
export function StandardForm({ standard, action }: StandardFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  const lines = standard.lines.map((line, place) => ({
    ...line,
    field: `levels.${place}`,
    stored: line.level === null ? "" : String(line.level),
  }));
  if (lines.length === 0)
    return (
      <Panel>
        <EmptyState title="Belum ada kompetensi">
          Tambahkan kompetensi dulu, lalu pilih tingkat yang diminta jabatan ini.
        </EmptyState>
      </Panel>
    );
  return (
    <Panel
      title="Tingkat yang diminta"
      reading="Nilai yang sudah ditetapkan tidak berubah; penilaian berikutnya memakai standar baru."
    >
      <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <FormAnswer state={state} />
        <input type="hidden" name="positionId" value={standard.positionId} />
        <input type="hidden" name="seen" value={standard.seen} />
        <GroupedLevels
          lines={lines}
          options={OPTIONS}
          placeholder="Tidak diminta"
          valueFor={valueFor}
          errorFor={errorFor}
        />
        <div>
          <SubmitButton pendingLabel="Menyimpan…">Simpan standar</SubmitButton>
        </div>
      </form>
    </Panel>
  );
}
