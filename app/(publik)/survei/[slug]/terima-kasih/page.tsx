import { cache } from "react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Receipt } from "@/components/surveys/receipt";
import { env } from "@/lib/env";
import { formatMoment } from "@/lib/labels/date";
import { getReceipt } from "@/lib/queries/survey-form";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ kode?: string | string[] }>;
}

const receiptOf = cache(getReceipt);

async function read({ params, searchParams }: Props) {
  const [{ slug }, { kode }] = await Promise.all([params, searchParams]);
  const receipt = await receiptOf(slug, typeof kode === "string" ? kode.slice(0, 40) : "");
  if (receipt === null) notFound();
  return { slug, receipt };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  await read(props);
  return { title: "Jawaban Anda sudah kami terima", robots: { index: false } };
}

export default async function ReceiptPage(props: Props) {
  const { slug, receipt } = await read(props);
  const moment = formatMoment(new Date(receipt.receivedAt), env().TERAJU_ZONE);
  return <Receipt receipt={receipt} moment={moment} surveyHref={`/survei/${encodeURIComponent(slug)}`} />;
}
