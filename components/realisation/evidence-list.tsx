import { ActionForm } from "@/components/forms/action-form";
import { Icon } from "@/components/ui/icon";
import { StatusTag } from "@/components/ui/status-tag";
import type { FormAction } from "@/components/forms/use-form";
import type { Zone } from "@/lib/kernel/zone";
import { formatMoment } from "@/lib/labels/date";
import { formatFileSize } from "@/lib/labels/number";
import { sameFileNote, shortFingerprint } from "@/lib/realisation/labels";
import type { EvidenceItem } from "@/lib/realisation/queries/evidence";

interface EvidenceListProps {
  readonly evidence: readonly EvidenceItem[];
  readonly month: string;
  readonly zone: Zone;
  /** What the judging of the term says of the evidence in it. */
  readonly isAccepted: boolean;
  /** Null where nothing can be changed. */
  readonly change: { readonly remove: FormAction; readonly restore: FormAction } | null;
}

/**
 * The pieces of evidence of one indicator with size, time, fingerprint and state; what was taken away
 * can be put back.
 */
export function EvidenceList({ change, ...list }: EvidenceListProps) {
  const kept = list.evidence.filter(({ isRemoved }) => !isRemoved);
  const removed = list.evidence.filter(({ isRemoved }) => isRemoved);
  return (
    <>
      {kept.length > 0 && (
        <ul className="mt-3">
          {kept.map((item) => (
            <Item key={item.id} item={item} {...list} remove={change?.remove ?? null} />
          ))}
        </ul>
      )}
      {change !== null && removed.length > 0 && (
        <details className="no-print border-t border-line pt-2 text-sm">
          <summary className="inline-flex min-h-6 items-center text-link underline underline-offset-[0.18em]">
            {removed.length} bukti dihapus
          </summary>
          <ul>
            {removed.map((item) => (
              <li key={item.id} className="flex flex-wrap items-center justify-between gap-x-3 py-1">
                <span className="min-w-0 text-ink-2 wrap-anywhere">{item.name}</span>
                <EvidenceButton item={item} label="Kembalikan" action={change.restore} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface ItemProps extends Omit<EvidenceListProps, "evidence" | "change"> {
  readonly item: EvidenceItem;
  readonly remove: FormAction | null;
}

function Item({ item, month, zone, isAccepted, remove }: ItemProps) {
  const isImage = item.contentType?.startsWith("image/") ?? false;
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 border-t border-line py-3">
      <span className="mt-px text-ink-2">
        <Icon name={item.kind === "LINK" ? "clip" : isImage ? "image" : "file"} size={22} />
      </span>
      <div className="min-w-0 flex-1 basis-48">
        <p className="font-medium wrap-anywhere">
          <Name item={item} />
        </p>
        <p className="text-xs text-ink-2">
          {item.size !== null && `${formatFileSize(item.size)} · `}
          {formatMoment(new Date(item.uploadedAt), zone)}
          {item.sha256 !== null && (
            <>
              {" "}
              · sidik jari{" "}
              <span className="font-mono whitespace-nowrap">{shortFingerprint(item.sha256)}</span>
            </>
          )}
        </p>
        {item.sameAs !== null && (
          <p className="mt-1.5 text-sm text-brass-text">{sameFileNote(item.sameAs, month)}</p>
        )}
      </div>
      <div className="flex items-center gap-1 max-md:ml-8.5">
        <State item={item} isAccepted={isAccepted} />
        {remove !== null && <EvidenceButton item={item} label="Hapus" action={remove} />}
      </div>
    </li>
  );
}

interface EvidenceButtonProps extends Pick<ItemProps, "item"> {
  readonly label: string;
  readonly action: FormAction;
}

/** Takes one piece of evidence away or puts it back. */
function EvidenceButton({ item, label, action }: EvidenceButtonProps) {
  return (
    <ActionForm
      action={action}
      hidden={{ evidenceId: item.id }}
      className="no-print inline"
      variant="quiet"
      size="small"
      pendingLabel="Menyimpan…"
      label={
        <>
          {label}
          <span className="sr-only"> {item.name}</span>
        </>
      }
    />
  );
}

function Name({ item }: Pick<ItemProps, "item">) {
  if (item.kind === "LINK")
    return (
      <a href={item.url ?? undefined} target="_blank" rel="noopener noreferrer external">
        {item.name}
        <span className="sr-only"> (buka di tab baru)</span>
      </a>
    );
  return (
    <a href={`/api/bukti/${item.id}`} download>
      {item.name}
    </a>
  );
}

function State({ item, isAccepted }: Pick<ItemProps, "item" | "isAccepted">) {
  if (isAccepted)
    return (
      <StatusTag tone="ok" icon="shield">
        Diterima penilai
      </StatusTag>
    );
  return item.sameAs === null ? (
    <StatusTag tone="neutral" icon="check">
      Terlampir
    </StatusTag>
  ) : (
    <StatusTag tone="brass" icon="warning">
      Perlu dicek
    </StatusTag>
  );
}
