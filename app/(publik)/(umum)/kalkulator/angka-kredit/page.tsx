import type { Metadata } from "next";
import { AngkaKreditCalculator } from "@/components/calculators/angka-kredit-calculator";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { angkaKreditQuery } from "@/lib/calculators/schemas";
import { questionOf, type QueryParams } from "@/lib/kernel/question";

export const metadata: Metadata = { title: "Hitung angka kredit" };

export default async function AngkaKreditCalculatorPage({
  searchParams,
}: {
  searchParams: Promise<QueryParams>;
}) {
  const params = await searchParams;
  return (
    <PageBody width="form">
      <PageHeader
        title="Hitung angka kredit"
        lead="Bulan dibagi 12, dikali persentase predikat, dikali koefisien jenjang, dibulatkan dua desimal."
        breadcrumb={[{ href: "/kalkulator", label: "Kalkulator" }, { label: "Angka kredit" }]}
      />
      <AngkaKreditCalculator question={questionOf(angkaKreditQuery, params)} params={params} />
    </PageBody>
  );
}
