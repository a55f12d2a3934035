import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ownOrigin } from "@/lib/server/http/origin";
import { AddServiceForm } from "@/components/services/add-service-form";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { addServiceAction } from "@/lib/services/actions";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { runsServicesAnywhere } from "@/lib/kernel/service";
import { listServiceUnits } from "@/lib/services/queries/services";

export const metadata: Metadata = { title: "Tambah layanan" };

export default async function NewServicePage() {
  const viewer = await requireViewer();
  if (!runsServicesAnywhere(viewer)) notFound();
  const [groups, root] = await Promise.all([listServiceUnits(viewer, today()), ownOrigin()]);
  return (
    <PageBody width="form">
      <PageHeader
        title="Tambah layanan"
        lead="Layanan yang dapat dinilai warga. Sesudah disimpan, buat titik layanan dan cetak posternya."
        breadcrumb={[{ href: "/survei-layanan", label: "Survei warga" }, { label: "Tambah layanan" }]}
      />
      <AddServiceForm action={addServiceAction} groups={groups} root={`${root}/survei/`} />
    </PageBody>
  );
}
