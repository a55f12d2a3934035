import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { readOwnService } from "@/app/(dinas)/survei-layanan/[slug]/service";
import { AssignmentForm } from "@/components/services/assignment-form";
import { AssignmentList } from "@/components/services/assignment-list";
import { PersonSearch } from "@/components/services/person-search";
import { ServiceFrame } from "@/components/surveys/service-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { assignOfficerAction, endAssignmentAction } from "@/lib/services/actions";
import { today } from "@/lib/server/clock";
import { formatNumber } from "@/lib/labels/number";
import { getAssignments } from "@/lib/services/queries/assignments";
import { addressWith, askedPage, textOf, type Search } from "@/lib/kernel/address";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Search;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { service } = await readOwnService((await params).slug);
  return { title: `Petugas ${service.name}` };
}

export default async function OfficersPage({ params, searchParams }: Props) {
  const [{ slug }, query] = await Promise.all([params, searchParams]);
  const { viewer, service } = await readOwnService(slug);
  const search = textOf(query["cari"]);
  const assignments = await getAssignments(viewer, slug, {
    search,
    page: askedPage(query["halaman"]),
    today: today(),
  });
  if (assignments === null) notFound();
  const { points, people, found, rows, total, page, pageCount } = assignments;
  const root = `/survei-layanan/${encodeURIComponent(slug)}`;
  const keep = search === undefined ? {} : { cari: search };
  return (
    <ServiceFrame service={service} tab="/petugas">
      <Panel
        title="Tugaskan petugas"
        reading={
          "Jawaban yang masuk lewat satu titik pada hari seorang petugas bertugas sendirian di " +
          "sana dihitung juga sebagai jawaban tentang dia. Bila dua orang bertugas di titik " +
          "yang sama, jawaban hari itu hanya untuk unit."
        }
      >
        {points.length === 0 ? (
          <EmptyState title="Belum ada titik layanan yang aktif">
            Tambahkan loket atau kios di <Link href={`${root}/titik`}>Titik dan QR</Link>.
          </EmptyState>
        ) : (
          <>
            <PersonSearch
              action={`${root}/petugas`}
              search={search ?? ""}
              listed={people.length}
              found={found}
            />
            <AssignmentForm
              slug={slug}
              points={points}
              people={people}
              today={today()}
              action={assignOfficerAction}
            />
          </>
        )}
      </Panel>
      <Section>
        <AssignmentList
          rows={rows}
          today={today()}
          end={endAssignmentAction}
          footer={
            <Pagination
              page={page}
              pageCount={pageCount}
              summary={`${formatNumber(total)} penugasan`}
              hrefFor={(to) => addressWith(`${root}/petugas`, { ...keep, halaman: String(to) })}
            />
          }
        />
      </Section>
    </ServiceFrame>
  );
}
