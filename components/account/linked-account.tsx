import { ActionForm } from "@/components/forms/action-form";
import type { FormAction } from "@/components/forms/use-form";
import { Panel } from "@/components/ui/panel";
import type { Zone } from "@/lib/kernel/zone";
import { formatMoment } from "@/lib/labels/date";

/** The link between one's NIP and an account at the identity provider. */
export interface Linked {
  readonly since: string;
  /** Null where the office no longer signs in through a provider. */
  readonly provider: string | null;
}

interface LinkedAccountProps {
  readonly linked: Linked;
  readonly zone: Zone;
  readonly action: FormAction;
}

/** With which account one comes in without a password, and how to take that back. */
export function LinkedAccount({ linked, zone, action }: LinkedAccountProps) {
  const provider = linked.provider ?? "penyedia identitas";
  return (
    <Panel
      title={`Akun ${provider}`}
      reading="Dengan akun ini Anda masuk tanpa kata sandi. Lepaskan bila bukan akun Anda atau tidak dipakai lagi."
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="text-ink-2">Tertaut sejak {formatMoment(new Date(linked.since), zone)}</p>
        <ActionForm
          action={action}
          className="text-right"
          variant="secondary"
          size="small"
          pendingLabel="Melepas…"
          label="Lepas tautan"
        />
      </div>
    </Panel>
  );
}
