import type { ReactNode } from "react";
import { ActionForm } from "@/components/forms/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Table, type Column } from "@/components/ui/table";
import type { FormAction } from "@/components/forms/use-form";
import type { OfficeNetworkRow } from "@/lib/services/queries/keys";

interface NetworkListProps {
  readonly networks: readonly OfficeNetworkRow[];
  readonly footer: ReactNode;
  readonly remove: FormAction;
}

/** Networks of the offices' own computers. */
export function NetworkList({ networks, footer, remove }: NetworkListProps) {
  const columns: readonly Column<OfficeNetworkRow>[] = [
    {
      key: "range",
      header: "Jaringan",
      rowHeader: true,
      cell: ({ range, note }) => (
        <>
          <code>{range}</code>
          {note !== "" && <span className="block text-sm font-normal text-ink-2">{note}</span>}
        </>
      ),
    },
    { key: "unit", header: "Unit", cell: ({ unit }) => unit },
    {
      key: "remove",
      header: "Hapus",
      headerHidden: true,
      cell: ({ id, range }) => (
        <ActionForm
          action={remove}
          hidden={{ networkId: id }}
          variant="secondary"
          size="small"
          label="Hapus"
          confirm={{
            title: `Hapus jaringan ${range}?`,
            effect:
              "Jawaban dari jaringan ini sesudahnya tidak lagi diperiksa karena asalnya. Yang sudah " +
              "menunggu tetap diperiksa.",
            confirmLabel: "Hapus",
          }}
        />
      ),
    },
  ];
  return (
    <Panel title="Jaringan kantor" flush={networks.length > 0} footer={footer}>
      {networks.length === 0 ? (
        <EmptyState title="Belum ada jaringan kantor">
          Tanpa daftar ini jawaban dari komputer kantor tidak dapat dibedakan dari jawaban warga.
        </EmptyState>
      ) : (
        <Table caption="Jaringan kantor" columns={columns} rows={networks} rowKey={({ id }) => id} />
      )}
    </Panel>
  );
}
