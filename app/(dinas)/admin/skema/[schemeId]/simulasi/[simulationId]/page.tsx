import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { SimulationProgress } from "@/components/simulations/simulation-progress";
import { SimulationReport } from "@/components/simulations/simulation-report";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { StatusTag } from "@/components/ui/status-tag";
import { requireViewer } from "@/lib/server/auth/viewer";
import { termName } from "@/lib/labels/date";
import { getSimulationReport, getSimulation } from "@/lib/simulations/queries/simulations";
import { askedPage, type Search } from "@/lib/kernel/address";
import { id } from "@/lib/kernel/fields";
import { resumeSimulationAction } from "@/lib/simulations/actions";
import { simulationState } from "@/lib/simulations/labels";

interface Props {
  params: Promise<{ schemeId: string; simulationId: string }>;
  searchParams: Search;
}

const load = cache(async (schemeId: string, simulationId: string) =>
  id.safeParse(schemeId).success && id.safeParse(simulationId).success
    ? getSimulation(await requireViewer(), { schemeId, id: simulationId })
    : null,
);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { schemeId, simulationId } = await params;
  const simulation = await load(schemeId, simulationId);
  if (simulation === null) notFound();
  return { title: `Simulasi ${termName(simulation.term)}` };
}

export default async function SimulationPage({ params, searchParams }: Props) {
  const [{ schemeId, simulationId }, search, viewer] = await Promise.all([
    params,
    searchParams,
    requireViewer(),
  ]);
  const simulation = await load(schemeId, simulationId);
  if (simulation === null) notFound();
  const { view, term, unit, scheme, version } = simulation;
  const report =
    view === "DONE"
      ? await getSimulationReport(viewer, simulationId, { page: askedPage(search["halaman"]) })
      : null;
  const path = `/admin/skema/${schemeId}`;
  return (
    <PageBody>
      <PageHeader
        title={`Simulasi ${termName(term)}`}
        status={<StatusTag tone={simulationState[view].tone}>{simulationState[view].label}</StatusTag>}
        lead={`${scheme}, versi ${version}. ${unit}.`}
        breadcrumb={[
          { href: "/admin/skema", label: "Aturan nilai" },
          { href: path, label: `Versi ${version}` },
          { href: `${path}/simulasi`, label: "Simulasi" },
          { label: termName(term) },
        ]}
      />
      {simulation.isOutdated && (
        <div className="mb-5">
          <Notice tone="brass">
            Draf ini diubah sesudah simulasi diminta. Hasilnya memakai isi yang lama; jalankan lagi untuk isi
            yang baru.
          </Notice>
        </div>
      )}
      {report === null && <SimulationProgress simulation={simulation} resume={resumeSimulationAction} />}
      {report !== null && (
        <SimulationReport
          report={report}
          hrefFor={(page) => `${path}/simulasi/${simulationId}?halaman=${page}#pegawai`}
        />
      )}
    </PageBody>
  );
}
