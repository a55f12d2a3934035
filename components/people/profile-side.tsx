import { AccountPanel } from "@/components/people/account-panel";
import { EmployeeFacts } from "@/components/people/employee-facts";
import { RightsPanel } from "@/components/people/rights-panel";
import type { FormAction } from "@/components/forms/use-form";
import type { AccountState } from "@/lib/account/queries/account";
import type { PersonRights } from "@/lib/account/queries/roles";
import type { EmployeeProfile } from "@/lib/people/queries/profile";

interface ProfileSideProps {
  readonly profile: EmployeeProfile;
  readonly isOwn: boolean;
  readonly today: string;
  readonly correctHref: string | null;
  readonly rights: PersonRights | null;
  /** Null for whoever may not do anything about it. */
  readonly account: AccountState | null;
  readonly actions: {
    readonly resetPassword: FormAction;
    readonly switchAccount: FormAction;
    readonly grantRole: FormAction;
    readonly revokeRole: FormAction;
  };
}

/** What stands beside the appraisals of a person: her record, her rights, her account. */
export function ProfileSide({ profile, rights, account, today, actions, ...facts }: ProfileSideProps) {
  const { employeeId, name } = profile;
  return (
    <>
      <EmployeeFacts profile={profile} today={today} {...facts} />
      {rights !== null && (
        <RightsPanel
          employeeId={employeeId}
          name={name}
          rights={rights}
          today={today}
          grant={actions.grantRole}
          revoke={actions.revokeRole}
        />
      )}
      {account !== null && (
        <AccountPanel
          key={employeeId}
          employeeId={employeeId}
          name={name}
          account={account}
          action={actions.resetPassword}
          switchAction={actions.switchAccount}
        />
      )}
    </>
  );
}
