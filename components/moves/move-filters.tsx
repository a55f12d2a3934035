import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { moveKindOptions } from "@/lib/moves/labels/move";

interface MoveFiltersProps {
  readonly name: string;
  readonly kind: string;
  readonly state: string;
}

/** What is chosen stands in the address, so that a list can be sent to a colleague. */
export function MoveFilters({ name, kind, state }: MoveFiltersProps) {
  return (
    <form method="get" action="/admin/mutasi" role="search" className="mb-5 flex flex-wrap items-end gap-3">
      <div className="w-full min-w-0 md:w-80">
        <TextField
          key={name}
          name="cari"
          label="Nomor SK atau nama"
          type="search"
          compact
          defaultValue={name}
        />
      </div>
      <div className="min-w-44 flex-1 md:max-w-60">
        <SelectField
          name="jenis"
          label="Jenis"
          compact
          placeholder="Semua jenis"
          options={moveKindOptions}
          defaultValue={kind}
        />
      </div>
      <div className="min-w-44 flex-1 md:max-w-52">
        <SelectField
          name="keadaan"
          label="Keadaan"
          compact
          placeholder="Semua"
          options={[
            { value: "BERLAKU", label: "Berlaku" },
            { value: "DITARIK", label: "Ditarik kembali" },
          ]}
          defaultValue={state}
        />
      </div>
      <Button type="submit">Tampilkan</Button>
    </form>
  );
}
