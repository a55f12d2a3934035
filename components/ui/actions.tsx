import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

interface ActionsProps {
  readonly children: ReactNode;
  readonly full?: boolean;
}

/** A row of buttons that wraps; `full` makes them as wide as a phone. */
export function Actions({ children, full = false }: ActionsProps) {
  return <div className={cn("flex flex-wrap gap-2.5", full && "max-md:*:flex-[1_1_100%]")}>{children}</div>;
}
