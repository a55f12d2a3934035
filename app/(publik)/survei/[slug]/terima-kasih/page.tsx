import { cache } from "react";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { KioskReturn, Receipt, ReceiptWays } from "@/components/surveys/receipt";
import { formatMoment } from "@/lib/labels/date";
import { ownZone } from "@/lib/server/clock";
import { getReceipt } from "@/lib/surveys/queries/form";
import { addressWith, surveyPath, textOf, type Search } from "@/lib/kernel/address";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Search;
}

const receiptOf = cache(getReceipt);

async function readReceipt({ params, searchParams }: Props) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const receipt = await receiptOf(
    slug,
    textOf(search["kode"])?.slice(0, 40) ?? "",
    textOf(search["aduan"])?.slice(0, 40) ?? "",
  );
  if (receipt === null) notFound();
  return { slug, receipt, kiosk: textOf(search["kios"]), isBack: textOf(search["sudah"]) !== undefined };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  await readReceipt(props);
  return { title: "Jawaban Anda sudah kami terima", robots: { index: false } };
}

export default async function ReceiptPage(props: Props) {
  const { slug, receipt, kiosk, isBack } = await readReceipt(props);
  const moment = formatMoment(new Date(receipt.receivedAt), ownZone());
  const path = surveyPath(slug);
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <>
      <Receipt receipt={receipt} moment={moment} isBack={isBack}>
        {kiosk === undefined && (
          <ReceiptWays
            office={receipt.office}
            complaintHref={addressWith("/aduan", { layanan: slug })}
            againHref={isBack ? addressWith(path, { lagi: "ya" }) : null}
          />
        )}
      </Receipt>
      {kiosk !== undefined && <KioskReturn href={addressWith(`${path}/kios`, { t: kiosk })} />}
      <script src="/survei.js" async nonce={nonce} data-diterima={slug} />
    </>
  );
}
