"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { currentHref, type NavItem } from "@/components/layout/navigation";
import { cn } from "@/components/ui/cn";

const needle =
  "after:absolute after:inset-x-0 after:-bottom-px after:h-0.75 after:bg-brand " +
  "before:absolute before:bottom-0.5 before:left-1/2 before:-ml-[5px] " +
  "before:border-[5px] before:border-t-0 before:border-b-[6px] " +
  "before:border-transparent before:border-b-brass";

/** Places in one line from 768 px, the brass needle under the one that is open. */
export function TopNavigation({ items }: { readonly items: readonly NavItem[] }) {
  const current = currentHref(items, usePathname());
  return (
    <nav aria-label="Utama" className="no-print hidden border-b border-line bg-surface md:block">
      <div className="mx-auto flex max-w-[77rem] flex-wrap gap-x-7 px-6">
        {items.map(({ href, label }) => {
          const active = href === current;
          return (
            <Link
              key={href}
              href={href}
              aria-current={active ? "page" : undefined}
              className={cn(
                "relative block pt-2.75 pb-3.25 text-[0.9375rem] leading-6.5 no-underline hover:text-ink",
                active ? cn("font-bold text-ink", needle) : "font-medium text-ink-2",
              )}
            >
              {label}
            </Link>
          );
        })}
      </div>
    </nav>
  );
}
