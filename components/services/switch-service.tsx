import { ActionForm } from "@/components/forms/action-form";
import type { FormAction } from "@/components/forms/use-form";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";

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
  return (
    <Panel
      title="Survei untuk warga"
      small
      aside={<StatusTag tone={active ? "info" : "neutral"}>{active ? "Dibuka" : "Ditutup"}</StatusTag>}
    >
      <ActionForm
        action={action}
        hidden={{ serviceId: id, version, active: active ? "closed" : "open" }}
        className="grid justify-items-start gap-3"
        variant={active ? "secondary" : "primary"}
        label={active ? "Tutup survei" : "Buka survei"}
        confirm={
          active
            ? {
                title: `Tutup survei ${name}?`,
                effect:
                  "Warga tidak dapat menjawab lagi sampai Anda membukanya. Poster, titik layanan dan " +
                  "jawaban yang sudah masuk tetap ada.",
                confirmLabel: "Ya, tutup",
              }
            : {
                title: `Buka survei ${name}?`,
                effect: "Warga dapat menjawab lagi lewat semua titik yang dipakai dan lewat alamat umumnya.",
                confirmLabel: "Ya, buka",
              }
        }
      >
        <p className="text-sm text-ink-2">
          {active
            ? "Siapa pun yang punya alamat atau QR-nya dapat menjawab."
            : "Warga yang membuka alamatnya membaca bahwa survei sedang ditutup."}
        </p>
      </ActionForm>
    </Panel>
  );
}
