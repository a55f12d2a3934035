import type { AssignmentState, Ending } from "@/lib/domain/service-assignment";
import { formatDay } from "@/lib/labels/date";

/** Where an assignment stands. */
export const assignmentStateLabel: Record<
  AssignmentState,
  { readonly label: string; readonly tone: "ok" | "info" | "neutral" }
> = {
  NOW: { label: "Bertugas", tone: "ok" },
  LATER: { label: "Belum mulai", tone: "info" },
  OVER: { label: "Selesai", tone: "neutral" },
};

/** "1 Juli 2026 sampai 30 September 2026", "sejak 1 Juli 2026". */
export const assignmentDays = ({
  startsOn,
  endsOn,
}: {
  readonly startsOn: string;
  readonly endsOn: string | null;
}): string =>
  endsOn === null
    ? `sejak ${formatDay(startsOn)}`
    : startsOn === endsOn
      ? formatDay(startsOn)
      : `${formatDay(startsOn)} sampai ${formatDay(endsOn)}`;

export const assigned = ({ name, point }: { readonly name: string; readonly point: string }): string =>
  `${name} ditugaskan di ${point}.`;

/** What became of an assignment that was ended. */
export const assignmentEnded = (ending: Ending & { readonly name: string }): string =>
  ending.kind === "DELETE"
    ? `Penugasan ${ending.name} yang belum mulai dibatalkan.`
    : `Penugasan ${ending.name} berakhir ${formatDay(ending.endsOn)}.`;
