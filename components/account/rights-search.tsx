import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { roleOptions } from "@/lib/account/labels";
import { ROLES, type RightsFilter } from "@/lib/account/rules/roles";

interface RightsSearchProps {
  readonly filter: RightsFilter;
  readonly units: readonly { readonly code: string; readonly name: string }[];
}

/** Filters in the address, so that a list can be sent to a colleague. */
export function RightsSearch({ filter, units }: RightsSearchProps) {
  return (
    <form
      method="get"
      action="/admin/hak"
      role="search"
      className="mb-5 grid grid-cols-[minmax(0,1fr)] items-end gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4"
    >
      <TextField
        name="nama"
        label="Cari nama"
        type="search"
        autoComplete="off"
        maxLength={80}
        defaultValue={filter.name}
      />
      <SelectField
        name="hak"
        label="Hak"
        placeholder="Semua hak"
        options={roleOptions(ROLES)}
        defaultValue={filter.role ?? ""}
      />
      <SelectField
        name="unit"
        label="Unit"
        placeholder="Semua unit"
        options={units.map(({ code, name: label }) => ({ value: code, label }))}
        defaultValue={filter.unit}
      />
      <div>
        <Button type="submit" icon="search">
          Tampilkan
        </Button>
      </div>
    </form>
  );
}
