import type { IconName } from "@/components/ui/icon-paths";

/** A place in the navigation; `phone` asks for a seat in the bottom bar, under its `short` name. */
export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  readonly short?: string;
  readonly phone?: boolean;
  readonly current?: boolean;
  /** What it belongs to under "Lainnya", where there are too many places for one line. */
  readonly group?: string;
  /** Addresses of its other views, which stand beside its own as tabs. */
  readonly also?: readonly string[];
}

const SEATS = 4;

/** The first four places that asked for a seat stand in the bottom bar; the rest are under "Lainnya". */
export function seatItems(items: readonly NavItem[]): {
  readonly seated: readonly NavItem[];
  readonly rest: readonly NavItem[];
} {
  const seated = items.filter((item) => item.phone).slice(0, SEATS);
  return { seated, rest: items.filter((item) => !seated.includes(item)) };
}

/** Places that fit into one line beside each other at 1280 px. */
const MOST_IN_LINE = 8;

/** The places under one heading of "Lainnya". */
export interface NavGroup {
  readonly name: string;
  readonly items: readonly NavItem[];
}

/** What stands in the line at the top, and what stands under "Lainnya" at its end, by its group. */
export function lineItems(items: readonly NavItem[]): {
  readonly inLine: readonly NavItem[];
  readonly groups: readonly NavGroup[];
} {
  if (items.length <= MOST_IN_LINE) return { inLine: items, groups: [] };
  const names = [...new Set(items.flatMap(({ group }) => group ?? []))];
  return {
    inLine: items.filter(({ group }) => group === undefined),
    groups: names.map((name) => ({ name, items: items.filter(({ group }) => group === name) })),
  };
}

/** The item that owns the path: the longest address that the path begins with. */
export function currentHref(items: readonly NavItem[], path: string): string | undefined {
  const chosen = items.find((item) => item.current);
  if (chosen) return chosen.href;
  const owners = items.filter(({ href, also = [] }) =>
    [href, ...also].some((place) => path === place || path.startsWith(`${place}/`)),
  );
  return owners.reduce<NavItem | undefined>(
    (best, item) => (best && best.href.length >= item.href.length ? best : item),
    undefined,
  )?.href;
}
