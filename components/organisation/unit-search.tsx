import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { TextField } from "@/components/ui/text-field";

interface UnitSearchProps {
  readonly words: string;
  readonly closed: boolean;
}

/** Looks for units by name, former name, code or id in SIASN; what is asked stands in the address. */
export function UnitSearch({ words, closed }: UnitSearchProps) {
  return (
    <form
      method="get"
      action="/admin/unit"
      role="search"
      className="no-print mb-5 flex flex-wrap items-end gap-x-4 gap-y-2"
    >
      <div className="w-full max-w-md flex-auto">
        <TextField
          key={words}
          name="cari"
          label="Cari unit"
          hint="Nama sekarang atau dulu, kode, atau ID unor."
          type="search"
          autoComplete="off"
          maxLength={80}
          defaultValue={words}
        />
      </div>
      <Button type="submit" icon="search">
        Cari
      </Button>
      <CheckboxField name="tutup" value="ya" label="Tampilkan yang ditutup" defaultChecked={closed} />
    </form>
  );
}
