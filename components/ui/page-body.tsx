import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

interface PageBodyProps {
  readonly width?: "page" | "form";
  readonly children: ReactNode;
}

/** The column every page stands in: gutters, page width, room above and below. */
export function PageBody({ width = "page", children }: PageBodyProps) {
  return <div className={cn("mx-auto w-full px-4 pt-5 pb-12 md:px-6 md:pt-8 md:pb-18", width === "page" ? "max-w-[77rem]" : "max-w-[47rem]")}>{children}</div>;
}
