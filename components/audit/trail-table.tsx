import Link from "next/link";
import { Table, type Column } from "@/components/ui/table";
import { actionLabel, chainLabel, detailText, numberInChain, subjectLabel } from "@/lib/audit/labels";
import { TRAIL_ADDRESS } from "@/lib/audit/rules";
import type { Zone } from "@/lib/kernel/zone";
import { formatMoment } from "@/lib/labels/date";
import { formatNip } from "@/lib/labels/nip";
import type { TrailEvent } from "@/lib/audit/queries/trail";

interface TrailTableProps {
  readonly rows: readonly TrailEvent[];
  readonly chains: Readonly<Record<string, string>>;
  readonly zone: Zone;
  /** The address of this page with one more part of the filter. */
  readonly hrefFor: (extra: Record<string, string>) => string;
}

/** One line per event: when, what, who, about whom; the rest unfolds. */
export function TrailTable({ rows, chains, zone, hrefFor }: TrailTableProps) {
  const columns: Column<TrailEvent>[] = [
    { key: "action", header: "Tindakan", rowHeader: true, cell: ({ action }) => actionLabel(action) },
    {
      key: "at",
      header: "Waktu",
      cell: ({ at }) => <time dateTime={at}>{formatMoment(new Date(at), zone)}</time>,
    },
    { key: "actor", header: "Pelaku", cell: ({ actor }) => actor?.name ?? "Sistem" },
    { key: "about", header: "Tentang", cell: (event) => <About event={event} /> },
    {
      key: "detail",
      header: "Rincian",
      cell: (event) => <Detail event={event} chains={chains} hrefFor={hrefFor} />,
    },
  ];
  return (
    <Table
      caption="Kejadian menurut waktu, terbaru lebih dulu"
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

/** Nothing is fetched ahead: opening a person's page is recorded. */
function About({ event: { about, subject } }: { readonly event: TrailEvent }) {
  if (about === null) return subjectLabel(subject);
  return (
    <>
      <Link href={`/pegawai/${about.employeeId}`} prefetch={false}>
        {about.name}
      </Link>
      <span className="angka block text-xs text-ink-2">{formatNip(about.nip)}</span>
    </>
  );
}

const PAGES: Readonly<Record<string, string>> = { appraisal: "/nilai", skp: "/skp" };

function Detail({
  event,
  chains,
  hrefFor,
}: Omit<TrailTableProps, "rows" | "zone"> & { readonly event: TrailEvent }) {
  const { subject, subjectId, actor, about, detail, number, chain, hash } = event;
  const page = PAGES[subject];
  const ways = [
    { name: "subjectId", value: subjectId, text: "Semua kejadian objek ini" },
    { name: "actorId", value: actor?.employeeId, text: "Semua tindakan pelaku ini" },
    { name: "aboutId", value: about?.employeeId, text: "Semua tentang orang ini" },
  ] as const;
  return (
    <details className="min-w-0">
      <summary className="text-link underline underline-offset-2">{subjectLabel(subject)}</summary>
      <p className="mt-1 max-w-80 break-words text-ink-2">{detailText(detail)}</p>
      <p className="mt-1 text-ink-2">{numberInChain(number, chainLabel(chain, chains))}</p>
      <p className="font-mono text-xs text-ink-2">{hash.slice(0, 16)}</p>
      <ul>
        {page !== undefined && about !== null && (
          <li>
            <Link href={`${page}/${subjectId}`} prefetch={false}>
              Buka {subjectLabel(subject)}
            </Link>
          </li>
        )}
        {ways.map(({ name, value, text }) =>
          value === undefined ? null : (
            <li key={name}>
              <Link href={hrefFor({ [TRAIL_ADDRESS[name]]: value })} prefetch={false}>
                {text}
              </Link>
            </li>
          ),
        )}
      </ul>
    </details>
  );
}
