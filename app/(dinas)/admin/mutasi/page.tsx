import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MoveFilters } from "@/components/moves/move-filters";
import { MoveTabs } from "@/components/moves/move-tabs";
import { MovesTable } from "@/components/moves/moves-table";
import { ButtonLink } from "@/components/ui/button-link";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { addressWith, askedPage, textOf, type Search } from "@/lib/kernel/address";
import { moveKindLabel, movesCount, type MoveKindName } from "@/lib/moves/labels/move";
import { listMoves } from "@/lib/moves/queries/moves";
import { requireViewer } from "@/lib/server/auth/viewer";

export const metadata: Metadata = { title: "Mutasi" };

const STATES = ["BERLAKU", "DITARIK"] as const;

const filtersOf = (query: Awaited<Search>) => ({
  name: textOf(query["cari"]) ?? "",
  kind: (Object.keys(moveKindLabel) as MoveKindName[]).find((one) => one === query["jenis"]),
  state: STATES.find((one) => one === query["keadaan"]),
});

export default async function MovesPage({ searchParams }: { searchParams: Search }) {
  const [viewer, query] = await Promise.all([requireViewer(), searchParams]);
  const filters = filtersOf(query);
  const { name, kind, state } = filters;
  const moves = await listMoves(viewer, { ...filters, page: askedPage(query["halaman"]) });
  if (moves === null) notFound();
  const { rows, total, page, pageCount, mayEnter } = moves;
  const keep = { cari: name, jenis: kind ?? "", keadaan: state ?? "" };
  const isFiltered = Object.values(keep).some((value) => value !== "");
  return (
    <PageBody>
      <PageHeader
        title="Mutasi"
        lead="Siapa pindah ke mana, mulai kapan, menurut SK yang mana, dan apa akibatnya pada SKP dan penilaian."
        aside={
          mayEnter ? (
            <ButtonLink href="/admin/mutasi/baru" variant="primary">
              Catat mutasi
            </ButtonLink>
          ) : undefined
        }
      />
      {mayEnter && <MoveTabs current="/admin/mutasi" />}
      <MoveFilters name={keep.cari} kind={keep.jenis} state={keep.keadaan} />
      <MovesTable
        rows={rows}
        filtered={isFiltered}
        footer={
          <Pagination
            page={page}
            pageCount={pageCount}
            summary={movesCount(total)}
            hrefFor={(to) => addressWith("/admin/mutasi", { ...keep, halaman: String(to) })}
          />
        }
      />
    </PageBody>
  );
}
