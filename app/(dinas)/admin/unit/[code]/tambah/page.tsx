import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadKeptUnit, wayTo } from "@/app/(dinas)/admin/unit/[code]/load";
import { AddUnitForm } from "@/components/organisation/add-unit-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { addUnitAction } from "@/lib/organisation/actions";
import { kindsUnder } from "@/lib/organisation/rules/units";
import { today } from "@/lib/server/clock";

interface Props {
  params: Promise<{ code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Tambah unit di bawah ${(await loadKeptUnit((await params).code)).name}` };
}

export default async function AddUnitPage({ params }: Props) {
  const unit = await loadKeptUnit((await params).code);
  const kinds = kindsUnder(unit.kind);
  if (kinds.length === 0) notFound();
  return (
    <PageBody width="form">
      <PageHeader
        title="Tambah unit"
        lead={`Langsung di bawah ${unit.name}.`}
        breadcrumb={wayTo(unit, "Tambah unit")}
      />
      <AddUnitForm parentId={unit.id} kinds={kinds} today={today()} action={addUnitAction} />
    </PageBody>
  );
}
