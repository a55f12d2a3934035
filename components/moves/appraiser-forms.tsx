"use client";

import { FormAnswer } from "@/components/forms/form-answer";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";

interface Person {
  readonly id: string;
  readonly name: string;
  readonly position: string;
}

const stack = "grid grid-cols-[minmax(0,1fr)] gap-4";

interface ProposeFormProps {
  readonly people: readonly Person[];
  readonly today: string;
  readonly action: FormAction;
}

/** The employee says who really is her superior. */
export function ProposeForm({ people, today, action }: ProposeFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <form action={submit} noValidate className={stack}>
      <FormAnswer state={state} />
      <SelectField
        name="proposedId"
        label="Pejabat penilai yang seharusnya"
        placeholder="Pilih pegawai"
        options={people.map(({ id, name, position }) => ({ value: id, label: `${name}, ${position}` }))}
        defaultValue={valueFor("proposedId")}
        error={errorFor("proposedId")}
      />
      <TextField
        name="startsOn"
        label="Sejak tanggal"
        type="date"
        defaultValue={valueFor("startsOn", today)}
        error={errorFor("startsOn")}
      />
      <TextareaField
        name="reason"
        label="Alasan"
        rows={3}
        maxLength={1000}
        defaultValue={valueFor("reason")}
        error={errorFor("reason")}
      />
      <div>
        <SubmitButton>Kirim usul</SubmitButton>
      </div>
    </form>
  );
}

interface ProposalFormProps {
  readonly proposalId: string;
  readonly version: number;
  readonly action: FormAction;
}

/** Takes back a proposal that waits. */
export function WithdrawForm({ proposalId, version, action }: ProposalFormProps) {
  const { state, submit } = useForm(action);
  return (
    <form action={submit} noValidate className="grid gap-2">
      <FormAnswer state={state} />
      <input type="hidden" name="proposalId" value={proposalId} />
      <input type="hidden" name="version" value={version} />
      <div>
        <ConfirmButton
          variant="secondary"
          size="small"
          title="Tarik usul ini?"
          effect="Admin unit tidak lagi memutuskannya. Anda dapat mengusulkan orang lain."
        >
          Tarik usul
        </ConfirmButton>
      </div>
    </form>
  );
}

interface DecisionFormProps extends ProposalFormProps {
  readonly name: string;
}

/** The admin accepts or refuses; a refusal says why. */
export function DecisionForm({ proposalId, version, name, action }: DecisionFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <form action={submit} noValidate className={stack}>
      <FormAnswer state={state} />
      <input type="hidden" name="proposalId" value={proposalId} />
      <input type="hidden" name="version" value={version} />
      <TextareaField
        name="answer"
        id={`jawaban-${proposalId}`}
        label={`Jawaban untuk ${name}`}
        hint="Wajib diisi bila usul ditolak."
        rows={2}
        maxLength={1000}
        optional
        defaultValue={valueFor("answer")}
        error={errorFor("answer")}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="decision" value="ACCEPT" pendingLabel="Menyimpan…">
          Terima usul {name}
        </SubmitButton>
        <SubmitButton name="decision" value="REFUSE" variant="secondary" pendingLabel="Menyimpan…">
          Tolak usul {name}
        </SubmitButton>
      </div>
    </form>
  );
}

interface NameFormProps {
  readonly employeeId: string;
  readonly appraiserId: string;
  readonly today: string;
  readonly action: FormAction;
}

/** Names an appraiser in place of the rule, for some days and with the reason. */
export function NameForm({ employeeId, appraiserId, today, action }: NameFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <form action={submit} noValidate className={stack}>
      <FormAnswer state={state} />
      <input type="hidden" name="employeeId" value={employeeId} />
      <input type="hidden" name="appraiserId" value={appraiserId} />
      {errorFor("appraiserId") !== undefined && (
        <p id="appraiserId" className="font-semibold text-danger">
          {errorFor("appraiserId")}
        </p>
      )}
      <TextField
        name="startsOn"
        label="Hari pertama"
        type="date"
        defaultValue={valueFor("startsOn", today)}
        error={errorFor("startsOn")}
      />
      <TextField
        name="endsOn"
        label="Hari terakhir"
        type="date"
        optional
        hint="Kosong berarti sampai diakhiri."
        defaultValue={valueFor("endsOn")}
        error={errorFor("endsOn")}
      />
      <TextareaField
        name="reason"
        label="Alasan"
        rows={3}
        maxLength={1000}
        defaultValue={valueFor("reason")}
        error={errorFor("reason")}
      />
      <div>
        <SubmitButton pendingLabel="Menyimpan…">Tetapkan penilai</SubmitButton>
      </div>
    </form>
  );
}

interface EndNamingFormProps {
  readonly overrideId: string;
  readonly version: number;
  readonly name: string;
  readonly today: string;
  readonly action: FormAction;
}

/** Sets the last day of a naming. */
export function EndNamingForm({ overrideId, version, name, today, action }: EndNamingFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  return (
    <form action={submit} noValidate className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="overrideId" value={overrideId} />
      <input type="hidden" name="version" value={version} />
      <div className="w-40">
        <TextField
          name="endsOn"
          id={`akhir-${overrideId}`}
          label="Hari terakhir"
          compact
          type="date"
          defaultValue={valueFor("endsOn", today)}
          error={errorFor("endsOn")}
        />
      </div>
      <ConfirmButton
        variant="secondary"
        size="small"
        title={`Akhiri penetapan penilai ${name}?`}
        effect="Sesudah hari itu penilainya kembali menurut susunan unit, dan yang masih menunggu berpindah."
      >
        Akhiri
      </ConfirmButton>
      {state.kind === "refused" && (
        <div className="w-full">
          <FormAnswer state={state} />
        </div>
      )}
    </form>
  );
}
