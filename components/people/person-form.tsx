"use client";
import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { FirstLetter } from "@/components/people/first-letter";
import { PersonFields, type PersonValues } from "@/components/people/person-fields";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { TextField } from "@/components/ui/text-field";

interface PersonFormProps {
  readonly action: FormAction;
  /** Null for somebody new. */
  readonly person: (PersonValues & { readonly employeeId: string; readonly version: number }) | null;
  /** Where somebody signs in, for the letter of her first day. */
  readonly address: string;
}

const NOBODY: PersonValues = { nip: "", name: "", kind: "", golongan: "", email: null };

/** What is on record of a person: for somebody new, or to be corrected. */
export function PersonForm({ action, person, address }: PersonFormProps) {
  const form = useForm(action);
  const { state, submit, errorFor, valueFor } = form;
  if (state.kind === "done" && state.values?.["password"] !== undefined)
    return <FirstLetter values={state.values} address={address} />;
  return (
    <form action={submit} noValidate>
      <Panel>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          <FormAnswer state={state} />
          <PersonFields form={form} values={person ?? NOBODY} />
          {person === null ? (
            <Notice tone="info">
              Sesudah disimpan, akunnya langsung ada dan kata sandi hari pertamanya tampil satu kali.
              Jabatannya dicatat sesudah itu lewat mutasi.
            </Notice>
          ) : (
            <>
              <input type="hidden" name="employeeId" value={person.employeeId} />
              <input type="hidden" name="version" value={person.version} />
              <TextField
                name="reason"
                label="Alasan perubahan"
                hint="Wajib bila NIP diubah, misalnya nomor surat BKN."
                optional
                autoComplete="off"
                maxLength={300}
                error={errorFor("reason")}
                defaultValue={valueFor("reason")}
              />
            </>
          )}
          <div>
            <SubmitButton pendingLabel="Menyimpan…">
              {person === null ? "Tambah pegawai" : "Simpan perubahan"}
            </SubmitButton>
          </div>
        </div>
      </Panel>
    </form>
  );
}
