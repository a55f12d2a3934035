import type { IconName } from "@/components/ui/icon-paths";

/** A place in the navigation; `phone` asks for a seat in the bottom bar, under its `short` name. */
export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly icon: IconName;
  readonly short?: string;
  readonly phone?: boolean;
  readonly current?: boolean;
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
