import type { Metadata } from "next";
import { listOpenFiles } from "@/app/(publik)/(umum)/data-terbuka/files";
import { CompareForm } from "@/components/transparency/compare-form";
import { Comparison } from "@/components/transparency/comparison";
import { FormulaPanel } from "@/components/transparency/formula-panel";
import { OpenDataPanel } from "@/components/transparency/open-data-panel";
import { TransparencyFigures } from "@/components/transparency/transparency-figures";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { ownZone, today } from "@/lib/server/clock";
import { quarterCode } from "@/lib/kernel/calendar";
import { publishedWords } from "@/lib/transparency/labels/transparency";
import { OFFICE_ORDERS, getTransparency } from "@/lib/transparency/queries/offices";
import { addressWith, askedPage, textOf, type Search } from "@/lib/kernel/address";

export const metadata: Metadata = {
  title: "Hasil layanan",
  description: "Kepuasan masyarakat dan predikat kinerja per OPD, terbuka untuk siapa saja.",
};

const TITLE = "Hasil layanan dan kinerja per OPD";
const FILES = ["ikm.csv", "predikat.csv", "tindak-lanjut.csv", "skema.json"];

export default async function TransparencyPage({ searchParams }: { searchParams: Search }) {
  const asked = await searchParams;
  const search = textOf(asked["cari"]) ?? "";
  const order = OFFICE_ORDERS.find((known) => known === textOf(asked["urut"])) ?? "ikm";
  const found = await getTransparency({
    quarter: textOf(asked["periode"]),
    search,
    order,
    page: askedPage(asked["halaman"]),
    today: today(),
  });
  if (found === null) {
    return (
      <PageBody>
        <PageHeader title={TITLE} lead="Terbuka untuk siapa saja, diperbarui tiap triwulan." />
        <EmptyState title="Belum ada triwulan yang ditutup.">
          Angka survei terbit sesudah triwulannya ditutup, supaya jawaban satu orang tidak terbaca dari
          perubahan angka.
        </EmptyState>
      </PageBody>
    );
  }
  const { term } = found.quarter;
  const periode = quarterCode(term);
  const files = await listOpenFiles(found.quarters, FILES);
  const example = found.rows.find(({ figure }) => figure?.ikm != null)?.figure ?? null;
  const hrefFor = (code: string) => addressWith(`/transparansi/${encodeURIComponent(code)}`, { periode });
  return (
    <PageBody>
      <PageHeader
        title={TITLE}
        lead={`Terbuka untuk siapa saja, diperbarui tiap triwulan. ${publishedWords(term, ownZone())}.`}
      />
      <TransparencyFigures found={found} />
      <Comparison
        found={found}
        hrefFor={hrefFor}
        pageHref={(page) =>
          addressWith("/transparansi", { periode, urut: order, cari: search, halaman: String(page) })
        }
      >
        <CompareForm terms={found.quarters.surveys} search={search} quarter={periode} order={order} />
      </Comparison>
      <div className="mt-7 grid grid-cols-[minmax(0,1fr)] gap-5 md:mt-10 md:grid-cols-2">
        <OpenDataPanel files={files} />
        <FormulaPanel example={example} href={example === null ? "" : hrefFor(example.code)} />
      </div>
    </PageBody>
  );
}
