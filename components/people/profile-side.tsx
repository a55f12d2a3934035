import Link from "next/link";
import { AccountPanel } from "@/components/people/account-panel";
import { EmployeeFacts } from "@/components/people/employee-facts";
import { RightsPanel } from "@/components/people/rights-panel";
import type { FormAction } from "@/components/forms/use-form";
import { Panel } from "@/components/ui/panel";
import type { AccountState } from "@/lib/account/queries/account";
import type { PersonRights } from "@/lib/account/queries/roles";
import type { MoveStarts } from "@/lib/moves/queries/choices";
import type { EmployeeProfile } from "@/lib/people/queries/profile";

interface ProfileSideProps {
  readonly profile: EmployeeProfile;
  readonly isOwn: boolean;
  readonly today: string;
  readonly correctHref: string | null;
  /** What the reader may begin for her. */
  readonly starts: MoveStarts;
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

/** Where a move of hers begins, and the naming of her appraiser; nothing for whoever may do neither. */
function StartPanel({ employeeId, starts }: { readonly employeeId: string; readonly starts: MoveStarts }) {
  const links = [
    { may: starts.move, href: `/admin/mutasi/baru?orang=${employeeId}`, label: "Catat mutasi atau pensiun" },
    { may: starts.appraiser, href: `/admin/penilai?orang=${employeeId}`, label: "Tetapkan pejabat penilai" },
  ].filter(({ may }) => may);
  if (links.length === 0) return null;
  return (
    <Panel title="Mutasi dan penilai" small>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} className="inline-flex min-h-11 items-center">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What stands beside the appraisals of a person: her record, her rights, her account. */
export function ProfileSide({
  profile,
  starts,
  rights,
  account,
  today,
  actions,
  ...facts
}: ProfileSideProps) {
  const { employeeId, name } = profile;
  return (
    <>
      <EmployeeFacts profile={profile} today={today} {...facts} />
      <StartPanel employeeId={employeeId} starts={starts} />
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
