import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

interface DefinitionListProps {
  readonly items: readonly { readonly term: string; readonly value: ReactNode }[];
  readonly compact?: boolean;
}

/** Terms with their values, side by side where there is room. */
export function DefinitionList({ items, compact = false }: DefinitionListProps) {
  return (
    <dl
      className={cn(
        "grid gap-x-5",
        compact
          ? "grid-cols-[auto_minmax(0,1fr)] gap-y-0.75 text-sm"
          : "gap-y-0.5 md:grid-cols-[11rem_minmax(0,1fr)] md:gap-y-1.5",
      )}
    >
      {items.map(({ term, value }) => (
        <div key={term} className="contents">
          <dt className="text-sm leading-6.5 text-ink-2">{term}</dt>
          <dd className={cn("angka min-w-0", compact ? "leading-6.5" : "max-md:mb-2")}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
