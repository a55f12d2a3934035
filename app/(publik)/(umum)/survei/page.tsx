import type { Metadata } from "next";
import { OpenServicesPanel } from "@/components/services/open-services-panel";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { askedPage, textOf, type Search } from "@/lib/kernel/address";
import { findOpenServices } from "@/lib/services/queries/open-services";

export const metadata: Metadata = {
  title: "Isi survei layanan",
  description: "Pilih layanan yang baru Anda terima, lalu nilai tanpa akun dan tanpa nama.",
};

export default async function SurveysPage({ searchParams }: { searchParams: Search }) {
  const asked = await searchParams;
  const search = textOf(asked["cari"]) ?? "";
  const found = await findOpenServices(search, askedPage(asked["halaman"]));
  return (
    <PageBody width="form">
      <PageHeader
        title="Isi survei layanan"
        lead="Pilih layanan yang baru Anda terima. Tanpa akun, tanpa nama, sekitar satu menit."
      />
      <OpenServicesPanel found={found} search={search} />
    </PageBody>
  );
}
