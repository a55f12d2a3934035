import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { readCase } from "@/app/(publik)/(umum)/aduan/load";
import { CaseSent } from "@/components/complaints/case-sent";
import { LaporLink } from "@/components/complaints/lapor-link";
import { PageBody } from "@/components/ui/page-body";
import { ownZone, today } from "@/lib/server/clock";
import { textOf, type Search } from "@/lib/kernel/address";

export const metadata: Metadata = { title: "Sudah kami terima", robots: { index: false } };

export default async function SentPage({ searchParams }: { searchParams: Search }) {
  const { found } = await readCase(textOf((await searchParams)["kode"]) ?? "");
  if (found === null) redirect("/aduan/lacak");
  return (
    <PageBody width="form">
      <CaseSent found={found} today={today()} zone={ownZone()} />
      <LaporLink />
    </PageBody>
  );
}
