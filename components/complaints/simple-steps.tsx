"use client";
import { StepForm, type StepProps } from "@/components/complaints/step-form";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { COMPLAINT_LENGTH, NOTE_LENGTH } from "@/lib/complaints/schemas";

/** The office says that the case is real and its own. */
export function VerifyForm(props: StepProps) {
  return (
    <StepForm
      {...props}
      title="Periksa"
      reading={
        "Apakah ini aduan sungguhan, dan urusan kantor Anda? Bila bukan urusan Anda, " +
        "teruskan; bila bukan aduan, jangan proses dengan alasan."
      }
    >
      {() => (
        <div>
          <SubmitButton icon="check" pendingLabel="Menyimpan…">
            Ya, ini urusan kami
          </SubmitButton>
        </div>
      )}
    </StepForm>
  );
}

/** What the citizen reads as the answer of the office. */
export function AnswerForm(props: StepProps) {
  return (
    <StepForm
      {...props}
      title="Jawab warga"
      reading={
        "Jawaban dibaca siapa pun yang memegang kode aduan, atas nama kantor. Jangan tulis " +
        "nama warga atau pegawai."
      }
    >
      {({ errorFor, valueFor }) => (
        <>
          <TextareaField
            name="answer"
            label="Jawaban untuk warga"
            hint="Apa yang sudah atau akan dilakukan, dan sampai kapan."
            rows={6}
            maxLength={COMPLAINT_LENGTH}
            defaultValue={valueFor("answer")}
            error={errorFor("answer")}
          />
          <div>
            <ConfirmButton
              title={`Kirim jawaban untuk ${props.opened.code}?`}
              effect="Warga langsung dapat membacanya. Aduan selesai dan jawaban tidak bisa diubah lagi."
              confirmLabel="Kirim jawaban"
              variant={props.isDue ? "primary" : "secondary"}
            >
              Kirim jawaban
            </ConfirmButton>
          </div>
        </>
      )}
    </StepForm>
  );
}

/** A note for colleagues. */
export function NoteForm(props: StepProps) {
  return (
    <StepForm
      {...props}
      title="Catatan petugas"
      reading="Untuk sesama petugas yang menangani. Warga tidak melihatnya."
    >
      {({ errorFor, valueFor }) => (
        <>
          <TextareaField
            name="note"
            label="Catatan"
            rows={3}
            maxLength={NOTE_LENGTH}
            defaultValue={valueFor("note")}
            error={errorFor("note")}
          />
          <div>
            <SubmitButton variant="secondary" pendingLabel="Menyimpan…">
              Simpan catatan
            </SubmitButton>
          </div>
        </>
      )}
    </StepForm>
  );
}
