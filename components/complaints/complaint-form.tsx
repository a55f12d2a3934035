"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { RadioCards } from "@/components/ui/radio-cards";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { COMPLAINT_LENGTH } from "@/lib/complaints/schemas";

interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ComplaintFormProps {
  readonly action: FormAction;
  /** Drawn when the page was made: the same words sent twice are one case. */
  readonly submissionKey: string;
  /** Services and offices. */
  readonly groups: readonly { readonly label: string; readonly options: readonly Choice[] }[];
  /** What is chosen beforehand, when the address names it. */
  readonly about: string;
}

const KINDS = [
  { value: "PENGADUAN", label: "Pengaduan", description: "Ada yang salah, lambat, atau merugikan." },
  { value: "SARAN", label: "Saran", description: "Ada yang bisa dibuat lebih baik." },
];

/** What a citizen wants to say and to whom; nothing about herself is asked. */
export function ComplaintForm({ action, submissionKey, groups, about }: ComplaintFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  const kind = valueFor("kind");
  return (
    <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <FormAnswer state={state} />
      <input type="hidden" name="submissionKey" value={valueFor("submissionKey", submissionKey)} readOnly />
      <RadioCards
        name="kind"
        legend="Apa yang ingin Anda sampaikan?"
        options={KINDS}
        defaultValue={kind === "" ? undefined : kind}
        error={errorFor("kind")}
      />
      <SelectField
        name="about"
        label="Layanan atau kantor yang dimaksud"
        placeholder="Pilih satu"
        groups={groups}
        defaultValue={valueFor("about", about)}
        error={errorFor("about")}
      />
      <TextareaField
        name="text"
        label="Ceritakan"
        rows={8}
        maxLength={COMPLAINT_LENGTH}
        defaultValue={valueFor("text")}
        error={errorFor("text")}
        hint={
          "Apa yang terjadi, kapan, di mana. Jangan tulis nama, NIK, atau nomor telepon siapa " +
          "pun, juga milik Anda. Paling banyak 2.000 huruf."
        }
      />
      <div>
        <SubmitButton icon="flag" full>
          Kirim
        </SubmitButton>
      </div>
    </form>
  );
}
