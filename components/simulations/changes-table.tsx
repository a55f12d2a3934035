import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Table, type Column } from "@/components/ui/table";
import { schemeChanges, type SchemeChange } from "@/lib/schemes/labels/facts";
import type { Scheme } from "@/lib/scoring/scheme";

const COLUMNS: readonly Column<SchemeChange>[] = [
  {
    key: "name",
    header: "Aturan",
    rowHeader: true,
    cell: ({ part, name }) => (
      <>
        {name}
        <span className="block text-sm font-normal text-ink-2">{part}</span>
      </>
    ),
  },
  {
    key: "before",
    header: "Lama",
    wide: true,
    cell: ({ before }) => before ?? <span className="text-ink-2">tidak ada</span>,
  },
  {
    key: "after",
    header: "Baru",
    wide: true,
    cell: ({ after }) =>
      after === null ? <span className="text-ink-2">tidak ada lagi</span> : <b>{after}</b>,
  },
];

/** What changed between two versions, old beside new, in words. */
export function ChangesTable({ before, after }: { readonly before: Scheme; readonly after: Scheme }) {
  const changes = schemeChanges(before, after);
  const title = `Versi ${before.version} dibandingkan dengan versi ${after.version}`;
  if (changes.length === 0)
    return (
      <Panel title={title}>
        <EmptyState title="Kedua versi sama">Tidak ada aturan yang berbeda selain nomor versinya.</EmptyState>
      </Panel>
    );
  return (
    <Panel title={title} reading={`${changes.length} aturan berbeda.`} flush>
      <Table
        caption={title}
        columns={COLUMNS}
        rows={changes}
        rowKey={({ part, name }) => `${part} ${name}`}
      />
    </Panel>
  );
}
