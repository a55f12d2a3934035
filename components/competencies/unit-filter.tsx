import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";

interface UnitFilterProps {
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly unit: { readonly code: string; readonly name: string };
}

/** Chooses the unit by the address. */
export function UnitFilter({ units, unit }: UnitFilterProps) {
  const listed = units.some(({ code }) => code === unit.code) ? units : [unit, ...units];
  return (
    <form method="get" action="/admin/kompetensi" className="no-print mb-5 flex flex-wrap items-end gap-3">
      <div className="w-full min-w-0 md:w-96">
        <SelectField
          name="unit"
          label="Unit"
          compact
          options={listed.map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={unit.code}
        />
      </div>
      <Button type="submit">Tampilkan</Button>
    </form>
  );
}
