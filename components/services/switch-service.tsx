"use client";
import { ConfirmButton } from "@/components/ui/confirm-button";
import { FormAnswer } from "@/components/forms/form-answer";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { useForm, type FormAction } from "@/components/forms/use-form";

interface SwitchServiceProps {
  readonly action: FormAction;
  readonly service: {
    readonly id: string;
    readonly name: string;
    readonly version: number;
    readonly active: boolean;
  };
}

/** Opens or closes the survey after asking. */
export function SwitchService({ action, service: { id, name, version, active } }: SwitchServiceProps) {
  const { state, submit } = useForm(action);
  return (
    <Panel
      title="Survei untuk warga"
      small
      aside={<StatusTag tone={active ? "info" : "neutral"}>{active ? "Dibuka" : "Ditutup"}</StatusTag>}
    >
      <form action={submit} className="grid gap-3">
        <FormAnswer state={state} />
        <input type="hidden" name="serviceId" value={id} />
        <input type="hidden" name="version" value={version} />
        <p className="text-sm text-ink-2">
          {active
            ? "Siapa pun yang punya alamat atau QR-nya dapat menjawab."
            : "Warga yang membuka alamatnya membaca bahwa survei sedang ditutup."}
        </p>
        <div>
          {active && (
            <ConfirmButton
              name="active"
              value="closed"
              variant="secondary"
              title={`Tutup survei ${name}?`}
              effect={
                "Warga tidak dapat menjawab lagi sampai Anda membukanya. Poster, titik layanan dan " +
                "jawaban yang sudah masuk tetap ada."
              }
              confirmLabel="Ya, tutup"
            >
              Tutup survei
            </ConfirmButton>
          )}
          {!active && (
            <ConfirmButton
              name="active"
              value="open"
              title={`Buka survei ${name}?`}
              effect="Warga dapat menjawab lagi lewat semua titik yang dipakai dan lewat alamat umumnya."
              confirmLabel="Ya, buka"
            >
              Buka survei
            </ConfirmButton>
          )}
        </div>
      </form>
    </Panel>
  );
}
