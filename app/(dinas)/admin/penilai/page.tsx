import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Namings, WaitingProposals } from "@/components/moves/appraiser-matters";
import { MoveTabs } from "@/components/moves/move-tabs";
import { NamePanel } from "@/components/moves/name-panel";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Section } from "@/components/ui/section";
import { addressWith, askedPage, textOf, type Search } from "@/lib/kernel/address";
import { id } from "@/lib/kernel/fields";
import { decideProposalAction, endAppraiserOverrideAction, nameAppraiserAction } from "@/lib/moves/actions";
import { namingsCount } from "@/lib/moves/labels/appraiser";
import { listAppraiserMatters } from "@/lib/moves/queries/appraisers";
import { findPeople } from "@/lib/moves/queries/choices";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";

export const metadata: Metadata = { title: "Pejabat penilai" };

const PATH = "/admin/penilai";

export default async function AppraisersPage({ searchParams }: { searchParams: Search }) {
  const [viewer, query] = await Promise.all([requireViewer(), searchParams]);
  const asked = { cari: textOf(query["cari"]) ?? "", cariPenilai: textOf(query["cariPenilai"]) ?? "" };
  const chosen = { orang: id.safeParse(query["orang"]).data, penilai: id.safeParse(query["penilai"]).data };
  const [matters, employee, appraiser] = await Promise.all([
    listAppraiserMatters(viewer, { page: askedPage(query["halaman"]), today: today() }),
    findPeople(viewer, { name: asked.cari, personId: chosen.orang, today: today() }),
    findPeople(viewer, { name: asked.cariPenilai, personId: chosen.penilai, today: today() }),
  ]);
  if (matters === null) notFound();
  const { proposals, overrides, total, page, pageCount } = matters;
  const keep = Object.fromEntries(
    Object.entries(chosen).filter((entry): entry is [string, string] => !!entry[1]),
  );
  const hrefFor = (to: number): string => addressWith(PATH, { ...keep, halaman: String(to) });
  return (
    <PageBody>
      <PageHeader
        title="Pejabat penilai"
        lead="Usul pegawai yang menunggu keputusan, dan penilai yang ditetapkan di luar susunan unit."
      />
      <MoveTabs current="/admin/penilai" />
      <WaitingProposals proposals={proposals} decide={decideProposalAction} />
      <Section>
        <NamePanel
          path={PATH}
          keep={keep}
          asked={asked}
          employee={employee}
          appraiser={appraiser}
          today={today()}
          action={nameAppraiserAction}
        />
      </Section>
      <Section>
        <Namings
          overrides={overrides}
          today={today()}
          end={endAppraiserOverrideAction}
          footer={
            <Pagination page={page} pageCount={pageCount} summary={namingsCount(total)} hrefFor={hrefFor} />
          }
        />
      </Section>
    </PageBody>
  );
}
