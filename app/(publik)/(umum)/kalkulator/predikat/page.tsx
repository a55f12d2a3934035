import type { Metadata } from "next";
import { PredikatCalculator } from "@/components/calculators/predikat-calculator";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { predikatQuery } from "@/lib/calculators/schemas";
import { questionOf, type QueryParams } from "@/lib/kernel/question";

export const metadata: Metadata = { title: "Baca predikat" };

export default async function PredikatCalculatorPage({
  searchParams,
}: {
  searchParams: Promise<QueryParams>;
}) {
  const params = await searchParams;
  return (
    <PageBody width="form">
      <PageHeader
        title="Baca predikat"
        lead="Predikat resmi hanya dari dua rating pejabat penilai. Tidak ada angka yang ikut menentukan."
        breadcrumb={[{ href: "/kalkulator", label: "Kalkulator" }, { label: "Predikat" }]}
      />
      <PredikatCalculator question={questionOf(predikatQuery, params)} params={params} />
    </PageBody>
  );
}
