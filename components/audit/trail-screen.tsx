import Link from "next/link";
import { ChainNotice } from "@/components/audit/chain-notice";
import { TrailFilters } from "@/components/audit/trail-filters";
import { TrailPersonForm } from "@/components/audit/trail-person-form";
import { TrailTable } from "@/components/audit/trail-table";
import type { FormAction } from "@/components/forms/use-form";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { trailQuery, type TrailFilter } from "@/lib/audit/rules";
import { addressWith } from "@/lib/kernel/address";
import type { Zone } from "@/lib/kernel/zone";
import { formatNumber } from "@/lib/labels/number";
import type { Trail } from "@/lib/audit/queries/trail";
import type { TrailCheck } from "@/lib/audit/queries/check";

interface TrailScreenProps {
  readonly trail: Trail;
  readonly filter: TrailFilter;
  /** Null while nobody asked for it. */
  readonly check: TrailCheck | null;
  readonly zone: Zone;
  readonly find: FormAction;
}

const PLACE = "/admin/jejak-audit";

/** What was done, by whom, about whom, when; and whether anybody touched it afterwards. */
export function TrailScreen({ trail, filter, check, zone, find }: TrailScreenProps) {
  const { rows, total, pageCount, chains } = trail;
  const at = (extra: Record<string, string>): string =>
    addressWith(PLACE, { ...trailQuery(filter), ...extra });
  return (
    <PageBody>
      <PageHeader
        title="Jejak audit"
        lead={
          "Setiap kejadian menyebut sidik jari kejadian sebelumnya dalam rantainya. Kejadian yang diubah, " +
          "dihapus, atau disisipkan memutus rantai itu."
        }
      />
      <ChainNotice check={check} chains={chains} href={at({ periksa: "ya" })} />
      <TrailFilters filter={filter} chains={chains} />
      <TrailPersonForm action={find} kept={new URLSearchParams(trailQuery(filter)).toString()} />
      <Named trail={trail} filter={filter} />
      <Panel
        flush
        footer={
          <Pagination
            page={trail.page}
            pageCount={pageCount}
            hrefFor={(page) => at({ halaman: String(page) })}
            summary={`${formatNumber(rows.length)} dari ${formatNumber(total)} kejadian`}
          />
        }
      >
        {rows.length === 0 && (
          <div className="px-4 py-3 md:px-6">
            <EmptyState title="Tidak ada kejadian yang cocok">Longgarkan saringan di atas.</EmptyState>
          </div>
        )}
        {rows.length > 0 && (
          <>
            <div className="flex justify-end border-b border-line px-4 py-2 md:px-6">
              <ButtonLink
                href={addressWith(`${PLACE}/csv`, trailQuery(filter))}
                icon="download"
                download
                size="small"
                variant="quiet"
              >
                Unduh CSV
              </ButtonLink>
            </div>
            <TrailTable rows={rows} chains={chains} zone={zone} hrefFor={at} />
          </>
        )}
      </Panel>
    </PageBody>
  );
}

/** Whom the filter names, each with the way to let her go. */
function Named({ trail, filter }: Pick<TrailScreenProps, "trail" | "filter">) {
  const { actor, about } = trail.people;
  const chosen = [
    { key: "actorId", word: "Pelaku", person: actor },
    { key: "aboutId", word: "Tentang", person: about },
  ] as const;
  const shown = chosen.filter(({ key }) => filter[key] !== "");
  if (shown.length === 0) return null;
  return (
    <ul className="mb-5 grid gap-1">
      {shown.map(({ key, word, person }) => (
        <li key={key}>
          {word}: <span className="font-semibold">{person?.name ?? "orang yang tidak dapat Anda lihat"}</span>{" "}
          <Link href={addressWith(PLACE, trailQuery({ ...filter, [key]: "" }))}>
            Hapus<span className="sr-only"> saringan {word}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
