"use client";
import { UnsurAnswer } from "@/components/follow-ups/unsur-answer";
import { Disclosure } from "@/components/ui/disclosure";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea-field";
import { useForm, type FormAction } from "@/components/forms/use-form";
import type { ServiceFollowUp } from "@/lib/follow-ups/queries";
import type { PlacedPerson } from "@/lib/people/queries/placed";
import type { Unsur } from "@/lib/kernel/codes";

interface PlanFormProps {
  readonly serviceId: string;
  readonly termId: string;
  readonly unsur: Unsur;
  readonly plan: ServiceFollowUp | null;
  readonly people: readonly PlacedPerson[];
  readonly action: FormAction;
}

const NEW = { action: "", responsibleId: "", dueOn: "", version: "" };

/** Everybody to choose from; who is responsible now stays in the list, also when she is not placed here any more. */
function optionsOf(people: readonly PlacedPerson[], plan: ServiceFollowUp | null) {
  const options = people.map(({ id, name, position }) => ({ value: id, label: `${name}, ${position}` }));
  const isListed = plan === null || people.some(({ id }) => id === plan.responsibleId);
  return isListed ? options : [{ value: plan.responsibleId, label: plan.responsible }, ...options];
}

/** What will be done about one unsur, by whom and until when. */
export function PlanForm({ serviceId, termId, unsur, plan, people, action }: PlanFormProps) {
  const { state, submit, errors, errorFor, valueFor } = useForm(action);
  const stands = plan ?? NEW;
  const field = (name: string) => ({ name, id: `${unsur}-${name}`, error: errorFor(name) });
  const form = (
    <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <UnsurAnswer unsur={unsur} state={state} errors={errors} />
      <input type="hidden" name="serviceId" value={serviceId} />
      <input type="hidden" name="termId" value={termId} />
      <input type="hidden" name="unsur" value={unsur} />
      <input type="hidden" name="opened" value={stands.version} />
      <TextareaField
        {...field("action")}
        label="Apa yang akan dilakukan"
        rows={3}
        maxLength={1000}
        defaultValue={valueFor("action", stands.action)}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 md:grid-cols-2">
        <SelectField
          {...field("responsibleId")}
          label="Penanggung jawab"
          placeholder="Pilih pegawai"
          options={optionsOf(people, plan)}
          defaultValue={valueFor("responsibleId", stands.responsibleId)}
        />
        <TextField
          {...field("dueOn")}
          label="Selesai paling lambat"
          type="date"
          defaultValue={valueFor("dueOn", stands.dueOn)}
        />
      </div>
      <div>
        <SubmitButton size="small" pendingLabel="Menyimpan…">
          {plan === null ? "Simpan rencana" : "Simpan perubahan"}
        </SubmitButton>
      </div>
    </form>
  );
  if (plan === null) return form;
  return (
    <Disclosure title="Ubah rencana" open={state.kind === "refused" || state.kind === "invalid"}>
      {form}
    </Disclosure>
  );
}
