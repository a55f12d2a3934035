import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { formatNumber } from "@/lib/labels/number";
import type { ClosingObstacles } from "@/lib/organisation/queries/editing";

interface LinksProps {
  readonly what: string;
  readonly count: number;
  readonly links: readonly { readonly href: string; readonly name: string }[];
}

function Links({ what, count, links }: LinksProps) {
  if (count === 0) return null;
  const rest = count - links.length;
  return (
    <li>
      {formatNumber(count)} {what}:{" "}
      {links.map(({ href, name }, index) => (
        <span key={href}>
          {index > 0 && ", "}
          <Link href={href} prefetch={false}>
            {name}
          </Link>
        </span>
      ))}
      {rest > 0 && ` dan ${formatNumber(rest)} lainnya`}.
    </li>
  );
}

/** What keeps a unit from being closed today, with the way to each. */
export function ClosingObstaclesNotice({ people, units, services }: ClosingObstacles) {
  if (people.count + units.count + services.count === 0) return null;
  return (
    <div className="mb-5">
      <Notice tone="info" title="Belum dapat ditutup hari ini">
        <ul className="list-disc pl-5">
          <Links
            what="pegawai masih ditempatkan di sini"
            count={people.count}
            links={people.first.map(({ id, name }) => ({ href: `/pegawai/${id}`, name }))}
          />
          <Links
            what="unit di bawahnya masih ada"
            count={units.count}
            links={units.first.map(({ code, name }) => ({ href: `/admin/unit/${code}`, name }))}
          />
          <Links
            what="survei layanan masih dibuka"
            count={services.count}
            links={services.first.map(({ slug, name }) => ({ href: `/survei-layanan/${slug}/ubah`, name }))}
          />
        </ul>
      </Notice>
    </div>
  );
}
