import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

interface PageBodyProps {
  readonly width?: "page" | "form" | "narrow";
  /** Printed across the paper: for tables of many columns. */
  readonly across?: boolean;
  readonly children: ReactNode;
}

const widths = { page: "max-w-[77rem] md:px-6", form: "max-w-[47rem] md:px-6", narrow: "max-w-[40rem]" };

/** The column every page stands in: gutters, page width, room above and below. */
export function PageBody({ width = "page", across = false, children }: PageBodyProps) {
  return (
    <div
      className={cn(
        "mx-auto w-full px-4 pt-5 pb-12 md:pt-8 md:pb-18 print:p-0",
        widths[width],
        across && "print-wide",
      )}
    >
      {children}
    </div>
  );
}
