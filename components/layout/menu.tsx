"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef, type ReactNode } from "react";
import { cn } from "@/components/ui/cn";

interface MenuProps {
  readonly label: ReactNode;
  readonly summaryClass: string;
  readonly panelClass: string;
  /** False where the panel stands at something around the menu instead. */
  readonly isAnchor?: boolean;
  readonly children: ReactNode;
}

/** A details element that also closes on Escape, on a press outside and when another page opens. */
export function Menu({ label, summaryClass, panelClass, isAnchor = true, children }: MenuProps) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const details = box.current;
      if (!details?.open) return;
      if (event instanceof KeyboardEvent) {
        if (event.key !== "Escape") return;
        details.querySelector("summary")?.focus();
      } else if (event.target instanceof Node && details.contains(event.target)) return;
      details.open = false;
    };
    document.addEventListener("keydown", close);
    document.addEventListener("pointerdown", close);
    return () => {
      document.removeEventListener("keydown", close);
      document.removeEventListener("pointerdown", close);
    };
  }, []);
  return (
    <details ref={box} key={usePathname()} className={cn("group", isAnchor && "relative")}>
      <summary className={summaryClass}>{label}</summary>
      <div className={cn("z-20 bg-raised shadow-overlay", panelClass)}>{children}</div>
    </details>
  );
}
