import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadScheme } from "@/app/(dinas)/admin/skema/[schemeId]/load";
import { SimulateForm } from "@/components/simulations/simulate-form";
import { SimulationsTable } from "@/components/simulations/simulations-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireViewer } from "@/lib/server/auth/viewer";
import { listOfficeChoices, listScoredTerms } from "@/lib/schemes/queries/offices";
import { ownZone } from "@/lib/server/clock";
import { listSimulations } from "@/lib/simulations/queries/simulations";
import { simulateSchemeAction } from "@/lib/simulations/actions";

interface Props {
  params: Promise<{ schemeId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const detail = await loadScheme((await params).schemeId);
  if (detail === null) notFound();
  return { title: `Simulasi versi ${detail.scheme.version}` };
}

export default async function SimulationsPage({ params }: Props) {
  const [viewer, detail] = await Promise.all([requireViewer(), loadScheme((await params).schemeId)]);
  if (detail === null) notFound();
  const { id, scheme, mayKeep } = detail;
  const [terms, offices, simulations] = await Promise.all([
    listScoredTerms(viewer),
    listOfficeChoices(viewer),
    listSimulations(viewer, id),
  ]);
  return (
    <PageBody>
      <PageHeader
        title="Simulasi"
        lead={scheme.name}
        breadcrumb={[
          { href: "/admin/skema", label: "Aturan nilai" },
          { href: `/admin/skema/${id}`, label: `Versi ${scheme.version}` },
          { label: "Simulasi" },
        ]}
      />
      {terms.length === 0 && (
        <EmptyState title="Belum ada masa dengan nilai akhir">
          Simulasi membutuhkan nilai yang sudah ditetapkan.
        </EmptyState>
      )}
      {terms.length > 0 && mayKeep && (
        <SimulateForm
          schemeId={id}
          version={scheme.version}
          terms={terms}
          offices={offices}
          action={simulateSchemeAction}
        />
      )}
      <Section>
        <SimulationsTable simulations={simulations} zone={ownZone()} />
      </Section>
    </PageBody>
  );
}
