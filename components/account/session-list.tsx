import { ActionForm } from "@/components/forms/action-form";
import { StatusTag } from "@/components/ui/status-tag";
import type { FormAction } from "@/components/forms/use-form";
import { deviceName } from "@/lib/account/labels";
import { formatMoment, type Zone } from "@/lib/labels/date";
import type { OpenSession } from "@/lib/account/queries";

interface SessionListProps {
  readonly sessions: readonly OpenSession[];
  readonly presentId: string;
  readonly zone: Zone;
  readonly action: FormAction;
}

/** The devices on which somebody is signed in, this one marked. */
export function SessionList({ sessions, presentId, zone, action }: SessionListProps) {
  return (
    <ul className="divide-y divide-line">
      {sessions.map(({ id, device, createdAt, lastSeenAt }) => (
        <li
          key={id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3.5 md:px-6"
        >
          <div className="min-w-0">
            <p className="font-medium">{deviceName(device)}</p>
            <p className="text-sm text-ink-2">
              Terakhir dipakai {formatMoment(new Date(lastSeenAt), zone)} · masuk{" "}
              {formatMoment(new Date(createdAt), zone)}
            </p>
          </div>
          {id === presentId ? (
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
                  Keluarkan<span className="sr-only"> {deviceName(device)}</span>
                </>
              }
            />
          )}
        </li>
      ))}
    </ul>
  );
}
