"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Menu } from "@/components/layout/menu";
import { currentHref, seatItems, type NavItem } from "@/components/layout/navigation";
import { Icon } from "@/components/ui/icon";
import { cn } from "@/components/ui/cn";

interface BottomNavigationProps {
  readonly items: readonly NavItem[];
  readonly more: ReactNode;
}

const seat =
  "grid content-start justify-items-center gap-0.5 border-t-3 px-0.5 pt-2 pb-1.75 " +
  "text-[0.8125rem] leading-4.5 no-underline -mt-px w-full";

/** Seats at the bottom of a phone: up to four places and everything else. */
export function BottomNavigation({ items, more }: BottomNavigationProps) {
  const current = currentHref(items, usePathname());
  const { seated, rest } = seatItems(items);
  const look = (active: boolean) =>
    cn(seat, active ? "border-brand font-bold text-brand" : "border-transparent font-medium text-ink-2");
  return (
    <nav
      aria-label="Utama, ponsel"
      className={
        "bottom-bar sticky bottom-0 z-10 grid auto-cols-fr grid-flow-col border-t " +
        "border-line-2 bg-surface md:hidden"
      }
    >
      {seated.map(({ href, label, short, icon }) => (
        <Link
          key={href}
          href={href}
          aria-current={href === current ? "page" : undefined}
          className={look(href === current)}
        >
          <Icon name={icon} size={22} />
          {short ?? label}
        </Link>
      ))}
      <Menu
        label={
          <>
            <Icon name="menu" size={22} />
            Lainnya
          </>
        }
        summaryClass={look(rest.some(({ href }) => href === current))}
        panelClass="fixed inset-x-0 bottom-15.5 max-h-[70dvh] overflow-y-auto border-t border-line-2 pb-2"
      >
        <ul>
          {rest.map(({ href, label, icon }) => (
            <li key={href} className="border-b border-line">
              <Link
                href={href}
                aria-current={href === current ? "page" : undefined}
                className={cn(
                  "flex min-h-12 items-center gap-3 px-4 text-ink no-underline",
                  href === current && "bg-brand-soft font-bold",
                )}
              >
                <Icon name={icon} />
                {label}
              </Link>
            </li>
          ))}
        </ul>
        {more}
      </Menu>
    </nav>
  );
}
