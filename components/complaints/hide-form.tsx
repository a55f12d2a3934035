"use client";
import { StepForm, type StepProps } from "@/components/complaints/step-form";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { TextareaField } from "@/components/ui/textarea-field";

interface HideFormProps extends StepProps {
  /** The text as it is shown now. */
  readonly text: string;
}

/** A copy of the text in which the officer puts a mark for what others must not read. */
export function HideForm({ text, ...props }: HideFormProps) {
  return (
    <StepForm
      {...props}
      title="Sembunyikan kata"
      reading={
        "Untuk makian dan data pribadi. Ganti katanya dengan [disembunyikan]; jangan ubah " +
        "yang lain. Warga melihat bahwa ada yang disembunyikan. Teks asli tetap tersimpan, " +
        "dan setiap pembacaannya dicatat."
      }
    >
      {({ errorFor, valueFor }) => (
        <>
          <TextareaField
            name="copy"
            label="Teks yang ditampilkan"
            rows={8}
            defaultValue={valueFor("copy", text)}
            error={errorFor("copy")}
          />
          <div>
            <ConfirmButton
              title="Tampilkan teks ini?"
              effect="Selain petugas yang menangani, semua orang hanya membaca teks ini."
              confirmLabel="Tampilkan teks ini"
              variant="secondary"
              icon="eye"
            >
              Simpan teks yang ditampilkan
            </ConfirmButton>
          </div>
        </>
      )}
    </StepForm>
  );
}
