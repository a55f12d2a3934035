import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";

export type HeadingLevel = 2 | 3 | 4;

interface HeadingProps {
  readonly level: HeadingLevel;
  readonly id?: string | undefined;
  readonly small?: boolean;
  readonly children: ReactNode;
}

/** A heading whose level follows the outline and whose size follows the place. */
export function Heading({ level, id, small = false, children }: HeadingProps) {
  const className = cn(small ? "text-base leading-6 tracking-normal" : "text-xl tracking-[-0.012em]");
  if (level === 2)
    return (
      <h2 id={id} className={className}>
        {children}
      </h2>
    );
  if (level === 3)
    return (
      <h3 id={id} className={className}>
        {children}
      </h3>
    );
  return (
    <h4 id={id} className={className}>
      {children}
    </h4>
  );
}
