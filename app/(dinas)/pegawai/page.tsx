import type { Metadata } from "next";
import { EmployeeList } from "@/components/people/employee-list";
import { EmployeeSearch } from "@/components/people/employee-search";
import { NipSearch } from "@/components/people/nip-search";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { findByNipAction } from "@/lib/people/actions";
import { listEmployees } from "@/lib/people/queries/employees";
import { addressWith, askedPage, textOf, type Search } from "@/lib/kernel/address";

export const metadata: Metadata = { title: "Pegawai" };

export default async function EmployeesPage({ searchParams }: { searchParams: Search }) {
  const [viewer, search] = await Promise.all([requireViewer(), searchParams]);
  const name = textOf(search["nama"]) ?? "";
  const withoutAppraiser = textOf(search["penilai"]) === "belum";
  const page = await listEmployees(viewer, {
    name,
    office: textOf(search["opd"]) ?? "",
    withoutAppraiser,
    page: askedPage(search["halaman"]),
    today: today(),
  });
  const { office, offices } = page;
  const kept = {
    ...(name === "" ? {} : { nama: name }),
    ...(office === "" ? {} : { opd: office }),
    ...(withoutAppraiser ? { penilai: "belum" } : {}),
  };
  return (
    <PageBody>
      <PageHeader title="Pegawai" lead="Pilih nama untuk melihat jabatan, SKP, dan hasil penilaiannya." />
      {page.findsByNip && <NipSearch action={findByNipAction} />}
      <EmployeeSearch name={name} withoutAppraiser={withoutAppraiser} office={office} offices={offices} />
      <EmployeeList page={page} hrefFor={(to) => addressWith("/pegawai", { ...kept, halaman: String(to) })} />
    </PageBody>
  );
}
