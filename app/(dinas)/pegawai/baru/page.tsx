import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PersonForm } from "@/components/people/person-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { addEmployeeAction } from "@/lib/account/actions";
import { keepsPeople } from "@/lib/people/rules/person";
import { requireViewer } from "@/lib/server/auth/viewer";
import { ownOrigin } from "@/lib/server/http/origin";

export const metadata: Metadata = { title: "Tambah pegawai" };

export default async function NewEmployeePage() {
  const viewer = await requireViewer();
  if (!keepsPeople(viewer)) notFound();
  return (
    <PageBody width="form">
      <PageHeader
        title="Tambah pegawai"
        lead="Pegawai yang belum tercatat. Yang sudah ada, cari dulu namanya di daftar."
        breadcrumb={[{ href: "/pegawai", label: "Pegawai" }, { label: "Tambah pegawai" }]}
      />
      <PersonForm action={addEmployeeAction} person={null} address={`${await ownOrigin()}/masuk`} />
    </PageBody>
  );
}
