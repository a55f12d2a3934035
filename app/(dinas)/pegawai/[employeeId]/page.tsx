import { cache } from "react";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmployeeAppraisals, EmployeeSkp } from "@/components/people/employee-appraisals";
import { ProfileSide } from "@/components/people/profile-side";
import { PageBody } from "@/components/ui/page-body";
import { PageHeader } from "@/components/ui/page-header";
import { SideColumn } from "@/components/ui/side-column";
import {
  grantRoleAction,
  resetPasswordAction,
  revokeRoleAction,
  switchAccountAction,
} from "@/lib/account/actions";
import { requireViewer } from "@/lib/server/auth/viewer";
import { today } from "@/lib/server/clock";
import { getAccountState } from "@/lib/account/queries/account";
import { getPersonRights } from "@/lib/account/queries/roles";
import { getMoveStarts } from "@/lib/moves/queries/choices";
import { keepsPeople } from "@/lib/people/rules/person";
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

const ACTIONS = {
  resetPassword: resetPasswordAction,
  switchAccount: switchAccountAction,
  grantRole: grantRoleAction,
  revokeRole: revokeRoleAction,
};

export default async function EmployeePage(props: Props) {
  const [viewer, profile] = await Promise.all([requireViewer(), findAskedEmployee(props)]);
  await recordSummary(viewer, profile);
  const day = today();
  const { employeeId, name } = profile;
  const [account, rights, starts] = await Promise.all([
    getAccountState(viewer, employeeId),
    getPersonRights(viewer, employeeId, day),
    getMoveStarts(viewer, { employeeId, today: day }),
  ]);
  const now = profile.placements.find(
    ({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn >= day),
  );
  const side = (
    <ProfileSide
      profile={profile}
      isOwn={employeeId === viewer.employeeId}
      today={day}
      correctHref={keepsPeople(viewer) ? `/pegawai/${employeeId}/ubah` : null}
      starts={starts}
      rights={rights}
      account={account}
      actions={ACTIONS}
    />
  );
  return (
    <PageBody>
      <PageHeader
        title={name}
        lead={now === undefined ? undefined : `${now.position}, ${now.unit}`}
        breadcrumb={[{ href: "/pegawai", label: "Pegawai" }, { label: name }]}
      />
      <SideColumn aside={side}>
        <EmployeeAppraisals profile={profile} today={day} />
        <EmployeeSkp profile={profile} />
      </SideColumn>
    </PageBody>
  );
}
