"use client";

import { TicketFace, ticketIn } from "@/components/services/ticket-face";
import { FormAnswer } from "@/components/forms/form-answer";
import { Panel } from "@/components/ui/panel";
import { Segmented } from "@/components/ui/segmented";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { DEFAULT_TICKET_DAYS, TICKET_DAYS } from "@/lib/services/rules/keys";
import { ticketDaysLabel } from "@/lib/services/labels";

interface TicketFormProps {
  readonly slug: string;
  /** Makes a form sent twice one ticket. */
  readonly formKey: string;
  readonly points: readonly { readonly id: string; readonly name: string }[];
  readonly action: FormAction;
}

/** Gives out one ticket and shows it: the citizen scans it, or copies the code. */
export function TicketForm({ slug, formKey, points, action }: TicketFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  const given = ticketIn(state);
  const point = valueFor("point", points.find(({ name }) => name === given?.point)?.id);
  return (
    <Panel
      title="Satu karcis di layar"
      reading="Tunjukkan layar ini kepada warga yang baru dilayani. Kodenya hanya tampil sekali ini."
    >
      <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <FormAnswer state={state} />
        {given !== null && <TicketFace {...given} />}
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="count" value="1" />
        <input type="hidden" name="key" value={formKey} />
        {points.length > 0 && (
          <SelectField
            name="point"
            id="satu-titik"
            label="Titik layanan"
            optional
            placeholder="Tanpa titik"
            options={points.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={point}
            error={errorFor("point")}
          />
        )}
        <Segmented
          name="days"
          legend="Berlaku selama"
          options={TICKET_DAYS.map((days) => ({ value: String(days), label: ticketDaysLabel(days) }))}
          defaultValue={valueFor("days", String(DEFAULT_TICKET_DAYS))}
          error={errorFor("days")}
        />
        <div>
          <SubmitButton pendingLabel="Membuat…" icon="plus">
            {given === null ? "Beri satu karcis" : "Beri karcis berikutnya"}
          </SubmitButton>
        </div>
      </form>
    </Panel>
  );
}
