import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";

interface AttendanceFilterProps {
  readonly units: readonly {
    readonly code: string;
    readonly name: string;
    readonly isCounted: boolean;
  }[];
  readonly unit: { readonly code: string; readonly name: string };
  readonly month: string;
}

/** Chooses unit and month by the address, so that a view can be sent to a colleague. */
export function AttendanceFilter({ units, unit, month }: AttendanceFilterProps) {
  const options = units.map(({ code, name, isCounted }) => ({
    value: code,
    label: isCounted ? name : `${name} (tidak menghitung kehadiran)`,
  }));
  const isListed = units.some(({ code }) => code === unit.code);
  return (
    <form method="get" action="/admin/kehadiran" className="no-print mb-5 flex flex-wrap items-end gap-3">
      <div className="w-full min-w-0 md:w-96">
        <SelectField
          name="unit"
          label="Unit"
          compact
          options={isListed ? options : [{ value: unit.code, label: unit.name }, ...options]}
          defaultValue={unit.code}
        />
      </div>
      <div className="min-w-44 flex-1 md:max-w-52">
        <TextField key={month} name="bulan" label="Bulan" type="month" compact defaultValue={month} />
      </div>
      <Button type="submit">Tampilkan</Button>
    </form>
  );
}
