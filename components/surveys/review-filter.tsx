import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { reasonName } from "@/lib/surveys/labels/trust";
import type { ReasonCount } from "@/lib/surveys/queries/review";

interface ReviewFilterProps {
  readonly path: string;
  readonly reasons: readonly ReasonCount[];
  readonly reason: string | undefined;
  readonly day: string | undefined;
}

/** Narrows what waits to one reason or one day. */
export function ReviewFilter({ path, reasons, reason = "", day = "" }: ReviewFilterProps) {
  const options = reasons
    .filter(({ waiting }) => waiting > 0)
    .map((row) => ({ value: row.reason, label: `${reasonName(row.reason)} (${row.waiting})` }));
  return (
    <form method="get" action={path} className="no-print mb-5 flex flex-wrap items-end gap-3">
      <div className="w-full min-w-0 md:w-80">
        <SelectField
          key={reason}
          name="sebab"
          label="Sebab"
          compact
          placeholder="Semua sebab"
          options={options}
          defaultValue={reason}
        />
      </div>
      <div className="min-w-44 flex-1 md:max-w-52">
        <TextField key={day} name="hari" label="Hari" type="date" compact defaultValue={day} />
      </div>
      <Button type="submit">Tampilkan</Button>
    </form>
  );
}
