import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

interface EmployeeSearchProps {
  readonly name: string;
  readonly withoutAppraiser: boolean;
  readonly office: string;
  /** None where the viewer sees one OPD at most. */
  readonly offices: readonly { readonly code: string; readonly name: string }[];
}

/** Searches by name and OPD: what is chosen stands in the address, so that a list can be sent to a colleague. */
export function EmployeeSearch({ name, withoutAppraiser, office, offices }: EmployeeSearchProps) {
  return (
    <form
      method="get"
      action="/pegawai"
      role="search"
      className="mb-5 flex flex-wrap items-end gap-x-4 gap-y-2"
    >
      <div className="w-full max-w-md flex-auto">
        <TextField
          name="nama"
          label="Cari nama"
          type="search"
          autoComplete="off"
          maxLength={80}
          defaultValue={name}
        />
      </div>
      {offices.length > 0 && (
        <div className="w-full max-w-md flex-auto">
          <SelectField
            name="opd"
            label="OPD"
            placeholder="Semua OPD"
            options={offices.map(({ code, name: label }) => ({ value: code, label }))}
            defaultValue={office}
          />
        </div>
      )}
      <Button type="submit" icon="search">
        Cari pegawai
      </Button>
      <CheckboxField
        name="penilai"
        value="belum"
        label="Hanya yang belum punya penilai"
        defaultChecked={withoutAppraiser}
      />
    </form>
  );
}
