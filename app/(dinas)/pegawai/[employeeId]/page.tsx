import { cache } from "react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountPanel } from "@/components/people/account-panel";
import { EmployeeAppraisals, EmployeeSkp } from "@/components/people/employee-appraisals";
import { EmployeeFacts } from "@/components/people/employee-facts";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { SideColumn } from "@/components/ui/side-column";
import { resetPasswordAction } from "@/lib/account/actions";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { getAccountState } from "@/lib/account/queries";
import { getEmployee } from "@/lib/people/queries/profile";
import { countOf, type Search } from "@/lib/kernel/address";
import { recordSummary } from "@/lib/appraisals/queries/audited-reading";

interface Props {
  params: Promise<{ employeeId: string }>;
  searchParams: Search;
}

const readEmployee = cache(async (employeeId: string, year: number | null) =>
  getEmployee(await requireViewer(), employeeId, year),
);

async function findAskedEmployee({ params, searchParams }: Props) {
  const [{ employeeId }, search] = await Promise.all([params, searchParams]);
  const profile = await readEmployee(employeeId, countOf(search["tahun"]));
  if (profile === null) notFound();
  return profile;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await findAskedEmployee(props)).name };
}

export default async function EmployeePage(props: Props) {
  const [viewer, profile] = await Promise.all([requireViewer(), findAskedEmployee(props)]);
  await recordSummary(viewer, profile);
  const account = await getAccountState(viewer, profile.employeeId);
  const facts = (
    <EmployeeFacts profile={profile} isOwn={profile.employeeId === viewer.employeeId} today={today()} />
  );
  const access = account !== null && (
    <AccountPanel
      key={profile.employeeId}
      employeeId={profile.employeeId}
      name={profile.name}
      account={account}
      action={resetPasswordAction}
    />
  );
  const day = today();
  const now = profile.placements.find(
    ({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn >= day),
  );
  return (
    <PageBody>
      <PageHeader
        title={profile.name}
        lead={now === undefined ? undefined : `${now.position}, ${now.unit}`}
        breadcrumb={[{ href: "/pegawai", label: "Pegawai" }, { label: profile.name }]}
      />
      <SideColumn
        aside={
          <>
            {facts}
            {access}
          </>
        }
      >
        <EmployeeAppraisals profile={profile} />
        <EmployeeSkp profile={profile} />
      </SideColumn>
    </PageBody>
  );
}
