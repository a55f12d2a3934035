import type { Metadata } from "next";
import { DistributionCalculator } from "@/components/calculators/distribution-calculator";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { distributionQuery } from "@/lib/calculators/schemas";
import { questionOf, type QueryParams } from "@/lib/kernel/question";

export const metadata: Metadata = { title: "Periksa sebaran predikat" };

export default async function DistributionCalculatorPage({
  searchParams,
}: {
  searchParams: Promise<QueryParams>;
}) {
  const params = await searchParams;
  return (
    <PageBody width="form">
      <PageHeader
        title="Periksa sebaran predikat"
        lead="Bandingkan sebaran predikat satu unit dengan pedoman menurut capaian organisasinya."
        breadcrumb={[{ href: "/kalkulator", label: "Kalkulator" }, { label: "Sebaran" }]}
      />
      <DistributionCalculator question={questionOf(distributionQuery, params)} params={params} />
    </PageBody>
  );
}
