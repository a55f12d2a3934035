import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { formatNumber } from "@/lib/labels/number";

interface ResponsibleSearchProps {
  readonly path: string;
  readonly termId: string;
  readonly search: string | undefined;
  readonly shown: number;
  readonly total: number;
}

/** Narrows the people to choose from where an OPD has more than a list can hold. */
export function ResponsibleSearch({ path, termId, search, shown, total }: ResponsibleSearchProps) {
  if (search === undefined && shown === total) return null;
  return (
    <form method="get" action={path} className="no-print mb-5 flex flex-wrap items-end gap-3">
      <input type="hidden" name="masa" value={termId} />
      <div className="w-full min-w-0 md:w-96">
        <TextField
          name="pegawai"
          label="Cari penanggung jawab"
          type="search"
          compact
          hint={`Pilihan memuat ${formatNumber(shown)} dari ${formatNumber(total)} pegawai.`}
          defaultValue={search ?? ""}
        />
      </div>
      <Button type="submit">Cari</Button>
    </form>
  );
}
