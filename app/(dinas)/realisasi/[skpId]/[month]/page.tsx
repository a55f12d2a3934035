import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { findRealisation } from "@/app/(dinas)/realisasi/[skpId]/[month]/find-realisation";
import { RealisationView } from "@/components/realisation/realisation-view";
import {
  addEvidenceLinkAction,
  recordActualsAction,
  removeEvidenceAction,
  restoreEvidenceAction,
} from "@/lib/realisation/actions";
import { writeFeedbackAction } from "@/lib/skp/actions";
import { ownZone, today } from "@/lib/server/clock";
import { formatMonth } from "@/lib/labels/date";

interface Address {
  params: Promise<{ skpId: string; month: string }>;
  searchParams: Promise<{ galat?: string | string[] }>;
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const { skpId, month } = await params;
  const data = await findRealisation(skpId, month);
  return data === null ? notFound() : { title: `Realisasi ${formatMonth(data.month)}` };
}

export default async function RealisationPage({ params, searchParams }: Address) {
  const { skpId, month } = await params;
  const data = await findRealisation(skpId, month);
  if (data === null) notFound();
  const { galat } = await searchParams;
  const actions = {
    record: recordActualsAction,
    addLink: addEvidenceLinkAction,
    remove: removeEvidenceAction,
    restore: restoreEvidenceAction,
    reply: writeFeedbackAction,
  };
  return (
    <RealisationView
      data={data}
      today={today()}
      zone={ownZone()}
      actions={actions}
      problem={typeof galat === "string" ? galat : undefined}
    />
  );
}
