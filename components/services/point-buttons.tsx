import { ActionForm } from "@/components/forms/action-form";
import type { FormAction } from "@/components/forms/use-form";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";

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
  const shared = { action, size: "small", className: "grid justify-items-start gap-3" } as const;
  return (
    <Panel
      title="Keadaan"
      small
      aside={<StatusTag tone={active ? "info" : "neutral"}>{active ? "Dipakai" : "Tidak dipakai"}</StatusTag>}
    >
      {active ? (
        <ActionForm
          {...shared}
          hidden={{ pointId: id, version, active: "off" }}
          variant="secondary"
          label="Nonaktifkan"
          confirm={{
            title: `Nonaktifkan ${name}?`,
            effect:
              "Alamat dan QR-nya tidak lagi diakui sebagai titik ini. Jawaban yang sudah masuk " +
              "tetap dihitung, dan titiknya dapat dipakai lagi kapan saja.",
            confirmLabel: "Ya, nonaktifkan",
          }}
        >
          <p className="text-sm text-ink-2">Nonaktifkan bila loketnya ditutup atau perangkatnya diambil.</p>
        </ActionForm>
      ) : (
        <ActionForm
          {...shared}
          hidden={{ pointId: id, version, active: "on" }}
          pendingLabel="Menyimpan…"
          label="Pakai lagi"
        >
          <p className="text-sm text-ink-2">Jawaban lewat alamatnya tidak lagi dicatat untuk titik ini.</p>
        </ActionForm>
      )}
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
  return (
    <Panel title="Tarik poster lama" small>
      <ActionForm
        action={action}
        hidden={{ pointId: id, version }}
        className="grid justify-items-start gap-3"
        size="small"
        variant="danger"
        label="Tarik poster lama"
        confirm={{
          title: `Tarik semua poster ${name}?`,
          effect:
            "QR dan alamat yang sudah dicetak atau dikirim tidak lagi dipercaya. Anda perlu " +
            "mencetak dan memasang yang baru. Tidak dapat dibatalkan.",
          confirmLabel: "Ya, tarik",
        }}
      >
        <p className="text-sm text-ink-2">
          Edisi sekarang: {edition}. Tarik bila posternya hilang, difoto lalu disebarkan, atau dipasang di
          tempat yang salah.
        </p>
      </ActionForm>
    </Panel>
  );
}
