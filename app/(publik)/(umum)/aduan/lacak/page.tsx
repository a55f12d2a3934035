import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { readCase } from "@/app/(publik)/(umum)/aduan/load";
import { CodeBox } from "@/components/complaints/code-box";
import { LaporLink } from "@/components/complaints/lapor-link";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { describeRefusal } from "@/lib/labels/refusals";
import { textOf, type Search } from "@/lib/kernel/address";

export const metadata: Metadata = { title: "Lacak aduan", robots: { index: false } };

export default async function TrackPage({ searchParams }: { searchParams: Search }) {
  const typed = textOf((await searchParams)["kode"])?.trim() ?? "";
  const { refusal, found } = typed === "" ? { refusal: null, found: null } : await readCase(typed);
  if (found !== null) redirect(`/aduan/${found.code}`);
  const missing =
    typed === ""
      ? undefined
      : "Kode ini tidak ditemukan. Periksa lagi huruf dan angkanya; kode tidak memakai angka 0 dan 1.";
  return (
    <PageBody width="form">
      <PageHeader
        title="Lacak aduan"
        lead="Ketik kode yang Anda terima sesudah mengirim."
        breadcrumb={[{ href: "/aduan", label: "Aduan dan saran" }, { label: "Lacak" }]}
      />
      <Panel>
        <CodeBox typed={typed} error={refusal === null ? missing : describeRefusal(refusal)} />
      </Panel>
      <LaporLink />
    </PageBody>
  );
}
