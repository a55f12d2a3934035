import Link from "next/link";
import type { FormAction } from "@/components/forms/use-form";
import { ImportForm } from "@/components/exchange/import-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { SideColumn } from "@/components/ui/side-column";
import { StatusTag } from "@/components/ui/status-tag";
import { Table } from "@/components/ui/table";
import { importStatusLabel } from "@/lib/exchange/labels/report";
import { tableNames } from "@/lib/exchange/labels/tables";
import type { ImportPage } from "@/lib/exchange/queries/imports";
import type { Zone } from "@/lib/kernel/zone";
import { formatMoment } from "@/lib/labels/date";
import { formatNumber } from "@/lib/labels/number";

const PATH = "/admin/tukar-data";
const FILE = `${PATH}/berkas`;
const TONES = { CHECKED: "brass", APPLIED: "ok", TAKEN_BACK: "neutral" } as const;

interface ExchangeScreenProps {
  readonly imports: ImportPage;
  readonly zone: Zone;
  readonly action: FormAction;
}

/** The way in and out: a file to be checked, the imports so far, and the files to take along. */
export function ExchangeScreen({ imports, zone, action }: ExchangeScreenProps) {
  return (
    <PageBody>
      <PageHeader
        title="Tukar data"
        lead="Unit, jabatan, pegawai dan penempatan masuk dan keluar sekaligus lewat lembar kerja."
      />
      <SideColumn label="Berkas untuk diunduh" aside={<Files />}>
        <Panel
          title="Impor berkas"
          reading="Berkas dibandingkan dulu dengan data sekarang. Belum ada yang disimpan sebelum Anda menerapkannya."
        >
          <ImportForm action={action} />
        </Panel>
        <ImportList imports={imports} zone={zone} />
      </SideColumn>
    </PageBody>
  );
}

function Files() {
  return (
    <>
      <Panel title="Templat" reading="Dengan pilihan di selnya, petunjuk dan contoh tiap kolom." small>
        <a href={`${FILE}?isi=templat`} download>
          Unduh templat (XLSX)
        </a>
      </Panel>
      <Panel
        title="Data sekarang"
        reading="Bentuknya sama dengan templat, jadi dapat diubah lalu diimpor lagi."
        small
      >
        <ul className="grid gap-2">
          <li>
            <a href={`${FILE}?isi=semua`} download>
              Semua (XLSX)
            </a>
          </li>
          {tableNames.map(({ table, label }) => (
            <li key={table}>
              <a href={`${FILE}?isi=${label.toLowerCase()}`} download>
                {label} (CSV)
              </a>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  );
}

function ImportList({ imports, zone }: Pick<ExchangeScreenProps, "imports" | "zone">) {
  const { lines, total, page, pageCount } = imports;
  if (total === 0)
    return (
      <Panel title="Impor terdahulu">
        <EmptyState title="Belum ada berkas yang diimpor">
          Unduh templat, isi, lalu unggah di atas. Impor tercatat di sini, dan yang terakhir dapat dibatalkan.
        </EmptyState>
      </Panel>
    );
  return (
    <Panel
      title="Impor terdahulu"
      flush
      footer={
        <Pagination
          page={page}
          pageCount={pageCount}
          summary={`${formatNumber(total)} berkas`}
          hrefFor={(to) => `${PATH}?halaman=${to}`}
        />
      }
    >
      <Table
        caption="Impor terdahulu"
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "file",
            header: "Berkas",
            rowHeader: true,
            cell: ({ id, fileName }) => (
              <Link href={`${PATH}/${id}`} className="break-words">
                {fileName}
              </Link>
            ),
          },
          {
            key: "status",
            header: "Keadaan",
            cell: ({ status }) => <StatusTag tone={TONES[status]}>{importStatusLabel[status]}</StatusTag>,
          },
          {
            key: "by",
            header: "Oleh",
            cell: ({ by, at }) => (
              <>
                {by}
                <span className="block text-sm text-ink-2">{formatMoment(new Date(at), zone)}</span>
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
}
