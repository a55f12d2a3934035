import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadScheme } from "@/app/(dinas)/admin/skema/[schemeId]/load";
import { ChangesTable } from "@/components/simulations/changes-table";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { textOf, type Search } from "@/lib/kernel/address";

interface Props {
  params: Promise<{ schemeId: string }>;
  searchParams: Search;
}

async function pairOf({ params, searchParams }: Props) {
  const other = textOf((await searchParams)["dengan"]) ?? "";
  const [detail, compared] = await Promise.all([loadScheme((await params).schemeId), loadScheme(other)]);
  if (detail === null || compared === null) notFound();
  return detail.versions.findIndex(({ id }) => id === detail.id) <
    detail.versions.findIndex(({ id }) => id === compared.id)
    ? { detail, before: compared.scheme, after: detail.scheme }
    : { detail, before: detail.scheme, after: compared.scheme };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { before, after } = await pairOf(props);
  return { title: `Versi ${before.version} dan ${after.version}` };
}

export default async function CompareSchemesPage(props: Props) {
  const { detail, before, after } = await pairOf(props);
  return (
    <PageBody>
      <PageHeader
        title="Apa yang berubah"
        lead={detail.scheme.name}
        breadcrumb={[
          { href: "/admin/skema", label: "Aturan nilai" },
          { href: `/admin/skema/${detail.id}`, label: `Versi ${detail.scheme.version}` },
          { label: "Bandingkan" },
        ]}
      />
      <ChangesTable before={before} after={after} />
    </PageBody>
  );
}
