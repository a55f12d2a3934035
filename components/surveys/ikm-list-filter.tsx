import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { figureOrder } from "@/lib/surveys/labels/figures";

interface IkmListFilterProps {
  readonly search: string | undefined;
  readonly order: keyof typeof figureOrder;
  /** Other parts of the address that stay. */
  readonly keep: Readonly<Record<string, string>>;
}

/** Narrows and orders the list by the address, so that a view can be sent to a colleague. */
export function IkmListFilter({ search = "", order, keep }: IkmListFilterProps) {
  return (
    <form method="get" action="/survei-layanan" className="no-print mb-5 flex flex-wrap items-end gap-3">
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="w-full min-w-0 md:flex-1">
        <TextField
          key={search}
          name="cari"
          label="Cari layanan atau unit"
          type="search"
          compact
          defaultValue={search}
        />
      </div>
      <div className="min-w-44 flex-1 md:max-w-60">
        <SelectField
          name="urut"
          label="Urutkan"
          compact
          options={Object.entries(figureOrder).map(([value, label]) => ({ value, label }))}
          defaultValue={order}
        />
      </div>
      <Button type="submit">Tampilkan</Button>
    </form>
  );
}
