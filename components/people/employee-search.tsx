import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { TextField } from "@/components/ui/text-field";

interface EmployeeSearchProps {
  readonly name: string;
  readonly withoutAppraiser: boolean;
}

/** Searches by name only: what is typed stands in the address, and a NIP must not. */
export function EmployeeSearch({ name, withoutAppraiser }: EmployeeSearchProps) {
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
          hint="Nama saja, bukan NIP."
          type="search"
          autoComplete="off"
          maxLength={80}
          defaultValue={name}
        />
      </div>
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
