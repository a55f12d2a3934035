import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { SelectField } from "@/components/ui/select-field";
import { actionOptions, chainLabel } from "@/lib/audit/labels";
import { INSTANSI_CHAIN } from "@/lib/kernel/unit";
import type { TrailFilter } from "@/lib/audit/queries";

interface TrailFiltersProps {
  readonly filter: TrailFilter;
  readonly chains: Readonly<Record<string, string>>;
}

/** Filters in the address, so that a list can be sent to a colleague. */
export function TrailFilters({ filter, chains }: TrailFiltersProps) {
  const offices = Object.entries(chains)
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, "id"));
  const isSet = filter.action !== "" || filter.chain !== "" || filter.subjectId !== "";
  return (
    <form
      method="get"
      action="/admin/jejak-audit"
      className="mb-5 grid items-end gap-x-4 gap-y-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1.4fr)_auto]"
    >
      <SelectField
        name="tindakan"
        label="Tindakan"
        placeholder="Semua tindakan"
        options={actionOptions}
        defaultValue={filter.action}
      />
      <SelectField
        name="rantai"
        label="Rantai"
        placeholder="Semua rantai"
        options={[{ value: INSTANSI_CHAIN, label: chainLabel(INSTANSI_CHAIN, chains) }, ...offices]}
        defaultValue={filter.chain}
      />
      {filter.subjectId !== "" && <input type="hidden" name="objek" value={filter.subjectId} />}
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
