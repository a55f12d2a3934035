"use client";
import type { ReactNode } from "react";
import { ReviewRows } from "@/components/surveys/review-rows";
import { Actions } from "@/components/ui/actions";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { FormAnswer } from "@/components/forms/form-answer";
import { Panel } from "@/components/ui/panel";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextareaField } from "@/components/ui/textarea-field";
import { useForm, type FormAction } from "@/components/forms/use-form";
import { formatNumber } from "@/lib/labels/number";
import type { WaitingPage } from "@/lib/surveys/queries/review";

interface ReviewFormProps {
  readonly serviceId: string;
  readonly waiting: WaitingPage;
  readonly filter: { readonly reason: string | undefined; readonly day: string | undefined };
  /** Pages of the list. */
  readonly footer: ReactNode;
  readonly action: FormAction;
}

/** Waiting answers with one decision about those marked, or about all that the filter shows. */
export function ReviewForm({ serviceId, waiting, filter, footer, action }: ReviewFormProps) {
  const { state, submit, errorFor, valueFor } = useForm(action);
  const scopes = [
    { value: "CHOSEN", label: "Yang dicentang di halaman ini" },
    { value: "FILTERED", label: `Semua yang cocok dengan saringan (${formatNumber(waiting.total)})` },
  ];
  return (
    <form action={submit} noValidate className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <div className="empty:hidden">
        <FormAnswer state={state} />
      </div>
      <input type="hidden" name="serviceId" value={serviceId} />
      <input type="hidden" name="reason" value={filter.reason ?? ""} />
      <input type="hidden" name="day" value={filter.day ?? ""} />
      <input type="hidden" name="until" value={waiting.until} />
      <Panel
        title="Menunggu diperiksa"
        reading="Terbaru di atas. Angka: jawaban U1 sampai U9, 1 paling rendah dan 4 paling tinggi."
        flush
        footer={footer}
      >
        <ReviewRows answers={waiting.answers} isMarked={(name, id) => valueFor(name) === id} />
      </Panel>
      <Panel title="Keputusan" reading="Keputusan tidak dapat dibatalkan dan tercatat dengan nama Anda.">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <RadioCards
            name="scope"
            legend="Jawaban yang mana"
            options={scopes}
            defaultValue={valueFor("scope", "CHOSEN")}
            error={errorFor("scope")}
          />
          <TextareaField
            name="note"
            label="Alasan keputusan"
            hint="Misalnya: ponsel keluarga yang dipakai bergantian, sudah ditanyakan ke petugas loket."
            rows={2}
            maxLength={500}
            defaultValue={valueFor("note")}
            error={errorFor("note")}
          />
          <Actions>
            <ConfirmButton
              name="decision"
              value="RELEASED"
              title="Hitung jawaban ini?"
              effect="Jawaban ikut dihitung dalam IKM layanan ini."
              confirmLabel="Hitung"
            >
              Hitung
            </ConfirmButton>
            <ConfirmButton
              name="decision"
              value="REJECTED"
              variant="secondary"
              title="Tetap keluarkan jawaban ini?"
              effect="Jawaban tidak pernah ikut dihitung. Jumlahnya tetap diumumkan."
              confirmLabel="Tetap dikeluarkan"
            >
              Tetap dikeluarkan
            </ConfirmButton>
          </Actions>
        </div>
      </Panel>
    </form>
  );
}
