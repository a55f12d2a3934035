"use client";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { FormAnswer } from "@/components/forms/form-answer";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { SubmitButton } from "@/components/forms/submit-button";
import { useForm, type FormAction } from "@/components/forms/use-form";

interface PointStateProps {
  readonly action: FormAction;
  readonly point: {
    readonly id: string;
    readonly name: string;
    readonly version: number;
    readonly active: boolean;
  };
}

/** Takes a point out of use after asking, or back into it. */
export function PointState({ action, point: { id, name, version, active } }: PointStateProps) {
  const { state, submit } = useForm(action);
  return (
    <Panel
      title="Keadaan"
      small
      aside={<StatusTag tone={active ? "info" : "neutral"}>{active ? "Dipakai" : "Tidak dipakai"}</StatusTag>}
    >
      <form action={submit} className="grid gap-3">
        <FormAnswer state={state} />
        <input type="hidden" name="pointId" value={id} />
        <input type="hidden" name="version" value={version} />
        <p className="text-sm text-ink-2">
          {active
            ? "Nonaktifkan bila loketnya ditutup atau perangkatnya diambil."
            : "Jawaban lewat alamatnya tidak lagi dicatat untuk titik ini."}
        </p>
        <div>
          {active && (
            <ConfirmButton
              size="small"
              variant="secondary"
              name="active"
              value="off"
              title={`Nonaktifkan ${name}?`}
              effect={
                "Alamat dan QR-nya tidak lagi diakui sebagai titik ini. Jawaban yang sudah masuk " +
                "tetap dihitung, dan titiknya dapat dipakai lagi kapan saja."
              }
              confirmLabel="Ya, nonaktifkan"
            >
              Nonaktifkan
            </ConfirmButton>
          )}
          {!active && (
            <SubmitButton size="small" name="active" value="on" pendingLabel="Menyimpan…">
              Pakai lagi
            </SubmitButton>
          )}
        </div>
      </form>
    </Panel>
  );
}

interface RecallPostersProps {
  readonly action: FormAction;
  readonly point: {
    readonly id: string;
    readonly name: string;
    readonly version: number;
    readonly edition: number;
  };
}

/** Calls in the posters that were given out so far. */
export function RecallPosters({ action, point: { id, name, version, edition } }: RecallPostersProps) {
  const { state, submit } = useForm(action);
  return (
    <Panel title="Tarik poster lama" small>
      <form action={submit} className="grid gap-3">
        <FormAnswer state={state} />
        <input type="hidden" name="pointId" value={id} />
        <input type="hidden" name="version" value={version} />
        <p className="text-sm text-ink-2">
          Edisi sekarang: {edition}. Tarik bila posternya hilang, difoto lalu disebarkan, atau dipasang di
          tempat yang salah.
        </p>
        <div>
          <ConfirmButton
            size="small"
            variant="danger"
            title={`Tarik semua poster ${name}?`}
            effect={
              "QR dan alamat yang sudah dicetak atau dikirim tidak lagi dipercaya. Anda perlu " +
              "mencetak dan memasang yang baru. Tidak dapat dibatalkan."
            }
            confirmLabel="Ya, tarik"
          >
            Tarik poster lama
          </ConfirmButton>
        </div>
      </form>
    </Panel>
  );
}
