"use client";
import { StepForm, type StepProps } from "@/components/complaints/step-form";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextareaField } from "@/components/ui/textarea-field";
import { REFUSAL_REASONS } from "@/lib/complaints/rules";
import { refusalReason } from "@/lib/complaints/labels";
import { NOTE_LENGTH } from "@/lib/complaints/schemas";

const REASONS = REFUSAL_REASONS.map((value) => ({ value, label: refusalReason[value] }));

/** Closes a case that is not taken up; the citizen reads why. */
export function RefuseForm(props: StepProps) {
  return (
    <StepForm
      {...props}
      title="Tidak diproses"
      reading="Warga membaca alasan dan penjelasannya. Urusan kantor lain diteruskan, bukan ditolak."
    >
      {({ errorFor, valueFor }) => (
        <>
          <RadioCards
            name="reason"
            legend="Alasan"
            stacked
            options={REASONS}
            defaultValue={valueFor("reason") || undefined}
            error={errorFor("reason")}
          />
          <TextareaField
            name="explanation"
            label="Penjelasan untuk warga"
            hint="Misalnya ke mana ia sebaiknya menyampaikannya."
            rows={3}
            maxLength={NOTE_LENGTH}
            defaultValue={valueFor("explanation")}
            error={errorFor("explanation")}
          />
          <div>
            <ConfirmButton
              title={`Tutup ${props.opened.code} tanpa diproses?`}
              effect="Warga membaca alasannya. Aduan selesai dan tidak bisa dibuka lagi."
              confirmLabel="Tutup aduan"
              variant="danger"
            >
              Tutup tanpa diproses
            </ConfirmButton>
          </div>
        </>
      )}
    </StepForm>
  );
}
