import type { Metadata } from "next";
import { EmployeeList } from "@/components/people/employee-list";
import { EmployeeSearch } from "@/components/people/employee-search";
import { NipSearch } from "@/components/people/nip-search";
import { ButtonLink } from "@/components/ui/button-link";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { addressOf, askedPage, textsOf, type Search } from "@/lib/kernel/address";
import { findByNipAction } from "@/lib/people/actions";
import { listEmployees } from "@/lib/people/queries/employees";
import { peopleFilterOf, peopleQuery } from "@/lib/people/rules/list";
import { keepsPeople } from "@/lib/people/rules/person";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";

export const metadata: Metadata = { title: "Pegawai" };

export default async function EmployeesPage({ searchParams }: { searchParams: Search }) {
  const [viewer, search] = await Promise.all([requireViewer(), searchParams]);
  const filter = peopleFilterOf((name) => textsOf(search[name]));
  const page = await listEmployees(viewer, filter, { page: askedPage(search["halaman"]), today: today() });
  const kept = peopleQuery({ ...filter, office: page.office });
  const columns = filter.columns.filter((column) => column !== "nip" || page.findsByNip);
  return (
    <PageBody>
      <PageHeader
        title="Pegawai"
        lead="Pilih nama untuk melihat jabatan, SKP, dan hasil penilaiannya."
        aside={
          keepsPeople(viewer) && (
            <ButtonLink href="/pegawai/baru" icon="plus">
              Tambah pegawai
            </ButtonLink>
          )
        }
      />
      {page.findsByNip && <NipSearch action={findByNipAction} />}
      <EmployeeSearch
        filter={filter}
        office={page.office}
        offices={page.offices}
        showsNip={page.findsByNip}
      />
      <EmployeeList
        page={page}
        name={filter.name}
        columns={columns}
        hrefFor={(to) => addressOf("/pegawai", [...kept, ["halaman", String(to)]])}
      />
      {page.total > 0 && (
        <div className="mt-4 flex flex-wrap gap-2.5">
          <ButtonLink
            href={addressOf("/pegawai/berkas", [...kept, ["bentuk", "csv"]])}
            variant="secondary"
            icon="download"
            download
          >
            Unduh CSV
          </ButtonLink>
          <ButtonLink
            href={addressOf("/pegawai/berkas", [...kept, ["bentuk", "xlsx"]])}
            variant="secondary"
            icon="download"
            download
          >
            Unduh XLSX
          </ButtonLink>
        </div>
      )}
    </PageBody>
  );
}
