import Link from "next/link";
import { cn } from "@/components/ui/cn";

interface TabLinksProps {
  readonly label: string;
  readonly tabs: readonly {
    readonly href: string;
    readonly label: string;
    readonly current?: boolean;
    readonly count?: number;
  }[];
}

/** Views of one subject as links; the open one is underlined in the brand colour. */
export function TabLinks({ label, tabs }: TabLinksProps) {
  return (
    <nav aria-label={label} className="mb-5 border-b border-line-2">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className={cn(
                "inline-flex min-h-11 items-center gap-1.5 border-b-3 no-underline hover:text-ink",
                tab.current ? "border-brand font-bold text-ink" : "border-transparent font-medium text-ink-2",
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="angka text-sm font-normal text-ink-2">{tab.count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
