import type { Metadata } from "next";
import { TeamTable } from "@/components/home/team-table";
import { TeamWork } from "@/components/home/team-work";
import { EmptyState } from "@/components/ui/empty-state";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { askedPage, type Search } from "@/lib/kernel/address";
import { requireViewer } from "@/lib/server/auth/viewer";
import { ownZone, today } from "@/lib/server/clock";
import { listTeam, summariseTeamWork } from "@/lib/home/queries/team";

export const metadata: Metadata = { title: "Tim saya" };

export default async function TeamPage({ searchParams }: { searchParams: Search }) {
  const viewer = await requireViewer();
  const asked = askedPage((await searchParams)["halaman"]);
  const [team, work] = await Promise.all([listTeam(viewer, today(), asked), summariseTeamWork(viewer)]);
  return (
    <PageBody>
      <PageHeader
        title="Tim saya"
        lead="Orang yang Anda nilai tahun ini: SKP mereka dan setiap masa penilaian yang terbuka."
      />
      <div className="grid gap-5">
        <TeamWork work={work} zone={ownZone()} />
        {team.count === 0 && (
          <Panel>
            <EmptyState title="Belum ada orang yang Anda nilai">
              Anda menilai orang di unit yang Anda pimpin. Bila seharusnya ada, admin BKD perlu memperbaiki
              penempatan atau menetapkan Anda sebagai penilai.
            </EmptyState>
          </Panel>
        )}
        {team.count > 0 && (
          <TeamTable people={team.people} count={team.count} terms={team.terms} today={today()} />
        )}
        {team.pageCount > 1 && (
          <Pagination
            page={team.page}
            pageCount={team.pageCount}
            hrefFor={(target) => `/tim?halaman=${target}`}
            summary={`${team.people.length} dari ${team.count} orang`}
          />
        )}
      </div>
    </PageBody>
  );
}
