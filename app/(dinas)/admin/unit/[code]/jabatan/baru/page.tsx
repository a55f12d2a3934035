import type { Metadata } from "next";
import { loadKeptUnit, wayTo } from "@/app/(dinas)/admin/unit/[code]/load";
import { NewPositionForm } from "@/components/organisation/position-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { addPositionAction } from "@/lib/organisation/actions";

interface Props {
  params: Promise<{ code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Tambah jabatan di ${(await loadKeptUnit((await params).code)).name}` };
}

export default async function AddPositionPage({ params }: Props) {
  const unit = await loadKeptUnit((await params).code);
  return (
    <PageBody width="form">
      <PageHeader
        title="Tambah jabatan"
        lead={`Di ${unit.name}.`}
        breadcrumb={wayTo(unit, "Tambah jabatan")}
      />
      <NewPositionForm hidden={{ unitId: unit.id }} action={addPositionAction} />
    </PageBody>
  );
}
