import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

interface SideColumnProps {
  readonly aside: ReactNode;
  readonly width?: "normal" | "wide";
  readonly label?: string;
  readonly children: ReactNode;
}

/** Content with one side column from 1024 px; on phones the column follows. */
export function SideColumn({ aside, width = "normal", label = "Ringkasan", children }: SideColumnProps) {
  const columns =
    width === "wide" ? "lg:grid-cols-[minmax(0,1fr)_22.5rem]" : "lg:grid-cols-[minmax(0,1fr)_20rem]";
  return (
    <div className={cn("side-by-side grid grid-cols-[minmax(0,1fr)] gap-5 lg:gap-6", columns)}>
      <div className="grid content-start grid-cols-[minmax(0,1fr)] gap-4">{children}</div>
      <aside aria-label={label} className="grid content-start grid-cols-[minmax(0,1fr)] gap-4">
        {aside}
      </aside>
    </div>
  );
}
