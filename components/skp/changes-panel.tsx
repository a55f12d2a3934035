import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import type { LineChange } from "@/lib/skp/rules/diff";
import { berakhlak } from "@/lib/labels/berakhlak";
import { dayOf, type Zone } from "@/lib/kernel/zone";
import { formatDay } from "@/lib/labels/date";
import { changedLineLabel, changeLabel, describeValue, fieldLabel } from "@/lib/skp/labels";
import type { CoreValue } from "@/lib/kernel/codes";

interface ChangesPanelProps {
  readonly changes: readonly LineChange[];
  readonly since: Date;
  readonly zone: Zone;
}

const tones = { ADDED: "ok", REMOVED: "danger", CHANGED: "brass" } as const;
const icons = { ADDED: "plus", REMOVED: "close", CHANGED: "pencil" } as const;

const nameOf = ({ line, id, title }: LineChange): string =>
  line === "EXPECTATION" ? berakhlak[id as CoreValue].name : title === "" ? "tanpa judul" : title;

/** What the employee changed since the submission before, field by field. */
export function ChangesPanel({ changes, since, zone }: ChangesPanelProps) {
  const reading =
    changes.length === 0
      ? `Tidak ada yang berubah sejak pengajuan ${formatDay(dayOf(since, zone))}.`
      : `${changes.length} baris berbeda dari pengajuan ${formatDay(dayOf(since, zone))}.`;
  return (
    <Panel id="perubahan" title="Yang berubah sejak pengajuan sebelumnya" reading={reading} flush>
      {changes.length > 0 && (
        <ul className="divide-y divide-line">
          {changes.map((change) => (
            <li key={`${change.line} ${change.id}`} className="px-4 py-3 md:px-6">
              <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
                <StatusTag tone={tones[change.kind]} icon={icons[change.kind]}>
                  {changeLabel[change.kind]}
                </StatusTag>
                <span className="text-sm text-ink-2">{changedLineLabel[change.line]}</span>
                <span className="font-semibold">{nameOf(change)}</span>
              </p>
              {change.fields.length > 0 && (
                <dl className="mt-1.5 grid gap-1 text-sm">
                  {change.fields.map((field) => (
                    <div key={field.field} className="grid gap-x-3 md:grid-cols-[8rem_minmax(0,1fr)]">
                      <dt className="text-ink-2">{fieldLabel[field.field]}</dt>
                      <dd>
                        <span className="sr-only">dari </span>
                        <del className="text-ink-2">{describeValue(field, field.before)}</del>{" "}
                        <span aria-hidden="true">→</span> <span className="sr-only">menjadi </span>
                        <ins className="font-semibold no-underline">{describeValue(field, field.after)}</ins>
                      </dd>
                    </div>
                  ))}
                </dl>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
