import { GrantRoleForm } from "@/components/people/grant-role-form";
import { RevokeRoleForm } from "@/components/people/revoke-role-form";
import type { FormAction } from "@/components/forms/use-form";
import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import { roleOptions, roleWords } from "@/lib/account/labels";
import type { PersonRights, Right } from "@/lib/account/queries/roles";
import { formatShortDay } from "@/lib/labels/date";

interface RightsPanelProps {
  readonly employeeId: string;
  readonly name: string;
  readonly rights: PersonRights;
  readonly today: string;
  readonly grant: FormAction;
  readonly revoke: FormAction;
}

const daysOf = ({ startsOn, endsOn }: Right): string =>
  `${formatShortDay(startsOn)} sampai ${endsOn === null ? "dicabut" : formatShortDay(endsOn)}`;

/** Which rights a person has today and later, and the ways to give and take them. */
export function RightsPanel({ employeeId, name, rights, today, grant, revoke }: RightsPanelProps) {
  return (
    <Panel title="Hak akses" small>
      {rights.rights.length === 0 && (
        <p className="text-ink-2">
          Tidak ada hak khusus. Setiap pegawai tetap dapat mengurus SKP dan penilaiannya sendiri.
        </p>
      )}
      <ul className="grid gap-4">
        {rights.rights.map((right) => (
          <li key={right.grantId}>
            <p className="font-semibold">{roleWords[right.role].label}</p>
            <p className="text-sm text-ink-2">
              {right.unit}. {daysOf(right)}
              {right.grantedBy !== null && `. Diberi oleh ${right.grantedBy}`}
            </p>
            <p className="text-sm text-ink-2">{roleWords[right.role].meaning}</p>
            {right.mayRevoke && (
              <Disclosure title={`Cabut ${roleWords[right.role].label}`} nested>
                <RevokeRoleForm right={right} today={today} action={revoke} />
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
      {rights.roles.length > 0 && (
        <div className="mt-4">
          <Disclosure title="Beri hak akses">
            <GrantRoleForm
              employeeId={employeeId}
              name={name}
              roles={roleOptions(rights.roles)}
              units={rights.units.map(({ id, name: label }) => ({ value: id, label }))}
              today={today}
              action={grant}
            />
          </Disclosure>
        </div>
      )}
    </Panel>
  );
}
