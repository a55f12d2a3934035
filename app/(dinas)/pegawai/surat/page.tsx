import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LettersForm } from "@/components/account/letters-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { letterProblem } from "@/lib/account/labels";
import { listLetterUnits } from "@/lib/account/queries/letters";
import { textOf, type Search } from "@/lib/kernel/address";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";

export const metadata: Metadata = { title: "Surat masuk pertama" };

export default async function LettersPage({ searchParams }: { searchParams: Search }) {
  const [viewer, search] = await Promise.all([requireViewer(), searchParams]);
  const units = await listLetterUnits(viewer, today());
  if (units === null) notFound();
  return (
    <PageBody width="form">
      <PageHeader
        title="Surat masuk pertama"
        lead="Satu surat untuk setiap pegawai yang belum pernah masuk, berisi kata sandi hari pertamanya."
        breadcrumb={[{ href: "/pegawai", label: "Pegawai" }, { label: "Surat masuk pertama" }]}
      />
      <LettersForm units={units} problem={letterProblem(textOf(search["galat"]))} />
    </PageBody>
  );
}
