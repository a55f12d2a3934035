import Link from "next/link";
import { OpenServices } from "@/components/services/open-services";
import { ServiceSearch } from "@/components/services/service-search";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { Panel } from "@/components/ui/panel";
import { formatNumber } from "@/lib/labels/number";
import type { OpenServices as Found } from "@/lib/services/queries/open-services";

const FIRST = 5;

/** What a citizen comes for: rate a service she got, see results, complain, follow a case. */
export function CitizenHome({ found }: { readonly found: Found }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-5">
      <Panel
        title="Nilai layanan yang baru Anda terima"
        reading="Tanpa nama, sekitar satu menit."
        flush
        footer={
          found.total > FIRST && (
            <Link href="/survei" className="inline-flex min-h-11 items-center font-semibold">
              Semua {formatNumber(found.total)} layanan
            </Link>
          )
        }
      >
        {found.total > FIRST && (
          <div className="border-b border-line px-4 py-4 md:px-6">
            <ServiceSearch />
          </div>
        )}
        {found.total === 0 ? (
          <p className="px-4 py-4 text-ink-2 md:px-6">Belum ada layanan yang disurvei saat ini.</p>
        ) : (
          <OpenServices rows={found.rows.slice(0, FIRST)} />
        )}
      </Panel>
      <nav aria-label="Untuk warga">
        <ul className="grid gap-3 md:grid-cols-2">
          {WAYS.map((way) => (
            <Way key={way.href} {...way} />
          ))}
        </ul>
      </nav>
    </div>
  );
}

interface WayProps {
  readonly href: string;
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
}

const WAYS: readonly WayProps[] = [
  {
    href: "/transparansi",
    icon: "chart",
    title: "Lihat hasil layanan",
    text: "Indeks kepuasan tiap kantor dan yang diperbaikinya.",
  },
  {
    href: "/aduan",
    icon: "chat",
    title: "Sampaikan aduan atau saran",
    text: "Anda mendapat kode untuk melihat jawabannya.",
  },
  {
    href: "/aduan/lacak",
    icon: "search",
    title: "Lacak aduan",
    text: "Lihat sampai mana aduan Anda ditangani.",
  },
  {
    href: "/data-terbuka",
    icon: "download",
    title: "Unduh data terbuka",
    text: "Angka yang sama sebagai CSV, bebas dipakai.",
  },
];

function Way({ href, icon, title, text }: WayProps) {
  return (
    <li>
      <Link
        href={href}
        className={
          "flex h-full gap-3 rounded-lg border border-line bg-surface px-4 py-4 " +
          "text-ink no-underline hover:underline"
        }
      >
        <span className="mt-0.5 text-brand">
          <Icon name={icon} />
        </span>
        <span className="min-w-0">
          <span className="block font-semibold">{title}</span>
          <span className="block text-sm text-ink-2">{text}</span>
        </span>
      </Link>
    </li>
  );
}
