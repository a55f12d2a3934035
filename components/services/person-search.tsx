import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { formatNumber } from "@/lib/labels/number";

interface PersonSearchProps {
  readonly action: string;
  readonly search: string;
  readonly listed: number;
  readonly found: number;
}

/** Narrows the people to choose from, by the address. */
export function PersonSearch({ action, search, listed, found }: PersonSearchProps) {
  return (
    <form method="get" action={action} role="search" className="mb-5 flex flex-wrap items-end gap-3">
      <div className="w-full min-w-0 md:w-80">
        <TextField
          key={search}
          name="cari"
          label="Cari pegawai"
          type="search"
          compact
          defaultValue={search}
        />
      </div>
      <Button type="submit">Cari</Button>
      <p className="text-sm text-ink-2">
        {found > listed
          ? `${formatNumber(listed)} dari ${formatNumber(found)} pegawai; cari nama untuk yang lain.`
          : `${formatNumber(found)} pegawai OPD ini.`}
      </p>
    </form>
  );
}
