import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { findRealisation } from "@/app/(dinas)/realisasi/[skpId]/[month]/find-realisation";
import { SubmissionReview } from "@/components/realisation/submission-review";
import { submitTermAction } from "@/lib/realisation/actions";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { termInSentence } from "@/lib/realisation/labels";
import { listSubmissionLines } from "@/lib/realisation/queries/submission";

interface Address {
  params: Promise<{ skpId: string; month: string }>;
}

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const { skpId, month } = await params;
  const data = await findRealisation(skpId, month);
  return data?.term == null ? notFound() : { title: `Kirim realisasi ${termInSentence(data.term)}` };
}

export default async function SubmissionPage({ params }: Address) {
  const { skpId, month } = await params;
  const data = await findRealisation(skpId, month);
  if (data?.term == null) notFound();
  if (data.closed !== null) redirect(`/realisasi/${skpId}/${month}`);
  const lines = await listSubmissionLines(await requireViewer(), skpId, data.term);
  return (
    <SubmissionReview data={data} term={data.term} lines={lines} today={today()} action={submitTermAction} />
  );
}
