import type { Metadata } from "next";
import { readComplaint } from "@/app/(dinas)/aduan-warga/[code]/load";
import { CaseSide } from "@/components/complaints/case-side";
import { CaseSteps } from "@/components/complaints/case-steps";
import { CaseText } from "@/components/complaints/case-text";
import { Notice } from "@/components/ui/notice";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { SideColumn } from "@/components/ui/side-column";
import { StatusTag } from "@/components/ui/status-tag";
import {
  answerComplaintAction,
  forwardComplaintAction,
  hideComplaintWordsAction,
  noteComplaintAction,
  refuseComplaintAction,
  verifyComplaintAction,
} from "@/lib/complaints/actions";
import { readComplaintOriginal } from "@/lib/complaints/queries/original";
import { ownZone, today } from "@/lib/server/clock";
import { complaintStatus, dueReading, stepDoneOf } from "@/lib/complaints/labels";
import { listForwardTargets } from "@/lib/complaints/queries/case";
import { textOf, type Search } from "@/lib/kernel/address";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Search;
}

const actions = {
  VERIFY: verifyComplaintAction,
  FORWARD: forwardComplaintAction,
  ANSWER: answerComplaintAction,
  REFUSE: refuseComplaintAction,
  NOTE: noteComplaintAction,
  HIDE: hideComplaintWordsAction,
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { found } = await readComplaint((await params).code);
  return { title: `Aduan ${found.code}` };
}

export default async function ComplaintCasePage({ params, searchParams }: Props) {
  const [{ code }, search] = await Promise.all([params, searchParams]);
  const { viewer, found } = await readComplaint(code);
  const targets = found.steps.includes("FORWARD")
    ? await listForwardTargets(found, today())
    : { inside: [], others: [] };
  const read =
    found.isHidden && textOf(search["teks"]) === "asli" ? await readComplaintOriginal(viewer, code) : null;
  const original = read?.ok === true ? read.value.text : null;
  const { label, tone } = complaintStatus[found.status];
  const said = stepDoneOf(textOf(search["hasil"]));
  const zone = ownZone();
  return (
    <PageBody>
      <PageHeader
        title={found.code}
        status={<StatusTag tone={tone}>{label}</StatusTag>}
        lead={dueReading(found, today(), zone)}
        breadcrumb={[{ href: "/aduan-warga", label: "Aduan warga" }, { label: found.code }]}
      />
      {said !== null && (
        <div className="mb-5">
          <Notice tone="ok" live>
            {said}
          </Notice>
        </div>
      )}
      <SideColumn
        label="Ringkasan dan riwayat"
        aside={<CaseSide found={found} today={today()} zone={zone} />}
      >
        <CaseText found={found} original={original} />
        <CaseSteps found={found} targets={targets} actions={actions} />
      </SideColumn>
    </PageBody>
  );
}
