import { ActionForm } from "@/components/forms/action-form";
import { StatusTag } from "@/components/ui/status-tag";
import type { FormAction } from "@/components/forms/use-form";
import { deviceNames } from "@/lib/account/labels";
import type { Zone } from "@/lib/kernel/zone";
import { formatMoment } from "@/lib/labels/date";
import type { OpenDevice } from "@/lib/account/queries/account";

interface SessionListProps {
  readonly devices: readonly OpenDevice[];
  readonly zone: Zone;
  readonly action: FormAction;
}

/** The devices on which somebody is signed in, this one first and marked. */
export function SessionList({ devices, zone, action }: SessionListProps) {
  const names = deviceNames(devices.map(({ device }) => device));
  return (
    <ul className="divide-y divide-line">
      {devices.map(({ id, isPresent, firstSeenAt, lastSeenAt }, at) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3.5 md:px-6"
        >
          <div className="min-w-0">
            <p className="font-medium">{names[at]}</p>
            <p className="text-sm text-ink-2">
              Terakhir dipakai {formatMoment(new Date(lastSeenAt), zone)} · pertama kali masuk{" "}
              {formatMoment(new Date(firstSeenAt), zone)}
            </p>
          </div>
          {isPresent ? (
            <StatusTag tone="ok">Perangkat ini</StatusTag>
          ) : (
            <ActionForm
              action={action}
              hidden={{ sessionId: id }}
              className="text-right"
              variant="secondary"
              size="small"
              pendingLabel="Mengeluarkan…"
              label={
                <>
                  Keluarkan<span className="sr-only"> {names[at]}</span>
                </>
              }
            />
          )}
        </li>
      ))}
    </ul>
  );
}
