import type { Metadata } from "next";
import { ProposeForm } from "@/components/moves/appraiser-forms";
import { AppraiserPanel, NamedList, ProposalList } from "@/components/moves/appraiser-panels";
import { PersonSearch } from "@/components/services/person-search";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { textOf, type Search } from "@/lib/kernel/address";
import { proposeAppraiserAction, withdrawProposalAction } from "@/lib/moves/actions";
import { getOwnAppraiser, getOwnProposals } from "@/lib/moves/queries/appraisers";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";

export const metadata: Metadata = { title: "Pejabat penilai saya" };

export default async function OwnAppraiserPage({ searchParams }: { searchParams: Search }) {
  const [viewer, query] = await Promise.all([requireViewer(), searchParams]);
  const search = textOf(query["cari"]);
  const [appraiser, own] = await Promise.all([
    getOwnAppraiser(viewer, today()),
    getOwnProposals(viewer, { search, today: today() }),
  ]);
  const isWaiting = own.proposals.some(({ status }) => status === "WAITING");
  return (
    <PageBody>
      <PageHeader
        title="Pejabat penilai saya"
        breadcrumb={[{ href: "/skp", label: "SKP saya" }, { label: "Pejabat penilai" }]}
        lead="Siapa yang menilai Anda hari ini, mengapa dia, dan apa yang dapat dilakukan bila keliru."
      />
      <AppraiserPanel appraiser={appraiser} />
      <Section>
        <ProposalList proposals={own.proposals} withdraw={withdrawProposalAction} />
      </Section>
      {!isWaiting && (
        <Section>
          <Panel
            title="Usulkan penilai"
            reading={
              "Bila atasan langsung Anda sebenarnya orang lain. Admin unit Anda memutuskan; sesudah diterima, SKP " +
              "dan penilaian yang menunggu berpindah."
            }
          >
            <PersonSearch
              action="/skp/penilai"
              search={search ?? ""}
              listed={own.people.length}
              found={own.found}
            />
            <ProposeForm people={own.people} today={today()} action={proposeAppraiserAction} />
          </Panel>
        </Section>
      )}
      <Section>
        <NamedList overrides={own.overrides} />
      </Section>
    </PageBody>
  );
}
