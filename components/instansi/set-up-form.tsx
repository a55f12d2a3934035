"use client";
import type { ReactNode } from "react";
import { FormAnswer } from "@/components/forms/form-answer";
import { GivenForm } from "@/components/forms/given-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { IdentityFields, TimeFields } from "@/components/instansi/instansi-fields";
import { Panel } from "@/components/ui/panel";
import { PasswordField } from "@/components/ui/password-field";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextField } from "@/components/ui/text-field";
import { PASSWORD_HINT } from "@/lib/account/labels";
import { rhythmOptions } from "@/lib/instansi/labels";

interface SetUpFormProps {
  readonly action: FormAction;
  readonly years: readonly number[];
  readonly schemes: readonly {
    readonly value: string;
    readonly label: string;
    readonly description: string;
  }[];
  /** The fields of the first administrator. */
  readonly person: ReactNode;
}

const NOTHING = { kind: "", areaCode: "" };
const USUAL = { zone: "", workingDays: "5" };

/** Everything that has to be known before anybody can work, in one form. */
export function SetUpForm({ action, years, schemes, person }: SetUpFormProps) {
  const form = useForm(action);
  const { state, submit, errorFor, valueFor } = form;
  return (
    <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-5 md:gap-7">
      <FormAnswer state={state} />
      <CodePart form={form} />
      <Part title="2. Instansi">
        <TextField
          name="instansi"
          label="Nama instansi"
          hint="Seperti di kop surat, misalnya Kabupaten Tirta Kencana."
          maxLength={200}
          autoComplete="organization"
          error={errorFor("instansi")}
          defaultValue={valueFor("instansi")}
        />
        <IdentityFields form={form} kindName="instansiKind" values={NOTHING} />
        <TimeFields form={form} values={USUAL} />
      </Part>
      <Part title="3. Penilaian">
        <RadioCards
          name="year"
          legend="Tahun pertama"
          options={years.map((year) => ({ value: String(year), label: String(year) }))}
          error={errorFor("year")}
          defaultValue={valueFor("year", String(years[0]))}
        />
        <RadioCards
          name="cadence"
          legend="Penilaian dilakukan"
          options={rhythmOptions}
          error={errorFor("cadence")}
          defaultValue={valueFor("cadence", "TRIWULANAN")}
        />
        <RadioCards
          name="scheme"
          legend="Aturan nilai"
          hint="Bobotnya dapat diubah nanti dalam versi baru, di halaman Aturan nilai."
          options={schemes}
          stacked
          error={errorFor("scheme")}
          defaultValue={valueFor("scheme", schemes[0]?.value)}
        />
      </Part>
      <Part title="4. Admin BKD pertama" reading="Ia yang mencatat unit, pegawai, dan hak akses orang lain.">
        <GivenForm value={form}>{person}</GivenForm>
        <PasswordField
          name="newPassword"
          label="Kata sandi"
          hint={PASSWORD_HINT}
          autoComplete="new-password"
          error={errorFor("newPassword")}
        />
      </Part>
      <div>
        <SubmitButton pendingLabel="Menyiapkan…">Siapkan Teraju</SubmitButton>
      </div>
    </form>
  );
}

/** What the server printed. */
function CodePart({ form: { errorFor, valueFor } }: { readonly form: ReturnType<typeof useForm> }) {
  return (
    <Part title="1. Kode penyiapan">
      <TextField
        name="code"
        label="Kode"
        hint="Dicetak server saat dijalankan, misalnya 7F3K-92QD-MKXT. Berlaku satu jam."
        autoComplete="off"
        narrow
        error={errorFor("code")}
        defaultValue={valueFor("code")}
      />
    </Part>
  );
}

interface PartProps {
  readonly title: string;
  readonly reading?: string;
  readonly children: ReactNode;
}

function Part({ title, reading, children }: PartProps) {
  return (
    <Panel title={title} reading={reading}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5">{children}</div>
    </Panel>
  );
}
