import { Button } from "@/components/ui/button";

interface LineButtonsProps {
  /** "rhk" or "iki". */
  readonly line: "rhk" | "iki";
  /** "0", or "0.2" for an indicator. */
  readonly at: string;
  readonly name: string;
  readonly first: boolean;
  readonly last: boolean;
}

/** Move or remove one line; plain submit buttons, so they also work without scripts. */
export function LineButtons({ line, at, name, first, last }: LineButtonsProps) {
  return (
    <>
      {!first && (
        <Button
          type="submit"
          name="intent"
          value={`up-${line}:${at}`}
          size="small"
          variant="quiet"
          icon="arrow-up"
          aria-label={`Naikkan ${name}`}
        >
          Naikkan
        </Button>
      )}
      {!last && (
        <Button
          type="submit"
          name="intent"
          value={`down-${line}:${at}`}
          size="small"
          variant="quiet"
          icon="arrow-down"
          aria-label={`Turunkan ${name}`}
        >
          Turunkan
        </Button>
      )}
      <Button
        type="submit"
        name="intent"
        value={`remove-${line}:${at}`}
        size="small"
        variant="quiet"
        icon="close"
        aria-label={`Hapus ${name}`}
      >
        Hapus
      </Button>
    </>
  );
}
