import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { CodeBox } from "@/components/complaints/code-box";
import { ComplaintForm } from "@/components/complaints/complaint-form";
import { LaporLink } from "@/components/complaints/lapor-link";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { submitComplaintAction } from "@/lib/complaints/actions";
import { today } from "@/lib/server/clock";
import { addresseeGroups } from "@/lib/complaints/labels";
import { listAddressees } from "@/lib/complaints/queries/public-case";
import { textOf, type Search } from "@/lib/kernel/address";

export const metadata: Metadata = { title: "Aduan dan saran" };

export default async function ComplaintPage({ searchParams }: { searchParams: Search }) {
  const [search, addressees] = await Promise.all([searchParams, listAddressees(today())]);
  const [service, office] = [textOf(search["layanan"]), textOf(search["opd"])];
  const groups = addresseeGroups(addressees);
  const wanted = service === undefined ? `opd:${office ?? ""}` : `layanan:${service}`;
  const about = groups.some(({ options }) => options.some(({ value }) => value === wanted)) ? wanted : "";
  return (
    <PageBody width="form">
      <PageHeader
        title="Aduan dan saran"
        lead="Tanpa akun dan tanpa nama. Anda mendapat kode untuk melihat jawabannya."
      />
      <Panel>
        <ComplaintForm
          action={submitComplaintAction}
          submissionKey={randomUUID()}
          groups={groups}
          about={about}
        />
      </Panel>
      <Section>
        <Panel title="Sudah pernah mengirim?">
          <CodeBox />
        </Panel>
      </Section>
      <LaporLink />
    </PageBody>
  );
}
