import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { actionOptions, chainLabel } from "@/lib/audit/labels";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import { TRAIL_ADDRESS, type TrailFilter } from "@/lib/audit/rules";

interface TrailFiltersProps {
  readonly filter: TrailFilter;
  readonly chains: Readonly<Record<string, string>>;
}

/** Filters in the address, so that a list can be sent to a colleague. */
export function TrailFilters({ filter, chains }: TrailFiltersProps) {
  const offices = Object.entries(chains)
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, "id"));
  const isSet = Object.values(filter).some((part) => part !== "");
  return (
    <form
      method="get"
      action="/admin/jejak-audit"
      className={
        "mb-4 grid grid-cols-2 items-end gap-x-4 gap-y-3 " +
        "lg:grid-cols-[minmax(0,1.2fr)_minmax(0,1.4fr)_10rem_10rem_auto]"
      }
    >
      <SelectField
        name={TRAIL_ADDRESS.action}
        label="Tindakan"
        placeholder="Semua tindakan"
        options={actionOptions}
        defaultValue={filter.action}
      />
      <SelectField
        name={TRAIL_ADDRESS.chain}
        label="Rantai"
        placeholder="Semua rantai"
        options={[{ value: INSTANSI_CHAIN, label: chainLabel(INSTANSI_CHAIN, chains) }, ...offices]}
        defaultValue={filter.chain}
      />
      <TextField name={TRAIL_ADDRESS.from} label="Dari" type="date" defaultValue={filter.from} />
      <TextField name={TRAIL_ADDRESS.until} label="Sampai" type="date" defaultValue={filter.until} />
      {(["subjectId", "actorId", "aboutId"] as const).map((key) =>
        filter[key] === "" ? null : (
          <input key={key} type="hidden" name={TRAIL_ADDRESS[key]} value={filter[key]} readOnly />
        ),
      )}
      <div className="flex flex-wrap gap-2.5">
        <Button type="submit">Saring</Button>
        {isSet && (
          <ButtonLink href="/admin/jejak-audit" variant="quiet">
            Hapus saringan
          </ButtonLink>
        )}
      </div>
    </form>
  );
}
