import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { StatusTag } from "@/components/ui/status-tag";
import { Table, type Column } from "@/components/ui/table";
import type { FormAction } from "@/components/forms/use-form";
import { dayOf, type Zone } from "@/lib/kernel/zone";
import { formatDay } from "@/lib/labels/date";
import { scopesOpened } from "@/lib/services/labels";
import type { ApiKeyRow } from "@/lib/services/queries/keys";

interface KeyListProps {
  readonly keys: readonly ApiKeyRow[];
  readonly words: KeyListWords;
  readonly footer: ReactNode;
  readonly zone: Zone;
  readonly revoke: FormAction;
}

interface KeyListWords {
  readonly title: string;
  /** When a key is needed. */
  readonly empty: string;
  /** What happens when one is revoked. */
  readonly effect: string;
}

/** Keys by name and beginning, with their last use. */
export function KeyList({ keys, words, footer, zone, revoke }: KeyListProps) {
  const columns: readonly Column<ApiKeyRow>[] = [
    {
      key: "name",
      header: "Kunci",
      rowHeader: true,
      cell: ({ name, prefix, unit, scopes }) => (
        <>
          {name}
          <span className="block text-sm font-normal text-ink-2">
            <code>{prefix}…</code> · {unit}
          </span>
          <span className="block text-sm font-normal text-ink-2">{scopesOpened(scopes)}</span>
        </>
      ),
    },
    {
      key: "made",
      header: "Dibuat",
      cell: ({ createdAt, createdBy }) => (
        <>
          {formatDay(dayOf(new Date(createdAt), zone))}
          <span className="block text-sm text-ink-2">{createdBy}</span>
        </>
      ),
    },
    {
      key: "used",
      header: "Terakhir dipakai",
      cell: ({ lastUsedOn }) => (lastUsedOn === null ? "Belum pernah" : formatDay(lastUsedOn)),
    },
    {
      key: "state",
      header: "Status",
      cell: ({ id, name, revokedAt }) =>
        revokedAt === null ? (
          <ActionForm
            action={revoke}
            hidden={{ keyId: id }}
            variant="secondary"
            size="small"
            label="Cabut"
            confirm={{
              title: `Cabut kunci “${name}”?`,
              effect: words.effect,
              confirmLabel: "Cabut",
            }}
          />
        ) : (
          <StatusTag tone="neutral">Dicabut {formatDay(dayOf(new Date(revokedAt), zone))}</StatusTag>
        ),
    },
  ];
  return (
    <Panel title={words.title} flush={keys.length > 0} footer={footer}>
      {keys.length === 0 ? (
        <EmptyState title="Belum ada kunci">{words.empty}</EmptyState>
      ) : (
        <Table caption={words.title} columns={columns} rows={keys} rowKey={({ id }) => id} />
      )}
    </Panel>
  );
}
