"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { Panel } from "@/components/ui/panel";
import { SelectField } from "@/components/ui/select-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { paceLabel } from "@/lib/labels/term-target";
import { canGrow, paceOf } from "@/lib/scoring/term-target";
import type { RhkView } from "@/lib/skp/queries/editor";

interface PaceFormProps {
  readonly skp: {
    readonly id: string;
    readonly version: number;
    readonly rhk: readonly Pick<RhkView, "iki">[];
  };
  readonly action: FormAction;
}

const OPTIONS = (["GROWS", "HOLDS"] as const).map((value) => ({ value, label: paceLabel[value] }));

/** The appraiser changes how targets of a plan that stands are spread over the terms, with a reason. */
export function PaceForm({ skp, action }: PaceFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  const lines = skp.rhk.flatMap(({ iki }) => iki).filter(canGrow);
  if (lines.length === 0) return null;
  return (
    <Panel
      title="Cara target dihitung tiap masa"
      reading="Berlaku untuk masa yang belum dinilai. Pegawai diberi tahu, alasan Anda tercatat."
      small
    >
      <FormAnswer state={state} />
      <details open={state.kind === "refused" || state.kind === "invalid"}>
        <summary className="inline-flex min-h-10 items-center text-sm font-semibold text-link">Ubah…</summary>
        <form action={submit} className="mt-2 grid gap-4">
          <input type="hidden" name="skpId" value={skp.id} readOnly />
          <input type="hidden" name="version" value={skp.version} readOnly />
          {lines.map((line) => (
            <SelectField
              key={line.id}
              name={`paces.${line.id}`}
              label={line.title}
              options={OPTIONS}
              defaultValue={valueFor(`paces.${line.id}`, paceOf(line))}
            />
          ))}
          <TextareaField
            name="reason"
            label="Alasan"
            rows={2}
            maxLength={500}
            defaultValue={valueFor("reason")}
            error={errorFor("reason")}
          />
          <div>
            <SubmitButton variant="secondary">Simpan perubahan</SubmitButton>
          </div>
        </form>
      </details>
    </Panel>
  );
}
