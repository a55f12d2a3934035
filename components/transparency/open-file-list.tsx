import type { ListedFile } from "@/components/transparency/open-data-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { Panel } from "@/components/ui/panel";
import { Table, type Column } from "@/components/ui/table";
import { formatFileSize } from "@/lib/labels/number";

const columns: Column<ListedFile>[] = [
  {
    key: "name",
    header: "Berkas",
    rowHeader: true,
    cell: ({ name }) => <a href={`/data-terbuka/${name}`}>/data-terbuka/{name}</a>,
  },
  { key: "title", header: "Isi", cell: ({ title }) => title, wide: true },
  { key: "size", header: "Ukuran", numeric: true, cell: ({ size }) => formatFileSize(size) },
  {
    key: "hash",
    header: "SHA-256",
    cell: ({ sha256 }) => <span className="font-mono text-xs break-all">{sha256}</span>,
    wide: true,
  },
  {
    key: "download",
    header: "Unduh",
    headerHidden: true,
    cell: ({ name }) => (
      <ButtonLink
        href={`/data-terbuka/${name}`}
        size="small"
        icon="download"
        download
        aria-label={`Unduh ${name}`}
      >
        Unduh
      </ButtonLink>
    ),
  },
];

/** Every file with its address, size and hash. */
export function OpenFileList({ files }: { readonly files: readonly ListedFile[] }) {
  return (
    <Panel title="Berkas" flush>
      <Table caption="Berkas data terbuka" columns={columns} rows={files} rowKey={({ name }) => name} />
    </Panel>
  );
}
