import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

interface CodeBoxProps {
  readonly typed?: string;
  readonly error?: string | undefined;
}

/** Where a citizen types the code of her case; an address, so that it works everywhere. */
export function CodeBox({ typed = "", error }: CodeBoxProps) {
  return (
    <form method="get" action="/aduan/lacak" className="flex flex-wrap items-end gap-3">
      <div className="min-w-0 flex-1 basis-60">
        <TextField
          key={typed}
          name="kode"
          label="Kode aduan"
          hint="Misalnya AD-7F3K-92QD. Huruf besar atau kecil sama saja."
          maxLength={40}
          autoComplete="off"
          defaultValue={typed}
          error={error}
        />
      </div>
      <Button type="submit" icon="search">
        Lihat status
      </Button>
    </form>
  );
}
