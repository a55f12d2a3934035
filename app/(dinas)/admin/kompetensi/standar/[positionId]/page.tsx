import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadStandard } from "@/app/(dinas)/admin/kompetensi/standar/[positionId]/load";
import { AddCompetencyForm } from "@/components/competencies/add-competency-form";
import { StandardForm } from "@/components/competencies/standard-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { SideColumn } from "@/components/ui/side-column";
import { addCompetencyAction, saveCompetencyStandardAction } from "@/lib/competencies/actions";
import { addressWith } from "@/lib/kernel/address";

interface Props {
  params: Promise<{ positionId: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const standard = await loadStandard((await params).positionId);
  if (standard === null) notFound();
  return { title: `Standar ${standard.position}` };
}

export default async function StandardPage({ params }: Props) {
  const standard = await loadStandard((await params).positionId);
  if (standard === null) notFound();
  const { position, unit } = standard;
  return (
    <PageBody>
      <PageHeader
        title={`Standar ${position}`}
        lead={unit.name}
        breadcrumb={[
          { href: addressWith("/admin/kompetensi", { unit: unit.code }), label: "Kompetensi" },
          { label: "Standar jabatan" },
        ]}
      />
      <SideColumn aside={<AddCompetencyForm action={addCompetencyAction} />} label="Tambah kompetensi">
        <StandardForm key={standard.lines.length} standard={standard} action={saveCompetencyStandardAction} />
      </SideColumn>
    </PageBody>
  );
}
