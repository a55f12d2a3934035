import type { Metadata } from "next";
import { IkmForm } from "@/components/calculators/ikm-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { calculateIkmAction } from "@/lib/calculators/actions";

export const metadata: Metadata = { title: "Hitung IKM" };

export default function IkmCalculatorPage() {
  return (
    <PageBody width="form">
      <PageHeader
        title="Hitung IKM"
        lead="Indeks Kepuasan Masyarakat menurut PermenPANRB 14/2017, dengan bobot tepat 1/9."
        breadcrumb={[{ href: "/kalkulator", label: "Kalkulator" }, { label: "IKM" }]}
      />
      <IkmForm action={calculateIkmAction} />
    </PageBody>
  );
}
