import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readCase } from "@/app/(publik)/(umum)/aduan/load";
import { CaseView } from "@/components/complaints/case-view";
import { LaporLink } from "@/components/complaints/lapor-link";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { StatusTag } from "@/components/ui/status-tag";
import { ownZone, today } from "@/lib/server/clock";
import { caseReading, complaintKind, complaintStatus } from "@/lib/complaints/labels";
import { describeRefusal } from "@/lib/labels/refusals";

interface Props {
  params: Promise<{ kode: string }>;
}

const crumbs = [{ href: "/aduan", label: "Aduan dan saran" }, { label: "Status" }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { refusal, found } = await readCase((await params).kode);
  if (refusal === null && found === null) notFound();
  return { title: "Status aduan", robots: { index: false } };
}

export default async function CasePage({ params }: Props) {
  const { refusal, found } = await readCase((await params).kode);
  if (refusal !== null)
    return (
      <PageBody width="form">
        <PageHeader title="Status aduan" breadcrumb={crumbs} />
        <Notice tone="brass">{describeRefusal(refusal)}</Notice>
      </PageBody>
    );
  if (found === null) notFound();
  const zone = ownZone();
  const { label, tone } = complaintStatus[found.status];
  return (
    <PageBody width="form">
      <PageHeader
        title={found.code}
        status={<StatusTag tone={tone}>{label}</StatusTag>}
        lead={caseReading(found, today(), zone)}
        breadcrumb={crumbs}
      />
      <p className="mb-5 text-ink-2">
        {complaintKind[found.kind]} untuk {found.office}
        {found.service !== null && `, layanan ${found.service}`}.
      </p>
      <CaseView found={found} today={today()} zone={zone} />
      <LaporLink />
    </PageBody>
  );
}
