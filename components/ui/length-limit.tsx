"use client";

import { useRef, type ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { useTyped } from "@/components/ui/use-typed";
import { describeLength } from "@/lib/labels/number";

interface LengthLimitProps {
  /** The control names it in `aria-describedby`. */
  readonly id: string;
  /** In characters. */
  readonly limit: number;
  readonly first: string | undefined;
  readonly children: ReactNode;
}

/** How long a text may be, said before it is reached. Nothing is cut: what is too long stays until it is shortened. */
export function LengthLimit({ id, limit, first, children }: LengthLimitProps) {
  const box = useRef<HTMLDivElement>(null);
  const { length } = useTyped(box, first).trim();
  const note = describeLength(length, limit);
  return (
    <div ref={box}>
      {children}
      <p
        id={id}
        aria-live="polite"
        className={cn(
          "angka text-sm leading-5.25",
          note?.isOver === true ? "font-semibold text-danger-text" : "text-ink-2",
        )}
      >
        {note?.text}
      </p>
    </div>
  );
}
