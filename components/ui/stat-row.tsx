import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

interface StatRowProps {
  readonly items: readonly { readonly label: string; readonly value: ReactNode; readonly note?: ReactNode }[];
}

const columns: Record<number, string> = { 2: "md:grid-cols-2", 3: "md:grid-cols-3", 4: "md:grid-cols-4" };

/** Two to four figures side by side in one panel, each with its unit or source. */
export function StatRow({ items }: StatRowProps) {
  return (
    <dl
      className={cn(
        "grid grid-cols-2 overflow-hidden rounded-lg border border-line bg-line gap-px",
        columns[items.length],
      )}
    >
      {items.map(({ label, value, note }) => (
        <div key={label} className="bg-surface px-4 py-4 md:px-6 md:py-5.5">
          <dt className="text-sm text-ink-2">{label}</dt>
          <dd className="angka text-2xl font-bold tracking-[-0.02em]">{value}</dd>
          {note != null && <dd className="text-sm">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
