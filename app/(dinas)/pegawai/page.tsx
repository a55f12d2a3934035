import type { Metadata } from "next";
import { EmployeeList } from "@/components/people/employee-list";
import { EmployeeSearch } from "@/components/people/employee-search";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { holdsAnywhere } from "@/lib/kernel/viewer";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { listEmployees } from "@/lib/people/queries/employees";
import { addressWith, askedPage, textOf, type Search } from "@/lib/kernel/address";

export const metadata: Metadata = { title: "Pegawai" };

export default async function EmployeesPage({ searchParams }: { searchParams: Search }) {
  const [viewer, search] = await Promise.all([requireViewer(), searchParams]);
  const name = textOf(search["nama"]) ?? "";
  const withoutAppraiser = textOf(search["penilai"]) === "belum";
  const page = await listEmployees(viewer, {
    name,
    withoutAppraiser,
    page: askedPage(search["halaman"]),
    today: today(),
  });
  const kept = { ...(name === "" ? {} : { nama: name }), ...(withoutAppraiser ? { penilai: "belum" } : {}) };
  return (
    <PageBody>
      <PageHeader title="Pegawai" lead="Pilih nama untuk melihat jabatan, SKP, dan hasil penilaiannya." />
      <EmployeeSearch name={name} withoutAppraiser={withoutAppraiser} />
      <EmployeeList
        page={page}
        hrefFor={(to) => addressWith("/pegawai", { ...kept, halaman: String(to) })}
        seesAll={holdsAnywhere(viewer, ["BKD_ADMIN", "AUDITOR"])}
      />
    </PageBody>
  );
}
