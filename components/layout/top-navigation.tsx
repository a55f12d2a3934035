"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { Menu } from "@/components/layout/menu";
import { currentHref, lineItems, type NavGroup, type NavItem } from "@/components/layout/navigation";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";

const needle =
  "after:absolute after:inset-x-0 after:-bottom-px after:h-0.75 after:bg-brand " +
  "before:absolute before:bottom-0.5 before:left-1/2 before:-ml-[5px] " +
  "before:border-[5px] before:border-t-0 before:border-b-[6px] " +
  "before:border-transparent before:border-b-brass";

const look = (active: boolean): string =>
  cn(
    "relative block pt-2.75 pb-3.25 text-[0.9375rem] leading-6.5 no-underline hover:text-ink",
    active ? cn("font-bold text-ink", needle) : "font-medium text-ink-2",
  );

/** Places in one line from 768 px, the brass needle under the one that is open; the rarer ones in a menu at its end. */
export function TopNavigation({ items }: { readonly items: readonly NavItem[] }) {
  const current = currentHref(items, usePathname());
  const { inLine, groups } = lineItems(items);
  return (
    <nav aria-label="Utama" className="no-print hidden border-b border-line bg-surface md:block">
      <div className="relative mx-auto flex max-w-[77rem] flex-wrap gap-x-7 px-6">
        {inLine.map(({ href, label }) => (
          <Link
            key={href}
            href={href}
            aria-current={href === current ? "page" : undefined}
            className={look(href === current)}
          >
            {label}
          </Link>
        ))}
        {groups.length > 0 && <More groups={groups} current={current} />}
      </div>
    </nav>
  );
}

interface MoreProps {
  readonly groups: readonly NavGroup[];
  readonly current: string | undefined;
}

/** Opens without scripts too; the name of the place that is open stands beside it. */
function More({ groups, current }: MoreProps) {
  const open = groups.flatMap(({ items }) => items).find(({ href }) => href === current);
  return (
    <Menu
      label={
        <span className="flex items-center gap-1.5">
          {open === undefined ? "Lainnya" : `Lainnya: ${open.label}`}
          <Icon name="chevron-down" size={16} />
        </span>
      }
      summaryClass={look(open !== undefined)}
      isAnchor={false}
      panelClass="absolute top-full right-6 z-30 grid w-max grid-flow-col gap-x-8 rounded-lg border border-line p-4"
    >
      {groups.map(({ name, items }) => (
        <div key={name}>
          <p className="text-sm text-ink-2">{name}</p>
          <ul>
            {items.map(({ href, label }) => (
              <li key={href}>
                <Link
                  href={href}
                  aria-current={href === current ? "page" : undefined}
                  className={cn(
                    "flex min-h-11 items-center text-ink no-underline hover:underline",
                    href === current && "font-bold",
                  )}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Menu>
  );
}
