import Link from "next/link";
import { UnitList } from "@/components/organisation/unit-list";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { addressWith } from "@/lib/kernel/address";
import { formatNumber } from "@/lib/labels/number";
import type { ListedUnit } from "@/lib/organisation/queries/tree";
import type { PartOf } from "@/lib/organisation/queries/unit-page";

interface UnderPanelProps {
  readonly unit: { readonly code: string; readonly name: string; readonly validTo: string | null };
  readonly under: PartOf<ListedUnit>;
  readonly mayAdd: boolean;
  readonly closed: boolean;
  readonly today: string;
}

/** Units directly under a unit, page by page. */
export function UnderPanel({ unit, under, mayAdd, closed, today }: UnderPanelProps) {
  const path = `/admin/unit/${unit.code}`;
  const { rows, total, page, pageCount } = under;
  const kept: Record<string, string> = closed && unit.validTo === null ? { tutup: "ya" } : {};
  const add = mayAdd && (
    <span className="no-print">
      <ButtonLink href={`${path}/tambah`} icon="plus" size="small">
        Tambah unit
      </ButtonLink>
    </span>
  );
  const footer = (
    <>
      <Pagination
        label="Halaman unit di bawahnya"
        page={page}
        pageCount={pageCount}
        summary={`${formatNumber(total)} unit`}
        hrefFor={(to) => `${addressWith(path, { ...kept, halaman: String(to) })}#bawahan`}
      />
      {unit.validTo === null && (
        <Link
          href={closed ? path : addressWith(path, { tutup: "ya" })}
          className="no-print inline-flex min-h-11 items-center"
        >
          {closed ? "Sembunyikan yang ditutup" : "Tampilkan yang ditutup"}
        </Link>
      )}
    </>
  );
  return (
    <Panel id="bawahan" title="Unit di bawahnya" flush={rows.length > 0} footer={footer} aside={add}>
      {rows.length === 0 ? (
        <EmptyState title="Tidak ada unit di bawahnya">
          {mayAdd ? "Tambahkan bila unit ini terbagi lagi." : "Unit ini tidak terbagi lagi."}
        </EmptyState>
      ) : (
        <UnitList caption={`Unit langsung di bawah ${unit.name}`} units={rows} today={today} />
      )}
    </Panel>
  );
}
