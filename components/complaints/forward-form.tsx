"use client";
import { StepForm, type StepProps } from "@/components/complaints/step-form";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { SelectField } from "@/components/ui/select-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { NOTE_LENGTH } from "@/lib/complaints/schemas";
import type { ForwardTargets } from "@/lib/complaints/queries/case";

interface ForwardFormProps extends StepProps {
  readonly targets: ForwardTargets;
  /** Who has the case now. */
  readonly opdId: string | null;
}

/** Hands the case to whoever deals with it, inside the office or elsewhere. */
export function ForwardForm({ targets, opdId, ...props }: ForwardFormProps) {
  const option = ({ id, name }: ForwardTargets["others"][number]) => ({
    value: id,
    label: id === opdId ? `${name} (kami tangani sendiri)` : name,
  });
  const groups = [
    { label: "Di kantor ini", options: targets.inside.map(option) },
    { label: "Perangkat daerah lain", options: targets.others.map(option) },
  ].filter(({ options }) => options.length > 0);
  return (
    <StepForm
      {...props}
      title="Teruskan ke yang menangani"
      reading={
        "Batas waktunya tetap berjalan. Ke perangkat daerah lain berarti aduan pindah: hanya " +
        "mereka yang membacanya, dan warga melihat ke mana."
      }
    >
      {({ errorFor, valueFor }) => (
        <>
          <SelectField
            name="unitId"
            label="Unit yang menangani"
            placeholder="Pilih satu"
            groups={groups}
            defaultValue={valueFor("unitId")}
            error={errorFor("unitId")}
          />
          <TextareaField
            name="note"
            id="forward-note"
            label="Catatan untuk mereka"
            hint="Warga tidak melihatnya."
            optional
            rows={2}
            maxLength={NOTE_LENGTH}
            defaultValue={valueFor("note")}
            error={errorFor("note")}
          />
          <div>
            <ConfirmButton
              title={`Teruskan ${props.opened.code}?`}
              effect={
                "Unit yang dipilih menangani dan menjawabnya. Warga melihat namanya. Bila perangkat " +
                "daerah lain, Anda tidak lagi membaca aduan ini."
              }
              confirmLabel="Teruskan"
              variant={props.isDue ? "primary" : "secondary"}
              icon="arrow-right"
            >
              Teruskan
            </ConfirmButton>
          </div>
        </>
      )}
    </StepForm>
  );
}
