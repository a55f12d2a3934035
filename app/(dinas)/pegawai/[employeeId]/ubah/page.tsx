import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PersonForm } from "@/components/people/person-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { correctEmployeeAction } from "@/lib/people/actions";
import { getRecord } from "@/lib/people/queries/profile";
import { requireViewer } from "@/lib/server/auth/viewer";

export const metadata: Metadata = { title: "Perbaiki data pegawai" };

export default async function CorrectEmployeePage({ params }: { params: Promise<{ employeeId: string }> }) {
  const [viewer, { employeeId }] = await Promise.all([requireViewer(), params]);
  const person = await getRecord(viewer, employeeId);
  if (person === null) notFound();
  return (
    <PageBody width="form">
      <PageHeader
        title="Perbaiki data pegawai"
        lead="Yang berubah tercatat di jejak audit beserta alasannya."
        breadcrumb={[
          { href: "/pegawai", label: "Pegawai" },
          { href: `/pegawai/${employeeId}`, label: person.name },
          { label: "Perbaiki data" },
        ]}
      />
      <PersonForm action={correctEmployeeAction} person={person} address="" />
    </PageBody>
  );
}
