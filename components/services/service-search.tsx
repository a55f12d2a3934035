import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

/** Looks for a surveyed service by its own name or that of its office, without a script. */
export function ServiceSearch({ search = "" }: { readonly search?: string }) {
  return (
    <form
      method="get"
      action="/survei"
      role="search"
      className="grid items-end gap-3 md:grid-cols-[minmax(0,1fr)_auto]"
    >
      <TextField
        name="cari"
        label="Cari layanan atau kantor"
        type="search"
        defaultValue={search}
        maxLength={80}
      />
      <Button type="submit" icon="search">
        Cari
      </Button>
    </form>
  );
}
