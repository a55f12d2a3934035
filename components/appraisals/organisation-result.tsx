import { OrganisationForm } from "@/components/appraisals/organisation-form";
import type { FormAction } from "@/components/forms/use-form";
import type { Zone } from "@/lib/kernel/zone";
import { formatMoment } from "@/lib/labels/date";
import type { OrganisationResult } from "@/lib/appraisals/queries/organisation";

interface OrganisationResultProps {
  /** Null for a unit that is no office. */
  readonly result: OrganisationResult | null;
  readonly place: { readonly unitId: string; readonly termId: string };
  readonly zone: Zone;
  readonly action: FormAction;
}

/** Who set the result of an office and why, and the form for whoever may set it. */
export function OrganisationResultNote({ result, place, zone, action }: OrganisationResultProps) {
  if (result === null) return null;
  const { value, reason, setBy, setAt, version, maySet } = result;
  const isSaid = setBy !== null && setAt !== null;
  if (!isSaid && !maySet) return null;
  return (
    <div className="mt-3 grid gap-2 border-t border-line pt-3 text-sm">
      {isSaid && (
        <p className="text-ink-2">
          Capaian organisasi ditetapkan {setBy}, {formatMoment(new Date(setAt), zone)}: {reason}
        </p>
      )}
      {maySet && (
        <OrganisationForm key={version} place={place} value={value} version={version} action={action} />
      )}
    </div>
  );
}
