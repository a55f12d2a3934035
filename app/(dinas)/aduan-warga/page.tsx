import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ComplaintListScreen } from "@/components/complaints/complaint-list-screen";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/server/auth/viewer";
import { ownZone, today } from "@/lib/server/clock";
import { SERVICE_READERS } from "@/lib/kernel/service";
import { holdsAnywhere } from "@/lib/kernel/viewer";
import { addresseesOf, stepDone } from "@/lib/complaints/labels";
import { listComplaintOffices, listComplaints } from "@/lib/complaints/queries/complaints";
import { textOf, type Search } from "@/lib/kernel/address";
import { complaintListOf } from "@/lib/complaints/schemas";

export const metadata: Metadata = { title: "Aduan warga" };

export default async function ComplaintsPage({ searchParams }: { searchParams: Search }) {
  const [viewer, search] = await Promise.all([requireViewer(), searchParams]);
  if (!holdsAnywhere(viewer, SERVICE_READERS)) notFound();
  const asked = complaintListOf(search);
  const [page, offices] = await Promise.all([
    listComplaints(viewer, { ...asked, today: today() }),
    listComplaintOffices(viewer),
  ]);
  return (
    <PageBody>
      <PageHeader
        title="Aduan warga"
        lead={`Pengaduan dan saran untuk ${addresseesOf(offices)}, menurut batas jawabannya.`}
      />
      {textOf(search["hasil"]) === "MOVED" && (
        <div className="mb-5">
          <Notice tone="ok" live>
            {stepDone.MOVED}
          </Notice>
        </div>
      )}
      <ComplaintListScreen page={page} asked={asked} offices={offices} today={today()} zone={ownZone()} />
    </PageBody>
  );
}
