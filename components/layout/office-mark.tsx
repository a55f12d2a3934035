import { cn } from "@/components/ui/cn";

/** Whose installation this is, as its header says. */
export interface Office {
  readonly name: string;
  /** The SHA-256 of its logo; null without one. */
  readonly logo: string | null;
}

/** Logo and name of the instansi; on a phone the logo alone, where there is one. */
export function OfficeMark({ name, logo }: Office) {
  return (
    <span
      className={cn(
        "items-center gap-2.5 border-l border-line-2 pl-3.5 text-sm text-ink-2",
        logo === null ? "hidden md:flex" : "flex",
      )}
    >
      {logo !== null && <OfficeLogo logo={logo} />}
      <span className="sr-only md:not-sr-only">{name}</span>
    </span>
  );
}

/** The picture alone; the name stands beside it. */
export function OfficeLogo({ logo }: { readonly logo: string }) {
  return (
    <span className="grid size-9 flex-none place-items-center rounded-md bg-plate p-0.5">
      <img src={`/logo-instansi?v=${logo}`} alt="" className="max-h-full max-w-full object-contain" />
    </span>
  );
}
