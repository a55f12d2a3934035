import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Table } from "@/components/ui/table";
import { countsWords, faultWords, moreWords, otherDayWords, partWords } from "@/lib/exchange/labels/report";
import { headOf, tableLabel, tableNames } from "@/lib/exchange/labels/tables";
import type { Missing } from "@/lib/exchange/rules/office";
import type { Difference, Report } from "@/lib/exchange/rules/report";
import type { Fault } from "@/lib/exchange/rules/tables";
import { formatNumber } from "@/lib/labels/number";

const MOST_FAULTS_SHOWN = 100;

interface FaultPanelProps {
  readonly report: Report;
  /** The address of the file of all faults. */
  readonly file: string;
}

/** Every fault by sheet, row, column and what to do; all of them in a file. */
export function FaultPanel({ report: { faults, faultCount }, file }: FaultPanelProps) {
  const shown = faults.slice(0, MOST_FAULTS_SHOWN);
  return (
    <Panel
      title={`${formatNumber(faultCount)} kesalahan di berkas`}
      reading="Perbaiki berkasnya, lalu unggah lagi. Belum ada yang disimpan."
      flush
    >
      <Table
        caption="Kesalahan di berkas"
        rows={shown}
        rowKey={({ table, row, column }) => `${table} ${row} ${column}`}
        columns={[
          {
            key: "row",
            header: "Lembar dan baris",
            rowHeader: true,
            cell: ({ table, row }: Fault) => `${tableLabel[table]}, baris ${formatNumber(row)}`,
          },
          { key: "column", header: "Kolom", cell: ({ table, column }) => headOf(table, column) },
          {
            key: "value",
            header: "Isi sel",
            cell: ({ value }) => <span className="break-words">{value === "" ? "kosong" : value}</span>,
          },
          { key: "what", header: "Yang harus diperbaiki", wide: true, cell: faultWords },
        ]}
      />
      <p className="px-5 py-4">
        {faultCount > shown.length && (
          <span className="text-ink-2">{moreWords(faultCount - shown.length)} </span>
        )}
        <a href={file} download>
          Unduh semua kesalahan (CSV)
        </a>
      </p>
    </Panel>
  );
}

/** How many rows of each sheet come, change and stay, and which. */
export function DifferencePanels({ report }: { readonly report: Report }) {
  const { counts, differences, missing, otherDay } = report;
  return (
    <>
      <Panel title="Perbandingan dengan data sekarang" flush>
        <Table
          caption="Perbandingan dengan data sekarang"
          rows={tableNames}
          rowKey={({ table }) => table}
          columns={[
            { key: "table", header: "Lembar", rowHeader: true, cell: ({ label }) => label },
            { key: "counts", header: "Di berkas", cell: ({ table }) => countsWords(counts[table]) },
            {
              key: "missing",
              header: "Tidak ada di berkas",
              numeric: true,
              cell: ({ table }) => formatNumber(counts[table].missing),
            },
          ]}
        />
      </Panel>
      {otherDay > 0 && <Notice tone="brass">{otherDayWords(otherDay)}</Notice>}
      {tableNames.map(({ table, label }) => (
        <DifferenceList
          key={table}
          title={label}
          differences={differences.filter((one) => one.table === table)}
          total={counts[table].added + counts[table].changed}
        />
      ))}
      {missing.length > 0 && <MissingPanel missing={missing} counts={counts} />}
    </>
  );
}

interface DifferenceListProps {
  readonly title: string;
  readonly differences: readonly Difference[];
  readonly total: number;
}

function DifferenceList({ title, differences, total }: DifferenceListProps) {
  if (differences.length === 0) return null;
  return (
    <Panel title={`${title} yang berubah`} flush>
      <Table
        caption={`${title} yang berubah`}
        rows={differences}
        rowKey={({ row, name }) => `${row ?? ""} ${name}`}
        columns={[
          { key: "name", header: "Nama", rowHeader: true, cell: ({ name }) => name },
          {
            key: "what",
            header: "Perubahan",
            wide: true,
            cell: ({ what, table, parts, row }) => (
              <>
                {what === "ADDED" ? "Ditambah. " : ""}
                {row === null ? "Ikut pindah bersama unit di atasnya. " : ""}
                {parts.map((part) => partWords(table, part)).join("; ")}
              </>
            ),
          },
        ]}
      />
      {total > differences.length && (
        <p className="px-5 py-4 text-ink-2">{moreWords(total - differences.length)}</p>
      )}
    </Panel>
  );
}

const pageOf = ({ table, id, code }: Missing): string =>
  table === "units" || table === "positions" ? `/admin/unit/${code}` : `/pegawai/${id}`;

/** What stands in the office and not in the file is asked about, never deleted. */
function MissingPanel({
  missing,
  counts,
}: {
  readonly missing: readonly Missing[];
  readonly counts: Report["counts"];
}) {
  return (
    <Panel
      title="Tidak ada di berkas"
      reading={
        "Tidak ada yang dihapus. Bila memang sudah tidak ada, buka halamannya: tutup unit atau jabatannya, atau " +
        "catat mutasi atau pensiunnya."
      }
    >
      <div className="grid gap-4">
        {tableNames.map(({ table, label }) => {
          const own = missing.filter((one) => one.table === table);
          if (own.length === 0) return null;
          const left = counts[table].missing - own.length;
          return (
            <section key={table} aria-label={label}>
              <p className="font-semibold">{`${label}: ${formatNumber(counts[table].missing)}`}</p>
              <ul className="grid list-disc gap-1 pl-5">
                {own.map((one) => (
                  <li key={one.id}>
                    <Link href={pageOf(one)}>{one.name}</Link>
                  </li>
                ))}
                {left > 0 && <li className="text-ink-2">{moreWords(left)}</li>}
              </ul>
            </section>
          );
        })}
      </div>
    </Panel>
  );
}
